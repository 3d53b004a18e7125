import fc from 'fast-check';
import type { Viewer } from '@/lib/domain/access';
import type {
  Absence,
  Figure,
  FigureSource,
  NumberValue,
  Value,
  ValueStatus,
} from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { getPeriod } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import type { Rule } from '@/lib/domain/rule/rule';
import type { Area } from '@/lib/domain/territory/area';

/** Plain values for tests; what a test does not name is ordinary. */

export function number(value: string, rest: Partial<NumberValue> = {}): NumberValue {
  return { type: 'number', value, valueHigh: null, status: 'A', precision: 'exact', ...rest };
}

export function range(low: string, high: string, status: ValueStatus = 'A'): NumberValue {
  return number(low, { valueHigh: high, precision: 'range', status });
}

export function absent(absence: Absence): Value {
  return { type: 'absent', absence };
}

export function text(words: string, themes: readonly string[] = []): Value {
  return { type: 'text', text: words, themes, status: 'A' };
}

export function indicator(code: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    code,
    slug: code.toLowerCase(),
    section: null,
    position: 0,
    nameVi: code,
    nameEn: code,
    shortNameVi: rest.nameVi ?? code,
    shortNameEn: rest.nameEn ?? code,
    unitVi: 'HTX',
    unitEn: 'cooperatives',
    kind: 'stock',
    decimals: 0,
    areaAggregation: 'sum',
    quarterAggregation: 'last',
    weight: null,
    factor: null,
    numerators: [],
    denominators: [],
    populationOf: null,
    population: null,
    definitionVi: '',
    definitionEn: '',
    legalSource: null,
    legalSourceUntil: null,
    legalSourceNoteVi: null,
    legalSourceNoteEn: null,
    ...rest,
  };
}

export function share(code: string, numerators: string[], denominators: string[]): Indicator {
  return indicator(code, {
    kind: 'ratio',
    unitVi: '%',
    unitEn: '%',
    decimals: 1,
    areaAggregation: 'from_parts',
    quarterAggregation: 'from_parts',
    factor: '100',
    numerators,
    denominators,
  });
}

export function typed(key: CellKey, rest: Partial<TypedCell> = {}): TypedCell {
  return {
    key,
    value: '',
    valueHigh: '',
    text: '',
    themes: [],
    absence: '',
    status: 'A',
    precision: 'exact',
    seriesBreak: false,
    note: '',
    explanation: '',
    baseVersion: '',
    ...rest,
  };
}

/** A rule that the left side is at most the right one; its words say which it is. */
export function rule(rest: Partial<Rule> = {}): Rule {
  return {
    code: 'R',
    kind: 'linear',
    severity: 'error',
    comparison: 'at_most',
    tolerance: '0',
    lower: null,
    upper: null,
    changePercent: null,
    messageVi: 'sai',
    messageEn: 'wrong',
    firstPeriod: '2021-Q1',
    lastPeriod: null,
    quarters: [1, 2, 3, 4],
    terms: [],
    ...rest,
  };
}

export function source(rest: Partial<FigureSource> = {}): FigureSource {
  return {
    id: 'source',
    class: 'press',
    titleVi: 'Bài báo',
    titleEn: 'Article',
    publishedOn: '2024-01-01',
    url: null,
    readAs: 'source',
    quarter: null,
    ...rest,
  };
}

export function figure(rest: Partial<Figure> = {}): Figure {
  const period = getPeriod(rest.period ?? '2023');
  return {
    id: '1',
    indicator: 'HTX_TOTAL',
    area: 'vn',
    scope: 'ALL',
    measure: 'actual',
    period: period.code,
    periodKind: period.kind,
    periodStart: period.start,
    periodEnd: period.end,
    value: number('1'),
    seriesBreak: false,
    origin: 'published',
    revision: 1,
    printed: null,
    note: null,
    dataset: 'real',
    source: source(),
    release: null,
    publishedAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  };
}

export function area(id: string, rest: Partial<Area> = {}): Area {
  return {
    id,
    level: 'province',
    slug: id,
    nameVi: id,
    nameEn: id,
    validFrom: null,
    validUntil: null,
    isoCode: null,
    membersKnown: true,
    designations: [],
    aliases: [],
    predecessors: [],
    successors: [],
    parents: [],
    emm: [],
    ...rest,
  };
}

export function viewer(...roles: Viewer['roles']): Viewer {
  return { userId: 'u', name: 'U', email: 'u@example.vn', demo: false, roles };
}

/** Decimal texts of up to twelve whole digits and so many decimals. */
export function decimalText(decimals: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.bigInt({ min: 0n, max: 999_999_999_999n }),
      fc.integer({ min: 0, max: 10 ** decimals - 1 }),
      fc.boolean(),
    )
    .map(([whole, part, isNegative]) => {
      const fraction = String(part).padStart(decimals, '0').replace(/0+$/, '');
      const size = decimals > 0 && fraction !== '' ? `${whole}.${fraction}` : String(whole);
      return isNegative && size !== '0' ? `-${size}` : size;
    });
}
