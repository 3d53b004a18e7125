import type { Value } from '../figure/figure';
import { type Quarter, quarterOf } from '../period';
import {
  type Aggregate,
  type AggregatedIndicator,
  type AggregateGap,
  aggregate,
  type Coverage,
  type Part,
} from './aggregation';

/** What is known of one area's quarters. */
export interface YearOfQuarters {
  readonly year: number;
  /** Quarters of the year in which an indicator is asked: {4} for a yearly one. */
  readonly askedIn: (indicator: string) => readonly number[];
  readonly read: (quarter: Quarter, indicator: string) => Value | null | undefined;
  /** The indicators that make up a ratio. */
  readonly indicatorOf: (code: string) => AggregatedIndicator;
}

/**
 * An indicator's year from its quarters (figures.md, rule 2): flows add up, and say "3/4 quý" where
 * one is missing; a stock and a year-to-date figure are their last quarter's, absent without it; an
 * average is weighted over the quarters; a ratio is made from the year of its parts.
 */
export function aggregateYear(indicator: AggregatedIndicator, of: YearOfQuarters): Aggregate {
  switch (indicator.quarterAggregation) {
    case 'sum':
      return aggregate(indicator, 'sum', quarters(indicator, of), 'quarters');
    case 'weighted_mean':
      return aggregate(indicator, 'weighted_mean', quarters(indicator, of), 'quarters');
    case 'last':
      return lastQuarter(indicator, of);
    case 'from_parts':
      return ratioOfYear(indicator, of);
    case 'latest':
    case 'none':
      return absent('not_additive', quarters(indicator, of), 0);
  }
}

function quarters(indicator: AggregatedIndicator, of: YearOfQuarters): Part[] {
  return of.askedIn(indicator.code).map((number) => {
    const quarter = quarterOf(of.year, number);
    return { id: quarter, applies: true, read: (code) => of.read(quarter, code) };
  });
}

function lastQuarter(indicator: AggregatedIndicator, of: YearOfQuarters): Aggregate {
  const last = quarters(indicator, of).slice(-1);
  const year = aggregate(indicator, 'sum', last, 'quarters');
  return year.kind === 'absent' && year.reason === 'no_parts'
    ? absent('last_quarter_missing', last, 0)
    : year;
}

function ratioOfYear(indicator: AggregatedIndicator, of: YearOfQuarters): Aggregate {
  const codes = [...indicator.numerators, ...indicator.denominators];
  const years = new Map(codes.map((code) => [code, aggregateYear(of.indicatorOf(code), of)]));
  const gap = [...years.values()].find((year) => year.kind === 'absent');
  if (gap) return { ...gap, parts: [] };
  const year: Part = {
    id: String(of.year),
    applies: true,
    read: (code) => {
      const part = years.get(code);
      return part?.kind === 'value' ? part.value : null;
    },
  };
  const ratio = aggregate(indicator, 'from_parts', [year], 'quarters');
  const coverage = narrowest([...years.values()].map((part) => part.coverage));
  return ratio.kind === 'value'
    ? { ...ratio, coverage, partial: coverage.reported < coverage.expected }
    : { ...ratio, coverage };
}

/** The coverage with the most missing: a share is as complete as its least complete part. */
function narrowest(coverages: readonly Coverage[]): Coverage {
  const missing = ({ expected, reported }: Coverage) => expected - reported;
  return coverages.reduce((worst, one) => (missing(one) > missing(worst) ? one : worst));
}

function absent(reason: AggregateGap, parts: readonly Part[], reported: number): Aggregate {
  return {
    kind: 'absent',
    reason,
    coverage: { of: 'quarters', reported, expected: parts.length },
    parts: parts.map(({ id }) => ({ id, value: null })),
  };
}
