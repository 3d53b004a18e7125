import type {
  AreaAggregation,
  IndicatorKind,
  QuarterAggregation,
} from '@/lib/domain/indicator/indicator';
import type { DecimalText } from '@/lib/domain/number/decimal';
import type { Day } from '../../../lib/domain/period';
import type { SectionCode } from './sections';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** An indicator as the catalogue's files write it; what a builder below can tell is left out. */
export interface IndicatorSeed {
  readonly code: string;
  readonly slug: string;
  readonly section: SectionCode | null;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly kind: IndicatorKind;
  readonly decimals: number;
  readonly areaAggregation: AreaAggregation;
  readonly quarterAggregation: QuarterAggregation;
  readonly weight?: string;
  readonly factor?: DecimalText;
  readonly numerators?: readonly string[];
  readonly denominators?: readonly string[];
  /** The indicator that this one resembles, and whom or what it counts instead. */
  readonly populationOf?: string;
  readonly population?: string;
  readonly definition: Bilingual;
  readonly legalSource?: string;
  /** The first day on which the legal source no longer held, and what is known of what came after. */
  readonly legalEnd?: { readonly until: Day; readonly note: Bilingual };
  readonly validFrom?: Day;
  readonly validUntil?: Day;
}

type Given = Omit<IndicatorSeed, 'kind' | 'decimals' | 'areaAggregation' | 'quarterAggregation'> &
  Partial<Pick<IndicatorSeed, 'decimals' | 'areaAggregation' | 'quarterAggregation'>>;

/** A count or an amount at the period's end: provinces add up, the last quarter is the year. */
export function stock(given: Given): IndicatorSeed {
  return {
    kind: 'stock',
    decimals: 0,
    areaAggregation: 'sum',
    quarterAggregation: 'last',
    ...given,
  };
}

/** What happened in the period: provinces and quarters add up. */
export function flow(given: Given): IndicatorSeed {
  return { kind: 'flow', decimals: 0, areaAggregation: 'sum', quarterAggregation: 'sum', ...given };
}

/** Lũy kế: the last quarter is the year. */
export function yearToDate(given: Given): IndicatorSeed {
  return {
    kind: 'year_to_date',
    decimals: 1,
    areaAggregation: 'sum',
    quarterAggregation: 'last',
    ...given,
  };
}

/** Entered as it is, weighed by another indicator when provinces or quarters come together. */
export function average(given: Given & { readonly weight: string }): IndicatorSeed {
  return {
    kind: 'average',
    decimals: 2,
    areaAggregation: 'weighted_mean',
    quarterAggregation: 'weighted_mean',
    ...given,
  };
}

/** A percentage computed from its parts; never entered, never averaged. */
export function percentage(
  given: Omit<Given, 'unit'> & {
    readonly numerators: readonly string[];
    readonly denominators: readonly string[];
  },
): IndicatorSeed {
  return {
    kind: 'ratio',
    unit: units.percent,
    decimals: 1,
    areaAggregation: 'from_parts',
    quarterAggregation: 'from_parts',
    factor: '100',
    ...given,
  };
}

/** A percentage that is known only as its source gives it: its parts are not, so it never adds up. */
export function statedPercentage(given: Omit<Given, 'unit'>): IndicatorSeed {
  return {
    kind: 'ratio',
    unit: units.percent,
    decimals: 1,
    areaAggregation: 'none',
    quarterAggregation: 'none',
    ...given,
  };
}

/** Words, listed by province. */
export function words(given: Omit<Given, 'unit'>): IndicatorSeed {
  return {
    kind: 'text',
    unit: units.text,
    decimals: 0,
    areaAggregation: 'list',
    quarterAggregation: 'latest',
    ...given,
  };
}

export const units = {
  cooperatives: { vi: 'hợp tác xã', en: 'cooperatives' },
  unions: { vi: 'liên hiệp', en: 'unions' },
  groups: { vi: 'tổ hợp tác', en: 'groups' },
  funds: { vi: 'quỹ', en: 'funds' },
  organisations: { vi: 'đơn vị', en: 'units' },
  people: { vi: 'người', en: 'people' },
  households: { vi: 'hộ', en: 'households' },
  communes: { vi: 'xã', en: 'communes' },
  products: { vi: 'sản phẩm', en: 'products' },
  owners: { vi: 'chủ thể', en: 'owners' },
  percent: { vi: '%', en: '%' },
  millionDong: { vi: 'triệu đồng', en: 'million VND' },
  billionDong: { vi: 'tỷ đồng', en: 'billion VND' },
  millionPerCooperative: { vi: 'triệu đồng/hợp tác xã', en: 'million VND per cooperative' },
  millionPerGroup: { vi: 'triệu đồng/tổ hợp tác', en: 'million VND per group' },
  millionPerMonth: { vi: 'triệu đồng/người/tháng', en: 'million VND per person per month' },
  millionPerYear: { vi: 'triệu đồng/người/năm', en: 'million VND per person per year' },
  thousandPerMonth: { vi: 'nghìn đồng/người/tháng', en: 'thousand VND per person per month' },
  squareKilometres: { vi: 'km²', en: 'km²' },
  alliances: { vi: 'tỉnh, thành phố', en: 'provinces and cities' },
  stalls: { vi: 'gian hàng', en: 'stalls' },
  courses: { vi: 'lớp', en: 'courses' },
  fairs: { vi: 'hội chợ', en: 'fairs' },
  models: { vi: 'mô hình', en: 'models' },
  text: { vi: 'nội dung', en: 'words' },
} as const satisfies Record<string, Bilingual>;
