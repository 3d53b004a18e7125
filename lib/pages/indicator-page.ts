import { standsAtPeriodEnd } from '../domain/figure/comparison';
import { isNotApplicable, type Scope, scopes } from '../domain/figure/figure';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { ProvinceCount } from '../domain/indicator/mapped';
import { type Day, getPeriod, parsePeriod } from '../domain/period';
import { compareVietnamese } from '../domain/search-text';
import { type Area, type BoundaryScheme, withPredecessors } from '../domain/territory/area';
import { schemesOn } from '../domain/territory/boundary';
import type { Almanac } from './almanac';
import { sumOfProvinces } from './province-sum';
import { type ProvinceTrend, provinceTrend } from './province-trend';
import { regionOn, regionsOf } from './provinces-page';
import { provincesOf, type Ranking, surveyProvinces } from './ranking';
import {
  changeOf,
  type FigureBook,
  figureAt,
  isNumber,
  isWide,
  latestOf,
  type ShownChange,
  type ShownFigure,
  seriesOf,
} from './shown-figure';
import type { StartMap } from './start-map';
import { isRelative } from './statement';

/** A period that the page can show, with the number of provinces that say something of it. */
export interface OfferedPeriod {
  readonly code: string;
  readonly end: Day;
  readonly provinces: number;
}

/** Periods side by side in the table: more would not be read on a page, and stand in the files. */
const tablePeriods = 5;

/**
 * The periods at which provinces speak of an indicator in a scope, oldest first. Of several names for
 * one moment (a day, its quarter, its year) the one by which most of them speak.
 */
export function offeredPeriods(
  { coverage, indicators }: Pick<Almanac, 'coverage' | 'indicators'>,
  indicator: Indicator,
  scope: Scope,
): OfferedPeriod[] {
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const isMoment = standsAtPeriodEnd(indicator, (code) => byCode.get(code));
  const moments = new Map<string, ProvinceCount>();
  for (const count of coverage) {
    if (count.indicator !== indicator.code || count.scope !== scope) continue;
    if (count.periodKind === 'span' || count.provinces === 0) continue;
    const moment = isMoment ? count.periodEnd : count.period;
    const known = moments.get(moment);
    if (!known || known.provinces < count.provinces) moments.set(moment, count);
  }
  return [...moments.values()]
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd) || a.period.localeCompare(b.period))
    .map(({ period, periodEnd, provinces }) => ({ code: period, end: periodEnd, provinces }));
}

/** The scopes in which an indicator can be shown: those in which some province speaks of it. */
export function offeredScopes(
  almanac: Pick<Almanac, 'coverage' | 'indicators'>,
  indicator: Indicator,
): Scope[] {
  return scopes.filter((scope) => offeredPeriods(almanac, indicator, scope).length > 0);
}

/** The offered period that an address asks for, by its code or one of the same moment. */
export function periodAsked(
  offered: readonly OfferedPeriod[],
  code: string,
): OfferedPeriod | undefined {
  const end = parsePeriod(code)?.end;
  return offered.find((one) => one.code === code) ?? offered.find((one) => one.end === end);
}

/**
 * The columns of the table, oldest first: the newest periods, and the one that the page shows where
 * it is older, with its neighbours in time before it.
 */
function tableColumns(offered: readonly OfferedPeriod[], shown: string): string[] {
  const place = offered.findIndex(({ code }) => code === shown);
  const end = Math.max(place + 1, Math.min(offered.length, place + tablePeriods));
  return offered.slice(Math.max(0, end - tablePeriods), end).map(({ code }) => code);
}

/** One area's row: what is known of it at each column, and its whole series. */
export interface PeriodRow {
  readonly area: Area;
  /** One for each column; null where nothing is known. */
  readonly cells: readonly (ShownFigure | null)[];
  /** All that was read of its series, oldest first; empty of what is put together from provinces. */
  readonly series: readonly ShownFigure[];
}

interface RegionRows {
  /** Null: provinces of no region. */
  readonly region: PeriodRow | null;
  readonly provinces: readonly PeriodRow[];
}

