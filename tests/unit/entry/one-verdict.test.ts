import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/components/entry/entry-fields';
import {
  type JudgedCells,
  type JudgedView,
  judgeForm,
  judgeFormWith,
  judgingOfView,
} from '@/components/entry/entry-findings';
import { intakeLine, intakeView, nothingSaid } from '@/components/entry/intake/intake-rows';
import { gridOf, rowsOf } from '@/components/entry/sheet/sheet-place';
import { typedOf } from '@/components/entry/typed-fields';
import { readValue, writeValue } from '@/lib/data/value-columns';
import type { Value } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { toDecimal } from '@/lib/domain/number/decimal';
import { type Quarter, quarterParts, shiftQuarter } from '@/lib/domain/period';
import type { Cell, Finding, TypedCell } from '@/lib/domain/report/report';
import { isAsked } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { type Judging, judge, judgingOf, valuesIn } from '@/lib/domain/rule/judging';
import type { PastQuarter } from '@/lib/domain/rule/usual-size';
import type { Grid } from '@/lib/intake/grid';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { valueText } from '@/lib/workbook/report-cells';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import {
  rules as everyRule,
  indicators as seeds,
  shortNameOf,
} from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { seriesBreaks } from '@/prisma/seed/catalogue/series-breaks';
import { readTerritory } from '@/prisma/seed/territory';
import { absent, indicator, number, range } from '../domain/makers';
import { words } from '../workbook/made-report';

/**
 * A rule is written once and judged wherever figures are: on what the database holds, on what the
 * browser was told and what is typed there, on a block that is pasted, on a workbook that is handed
 * in. The four say the same of the same report, whatever stands in it.
 */

/** What each cell usually holds; a small part of the real form, so that a thousand are soon written. */
const usually: Readonly<Record<string, number>> = {
  'HTX_TOTAL.ALL': 400,
  'HTX_ACTIVE.ALL': 350,
  'HTX_ACTIVE.EMM': 120,
  'HTX_SUSPENDED.ALL': 40,
  'HTX_NEW.ALL': 12,
  'HTX_DISSOLVED.ALL': 5,
  'INCOME_AVG_M.ALL': 5.4,
  'REV_AVG.ALL': 820,
  'DISB_MTQG.ALL': 45_000,
  'HH_TOTAL.ALL': 300_000,
  'POOR_HH.ALL': 12_000,
  'NEARPOOR_HH.ALL': 9000,
  'HH_ESCAPED.ALL': 1800,
  'HH_REPOOR.ALL': 70,
  'HH_NEWPOOR.ALL': 250,
};

const catalogue = catalogueOf();
const areas = territoryOf();

function catalogueOf() {
  const form = formVersions.at(-1);
  if (!form) throw new Error('no form');
  const items = Object.entries(form.lines).flatMap(([section, lines]) =>
    lines
      .map((line, position) => ({ section, position, ...line }))
      .filter((item) => `${item.indicator}.${item.scope}` in usually),
  );
  const shares = ['POOR_RATE', 'NEARPOOR_RATE', 'MDP_RATE'];
  const codes = new Set([...items.map((item) => item.indicator), ...shares]);
  const indicators = seeds.flatMap((seed, position): Indicator[] =>
    codes.has(seed.code)
      ? [
          indicator(seed.code, {
            position,
            kind: seed.kind,
            decimals: seed.decimals,
            nameVi: seed.name.vi,
            nameEn: seed.name.en,
            shortNameVi: shortNameOf(seed.code).vi,
            shortNameEn: shortNameOf(seed.code).en,
            unitVi: seed.unit.vi,
            unitEn: seed.unit.en,
            factor: seed.factor ?? null,
            numerators: seed.numerators ?? [],
            denominators: seed.denominators ?? [],
          }),
        ]
      : [],
  );
  const rules = everyRule.filter(({ terms }) => terms.every((term) => codes.has(term.indicator)));
  return { items, indicators, rules };
}

/** A province that has merged and one that has not, with the days on which series change. */
function territoryOf() {
  const { areas, successions } = readTerritory();
  const breaks = seriesBreaks({ successions }).map(
    ({ indicatorCode, areaId, ...one }): SeriesBreak => ({
      ...one,
      indicator: indicatorCode,
      area: areaId,
    }),
  );
  const successors = new Set(successions.map(({ successorId }) => successorId));
  const merged = areas.find(({ id }) => successors.has(id));
  const other = areas.find(({ id, level }) => level === 'province' && !successors.has(id));
  if (!merged || !other) throw new Error('no provinces');
  return { breaks, merged: merged.id, other: other.id };
}

