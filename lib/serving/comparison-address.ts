import { comparisonParameters, dividerOf } from '@/lib/comparison-routes';
import { listedNames, mostIndicators, mostPlaces } from '@/lib/domain/comparison-question';

/**
 * A comparison's address names what is set side by side. Any of some thousand names may stand beside
 * any other, so there is no list of these addresses; but each is written in one way, has a bound, and
 * names only what there is. All else is led to one page, which says what is wrong with it.
 */

interface KnownToCompare {
  /** What names a territory, each with the one name by which it is kept. */
  readonly places: ReadonlyMap<string, string>;
  /** Slugs of the indicators that are numbers. */
  readonly compared: ReadonlySet<string>;
}

interface ComparisonValues {
  readonly values: Readonly<Record<'places' | 'indicators' | 'divider', string>>;
  /** It asks for too much, or for what there is not: as it was asked for, as far as that is told. */
  readonly isWrong: boolean;
}

/** Names of a kind that are passed on to the page which says that they are too many. */
const MOST_TOLD = 8;
/** Letters of a name that are passed on. */
const LONGEST_TOLD = 40;
/** What a name can look like while the database cannot be asked for those that exist. */
const NAME = /^[a-z0-9][a-z0-9-]{0,80}$/;

/** Whether the path within its language is that of a comparison, of its files, or of its charts by themselves. */
export function comparesPlaces(path: string): boolean {
  return /^(?:\/nhung)?\/so-sanh(?:\.csv|\.xlsx|\.zip|\/khong-so-duoc)?\/?$/.test(path);
}

export function comparisonValues(
  given: URLSearchParams,
  known: KnownToCompare | undefined,
): ComparisonValues {
  const asked = (name: string) => listedNames(given.getAll(name));
  const places = asked(comparisonParameters.places).map((name) => known?.places.get(name) ?? name);
  const indicators = asked(comparisonParameters.indicators);
  const divider = asked(comparisonParameters.divider);
  const isPlace = (name: string) => (known ? known.places.has(name) : NAME.test(name));
  const isIndicator = (name: string) => (known ? known.compared.has(name) : NAME.test(name));
  const isWrong =
    new Set(places).size > mostPlaces ||
    indicators.length > mostIndicators ||
    divider.length > 1 ||
    !places.every(isPlace) ||
    !indicators.every(isIndicator) ||
    !divider.every((one) => dividerOf(one) !== undefined);
  const tell = (names: readonly string[]) =>
    [...new Set(names)]
      .slice(0, MOST_TOLD)
      .map((name) => [...name].slice(0, LONGEST_TOLD).join('').trim())
      .join(',');
  return {
    values: { places: tell(places), indicators: tell(indicators), divider: tell(divider) },
    isWrong,
  };
}
