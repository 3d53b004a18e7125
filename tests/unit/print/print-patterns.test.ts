import { describe, expect, it } from 'vitest';
import { patterned } from '@/lib/print/print-patterns';

const share = (tone: number, fill: string) =>
  `<rect class="ch-share ch-tone-${tone}" x="0" y="0" width="9" height="9" fill="${fill}"/>`;
const drawing = (...marks: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${marks.join('')}</svg>`;

describe('patterns of shares on paper', () => {
  it('leave a drawing without shares as it is', () => {
    const bars = drawing('<rect class="ch-bar" fill="#243092" width="3"/>');
    expect(patterned(bars)).toBe(bars);
  });

  it('tell every tone but the first and the rest apart, each by its own', () => {
    const made = patterned(
      drawing(
        share(1, '#243092'),
        share(2, '#7181c9'),
        share(3, '#acb7e2'),
        share(4, '#557f79'),
        share(5, '#a9a592'),
        share(0, '#f0eee6'),
      ),
    );
    expect([...made.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...['ch-tone-2', 'ch-tone-3', 'ch-tone-4', 'ch-tone-5'],
    ]);
    const drawn = [...made.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(drawn).size).toBe(4);
    expect(made).toContain('fill="#243092"/>');
    expect(made.match(/fill="url\(#ch-tone-/g)).toHaveLength(4);
    expect(made).toContain('ch-tone-0" x="0" y="0" width="9" height="9" fill="#f0eee6"');
  });

  it('draw in ink on what is light, in paper on what is dark', () => {
    expect(patterned(drawing(share(3, '#acb7e2')))).toContain('stroke="#1b1f2a"');
    expect(patterned(drawing(share(4, '#243092')))).toContain('stroke="#fbfaf6"');
  });
});
