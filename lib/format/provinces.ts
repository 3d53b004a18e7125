import type { Locale } from '../locale';
import { figureMessages } from '../messages/figures';
import { formatNumber } from './number';

/** Provinces of a set of boundaries: how many have a figure, of how many, and whether some are no more. */
export interface ProvinceGroup {
  readonly of: number;
  readonly expected: number;
  readonly isFormer: boolean;
}

/** "63 tỉnh, thành phố cũ", "28 tỉnh, thành phố có số liệu": those among whom something is told. */
export function formatProvinces({ of, expected, isFormer }: ProvinceGroup, locale: Locale): string {
  const say = figureMessages[locale];
  const provinces = say.provinces(formatNumber(String(of), locale), isFormer);
  return of < expected ? say.provincesKnown(provinces) : provinces;
}
