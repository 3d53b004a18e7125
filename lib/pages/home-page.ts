import type { Area, BoundaryCode, BoundaryScheme } from '../domain/area';
import type { FigureSource, Scope } from '../domain/figure';
import type { Indicator, Section } from '../domain/indicator';
import { type Day, getPeriod } from '../domain/period';
import { composition } from './composition';
import { sumOfProvinces } from './province-sum';
import { provincesOf, type Ranking, rankProvinces } from './ranking';
import {
  changeOf,
  type FigureBook,
  isNumber,
  latestOf,
  type ShownChange,
  type ShownFigure,
  seriesOf,
} from './shown-figure';

/** How many provinces say something of an indicator at a period. */
interface Coverage {
  readonly indicator: string;
  readonly scope: Scope;
  readonly period: string;
  readonly periodEnd: Day;
  readonly provinces: number;
}

/** An indicator that enough provinces know for a map, and the period it is shown at. */
export interface MappedIndicator {
  readonly indicator: Indicator;
  readonly period: string;
}

/** A map needs so many provinces before it says more than it leaves out. */
const enoughForMap = 10;

/**
 * The indicators offered for the map: whole provinces, a number in at least ten of them; each at
 * the newest period that covers at least half as many provinces as its best one.
 */
export function mappedIndicators(
  coverage: readonly Coverage[],
  indicators: readonly Indicator[],
): MappedIndicator[] {
  const inOrder = [...indicators].sort(
    (a, b) => Number(a.section === null) - Number(b.section === null),
  );
  return inOrder.flatMap((indicator) => {
    const own = coverage.filter(
      (row) => row.indicator === indicator.code && row.scope === 'ALL' && isOnePeriod(row.period),
    );
    const most = Math.max(0, ...own.map((row) => row.provinces));
    if (most < enoughForMap) return [];
    const [newest] = own
      .filter((row) => row.provinces * 2 >= most)
      .sort((a, b) => b.periodEnd.localeCompare(a.periodEnd) || b.provinces - a.provinces);
    return newest ? [{ indicator, period: newest.period }] : [];
  });
}

function isOnePeriod(code: string): boolean {
  return getPeriod(code).kind !== 'span';
}

/** The indicator and the boundaries that a reader asked for, or those on which the map opens. */
export function chooseMap(
  mapped: readonly MappedIndicator[],
  schemes: readonly BoundaryScheme[],
  asked: { readonly slug: string | undefined; readonly boundary: BoundaryCode | undefined },
): { readonly chosen: MappedIndicator; readonly scheme: BoundaryScheme } | null {
  const chosen =
    mapped.find(({ indicator }) => indicator.slug === asked.slug) ??
    mapped.find(({ indicator }) => indicator.code === composition.startMap.indicator) ??
    mapped[0];
  if (!chosen) return null;
  const { end } = getPeriod(chosen.period);
  // The boundaries of the figures' own time, unless the reader wants others.
  const ownTime = [...schemes]
    .sort((a, b) => b.referenceDate.localeCompare(a.referenceDate))
    .find(({ referenceDate }) => referenceDate <= end);
  const scheme =
    schemes.find(({ code }) => code === asked.boundary) ??
    ownTime ??
    schemes.find(({ code }) => code === composition.startMap.boundary) ??
    schemes[0];
  return scheme ? { chosen, scheme } : null;
}

export interface CountryRow {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
  /** What was said for earlier periods, newest first. */
  readonly earlier: readonly ShownFigure[];
}

export interface CountrySection {
  readonly section: Section | null;
  readonly rows: readonly CountryRow[];
}

export interface HomePage {
  /** The country's key figure, with how it changed. */
  readonly key: CountryRow | null;
  /** The same thing counted by others, in series of their own. */
  readonly alike: readonly CountryRow[];
  readonly ranking: Ranking | null;
  /** What the 28 alliances of the conference said, in the catalogue's order. */
  readonly conference: readonly ShownFigure[];
  readonly conferenceSource: FigureSource | null;
  readonly country: readonly CountrySection[];
}

export interface HomeInput {
  readonly book: FigureBook;
  readonly country: Area;
  readonly sections: readonly Section[];
  readonly mapped: readonly MappedIndicator[];
  readonly map: { readonly chosen: MappedIndicator; readonly scheme: BoundaryScheme } | null;
}

export function homePage(input: HomeInput): HomePage {
  const { book, map } = input;
  const rows = countryRows(input);
  const key =
    rows.find(({ shown }) => shown.indicator.code === composition.countryKey) ??
    rows.find(({ shown }) => isNumber(shown)) ??
    null;
  const conference = conferenceFigures(book);
  return {
    key,
    alike: rows.filter(({ shown }) => shown.indicator.populationOf === key?.shown.indicator.code),
    ranking: map
      ? rankProvinces(
          book,
          map.chosen.indicator,
          'ALL',
          map.chosen.period,
          provincesOf(book.areas.values(), map.scheme),
        )
      : null,
    conference,
    conferenceSource: conference[0]?.sources[0] ?? null,
    country: bySection(rows, input.sections),
  };
}

function conferenceFigures(book: FigureBook): ShownFigure[] {
  const group = book.areas.get(composition.conferenceGroup);
  if (!group) return [];
  return [...book.indicators.values()].flatMap((indicator) =>
    (['ALL', 'EMM'] as const).flatMap(
      (scope) => latestOf(seriesOf(book, group, [group.id], indicator, scope)) ?? [],
    ),
  );
}

/** For each indicator what was said of the country, else the sum of its provinces with coverage. */
function countryRows({ book, country, mapped }: HomeInput): CountryRow[] {
  return [...book.indicators.values()].flatMap((indicator) => {
    const series = seriesOf(book, country, [country.id], indicator, 'ALL');
    const latest = latestOf(series);
    if (latest) {
      const earlier = series.filter((shown) => shown.periodEnd < latest.periodEnd).reverse();
      return [{ shown: latest, change: changeOf(book, latest, series), earlier }];
    }
    const known = mapped.find((entry) => entry.indicator.code === indicator.code);
    const sum = known && sumOfProvinces(book, country, known.indicator, 'ALL', known.period);
    return sum ? [{ shown: sum, change: null, earlier: [] }] : [];
  });
}

function bySection(rows: readonly CountryRow[], sections: readonly Section[]): CountrySection[] {
  return [...sections, null]
    .map((section) => ({
      section,
      rows: rows.filter(({ shown }) => shown.indicator.section === (section?.code ?? null)),
    }))
    .filter(({ rows: own }) => own.length > 0);
}
