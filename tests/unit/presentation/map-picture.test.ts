import { describe, expect, it } from 'vitest';
import { mapGeometry } from '@/components/maps/geometry';
import { mapPicture } from '@/components/maps/map-picture';
import { chartMessages } from '@/lib/messages/charts';
import { madeMap } from './made-pack';

const { ranking, scheme } = madeMap;
const drawn = (dataset: 'real' | 'demo', boundary = scheme.code) =>
  mapPicture({ locale: 'vi', dataset, ranking, boundary, referenceDate: scheme.referenceDate });

describe('a map as a picture by itself', () => {
  it('has every province, both archipelagos, and colours that need no style sheet', () => {
    const { svg = '' } = drawn('real') ?? {};
    const shapes = mapGeometry(scheme.code)?.provinces.length ?? 0;
    expect(svg.match(/<g stroke="[^"]+" stroke-width="2"[^>]*><path d="M\d/g)).toHaveLength(shapes);
    for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']) expect(svg).toContain(name);
    expect(svg).not.toMatch(/class=|var\(|undefined|NaN/);
  });

  it('says in its key why a province has no figure', () => {
    expect(drawn('real')?.svg).toContain('>chưa có báo cáo · 1<');
  });

  it('says that its figures are illustrative where they are', () => {
    const [first = ''] = chartMessages.vi.demo.split(' – ');
    expect(drawn('demo')?.svg).toContain(first);
    expect(drawn('real')?.svg).not.toContain(first);
  });

  it('is none of boundaries that are not drawn', () => {
    expect(drawn('real', '12')).toBeNull();
  });
});
