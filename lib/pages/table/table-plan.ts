import { standsAtPeriodEnd } from '../../domain/figure/comparison';
import type { Indicator } from '../../domain/indicator/indicator';
import { type IndicatorMoment, momentsOf } from '../../domain/indicator/mapped';
import { getPeriod } from '../../domain/period';
import type { TableChoice } from '../../domain/table/table-choice';
import {
  addCounts,
  type CountedPeriod,
  countByIndicator,
  countedPeriods,
  daysOfPeriods,
  type MomentCount,
} from '../../domain/table/table-counts';
import { type ChosenPeriods, choosePeriods } from '../../domain/table/table-periods';
import { type Area, isValidOn, withPredecessors } from '../../domain/territory/area';
import type { Almanac } from '../almanac';
import { layTable, type TableLayout } from './table-layout';
import { type NamedTable, type OfferedTable, provincesOffered, readFor } from './table-names';

interface CountedApart {
  readonly areaIds: readonly string[];
  /**
   * Which counts of provinces are of it besides: all; those of most provinces, which make the country;
   * or none.
   */
  readonly coverage: 'all' | 'wide' | 'none';
}

/** Areas whose numbers are counted one by one; those of all provinces are counted already. */
export function countedApart(
  areas: readonly Area[],
  offered: OfferedTable,
  { areas: all }: Pick<Almanac, 'areas'>,
): CountedApart {
  if (areas.length === 0) {
    return {
      areaIds: [offered.country, ...offered.groups].map(({ id }) => id),
      coverage: 'all',
    };
  }
  const provinces = provincesOffered(offered);
  const hasAll = provinces.every((area) => areas.includes(area));
  const apart = areas.filter(({ level }) => level !== 'province' || !hasAll);
  return {
    areaIds: [...new Set(apart.flatMap(({ id }) => withPredecessors(id, all)))],
    // What is put together from provinces is known where they are.
    coverage:
      hasAll || areas.some(({ level }) => level === 'region')
        ? 'all'
        : areas.some(({ level }) => level === 'country')
          ? 'wide'
          : 'none',
  };
}

/** A choice with what its words mean as of now. */
export interface TablePlan {
  readonly named: NamedTable;
  /** The areas of the table, also where none was named. */
  readonly areas: readonly Area[];
  readonly chosen: ChosenPeriods;
  /** Of what was chosen so far: every period of which something is known, oldest first. */
  readonly periods: readonly CountedPeriod[];
  /** How many numbers there are of each indicator, of what was chosen so far. */
  readonly ofIndicator: ReadonlyMap<string, number>;
  readonly layout: TableLayout;
}

/** What stands in a table of which nobody said when: some steps in time, or only the newest. */
const usualPeriods = { across: 'moi-5', apart: 'moi-1' } as const;

export function planTable(
  choice: TableChoice,
  named: NamedTable,
  offered: OfferedTable,
  almanac: Pick<Almanac, 'indicators' | 'coverage' | 'provinces'>,
  apart: { readonly counts: readonly MomentCount[] } & Pick<CountedApart, 'coverage'>,
): TablePlan {
  const coverage = almanac.coverage
    .filter(({ periodKind }) => periodKind !== 'span')
    .map(({ provinces, ...count }) => ({ ...count, figures: provinces }));
  const stated = apart.counts.filter(({ period }) => getPeriod(period).kind !== 'span');
  const ofProvinces = {
    all: () => coverage,
    wide: () => wideCounts(coverage, almanac.provinces),
    none: () => [],
  }[apart.coverage]();
  const counts = addCounts(stated, ofProvinces).filter(({ scope }) => named.scopes.includes(scope));
  const codes = new Set(named.indicators.map(({ code }) => code));
  const ofChosen = counts.filter(({ indicator }) => codes.size === 0 || codes.has(indicator));
  const areMoments = areAllMoments(named.indicators, almanac.indicators);
  // What stands at a period's end fills the period's own line: the day would be that line again.
  const sameAs = daysOfPeriods(ofChosen, momentsAmong(almanac.indicators));
  const called = ofChosen.map((count) => ({
    ...count,
    period: sameAs.get(count.period) ?? count.period,
  }));
  const periods = countedPeriods(areMoments ? ofChosen : called, areMoments);
  const isAcross = choice.rows === 'period' || choice.columns === 'period';
  const words =
    choice.periods.length > 0
      ? choice.periods
      : [isAcross ? usualPeriods.across : usualPeriods.apart];
  const known = new Set(
    [...coverage, ...stated].flatMap(({ period }) => [period, getPeriod(period).end]),
  );
  const chosen = choosePeriods(words, periods, {
    areMoments,
    sameAs: areMoments ? new Map() : sameAs,
    isKnown: (code) => known.has(code) || known.has(getPeriod(code).end),
  });
  const ends = new Set(chosen.periods.map((code) => getPeriod(code).end));
  const isMeant = (period: string) =>
    choice.periods.length === 0 || ends.has(getPeriod(period).end);
  const areas =
    named.areas.length > 0
      ? named.areas
      : usualAreas(
          offered,
          coverage.some((one) => codes.has(one.indicator) && named.scopes.includes(one.scope)),
        );
  return {
    named,
    areas,
    chosen,
    periods,
    ofIndicator: countByIndicator(counts.filter(({ period }) => isMeant(period))),
    layout: layTable(
      {
        areas,
        indicators: named.indicators,
        periods: chosen.periods,
        scopes: named.scopes,
      },
      choice.rows,
      choice.columns,
    ),
  };
}

