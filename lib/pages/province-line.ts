import type { Area } from '../domain/territory/area';
import { formatDay } from '../format/date';
import { inLocale, type Locale } from '../locale';
import { provinceMessages } from '../messages/province';

interface Named {
  readonly area: Area;
  readonly region: Area | null;
  readonly mergedFrom: readonly Area[];
  readonly hasEmm: boolean;
}

/** What stands above a province's name: its region, what merged into it and when, its EMM part. */
export function provinceLine({ area, region, mergedFrom, hasEmm }: Named, locale: Locale): string {
  const words = provinceMessages[locale];
  const nameOf = (of: Area) => inLocale(of, 'name', locale);
  const line = [
    region && nameOf(region),
    mergedFrom.length > 0 &&
      area.validFrom &&
      words.mergedFrom(mergedFrom.map(nameOf).join(' + '), formatDay(area.validFrom, locale)),
    hasEmm && words.hasEmm,
  ];
  return line.filter(Boolean).join(' · ');
}
