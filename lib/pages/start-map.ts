import { type Scope, scopes } from '../domain/figure/figure';
import { compareOpenings } from '../domain/figure/lead';
import { type MappedIndicator, newestKnown } from '../domain/indicator/mapped';
import { type Day, getPeriod } from '../domain/period';
import type { Area, BoundaryCode, BoundaryScheme } from '../domain/territory/area';
import { isValidOn } from '../domain/territory/area';
import { hasPartIn } from '../domain/territory/boundary';
import type { Almanac } from './almanac';
import { provincesOf, type Ranking, rankIn, surveyProvinces } from './ranking';
import { type FigureBook, isNumber, statedFigure } from './shown-figure';

/** What an address asks of the map; what it leaves out is for the page to choose. */
export interface MapQuestion {
  readonly slug: string | undefined;
  readonly scope: Scope | undefined;
  readonly boundary: BoundaryCode | undefined;
}

/** What the map is about, before any figure is read. */
export interface MapSubject extends MappedIndicator {
  readonly scope: Scope;
  /** The indicators to choose from in each scope; none where too few provinces speak of it. */
  readonly offered: Readonly<Record<Scope, readonly MappedIndicator[]>>;
}

/**
 * The indicator, scope and period of the map. What is asked is shown or nothing is: another
 * indicator would pass for it, so `unknown` is a page that is not there. What is not asked is chosen
 * by the order of openings (lib/domain/figure/lead.ts). Null where no province says anything yet.
 */
export function chooseSubject(
  almanac: Almanac,
  { slug, scope: askedScope }: MapQuestion,
): MapSubject | 'unknown' | null {
  const { coverage, indicators, mapped: offered } = almanac;
  if (slug !== undefined) {
    const indicator = indicators.find((one) => one.slug === slug);
    const known = scopes.flatMap((scope) => {
      const period = indicator && newestKnown(coverage, indicator, scope);
      return period ? [{ scope, period }] : [];
    });
    const found = known.find(({ scope }) => scope === askedScope) ?? known[0];
    if (!indicator || !found) return 'unknown';
    const scope = askedScope ?? found.scope;
    return { indicator, period: found.period, scope, offered };
  }
  const candidates = inOpeningOrder(
    almanac,
    scopes.flatMap((scope) => offered[scope].map((entry) => ({ ...entry, scope }))),
  );
  const first = candidates.find(({ scope }) => scope === askedScope) ?? candidates[0];
  if (!first) return null;
  const scope = askedScope ?? first.scope;
  return { indicator: first.indicator, period: first.period, scope, offered };
}

/**
 * The one figure that stands beside every province's name: of those that may be mapped, in the order
 * of openings, the first that nearly all provinces of these boundaries have; null where none has.
 */
export function figureBesideNames(almanac: Almanac, scheme: BoundaryScheme): Ranking | null {
  const mapped = inOpeningOrder(
    almanac,
    almanac.mapped.ALL.map((entry) => ({ ...entry, scope: 'ALL' as const })),
  );
  for (const entry of mapped) {
    const ranking = almanac.rank(entry, scheme);
    if (ranking && rankIn(ranking, ranking.ranked[0]?.shown.area.id ?? '')) return ranking;
  }
  return null;
}

/** What may be mapped, in the order in which the site opens on it. */
function inOpeningOrder<T extends MappedIndicator & { readonly scope: Scope }>(
  { coverage, provinces }: Almanac,
  entries: readonly T[],
): T[] {
  // Looked up, not searched: an archive of many years has thousands of counts.
  const counted = new Map(coverage.map((one) => [placeOf(one.indicator, one), one.provinces]));
  const meant = new Map<string, number>();
  const standingOf = ({ indicator, period, scope }: T) => {
    const periodEnd = getPeriod(period).end;
    const when = `${scope} ${periodEnd}`;
    const expected = meant.get(when) ?? speakersOn(periodEnd, scope, provinces);
    meant.set(when, expected);
    // A law counts on boundaries that come into being later: more can speak than were alive.
    const said = counted.get(placeOf(indicator.code, { scope, period })) ?? 0;
    return { periodEnd, coverage: { reported: Math.min(said, expected), expected } };
  };
  return entries
    .map((entry) => ({ entry, place: { ...entry, ...standingOf(entry) } }))
    .sort((a, b) => compareOpenings(a.place, b.place))
    .map(({ entry }) => entry);
}

