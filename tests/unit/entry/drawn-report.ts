import fc from 'fast-check';
import { linesOf } from '@/components/entry/entry-fields';
import type { Value } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { type Quarter, quarterParts, shiftQuarter } from '@/lib/domain/period';
import { type Cell, isAsked } from '@/lib/domain/report/report';
import { judge, judgingOf } from '@/lib/domain/rule/judging';
import type { PastQuarter } from '@/lib/domain/rule/usual-size';
import {
  rules as everyRule,
  indicators as seeds,
  shortNameOf,
} from '@/prisma/seed/catalogue/catalogue';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { seriesBreaks } from '@/prisma/seed/catalogue/series-breaks';
import { readTerritory } from '@/prisma/seed/territory';
import { absent, indicator, number, range } from '../domain/makers';

/** Reports on a part of the real form with their quarters before, and whatever may stand in them. */

/** What each cell usually holds; a small part of the real form, so that a thousand are soon written. */
const usually: Readonly<Record<string, number>> = {
  'HTX_TOTAL.ALL': 400,
  'HTX_ACTIVE.ALL': 350,
  'HTX_ACTIVE.EMM': 120,
  'HTX_SUSPENDED.ALL': 40,
  'HTX_NEW.ALL': 12,
  'HTX_DISSOLVED.ALL': 5,
  'REV_AVG.ALL': 820,
  'DISB_MTQG.ALL': 45_000,
  'HH_TOTAL.ALL': 300_000,
  'POOR_HH.ALL': 12_000,
  'NEARPOOR_HH.ALL': 9000,
  'HH_ESCAPED.ALL': 1800,
  'HH_REPOOR.ALL': 70,
  'HH_NEWPOOR.ALL': 250,
};

export const catalogue = catalogueOf();
const areas = territoryOf();

function catalogueOf() {
  const form = formVersions.find(({ id }) => id === 'mau-2026');
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

export interface Report {
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
export const drawn = fc.record({
  isMerged: fc.boolean(),
  hasEmmPart: fc.boolean(),
  past: fc.array(fc.record({ odd: someOddities, moved: fc.nat(999), isMissing: fc.nat(9) }), {
    maxLength: 9,
  }),
  now: fc.record({ odd: someOddities, moved: fc.nat(999), isCopy: fc.nat(9) }),
  explained: fc.subarray(keys),
  answered: fc.subarray(keys),
  typed: fc.subarray(keys),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

export function reportOf(
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
  { odd, moved }: { odd: readonly { key: CellKey; oddity: Oddity }[]; moved: number },
  last: PastQuarter | null,
  isCopy = false,
): PastQuarter['cells'] {
  const { number: nth } = quarterParts(quarter);
  return keys.flatMap((key, index) => {
    const own = catalogue.indicators.find(({ code }) => key.startsWith(`${code}.`));
    const share = own?.kind === 'year_to_date' ? nth / 4 : 1;
    const usual = (usually[key] ?? 0) * share * (1 + (((moved * (index + 1)) % 13) - 6) / 100);
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

export function askedOf(quarter: Quarter, hasEmmPart: boolean) {
  const { number: nth } = quarterParts(quarter);
  const items = catalogue.items.filter((item) => isAsked(item, hasEmmPart, nth));
  return linesOf(items, catalogue.indicators);
}

export function judgingOfServer({
  quarter,
  area,
  past,
}: Pick<Report, 'quarter' | 'area' | 'past'>) {
  const indicators = new Map(catalogue.indicators.map((one) => [one.code, one]));
  const rules = catalogue.rules.filter(
    ({ firstPeriod, lastPeriod }) => firstPeriod <= quarter && quarter <= (lastPeriod ?? quarter),
  );
  return judgingOf(quarter, area, { rules, indicators }, past, areas.breaks);
}
