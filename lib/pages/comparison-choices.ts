import type { ComparisonChoice } from '../comparison-routes';
import type { Dataset } from '../domain/figure/figure';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { ProvinceCount } from '../domain/indicator/mapped';
import type { Area } from '../domain/territory/area';
import { currentScheme } from '../domain/territory/boundary';
import { areasByName, namedPlace, placeName } from '../domain/territory/place-name';
import type { Almanac } from './almanac';
import type { ComparedPlace } from './comparison-page';
import { regionOn, regionsOf } from './provinces-page';
import { provincesOf } from './ranking';

/** What the form of a comparison offers. */
export interface ComparisonChoices {
  readonly whole: readonly ComparedPlace[];
  readonly regionsBefore: readonly ComparedPlace[];
  readonly now: readonly RegionOfPlaces[];
  readonly before: readonly RegionOfPlaces[];
  readonly indicators: readonly IndicatorGroup[];
}

interface RegionOfPlaces {
  readonly region: Area;
  readonly places: readonly ComparedPlace[];
}

interface IndicatorGroup {
  /** Null: context, in no section of the form. */
  readonly section: Section | null;
  readonly options: readonly IndicatorOption[];
  /** Of which no two provinces speak of one time. */
  readonly few: readonly Indicator[];
}

interface IndicatorOption {
  readonly indicator: Indicator;
  readonly known: ProvinceCount;
}

type Offered = Pick<
  Almanac,
  'areas' | 'schemes' | 'sections' | 'indicators' | 'coverage' | 'country'
>;

export function comparisonChoices(almanac: Offered): ComparisonChoices {
  const { areas, schemes, country } = almanac;
  const current = currentScheme(schemes);
  const nameOf = (area: Area) => placeName(namedPlace(area, schemes), current.code);
  const placesOf = (list: readonly Area[]) =>
    list.flatMap((area): ComparedPlace[] => {
      const name = nameOf(area);
      return name === null ? [] : [{ name, area }];
    });
  const earlier = schemes.filter((scheme) => scheme !== current);
  const byRegion = (scheme: (typeof schemes)[number]) =>
    regionsOf(areas, scheme).map((region) => ({
      region,
      // What lives on unchanged stands among those of now.
      places: placesOf(
        provincesOf(areas.values(), scheme).filter(
          (area) =>
            regionOn(area, scheme.referenceDate, areas) === region &&
            (scheme === current || area.validUntil !== null),
        ),
      ),
    }));
  return {
    whole: placesOf([country, ...regionsOf(areas, current)]),
    regionsBefore: placesOf(earlier.flatMap((scheme) => regionsOf(areas, scheme))),
    now: byRegion(current),
    before: earlier.flatMap(byRegion).filter(({ places }) => places.length > 0),
    indicators: indicatorGroups(almanac),
  };
}

function indicatorGroups({ sections, indicators, coverage }: Offered): IndicatorGroup[] {
  const best = new Map<string, ProvinceCount>();
  for (const count of coverage) {
    if (count.scope !== 'ALL' || count.periodKind === 'span' || count.provinces < 2) continue;
    const known = best.get(count.indicator);
    const isBetter =
      !known ||
      count.provinces > known.provinces ||
      (count.provinces === known.provinces && count.periodEnd > known.periodEnd);
    if (isBetter) best.set(count.indicator, count);
  }
  return [null, ...sections]
    .map((section) => {
      const own = indicators.filter(
        (one) => one.section === (section?.code ?? null) && one.kind !== 'text',
      );
      return {
        section,
        options: own.flatMap((indicator) => {
          const known = best.get(indicator.code);
          return known ? [{ indicator, known }] : [];
        }),
        few: own.filter(({ code }) => !best.has(code)),
      };
    })
    .filter(({ options, few }) => options.length + few.length > 0);
}

type ExampleName = 'density' | 'poverty' | 'labour' | 'units' | 'perMember' | 'merged';

const examples: Readonly<Record<ExampleName, Omit<ComparisonChoice, 'dataset'>>> = {
  density: {
    places: ['thai-nguyen-63', 'lao-cai-63', 'yen-bai-63', 'cao-bang', 'lang-son'],
    indicators: ['hop-tac-xa-co-quan-thong-ke'],
    divider: 'thousand_people',
  },
  poverty: {
    places: [
      ...['vung-trung-du-va-mien-nui-phia-bac-63', 'vung-tay-nguyen-63'],
      ...['vung-dong-bang-song-hong-63', 'ca-nuoc'],
    ],
    indicators: ['ty-le-ho-ngheo-co-quan-thong-ke', 'thu-nhap-binh-quan-dau-nguoi'],
  },
  labour: {
    places: ['thai-nguyen', 'lao-cai', 'tuyen-quang', 'lang-son'],
    indicators: ['lao-dong-hop-tac-xa-co-quan-thong-ke'],
    divider: 'cooperative',
  },
  units: {
    places: ['thai-nguyen', 'lao-cai', 'cao-bang', 'lang-son'],
    indicators: ['so-hop-tac-xa', 'to-hop-tac'],
  },
  perMember: {
    places: ['thai-nguyen', 'lao-cai', 'cao-bang', 'lang-son'],
    indicators: ['von-dieu-le-hop-tac-xa'],
    divider: 'member',
  },
  merged: {
    places: ['lao-cai', 'lao-cai-63', 'yen-bai-63'],
    indicators: ['so-hop-tac-xa', 'thu-nhap-binh-quan-lao-dong'],
  },
};
/** Real figures are published ones; the demonstration's are of a few provinces, by quarter. */
const ofDataset: Readonly<Record<Dataset, readonly ExampleName[]>> = {
  real: ['density', 'poverty', 'labour'],
  demo: ['units', 'perMember', 'merged'],
};

export interface ComparisonExample {
  readonly name: ExampleName;
  readonly choice: ComparisonChoice;
}

/** Ready-made comparisons, as far as the territory and the catalogue still have what they name. */
export function comparisonExamples({
  dataset,
  areas,
  schemes,
  indicators,
}: Pick<Almanac, 'dataset' | 'areas' | 'schemes' | 'indicators'>): ComparisonExample[] {
  const places = areasByName(areas.values(), schemes);
  const slugs = new Set(indicators.map(({ slug }) => slug));
  return ofDataset[dataset].flatMap((name) => {
    const choice = examples[name];
    const isThere =
      (choice.places ?? []).every((place) => places.has(place)) &&
      (choice.indicators ?? []).every((slug) => slugs.has(slug));
    return isThere ? [{ name, choice: { ...choice, dataset } }] : [];
  });
}
