import type { DeskChoices } from '@/components/conference-desk/slide-fields';
import { now } from '@/lib/clock';
import type { Slide } from '@/lib/domain/conference/slide';
import type { Dataset } from '@/lib/domain/figure/figure';
import { dayInVietnam } from '@/lib/domain/period';
import { compareVietnamese } from '@/lib/domain/search-text';
import { isValidOn } from '@/lib/domain/territory/area';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import type { Almanac } from '@/lib/pages/almanac';
import { offeredPeriods } from '@/lib/pages/indicator-page';
import { readAlmanac } from '../../../(public)/read-almanac';

/** The provinces that may take part: those of today. */
export async function readProvinceChoices(dataset: Dataset, locale: Locale) {
  const { provinces } = await readAlmanac(dataset);
  const today = dayInVietnam(now());
  return provinces
    .filter((area) => isValidOn(area, today))
    .sort((a, b) => compareVietnamese(a.nameVi, b.nameVi))
    .map((area) => ({ value: area.id, text: inLocale(area, 'name', locale) }));
}

/** What an organiser may choose for a slide; periods are those of its indicator, the newest first. */
export function choicesFor(
  { content }: Pick<Slide, 'content'>,
  almanac: Almanac,
  today: string,
  locale: Locale,
): DeskChoices {
  const { indicators, areas, schemes } = almanac;
  const named = (one: { nameVi: string; nameEn: string }) => inLocale(one, 'name', locale);
  const order = { country: 0, region: 1, province: 2, group: 3 } as const;
  const chosen = 'indicator' in content ? content.indicator : null;
  const indicator = indicators.find(({ code }) => code === chosen);
  const periods =
    indicator && (content.kind === 'map' || content.kind === 'ranking')
      ? offeredPeriods(almanac, indicator, content.scope)
      : [];
  return {
    indicators: indicators
      .filter(({ kind }) => kind !== 'text')
      .map(({ code, ...one }) => ({
        value: code,
        text: inLocale(one, 'shortName', locale),
      })),
    areas: [...areas.values()]
      .sort((a, b) => order[a.level] - order[b.level] || compareVietnamese(a.nameVi, b.nameVi))
      .map((area) => ({
        value: area.id,
        text: isValidOn(area, today) || area.level === 'group' ? named(area) : `${named(area)} *`,
        level: area.level,
      })),
    periods: [...periods].reverse().map(({ code, provinces }) => ({
      value: code,
      text: `${formatPeriod(code, locale)} (${provinces})`,
    })),
    boundaries: schemes.map((scheme) => ({ value: scheme.code, text: named(scheme) })),
  };
}
