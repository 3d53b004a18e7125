import type { Dataset, Figure, Scope } from '../domain/figure/figure';
import type { SeriesBreak } from '../domain/figure/series';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { MappedIndicator, ProvinceCount } from '../domain/indicator/mapped';
import type { Area, BoundaryScheme } from '../domain/territory/area';
import { currentScheme } from '../domain/territory/boundary';
import { sumOfProvinces } from './province-sum';
import { provincesOf, type Ranking, rankIn, rankProvinces } from './ranking';
import {
  type FigureBook,
  isWhole,
  openBook,
  type ShownFigure,
  type ShownNumber,
  statedFigure,
} from './shown-figure';

/** What of a dataset all public pages stand on. */
export interface AlmanacFacts {
  readonly dataset: Dataset;
  readonly areas: readonly Area[];
  readonly schemes: readonly BoundaryScheme[];
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly coverage: readonly ProvinceCount[];
  readonly breaks: readonly SeriesBreak[];
  /** The indicators of which enough provinces speak, by scope, each at the period it is shown at. */
  readonly mapped: Readonly<Record<Scope, readonly MappedIndicator[]>>;
  /** What provinces, and whoever speaks of regions and the country, say at the periods mapped. */
  readonly ofProvinces: readonly Figure[];
}

/**
 * What all public pages share, put in order once a publication: no page reads other provinces'
 * figures, or ranks them, for itself.
 */
export interface Almanac
  extends Pick<
    AlmanacFacts,
    'dataset' | 'schemes' | 'sections' | 'indicators' | 'coverage' | 'breaks' | 'mapped'
  > {
  readonly areas: ReadonlyMap<string, Area>;
  readonly country: Area;
  /** Every province of any time. */
  readonly provinces: readonly Area[];
  /** What provinces say at the periods that are mapped. */
  readonly ofProvinces: FigureBook;
  /** The ranking of whole provinces on a set of boundaries; made when it is first asked for. */
  readonly rank: (mapped: MappedIndicator, scheme: BoundaryScheme) => Ranking | null;
  /** What provinces say together of the country or a region (sumOfProvinces), made like that too. */
  readonly sum: (mapped: MappedIndicator, scope: Scope, area: Area) => ShownFigure | null;
  /** Of the whole country or a region what a province's figure may stand beside: said, or summed. */
  readonly beside: (mapped: MappedIndicator, area: Area) => ShownNumber | null;
}

/** Throws where there is no country. */
export function openAlmanac({ areas: list, ofProvinces, ...facts }: AlmanacFacts): Almanac {
  const areas = new Map(list.map((area) => [area.id, area]));
  const country = list.find(({ level }) => level === 'country');
  if (!country) throw new Error('the seed has no country');
  const book = openBook(ofProvinces, facts.indicators, areas, facts.breaks);
  const rankings = new Map<string, Ranking | null>();
  const sums = new Map<string, ShownFigure | null>();
  const sum: Almanac['sum'] = ({ indicator, period }, scope, area) =>
    madeOnce(sums, `${indicator.code} ${period} ${scope} ${area.id}`, () =>
      sumOfProvinces(book, area, indicator, scope, period),
    );
  return {
    ...facts,
    areas,
    country,
    provinces: list.filter(({ level }) => level === 'province'),
    ofProvinces: book,
    rank: ({ indicator, period }, scheme) =>
      madeOnce(rankings, `${indicator.code} ${period} ${scheme.code}`, () =>
        rankProvinces(book, indicator, 'ALL', period, provincesOf(list, scheme)),
      ),
    sum,
    beside: (entry, area) => {
      const { indicator, period } = entry;
      const known = statedFigure(book, area, indicator, 'ALL', period) ?? sum(entry, 'ALL', area);
      return isWhole(known) ? known : null;
    },
  };
}

function madeOnce<Value>(made: Map<string, Value>, place: string, make: () => Value): Value {
  const known = made.get(place);
  if (known !== undefined) return known;
  const value = make();
  made.set(place, value);
  return value;
}

/** By indicator the ranking in which a province of some boundaries stands. */
export function provinceRankings(
  { mapped, schemes, rank }: Almanac,
  area: Area,
  scheme: BoundaryScheme,
): Map<string, Ranking> {
  const current = currentScheme(schemes);
  return new Map(
    mapped.ALL.flatMap((entry) => {
      const ranking = rank(entry, scheme);
      // What cannot be put together on new boundaries still has its order among the old ones.
      const before = rankIn(ranking, area.id)
        ? []
        : schemes.flatMap((one) => (one === current ? [] : (rank(entry, one) ?? [])));
      const found = before[0] ?? ranking;
      return found ? [[entry.indicator.code, found] as const] : [];
    }),
  );
}

/** The book of an area's page: its own figures, on what the almanac knows. */
export function openAreaBook(almanac: Almanac, figures: readonly Figure[]): FigureBook {
  return openBook(figures, almanac.indicators, almanac.areas, almanac.breaks);
}