interface Report {
  readonly quarter: Quarter;
  readonly area: string;
  readonly hasEmmPart: boolean;
  readonly past: readonly PastQuarter[];
  readonly cells: readonly Cell[];
  /** Of which cells the browser knows the text alone, for nothing of them was saved. */
  readonly isTyped: (key: CellKey) => boolean;
}

const oddities = [
  ...(['blank', 'zero', 'absent', 'absurd', 'tiny', 'range', 'wide', 'about', 'below'] as const),
  ...(['estimated', 'copied', 'negative', 'break'] as const),
];
type Oddity = (typeof oddities)[number];

const keys = Object.keys(usually) as CellKey[];
const someOddities = fc.array(
  fc.record({ key: fc.constantFrom(...keys), oddity: fc.constantFrom(...oddities) }),
  { maxLength: 5 },
);
const wobble = fc.array(fc.integer({ min: -6, max: 6 }), {
  minLength: keys.length,
  maxLength: keys.length,
});

const drawn = fc.record({
  isMerged: fc.boolean(),
  hasEmmPart: fc.boolean(),
  past: fc.array(fc.record({ odd: someOddities, wobble, isMissing: fc.nat(9) }), {
    maxLength: 9,
  }),
  now: fc.record({ odd: someOddities, wobble, isCopy: fc.nat(9) }),
  explained: fc.subarray(keys),
  answered: fc.subarray(keys),
  typed: fc.subarray(keys),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

function reportOf(
  quarter: Quarter,
  { isMerged, hasEmmPart, past, now, explained, answered, typed }: Drawn,
): Report {
  const area = isMerged ? areas.merged : areas.other;
  const before = past.flatMap((one, index): PastQuarter[] => {
    const then = shiftQuarter(quarter, index - past.length);
    return one.isMissing === 0 ? [] : [{ quarter: then, cells: filled(then, one, null) }];
  });
  const last = before.find((one) => one.quarter === shiftQuarter(quarter, -1)) ?? null;
  const asked = new Set(askedOf(quarter, hasEmmPart).map(({ key }) => key));
  const plain = filled(quarter, now, last, now.isCopy === 0).filter(({ key }) => asked.has(key));
  const open = judge(judgingOfServer({ quarter, area, past: before }), plain.map(toCell));
  const cells = plain.map((cell) => ({
    ...toCell(cell),
    explanation: explained.includes(cell.key) ? 'Đã đối chiếu với sở, ngành.' : null,
    answers: open
      .filter(({ cells: [about] }) => about === cell.key && answered.includes(cell.key))
      .map(({ basis }) => basis),
  }));
  const isTyped = (key: CellKey) => typed.includes(key) && !explained.includes(key);
  return { quarter, area, hasEmmPart, past: before, cells, isTyped };
}

/** A quarter's cells: what they usually hold, but for some. */
function filled(
  quarter: Quarter,
  { odd, wobble: moved }: { odd: readonly { key: CellKey; oddity: Oddity }[]; wobble: number[] },
  last: PastQuarter | null,
  isCopy = false,
): PastQuarter['cells'] {
  const { number: nth } = quarterParts(quarter);
  return keys.flatMap((key, index) => {
    const own = catalogue.indicators.find(({ code }) => key.startsWith(`${code}.`));
    const share = own?.kind === 'year_to_date' ? nth / 4 : 1;
    const usual = (usually[key] ?? 0) * share * (1 + (moved[index] ?? 0) / 100);
    const oddity = odd.find((one) => one.key === key)?.oddity ?? (isCopy ? 'copied' : null);
    const before = last?.cells.find((cell) => cell.key === key)?.value ?? null;
    const value = valueAs(oddity, usual, own?.decimals ?? 0, before);
    return value ? [{ key, value, seriesBreak: oddity === 'break' }] : [];
  });
}

function valueAs(
  oddity: Oddity | null,
  usual: number,
  decimals: number,
  before: Value | null,
): Value | null {
  const times = (factor: number) => String(Number((usual * factor).toFixed(decimals)));
  switch (oddity) {
    case 'blank':
      return null;
    case 'zero':
      return number('0');
    case 'absent':
      return absent('L');
    case 'absurd':
      return number(times(1000));
    case 'tiny':
      return number(times(0.01));
    case 'range':
      return range(times(0.9), times(1.4));
    case 'wide':
      return range(times(3.5), times(40));
    case 'about':
      return number(times(4), { precision: 'about' });
    case 'below':
      return number(times(0.2), { precision: 'below' });
    case 'estimated':
      return number(times(1.1), { status: 'E' });
    case 'copied':
      return before;
    case 'negative':
      return number(`-${times(1)}`);
    default:
      return number(times(1));
  }
}

function toCell({ key, value, seriesBreak }: PastQuarter['cells'][number]): Cell {
  return {
    key,
    value,
    seriesBreak,
    note: null,
    explanation: null,
    answers: [],
    version: '1',
    changedBy: 'Nông Thị Hạnh',
    changedAt: '2026-10-05T01:00:00.000Z',
  };
}

function askedOf(quarter: Quarter, hasEmmPart: boolean) {
  const { number: nth } = quarterParts(quarter);
  const items = catalogue.items.filter((item) => isAsked(item, hasEmmPart, nth));
  return linesOf(items, catalogue.indicators);
}

function judgingOfServer({ quarter, area, past }: Pick<Report, 'quarter' | 'area' | 'past'>) {
  const indicators = new Map(catalogue.indicators.map((one) => [one.code, one]));
  const rules = catalogue.rules.filter(
    ({ firstPeriod, lastPeriod }) => firstPeriod <= quarter && quarter <= (lastPeriod ?? quarter),
  );
  return judgingOf(quarter, area, { rules, indicators }, past, areas.breaks);
}

/** What stands in the database, as it is read back. */
function stored(value: Value): Value {
  const { value: low, valueHigh: high, ...row } = writeValue(value);
  const decimal = (text: string | null) => (text === null ? null : toDecimal(text));
  const read = readValue({ ...row, value: decimal(low), valueHigh: decimal(high) });
  if (!read) throw new Error('nothing read');
  return read;
}

/** What the server judges by, of what the database holds of the quarters before. */
function judgingOfStored({ past, ...report }: Report): Judging {
  const known = past.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => ({ ...cell, value: stored(cell.value) })),
  }));
  return judgingOfServer({ ...report, past: known });
}

