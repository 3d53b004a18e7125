import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedOf } from '@/components/entry/typed-fields';
import { absences, precisions, type Value, valueStatuses } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { compareDecimals } from '@/lib/domain/number/decimal';
import type { Cell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { figurePieces, formatValue, formatValueWithUnit, spokenValue } from '@/lib/format/figure';
import { indicators } from '@/prisma/seed/catalogue/catalogue';
import { decimalText, indicator, typed } from '../domain/makers';

/** Everything that the product prints for a value of a cell can be typed, or pasted, as that value. */

const entered: Indicator[] = indicators
  .filter(({ kind }) => kind !== 'ratio' && kind !== 'text')
  .map(({ code, unit, decimals, kind }) =>
    indicator(code, { unitVi: unit.vi, unitEn: unit.en, decimals, kind }),
  );

const values: fc.Arbitrary<{ of: Indicator; value: Value }> = fc
  .constantFrom(...entered)
  .chain((of) => {
    const number = decimalText(of.decimals);
    const numbers = fc
      .record({
        one: number,
        other: number,
        status: fc.constantFrom(...valueStatuses),
        precision: fc.constantFrom(...precisions),
      })
      .map(({ one, other, status, precision }): Value => {
        const order = compareDecimals(one, other);
        if (precision !== 'range' || order === 0) {
          const word = precision === 'range' ? 'exact' : precision;
          return { type: 'number', value: one, valueHigh: null, status, precision: word };
        }
        const [value, valueHigh] = order < 0 ? [one, other] : [other, one];
        return { type: 'number', value, valueHigh, status, precision };
      });
    const absent = fc
      .constantFrom(...absences)
      .map((absence): Value => ({ type: 'absent', absence }));
    return fc.oneof({ weight: 9, arbitrary: numbers }, absent).map((value) => ({ of, value }));
  });

const read = (of: Indicator, value: string) =>
  readTypedCell(typed(`${of.code}.ALL`, { value }), of, new Set());

describe('what the product prints for a value', () => {
  it.each([
    ['in a line', formatValue],
    ['with its unit', formatValueWithUnit],
    ['read aloud', spokenValue],
  ])('is read back as the value: %s', (_, format) => {
    fc.assert(
      fc.property(values, ({ of, value }) => {
        expect(read(of, format(value, of, 'vi'))).toEqual({ kind: 'value', value });
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back in a table cell too: a mark for each absence', () => {
    for (const absence of absences) {
      const value: Value = { type: 'absent', absence };
      for (const locale of ['vi', 'en'] as const) {
        for (const text of [
          figurePieces(value, { decimals: 0 }, locale).number,
          formatValue(value, { decimals: 0 }, locale),
        ]) {
          expect(read(indicator('HTX_TOTAL'), text)).toEqual({ kind: 'value', value });
        }
      }
    }
  });

  it('is what the form’s own fields hold', () => {
    fc.assert(
      fc.property(values, ({ of, value }) => {
        const key = `${of.code}.ALL` as const;
        const cell: Cell = {
          key,
          value,
          seriesBreak: false,
          note: null,
          explanation: null,
          answers: [],
          version: '1',
          changedBy: '',
          changedAt: '',
        };
        expect(readTypedCell(typedOf(key, cell), of, new Set())).toEqual({ kind: 'value', value });
      }),
      { numRuns: 1000 },
    );
  });
});