/** Of the country one number each, where most of the provinces of the time say theirs. */
function wideCounts(
  coverage: readonly MomentCount[],
  provinces: readonly Area[],
): readonly MomentCount[] {
  return coverage.flatMap((count) => {
    const { end } = getPeriod(count.period);
    const alive = provinces.filter((area) => isValidOn(area, end)).length;
    return count.figures * 2 > alive ? [{ ...count, figures: 1 }] : [];
  });
}

/** Provinces where any of them speaks of what was chosen, else the country. */
function usualAreas(offered: OfferedTable, doProvincesSpeak: boolean): readonly Area[] {
  return doProvincesSpeak ? provincesOffered(offered) : [offered.country];
}

function areAllMoments(chosen: readonly Indicator[], all: readonly Indicator[]): boolean {
  const isMoment = momentsAmong(all);
  return chosen.length > 0 && chosen.every(({ code }) => isMoment(code));
}

/** Whether an indicator, by its code, stands at a period's end. */
function momentsAmong(all: readonly Indicator[]): (code: string) => boolean {
  const byCode = new Map(all.map((one) => [one.code, one]));
  return (code) => {
    const indicator = byCode.get(code);
    return indicator !== undefined && standsAtPeriodEnd(indicator, (one) => byCode.get(one));
  };
}

/** What has to be read to fill some groups of a table. */
export function neededForGroups(
  { rows, columns }: Pick<TableLayout, 'rows' | 'columns'>,
  groups: TableLayout['groups'],
  almanac: Pick<Almanac, 'areas' | 'provinces' | 'indicators'>,
): { readonly areaIds: readonly string[]; readonly moments: readonly IndicatorMoment[] } {
  const members = new Set([...rows, ...columns, ...groups.flat()]);
  const areas = [...members].flatMap((one) => (one.axis === 'area' ? (one.area ?? []) : []));
  const indicators = [...members].flatMap((one) =>
    one.axis === 'indicator' ? [one.indicator] : [],
  );
  const periods = [...members].flatMap((one) => (one.axis === 'period' ? [one.period] : []));
  return {
    areaIds: [...new Set(areas.flatMap((area) => readFor(area, almanac)))],
    moments: momentsOf(
      indicators.flatMap((indicator) => periods.map((period) => ({ indicator, period }))),
      almanac.indicators,
    ),
  };
}

/** The moments of a plan, for counting what each area says of them. */
export function momentsOfPlan({ layout }: Pick<TablePlan, 'layout'>): IndicatorMoment[] {
  const members = [...layout.rows, ...layout.columns, ...layout.groups.flat()];
  const codes = new Set(
    members.flatMap((one) => (one.axis === 'indicator' ? [one.indicator.code] : [])),
  );
  const ends = new Set(
    members.flatMap((one) => (one.axis === 'period' ? [getPeriod(one.period).end] : [])),
  );
  return [...codes].flatMap((indicator) =>
    [...ends].map((periodEnd) => ({ indicator, periodEnd })),
  );
}
