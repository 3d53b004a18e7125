import type { PublishedListing } from '../domain/conference/conference';
import type { Indicator } from '../domain/indicator/indicator';
import { getPeriod } from '../domain/period';
import type { PublishedRelease } from '../domain/release';
import { type SearchQuestion, understandSearch } from '../domain/search-question';
import { searchByName } from '../domain/search-text';
import { type Area, withPredecessors } from '../domain/territory/area';
import type { GlossaryTerm } from '../messages/glossary/term';
import type { Almanac } from './almanac';
import { termsAsked } from './glossary-page';
import { type FigureBook, isWide, latestOf, type ShownFigure, seriesOf } from './shown-figure';

/** Words by which people mean the whole country, besides its name. */
const countryWords = ['Cả nước', 'toàn quốc', 'Vietnam', 'country', 'national'];

type Question = SearchQuestion<NamedArea, NamedIndicator>;

interface NamedArea {
  readonly names: readonly string[];
  readonly area: Area;
}

interface NamedIndicator {
  readonly names: readonly string[];
  readonly indicator: Indicator;
}

/** Indicators of which a figure is looked for; the others are named only. */
const answered = 24;
/** Answers that stand on the page. */
const mostAnswers = 3;
/** Releases and areas that are named. */
const mostNamed = 8;

/** What was asked, in the terms of the catalogue and the territory. */
export function askSite(
  query: string,
  { areas, indicators, country }: Pick<Almanac, 'areas' | 'indicators' | 'country'>,
): Question {
  const places = [...areas.values()]
    .filter(({ level }) => level !== 'group')
    // Who is alive answers before who was.
    .sort((a, b) => Number(a.validUntil !== null) - Number(b.validUntil !== null))
    .map((area) => ({
      area,
      names: [
        area.nameVi,
        area.nameEn,
        ...area.designations.flatMap((one) => [one.fullNameVi, one.fullNameEn]),
        ...area.aliases,
        ...(area === country ? countryWords : []),
      ],
    }));
  // What the Alliances count themselves stands before what others count, in the catalogue's order.
  const subjects = [...indicators]
    .filter(({ kind }) => kind !== 'text')
    .sort((a, b) => Number(a.populationOf !== null) - Number(b.populationOf !== null))
    .map((indicator) => ({
      indicator,
      names: [
        ...[indicator.nameVi, indicator.shortNameVi, indicator.nameEn, indicator.shortNameEn]
          // Who counted stands in brackets: not what is asked for, and found all the same.
          .flatMap((name) => [name, name.replace(/\s*\([^)]*\)/g, '')]),
        indicator.code.replaceAll('_', ' '),
      ],
    }));
  return understandSearch(query, places, subjects);
}

/** What has to be read to answer: of which areas, with what went into them, and of which indicators. */
export function neededFor(
  { places, subjects }: Question,
  { areas, country }: Pick<Almanac, 'areas' | 'country'>,
): { readonly areaIds: readonly string[]; readonly indicators: readonly string[] } {
  const asked = places.length > 0 ? places.flat().map(({ area }) => area) : [country];
  return {
    areaIds: [...new Set(asked.flatMap(({ id }) => withPredecessors(id, areas)))],
    indicators: subjects.slice(0, answered).map(({ indicator }) => indicator.code),
  };
}

/** A figure that answers, or that there is none. */
export interface SearchAnswer {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly shown: ShownFigure | null;
  /** It is of another time than the one asked for, of which nothing is known. */
  readonly isOfOtherTime: boolean;
  /** Something else was asked for, of which nothing is known. */
  readonly isNear: boolean;
}

export interface SearchPage {
  /** What the words themselves mean. */
  readonly terms: readonly GlossaryTerm[];
  readonly answers: readonly SearchAnswer[];
  readonly period: string | null;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly releases: readonly PublishedRelease[];
  readonly conferences: readonly PublishedListing[];
  readonly unknown: readonly string[];
}

