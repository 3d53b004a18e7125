import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '@/lib/intake/grid';
import { propose } from '@/lib/intake/proposal';
import { form, texts } from './proposing';
import { currentLines } from './real-forms';

describe('the form’s own names', () => {
  const row = fc.record({
    line: fc.constantFrom(...currentLines.filter(({ indicator }) => indicator.kind !== 'text')),
    value: fc.bigInt({ min: 0n, max: 999_999n }).map(String),
  });
  const table = fc
    .uniqueArray(row, { selector: ({ line }) => line.key, minLength: 2, maxLength: 70 })
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: 2 }));
  const heads = ['Chỉ tiêu', 'Mã số', 'Số liệu', 'Quý trước', 'Ghi chú'];

  it('bring every value to its field, in any order of rows and columns, composed or not', () => {
    fc.assert(
      fc.property(
        table,
        fc.shuffledSubarray([0, 2, 3, 4], { minLength: 4 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('vi', 'en'),
        fc.constantFrom('text', 'number'),
        (rows, order, normal, locale, kind) => {
          const cells = rows.map(({ line, value }) => {
            const name = locale === 'vi' ? line.indicator.nameVi : line.indicator.nameEn;
            const isSaid = line.scope === 'ALL' || /miền núi|mountainous/.test(name);
            const label = isSaid ? name : `${name} (vùng ĐBDTTS&MN)`;
            return [label, line.key, value, '1', ''];
          });
          const grid: Grid = {
            name: null,
            rows: [heads, ...cells].map((texts, at) =>
              order.map((column): GridCell | null => {
                const text = (texts[column] ?? '').normalize(normal);
                const isValue = at > 0 && column === 2;
                return text === '' ? null : { text, kind: isValue ? kind : 'text' };
              }),
            ),
          };
          const found = propose(grid, form, null, {});
          expect(found.questions).toEqual([]);
          expect(texts(found)).toEqual(
            Object.fromEntries(rows.map(({ line, value }) => [line.key, value])),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never put anything into a field that is not asked for, whatever the block', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'HTX', 'Hộ nghèo', '- HTX', 'Trong đó vùng ĐBDTTS&MN', 'Chỉ tiêu', 'nữ'),
      fc.constantFrom('Toàn tỉnh', 'Quý II/2026', '1.234', '1,5', '#REF!', 'HTX_TOTAL', 'Tỷ đồng'),
      fc.string({ maxLength: 8 }),
    );
    const known = new Set(currentLines.map(({ key }) => key));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(...currentLines.map(({ key }) => key), null),
        (rows, focused) => {
          const grid: Grid = {
            name: null,
            rows: rows.map((one) =>
              one.map((text) => (text.trim() === '' ? null : { text, kind: 'text' as const })),
            ),
          };
          const { cells, questions } = propose(grid, form, focused, {});
          expect(cells.every(({ key }) => known.has(key))).toBe(true);
          expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
          expect(cells.every(({ text }) => text !== '')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
