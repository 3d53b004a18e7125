import type { Figure } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { mappedIndicators } from '@/lib/domain/indicator/mapped';
import type { Area, BoundaryScheme } from '@/lib/domain/territory/area';
import { type AlmanacFacts, openAlmanac } from '@/lib/pages/almanac';
import { openBook } from '@/lib/pages/shown-figure';
import { area, figure, number } from '../domain/makers';

/** A land of four provinces: east and west merged into `east-2025` on 1 July 2025, two live on. */
const merged = '2025-07-01';
const region = { id: 'north', validFrom: null, validUntil: null };
const hasPart = [
  { validFrom: '2021-06-04', validUntil: null, hasPart: true, legalSource: '', confidence: '' },
];

export const east = area('east', {
  nameVi: 'Đông',
  nameEn: 'East',
  validUntil: merged,
  successors: ['east-2025'],
  parents: [region],
  emm: hasPart,
});
export const west = area('west', {
  nameVi: 'Tây',
  nameEn: 'West',
  validUntil: merged,
  successors: ['east-2025'],
  parents: [region],
  emm: hasPart,
});
export const joined = area('east-2025', {
  slug: 'east',
  nameVi: 'Đông',
  nameEn: 'East',
  validFrom: merged,
  predecessors: ['east', 'west'],
  parents: [region],
  emm: hasPart,
});
export const hill = area('hill', { nameVi: 'Đồi', nameEn: 'Hill', parents: [region] });
const lake = area('lake', { nameVi: 'Hồ', nameEn: 'Lake' });
export const country = area('vn', { level: 'country', nameVi: 'Việt Nam', nameEn: 'Viet Nam' });
const north = area('north', { level: 'region', nameVi: 'Bắc', nameEn: 'North' });

export const land: ReadonlyMap<string, Area> = new Map(
  [country, north, east, west, joined, hill, lake].map((one) => [one.id, one]),
);

export const schemes: readonly BoundaryScheme[] = [
  { code: '34', referenceDate: merged, nameVi: 'mới', nameEn: 'new' },
  { code: '63', referenceDate: '2025-06-30', nameVi: 'cũ', nameEn: 'old' },
];
export const [today, before] = schemes as [BoundaryScheme, BoundaryScheme];

let counter = 0;

/** A figure with an identifier of its own: "east 2023 120". */
export function said(
  area: string,
  period: string,
  value: string,
  rest: Partial<Figure> = {},
): Figure {
  counter += 1;
  return figure({
    id: String(counter).padStart(5, '0'),
    area,
    period,
    value: number(value),
    ...rest,
  });
}

/** What pages share on this land, with what its provinces say. */
export function almanacOf(facts: Partial<Omit<AlmanacFacts, 'mapped'>>) {
  const { coverage = [], indicators = [] } = facts;
  return openAlmanac({
    dataset: 'real',
    areas: [...land.values()],
    schemes,
    sections: [],
    indicators,
    coverage,
    breaks: [],
    mapped: {
      ALL: mappedIndicators(coverage, indicators, 'ALL'),
      EMM: mappedIndicators(coverage, indicators, 'EMM'),
    },
    ofProvinces: [],
    ...facts,
  });
}

export function bookOf(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  breaks: readonly SeriesBreak[] = [],
) {
  return openBook(figures, indicators, land, breaks);
}