/** The country's newest figure, its own or the sum of its provinces, with what came before. */
export interface CountryFigure {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
  readonly series: readonly ShownFigure[];
  readonly emmSeries: readonly ShownFigure[];
}

/** What one province said last, where too few speak of one period for a map. */
export interface LastWord {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
}

export interface IndicatorPage {
  readonly indicator: Indicator;
  readonly section: Section | null;
  /** The other indicators of its section. */
  readonly siblings: readonly Indicator[];
  readonly country: CountryFigure | null;
  /** Map and ranking at the period that is shown; null where no province speaks of it. */
  readonly map: StartMap | null;
  readonly scopes: readonly Scope[];
  readonly periods: readonly OfferedPeriod[];
  /** The newest periods on the map's boundaries, by which its colours mean the same at every period. */
  readonly peers: readonly Ranking[];
  readonly columns: readonly string[];
  readonly countryRow: PeriodRow | null;
  readonly regions: readonly RegionRows[];
  /** One province over time; null where none has a line. */
  readonly trend: ProvinceTrend | null;
  /** Where there is no map: each province's newest figure, its own, in the order of names. */
  readonly lastWords: readonly LastWord[];
  /** Figures of which sources say different things, in the order of the table. */
  readonly disagreeing: readonly ShownFigure[];
}

export interface IndicatorInput {
  readonly almanac: Almanac;
  readonly indicator: Indicator;
  readonly scope: Scope;
  /** The country's and the provinces' newest periods, and what the map shows. */
  readonly book: FigureBook;
  readonly map: StartMap | null;
  /** Slug of the province whose trend is asked for. */
  readonly place?: string | undefined;
}

export function indicatorPage(input: IndicatorInput): IndicatorPage {
  const { almanac, indicator, scope, book, map } = input;
  const periods = offeredPeriods(almanac, indicator, scope);
  const onBoundaries = map
    ? periods.filter(({ end }) => schemesOn(end, almanac.schemes).includes(map.scheme))
    : [];
  const columns = map ? tableColumns(onBoundaries, map.period) : [];
  const regions = map ? regionRows(input, map.scheme, columns) : [];
  const country = countryFigure(input);
  const words = map ? [] : lastWords(input);
  const countryRow = columns.length === 0 ? null : sumRow(input, almanac.country, columns);
  const rows = [countryRow, ...regions.flatMap((one) => one.provinces)];
  const cells = rows.flatMap((row) => row?.cells ?? []);
  return {
    indicator,
    section: almanac.sections.find(({ code }) => code === indicator.section) ?? null,
    siblings: [...book.indicators.values()].filter(
      (one) =>
        one.section === indicator.section && one.code !== indicator.code && one.kind !== 'text',
    ),
    country,
    map,
    scopes: offeredScopes(almanac, indicator),
    periods,
    peers: map ? peersOf(input, map.scheme, onBoundaries) : [],
    columns,
    countryRow,
    regions,
    trend: map ? trendOf(input, map.ranking, regions) : null,
    lastWords: words,
    disagreeing: [
      ...new Set([
        ...(country ? [country.shown, ...country.series] : []),
        ...cells,
        ...words.map(({ shown }) => shown),
      ]),
    ].filter((shown): shown is ShownFigure => shown?.disagree === true),
  };
}

/** Periods by which a map's colours and sizes are measured: as many as are read of each province. */
export const measuredPeriods = 12;

/** The rankings of the newest periods, whichever is shown; none where there is but one to look at. */
function peersOf(
  { book, indicator, scope }: IndicatorInput,
  scheme: BoundaryScheme,
  periods: readonly OfferedPeriod[],
): Ranking[] {
  if (periods.length < 2) return [];
  const provinces = provincesOf(book.areas.values(), scheme);
  return periods
    .slice(-measuredPeriods)
    .map(({ code }) => surveyProvinces(book, indicator, scope, code, provinces))
    .filter(({ ranked }) => ranked.length > 0);
}

