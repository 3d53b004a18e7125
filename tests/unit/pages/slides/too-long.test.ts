import { describe, expect, it } from 'vitest';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { tableRows, tooLongFor } from '@/lib/pages/slides/slide-fit';
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

describe('a table of a slide', () => {
  const tableOf = (rows: number, columns: number, name = 'Hợp tác xã', note = '') =>
    slide('table', {
      title: 'Các tỉnh dự hội nghị',
      picture: {
        type: 'table',
        table: {
          columns: [
            'Tỉnh, thành phố',
            ...Array.from({ length: columns }, (_, at) => `${name} ${at}`),
          ],
          rows: Array.from({ length: rows }, (_, at) => ({
            head: `Thành phố Hồ Chí Minh ${at}`,
            cells: Array(columns).fill(note === '' ? '1.234' : `1.234 ${note}`),
          })),
        },
      },
    });
  const long = 'Thu nhập bình quân lao động một tháng, triệu đồng/người/tháng';

  it('stands in the largest letters that have room on both walls', () => {
    expect(tableRows(tableOf(3, 2))).toBe('few');
    expect(tableRows(tableOf(12, 6))).toBe('many');
    const order = ['few', 'some', 'many'];
    const sizes = [1, 2, 3, 4, 5, 6, 8, 10, 12].map((rows) =>
      order.indexOf(tableRows(tableOf(rows, 4))),
    );
    expect(sizes).toEqual([...sizes].sort());
  });

  it('is told of where even the smallest have none', () => {
    expect(tooLongFor(tableOf(8, 4))).toEqual([]);
    expect(tooLongFor(tableOf(12, 6, long, 'tính toán, 7/34 tỉnh, chưa đủ'))).toEqual([
      '16:9',
      '4:3',
    ]);
    const rows = Array.from({ length: 30 }, (_, count) => tooLongFor(tableOf(count + 1, 3)));
    for (const [index, found] of rows.entries()) {
      expect(found.length).toBeGreaterThanOrEqual(rows[index - 1]?.length ?? 0);
    }
  });
});
