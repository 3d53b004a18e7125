import { type ComparisonChoice, comparisonParameters, dividerOf } from '@/lib/comparison-routes';
import { listFigures, listNewestFigures } from '@/lib/data/public/figures';
import { listedNames } from '@/lib/domain/comparison-question';
import type { Dataset } from '@/lib/domain/figure/figure';
import { type Indicator, withInputs } from '@/lib/domain/indicator/indicator';
import { withPredecessors } from '@/lib/domain/territory/area';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { areasByName, namedPlace, placeNames } from '@/lib/domain/territory/place-name';
import type { Almanac } from '@/lib/pages/almanac';
import { comparedIndicator } from '@/lib/pages/compared-indicator';
import {
  type ComparedPlace,
  type ComparisonPage,
  comparisonPage,
} from '@/lib/pages/comparison-page';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { openBook } from '@/lib/pages/shown-figure';
import { datasetOf, parameterNames, scopeOf } from '@/lib/routes';
import { readAlmanac } from '../read-almanac';

/** What an address asks to be compared, each name as it was written. */
export interface AskedComparison {
  readonly dataset: Dataset;
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  readonly divider: string | undefined;
  readonly scope: ComparisonChoice['scope'];
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

export function askedComparison(query: Query): AskedComparison {
  const values = (name: string) => [query[name] ?? []].flat();
  const [dataset] = values(parameterNames.dataset);
  const [scope] = values(parameterNames.scope);
  const [divider] = listedNames(values(comparisonParameters.divider));
  return {
    dataset: datasetOf(dataset),
    places: listedNames(values(comparisonParameters.places)),
    indicators: listedNames(values(comparisonParameters.indicators)),
    divider,
    scope: scopeOf(scope),
  };
}

/** What of it the territory and the catalogue know. */
export interface FoundComparison {
  readonly almanac: Almanac;
  readonly places: readonly ComparedPlace[];
  readonly indicators: readonly Indicator[];
  readonly choice: ComparisonChoice;
  readonly unknownPlaces: readonly string[];
  readonly unknownIndicators: readonly string[];
}

export async function findComparison(asked: AskedComparison): Promise<FoundComparison> {
  const almanac = await readAlmanac(asked.dataset);
  const { areas, schemes } = almanac;
  const named = [...areas.values()].map((area) => namedPlace(area, schemes));
  const names = placeNames(named, currentScheme(schemes).code);
  const byName = areasByName(areas.values(), schemes);
  const placeNamesAsked = [...new Set(asked.places.map((name) => names.get(name) ?? name))];
  const places = placeNamesAsked.flatMap((name): ComparedPlace[] => {
    const area = byName.get(name);
    return area ? [{ name, area }] : [];
  });
  const indicators = asked.indicators.flatMap(
    (slug) => almanac.indicators.find((one) => one.slug === slug && one.kind !== 'text') ?? [],
  );
  return {
    almanac,
    places,
    indicators,
    choice: {
      dataset: asked.dataset,
      places: places.map(({ name }) => name),
      indicators: indicators.map(({ slug }) => slug),
      divider: dividerOf(asked.divider),
      ...(asked.scope && { scope: asked.scope }),
    },
    unknownPlaces: placeNamesAsked.filter((name) => !byName.has(name)),
    unknownIndicators: asked.indicators.filter(
      (slug) => !indicators.some((one) => one.slug === slug),
    ),
  };
}

/** Whether there is enough to set side by side. */
export function isComparison({ places, indicators }: FoundComparison): boolean {
  return places.length > 1 && indicators.length > 0;
}

/** The comparison itself: of the newest periods for the page, of every one for its files. */
export async function readComparison(
  { almanac, places, indicators, choice }: FoundComparison,
  periods: 'newest' | 'every',
): Promise<ComparisonPage> {
  const { dataset, areas, indicators: catalogue, breaks } = almanac;
  const compared = indicators.map((one) => comparedIndicator(one, choice.divider, catalogue));
  const quotients = compared.flatMap(({ by, shownAs }) => (by ? [shownAs] : []));
  const known = [...catalogue, ...quotients];
  const areaIds = [...new Set(places.flatMap(({ area }) => withPredecessors(area.id, areas)))];
  const codes = withInputs(
    compared.map(({ shownAs }) => shownAs.code),
    known,
  );
  const figures = await (periods === 'newest'
    ? listNewestFigures(dataset, areaIds, drawnPeriods, codes)
    : listFigures({ dataset, areaIds, indicators: codes }));
  return comparisonPage({
    almanac,
    book: openBook(figures, known, areas, breaks),
    places,
    indicators: compared,
    scope: choice.scope ?? 'ALL',
  });
}
