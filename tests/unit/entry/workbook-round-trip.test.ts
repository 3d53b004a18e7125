import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeLine, intakeView, nothingSaid } from '@/components/entry/intake/intake-rows';
import { typedOf } from '@/components/entry/typed-fields';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { words as fieldWords } from '@/lib/messages/words';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import { absent, number, range, text } from '../domain/makers';
import { entryLines } from '../intake/real-forms';
import { englishWords, linesOf, madeReport, type Stands, words } from '../workbook/made-report';

/** A report's own workbook, filled in and handed in again, asks nothing and says the same. */

const quarter = '2026-Q4';
const asked = linesOf(quarter).flatMap(({ lines }) => lines);
const lines = new Map(entryLines.map((line) => [line.key, line]));

const numeric: readonly Value[] = [
  number('0'),
  number('1234'),
  number('120', { precision: 'about' }),
  number('97', { status: 'P' }),
  range('3', '4'),
  absent('L'),
  absent('M'),
];
const textual: readonly Value[] = [text('Quy mô nhỏ,\nít thành viên.'), absent('L')];

const cellsOfReport = fc
  .array(
    fc.record({
      place: fc.nat(asked.length - 1),
      number: fc.constantFrom(...numeric),
      words: fc.constantFrom(...textual),
      note: fc.constantFrom(null, 'Số rà soát lần đầu.'),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((some) => {
    const cells = new Map<CellKey, Stands>();
    for (const one of some) {
      const line = asked[one.place];
      if (!line) continue;
      const value = line.indicator.kind === 'text' ? one.words : one.number;
      cells.set(line.key, { value, note: one.note });
    }
    return cells;
  });

/** What the form would take of the workbook, by cell. */
async function takenOf(bytes: Uint8Array, locale: 'vi' | 'en') {
  const reading = await readWorkbook(bytes, 'bieu.xlsx');
  if (reading.kind !== 'read') throw new Error(reading.code);
  const { absence } = fieldWords[locale];
  const codes = Object.keys(absence) as (keyof typeof absence)[];
  return intakeView(reading.sheets, null, nothingSaid, {
    form: {
      lines: entryLines.map(intakeLine),
      aliases: [],
      sheet: [],
      period: quarter,
    },
    lines,
    current: (key) => typedOf(key, null),
    read: (typed) => {
      const line = lines.get(typed.key);
      if (!line) throw new Error(typed.key);
      return readTypedCell(typed, line.indicator, new Set());
    },
    absenceOf: (said) => codes.find((code) => absence[code] === said.trim()) ?? null,
  });
}

describe.each([
  ['vi', words],
  ['en', englishWords],
] as const)('a workbook in %s', (locale, said) => {
  it('comes back as it was, whatever stood in it, without a question', async () => {
    await fc.assert(
      fc.asyncProperty(cellsOfReport, async (cells) => {
        const before = (key: CellKey) =>
          parseCellKey(key)?.indicator.startsWith('TXT') ? text('Đã viết.') : number('88');
        const report = madeReport(cells, before, { quarter });
        const { rows, questions } = await takenOf(await writeReportWorkbook(report, said), locale);
        expect(questions).toEqual([]);
        expect(rows.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
        expect(new Set(rows.map(({ typed }) => typed.key))).toEqual(new Set(cells.keys()));
        for (const { typed, reading } of rows) {
          const stands = cells.get(typed.key);
          expect([typed.key, reading]).toEqual([
            typed.key,
            { kind: 'value', value: stands?.value },
          ]);
          expect([typed.key, typed.note]).toEqual([typed.key, stands?.note ?? '']);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('proposes nothing while it is blank', async () => {
    const report = madeReport(new Map(), () => number('5'), { quarter });
    const { rows, questions } = await takenOf(await writeReportWorkbook(report, said), locale);
    expect([rows, questions]).toEqual([[], []]);
  });
});

describe('what stands already', () => {
  it('is told by what it means, not by how it is written', async () => {
    const key: CellKey = 'HTX_TOTAL.ALL';
    const report = madeReport(new Map([[key, { value: number('1274'), note: null }]]));
    const reading = await readWorkbook(await writeReportWorkbook(report, words), 'a.xlsx');
    if (reading.kind !== 'read') throw new Error(reading.code);
    const read = (value: string) =>
      intakeView(reading.sheets, null, nothingSaid, {
        form: {
          lines: entryLines.map(intakeLine),
          aliases: [],
          sheet: [],
          period: '2026-Q3',
        },
        lines,
        current: (one) => ({ ...typedOf(one, null), value }),
        read: (typed) => readTypedCell(typed, lines.get(typed.key)?.indicator as never, new Set()),
        absenceOf: () => null,
      }).rows.map(({ isSame }) => isSame);
    expect(read('1.274')).toEqual([true]);
    expect(read('khoảng 1.274')).toEqual([false]);
    expect(read('')).toEqual([false]);
  });
});