function placeOf(indicator: string, { scope, period }: { scope: Scope; period: string }): string {
  return `${indicator} ${scope} ${period}`;
}

/** How many provinces can say something of a scope on a day. */
function speakersOn(day: Day, scope: Scope, provinces: readonly Area[]): number {
  return provinces.filter((area) => isValidOn(area, day) && hasPartIn(area, scope, day)).length;
}

/** The map with its ranking, on boundaries that a reader asked for or on those of the figures. */
export interface StartMap extends MapSubject {
  readonly scheme: BoundaryScheme;
  readonly ranking: Ranking;
  /** Other boundaries on which provinces are ranked, where on these none is. */
  readonly elsewhere: readonly BoundaryScheme[];
}

/** The map of a subject; null without boundary schemes. */
export function startMap(
  book: FigureBook,
  subject: MapSubject,
  schemes: readonly BoundaryScheme[],
  asked: BoundaryCode | undefined,
): StartMap | null {
  const { indicator, scope, period } = subject;
  const surveyOn = (scheme: BoundaryScheme) =>
    surveyProvinces(book, indicator, scope, period, provincesOf(book.areas.values(), scheme));
  const scheme =
    schemes.find(({ code }) => code === asked) ?? ownBoundaries(book, subject, schemes);
  if (!scheme) return null;
  const ranking = surveyOn(scheme);
  const elsewhere =
    ranking.ranked.length > 0
      ? []
      : schemes.filter((other) => other !== scheme && surveyOn(other).ranked.length > 0);
  return { ...subject, scheme, ranking, elsewhere };
}

/**
 * The boundaries on which most provinces speak for themselves: a law of June 2025 counts on those
 * of July. Where that tells none apart, those of the figures' own time.
 */
function ownBoundaries(
  book: FigureBook,
  { indicator, scope, period }: MapSubject,
  schemes: readonly BoundaryScheme[],
): BoundaryScheme | null {
  const { end } = getPeriod(period);
  const speakers = (scheme: BoundaryScheme) =>
    provincesOf(book.areas.values(), scheme).filter((area) =>
      isNumber(statedFigure(book, area, indicator, scope, period)),
    ).length;
  // The last that had come into force, else the first to come.
  const past = schemes
    .filter(({ referenceDate }) => referenceDate <= end)
    .sort(byDay)
    .reverse();
  const coming = schemes.filter(({ referenceDate }) => referenceDate > end).sort(byDay);
  return [...past, ...coming].sort((a, b) => speakers(b) - speakers(a))[0] ?? null;
}

function byDay(a: BoundaryScheme, b: BoundaryScheme): number {
  return a.referenceDate.localeCompare(b.referenceDate);
}

/** The list to choose from, with what was asked for although few provinces know it. */
export function choicesOf({ offered, scope, indicator, period }: MapSubject): MappedIndicator[] {
  const own = offered[scope].length > 0 ? offered[scope] : offered.ALL;
  const isOffered = own.some((entry) => entry.indicator.code === indicator.code);
  return isOffered ? [...own] : [{ indicator, period }, ...own];
}

/** The indicator with which another scope opens: this one where it is known there. */
export function slugIn({ offered, indicator }: MapSubject, scope: Scope): string | undefined {
  const known = offered[scope];
  const isKnown = known.some((entry) => entry.indicator.code === indicator.code);
  return isKnown || known.length === 0 ? indicator.slug : undefined;
}

/** The ends of a ranking, each one province's alone; null where too few are known to say so. */
export function endsOf(ranking: Ranking) {
  const [highest, second] = ranking.ranked;
  const [lowest, next] = [...ranking.ranked].reverse();
  if (!highest || !second || !lowest || !next) return null;
  if (rankIn(ranking, highest.shown.area.id)?.end !== 'highest') return null;
  return second.rank > 1 && next.rank < lowest.rank
    ? { highest: highest.shown, lowest: lowest.shown }
    : null;
}