function byServer(judging: Judging, { cells }: Report): Finding[] {
  return judge(
    judging,
    cells.map((cell) => ({ ...cell, value: stored(cell.value) })),
  );
}

/** What the page of a report is told, over the line. */
function told(judging: Judging): JudgedView {
  const entries = (values: ReadonlyMap<CellKey, Value>) =>
    [...values].map(([key, value]) => ({ key, value }));
  const isShare = ({ kind }: Indicator) => kind === 'ratio';
  const listed = [...judging.indicators.values()];
  const view: JudgedView = {
    quarter: judging.quarter,
    rules: judging.rules,
    indicators: listed.filter((one) => !isShare(one)),
    computed: listed.filter(isShare),
    previousQuarter: entries(judging.previousQuarter),
    previousYearEnd: entries(judging.previousYearEnd),
    usual: [...judging.usual.values()],
  };
  return JSON.parse(JSON.stringify(view)) as JudgedView;
}

function read(typed: TypedCell) {
  const own = catalogue.indicators.find(({ code }) => typed.key.startsWith(`${code}.`));
  if (!own) throw new Error(typed.key);
  return readTypedCell(typed, own, new Set());
}

function byBrowser(judging: Judging, { cells, isTyped }: Report): Finding[] {
  const standing: JudgedCells = new Map(
    cells.map((cell) => [
      cell.key,
      isTyped(cell.key)
        ? { stored: null, left: typedOf(cell.key, cell) }
        : { stored: cell, left: null },
    ]),
  );
  return judgeForm(judging, standing, read);
}