/** What is said of the country at its newest period, else what its provinces add up to on the map. */
function countryFigure(input: IndicatorInput): CountryFigure | null {
  const { indicator, scope, book, map } = input;
  const { country } = input.almanac;
  const stated = (of: Scope) => seriesOf(book, country, [country.id], indicator, of);
  const series = stated(scope);
  const shown = latestOf(series) ?? (map && wideSum(input, map.period));
  if (!shown) return null;
  return {
    shown,
    change: changeOf(book, shown, series),
    series,
    emmSeries: scope === 'ALL' ? stated('EMM') : [],
  };
}

/** What provinces add up to where most of them are in it: less would pass for the country at a glance. */
function wideSum(
  { almanac: { country }, indicator, scope, book }: IndicatorInput,
  period: string,
): ShownFigure | null {
  const sum = sumOfProvinces(book, country, indicator, scope, period);
  return sum && isWide(sum) ? sum : null;
}

/** Of each province, of any time, what was last said of it; nothing is put together. */
function lastWords({ almanac, indicator, scope, book }: IndicatorInput): LastWord[] {
  return almanac.provinces
    .flatMap((area) => {
      const series = seriesOf(book, area, [area.id], indicator, scope).filter(
        ({ computed }) => computed === null,
      );
      const shown = latestOf(series);
      return shown ? [{ shown, change: changeOf(book, shown, series) }] : [];
    })
    .sort((a, b) => compareVietnamese(a.shown.area.nameVi, b.shown.area.nameVi));
}

/** The row of the country or a region: what a source says of it, else what its provinces add up to. */
function sumRow(
  { indicator, scope, book }: IndicatorInput,
  area: Area,
  columns: readonly string[],
): PeriodRow {
  return {
    area,
    cells: columns.map(
      (period) =>
        figureAt(book, area, indicator, scope, getPeriod(period)) ??
        sumOfProvinces(book, area, indicator, scope, period),
    ),
    series: [],
  };
}

/** Provinces of a set of boundaries that speak at one of the columns, by region; in the order of names. */
function regionRows(
  input: IndicatorInput,
  scheme: BoundaryScheme,
  columns: readonly string[],
): RegionRows[] {
  const { book, indicator, scope } = input;
  const provinces = provincesOf(book.areas.values(), scheme).map((area) => ({
    area,
    region: regionOn(area, scheme.referenceDate, book.areas)?.id ?? null,
  }));
  const rowOf = (area: Area): PeriodRow => ({
    area,
    cells: columns.map((period) => figureAt(book, area, indicator, scope, getPeriod(period))),
    series: seriesOf(book, area, withPredecessors(area.id, book.areas), indicator, scope),
  });
  return [...regionsOf(book.areas, scheme), null]
    .map((region) => ({
      region: region && sumRow(input, region, columns),
      provinces: provinces
        .filter((one) => one.region === (region?.id ?? null))
        .map(({ area }) => rowOf(area))
        .filter(({ cells }) => cells.some((cell) => cell !== null)),
    }))
    .filter((group) => group.provinces.length > 0);
}

function trendOf(
  input: IndicatorInput,
  { ranked }: Ranking,
  regions: readonly RegionRows[],
): ProvinceTrend | null {
  const groups = regions.map(({ region, provinces }) => ({
    region: region?.area ?? null,
    provinces,
  }));
  return provinceTrend(groups, input.place, ranked[0]?.shown.area.id, (region, periods) =>
    isRelative(input.indicator)
      ? [region, input.almanac.country].flatMap((area) =>
          area
            ? [{ area, series: sumRow(input, area, periods).cells.filter((cell) => cell !== null) }]
            : [],
        )
      : [],
  );
}

/** Why provinces of a ranking have no number, each reason with its provinces. */
export function silentProvinces({ unranked }: Ranking) {
  return unranked
    .filter(({ shown }) => !isNotApplicable(shown?.value))
    .map(({ area, shown, knownBefore }) => ({
      area,
      reason: knownBefore
        ? ('notAddable' as const)
        : shown === null
          ? ('unknown' as const)
          : isNumber(shown)
            ? ('partial' as const)
            : shown.value.type === 'absent'
              ? shown.value.absence
              : ('unknown' as const),
    }));
}
