import { describe, expect, it } from 'vitest';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { tooLongFor } from '@/lib/pages/slides/slide-fit';
import { slide } from '../../presentation/made-pack';

/** What an organiser is warned of before a hall cannot read it. */

const words = 'Vốn cho hợp tác xã nhỏ ở xã khó khăn chưa tới nơi, thủ tục còn dài. ';
const said = (letters: number) => words.repeat(20).slice(0, letters);
const text = (lines: readonly string[], title = 'Khó khăn') =>
  tooLongFor(slide('text', { title, lines }));
const quoted = (...lengths: readonly number[]) =>
  tooLongFor(
    slide('quotations', {
      title: 'Các tỉnh nói gì',
      picture: {
        type: 'quotations',
        quotations: lengths.map((letters, index) => ({
          ...{ area: 'Đắk Lắk', slug: 'dak-lak', said: said(letters), isShortened: false },
          ...{ period: `quý ${index}`, since: null },
        })),
      },
    }),
  );

describe('words of a slide', () => {
  it('have room where they are those of a slide', () => {
    expect(text([said(120), said(120), said(120)])).toEqual([]);
    expect(text(Array(8).fill(said(100)))).toEqual([]);
    expect(quoted(200, 200, 200, 200)).toEqual([]);
    expect(tooLongFor(slide('section', { title: said(80) }))).toEqual([]);
  });

  it('have none where they are a page of a book', () => {
    expect(text(Array(8).fill(said(600)))).toEqual(['16:9', '4:3']);
    expect(quoted(600, 600, 600, 600)).toContain('4:3');
    expect(quoted(1300, 1300, 1300, 1300)).toContain('16:9');
    const closing: ShownSlide = slide('closing', { title: 'Hết', lines: Array(8).fill(said(300)) });
    expect(tooLongFor(closing)).toEqual(['16:9', '4:3']);
  });

  it('are told earlier for the narrower wall', () => {
    const walls = Array.from({ length: 60 }, (_, count) => text(Array(8).fill(said(count * 10))));
    const first = (wall: string) => walls.findIndex((found) => found.includes(wall as never));
    expect(first('4:3')).toBeGreaterThan(0);
    expect(first('4:3')).toBeLessThan(first('16:9'));
    for (const found of walls) if (found.includes('16:9')) expect(found).toContain('4:3');
  });
});
