import { compareOpenings, type OpeningCandidate } from '../domain/figure/lead';
import type { Section } from '../domain/indicator/indicator';
import type { Almanac } from './almanac';
import { composition } from './composition';
import { type Conference, conferenceOf } from './conference';
import { countryStatements } from './leading-statements';
import {
  changeOf,
  type FigureBook,
  isNumber,
  latestOf,
  type ShownChange,
  type ShownFigure,
  seriesOf,
} from './shown-figure';
import type { StartMap } from './start-map';
import type { Statement } from './statement';

export interface CountryRow {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
  /** What was said for earlier periods, newest first. */
  readonly earlier: readonly ShownFigure[];
}

export interface CountrySection {
  readonly section: Section | null;
  /** What stands for the whole country. */
  readonly rows: readonly CountryRow[];
  /** Sums with provinces missing: figures of a part of the country, and never its own. */
  readonly partial: readonly CountryRow[];
}

/** The parts of the page that may open it. */
type Opening = 'conference' | 'map';

export interface HomePage {
  /** What the newest figures say, in sentences. */
  readonly statements: readonly Statement[];
  /** The country's key figure, with how it changed. */
  readonly key: CountryRow | null;
  /** The same thing counted by others, in series of their own. */
  readonly alike: readonly CountryRow[];
  readonly conference: Conference | null;
  readonly map: StartMap | null;
  /** What there is, in the order in which the page opens. */
  readonly openings: readonly Opening[];
  readonly country: readonly CountrySection[];
}

export interface HomeInput {
  /** The country's own figures and those of the conference, the newest of each series. */
  readonly book: FigureBook;
  readonly almanac: Pick<Almanac, 'country' | 'sections' | 'mapped' | 'sum'>;
  readonly map: StartMap | null;
}

export function homePage(input: HomeInput): HomePage {
  const { book, almanac, map } = input;
  const rows = countryRows(input);
  const key =
    rows.find(({ shown }) => shown.indicator.code === composition.countryKey) ??
    rows.find(({ shown }) => isNumber(shown)) ??
    null;
  const conference = conferenceOf(book, almanac.country);
  return {
    statements: countryStatements(rows, key, conference, almanac),
    key,
    alike: rows.filter(({ shown }) => shown.indicator.populationOf === key?.shown.indicator.code),
    conference,
    map,
    openings: openingsOf(conference, map),
    country: bySection(rows, almanac.sections),
  };
}

/** Each part stands with the best that it opens on (lib/domain/figure/lead.ts). */
function openingsOf(conference: Conference | null, map: StartMap | null): Opening[] {
  const parts: { readonly part: Opening; readonly best: OpeningCandidate }[] = [];
  const [best] = [...(conference?.lead ?? [])]
    .map((shown) => ({ ...shown, coverage: { reported: 1, expected: 1 } }))
    .sort(compareOpenings);
  if (best) parts.push({ part: 'conference', best });
  if (map) {
    const { indicator, scope, ranking } = map;
    const { coverage, periodEnd } = ranking;
    parts.push({ part: 'map', best: { indicator, scope, periodEnd, coverage } });
  }
  return parts.sort((a, b) => compareOpenings(a.best, b.best)).map(({ part }) => part);
}

/** For each indicator what was said of the country, else the sum of its provinces with coverage. */
function countryRows({ book, almanac }: HomeInput): CountryRow[] {
  const { country, mapped, sum } = almanac;
  return [...book.indicators.values()].flatMap((indicator) => {
    const series = seriesOf(book, country, [country.id], indicator, 'ALL');
    const latest = latestOf(series);
    if (latest) {
      const earlier = series.filter((shown) => shown.periodEnd < latest.periodEnd).reverse();
      return [{ shown: latest, change: changeOf(book, latest, series), earlier }];
    }
    const known = mapped.ALL.find((entry) => entry.indicator.code === indicator.code);
    const together = known && sum(known, 'ALL', country);
    return together ? [{ shown: together, change: null, earlier: [] }] : [];
  });
}

function bySection(rows: readonly CountryRow[], sections: readonly Section[]): CountrySection[] {
  return [...sections, null]
    .map((section) => {
      const own = rows.filter(({ shown }) => shown.indicator.section === (section?.code ?? null));
      const isPartial = ({ shown }: CountryRow) => shown.computed?.partial ?? false;
      return {
        section,
        rows: own.filter((row) => !isPartial(row)),
        partial: own.filter(isPartial),
      };
    })
    .filter((one) => one.rows.length + one.partial.length > 0);
}