/** What the preview of some grids says, over a form in which nothing stands. */
function byPreview(
  judging: Judging,
  { quarter, hasEmmPart, cells }: Report,
  grids: readonly Grid[],
  focused: CellKey | null,
): Finding[] {
  const lines = askedOf(quarter, hasEmmPart);
  // Whoever is asked how numbers are written says that they are Vietnamese.
  const answers = new Map(grids.map((_, index) => [index, { convention: 'vi' }]));
  const { rows, questions } = intakeView(
    grids,
    focused,
    { ...nothingSaid, answers },
    {
      form: {
        lines: lines.map(intakeLine),
        aliases: [],
        sheet: gridOf(rowsOf(lines)),
        period: quarter,
      },
      lines: new Map(lines.map((line) => [line.key, line])),
      current: (key) => typedOf(key, null),
      read,
      absenceOf: () => null,
    },
  );
  expect([questions, rows.filter(({ fault }) => fault)]).toEqual([[], []]);
  expect(new Set(rows.map(({ typed }) => typed.key))).toEqual(new Set(cells.map(({ key }) => key)));
  const taken = rows.map(({ typed }) => typed);
  return judgeFormWith(judging, new Map(), taken, read, []);
}

function byPaste(judging: Judging, report: Report): Finding[] {
  const rows = rowsOf(askedOf(report.quarter, report.hasEmmPart));
  const values = new Map(report.cells.map(({ key, value }) => [key, value]));
  const block = gridOf(rows)
    .map((row) => row.map((key) => valueText((key && values.get(key)) ?? null, words)).join('\t'))
    .join('\n');
  return byPreview(judging, report, [readTabSeparated(block)], gridOf(rows)[0]?.[0] ?? null);
}

/**
 * The sheets of one file, a report each: it is they that are read, and what a file costs would be
 * most of the time.
 */
async function handedIn(quarter: Quarter, some: readonly Report[]): Promise<readonly Grid[]> {
  const bytes = await writeReportWorkbook(
    {
      area: { slug: 'thai-nguyen', fullName: 'Tỉnh Thái Nguyên' },
      quarter,
      form: 'mau-2026',
      revision: 1,
      day: '2026-10-05',
      demo: false,
      sections: some.map(({ hasEmmPart, cells, past }, index) => {
        const values = new Map(cells.map(({ key, value }) => [key, value]));
        const before = valuesIn(past, shiftQuarter(quarter, -1));
        return {
          name: `Báo cáo ${index}`,
          lines: askedOf(quarter, hasEmmPart).map(({ key, indicator: own, item }) => {
            const value = values.get(key);
            return {
              indicator: { ...own, name: own.nameVi, unit: own.unitVi },
              scope: item.scope,
              measure: item.measure,
              indent: item.indent,
              current: value ? { value, note: null } : null,
              previousQuarter: before.get(key) ?? null,
              yearBefore: null,
            };
          }),
        };
      }),
    },
    words,
  );
  const reading = await readWorkbook(bytes, 'bieu.xlsx');
  if (reading.kind !== 'read') throw new Error(reading.code);
  return reading.sheets;
}

const perFile = 20;

describe('a thousand reports', () => {
  const seen = new Set<string>();

  it.each<Quarter>(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])(
    'of %s are judged alike by server, browser, paste and workbook',
    async (quarter) => {
      const some = fc.array(drawn, { minLength: perFile, maxLength: perFile });
      await fc.assert(
        fc.asyncProperty(some, async (all) => {
          const reports = all.map((one) => reportOf(quarter, one));
          const sheets = await handedIn(quarter, reports);
          expect(sheets.length).toBe(perFile);
          for (const [index, report] of reports.entries()) {
            const server = judgingOfStored(report);
            const found = byServer(server, report);
            const judging = judgingOfView(told(server));
            expect(byBrowser(judging, report)).toEqual(found);
            // Nobody has explained yet what is looked at before it is taken.
            const open = found.map((finding) => ({ ...finding, answered: false }));
            expect(byPaste(judging, report)).toEqual(open);
            const sheet = sheets.slice(index, index + 1);
            expect(byPreview(judging, report, sheet, null)).toEqual(open);
            for (const { rule, severity, answered } of found) {
              seen.add(rule.replace(/_.*/, '')).add(severity).add(String(answered));
            }
            if (found.length === 0) seen.add('none');
          }
        }),
        { numRuns: 10 },
      );
    },
    60_000,
  );

  it('were not all alike', () => {
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['none', 'error', 'warning', 'true', 'false'],
        ...['R1', 'R2', 'R8', 'R10', 'RANGE', 'CHANGE', 'FALLS', 'UNCHANGED', 'UNUSUAL'],
      ]),
    );
  });
});
