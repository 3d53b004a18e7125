import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from '@/lib/web/qr-drawing';

describe('a code’s drawing', () => {
  const text = 'https://solieu.example/chi-tieu/so-hop-tac-xa?ky=2026-Q3&ranh-gioi=34';

  it('covers exactly the dark modules', () => {
    const { size, path } = qrDrawing(text);
    const { data } = encode(text, { ecc: 'L', border: 3 });
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(length); step++) {
        const row = drawn[Number(y)];
        if (row) row[Number(x) + step] = true;
      }
    }
    expect(size).toBe(data.length);
    expect(drawn).toEqual(data);
  });

  it('has modules of 24 pixels and more on a wall of 1080, for addresses as long as the site’s', () => {
    expect((1080 * 0.88) / qrDrawing(text).size).toBeGreaterThanOrEqual(22);
    expect(qrDrawing(text).size).toBeLessThanOrEqual(43);
  });
});