export function searchPage(
  query: string,
  question: Question,
  {
    almanac,
    book,
    releases,
    conferences,
    terms,
  }: {
    readonly almanac: Pick<Almanac, 'country' | 'mapped' | 'sum'>;
    readonly book: FigureBook;
    readonly releases: readonly PublishedRelease[];
    readonly conferences: readonly PublishedListing[];
    readonly terms: readonly GlossaryTerm[];
  },
): SearchPage {
  const { period } = question;
  const isOfMeaning = question.places.length === 0 && period === null;
  const asked = isOfMeaning ? termsAsked(query, terms) : [];
  // A term is understood, whatever its words are as names.
  const held = conferencesOf(query, conferences);
  const unknown = asked.length > 0 || held.length > 0 ? [] : question.unknown;
  const places = question.places.map((place) => place.map(({ area }) => area));
  const areas = places.flat();
  const indicators = question.subjects.map(({ indicator }) => indicator);
  // A word that is not understood may have been a place: the country is no answer then.
  const about = places.length > 0 ? places : question.unknown.length > 0 ? [] : [[almanac.country]];
  const answers = about.flatMap((place) => {
    const found = indicators.slice(0, answered).map((indicator, index) => ({
      ...answerOf(place, indicator, period, book, almanac),
      isNear: index >= question.closest,
    }));
    return answersOf(found, places.length > 0);
  });
  return {
    terms: asked,
    answers,
    period,
    areas: areas.slice(0, mostNamed),
    indicators,
    releases: releasesOf(query, period, releases),
    conferences: held,
    unknown,
  };
}

/**
 * What was asked for, of its time before another; else that it is not known, where an area was named,
 * and what is nearest to it.
 */
function answersOf(found: readonly SearchAnswer[], isOfArea: boolean): SearchAnswer[] {
  const known = found.filter(({ shown }) => shown !== null);
  const asked = known.filter(({ isNear }) => !isNear);
  const ofTime = asked.filter(({ isOfOtherTime }) => !isOfOtherTime);
  if (asked.length > 0) return (ofTime.length > 0 ? ofTime : asked).slice(0, mostAnswers);
  return [...(isOfArea ? found.slice(0, 1) : []), ...known.slice(0, mostAnswers - 1)];
}

/** By their titles, or by the quarter whose reports they hold. */
function releasesOf(
  query: string,
  period: string | null,
  releases: readonly PublishedRelease[],
): PublishedRelease[] {
  const named = searchByName(releases, query, ({ titleVi, titleEn }) => [titleVi, titleEn]);
  const ofQuarter = releases.filter(({ reports }) =>
    reports.some(({ quarter }) => quarter === period),
  );
  return [...new Set([...named, ...ofQuarter])].slice(0, mostNamed);
}

/** By their titles, by where they met, by the year: "hội nghị Thái Nguyên 2023". */
function conferencesOf(
  query: string,
  conferences: readonly PublishedListing[],
): PublishedListing[] {
  return searchByName(conferences, query, ({ words: { title, place }, firstDay }) => [
    title.vi,
    title.en,
    `Hội nghị ${place.vi} ${firstDay.slice(0, 4)}`,
    `${place.en || place.vi} conference ${firstDay.slice(0, 4)}`,
  ]).slice(0, mostNamed);
}

function answerOf(
  areas: readonly Area[],
  indicator: Indicator,
  period: string | null,
  book: FigureBook,
  { country, mapped, sum }: Pick<Almanac, 'country' | 'mapped' | 'sum'>,
): Omit<SearchAnswer, 'isNear'> {
  const each = areas.map((area) => {
    const stated = seriesOf(book, area, withPredecessors(area.id, book.areas), indicator, 'ALL');
    const entry = mapped.ALL.find((one) => one.indicator.code === indicator.code);
    const together = area === country && stated.length === 0 && entry && sum(entry, 'ALL', area);
    const series = (together ? [together] : stated).filter(
      (shown) => shown.computed?.partial !== true || (area === country && isWide(shown)),
    );
    const ofTime = series.filter((shown) => period === null || isOfTime(shown, period));
    return { area, shown: latestOf(ofTime), other: latestOf(series) };
  });
  const [first] = areas;
  const hit = each.find(({ shown }) => shown !== null);
  const miss = hit ? undefined : each.find(({ other }) => other !== null);
  return {
    area: (hit ?? miss)?.area ?? first ?? country,
    indicator,
    shown: hit?.shown ?? miss?.other ?? null,
    isOfOtherTime: miss !== undefined,
  };
}

/** A year means every period that ends in it; a quarter itself. */
function isOfTime(shown: ShownFigure, period: string): boolean {
  return /^\d{4}$/.test(period)
    ? shown.periodEnd.startsWith(period)
    : shown.periodEnd === getPeriod(period).end;
}
