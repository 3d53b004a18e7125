import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import { type Area, livingSuccessors } from '../../domain/territory/area';
import { formatDay } from '../../format/date';
import { formatNumber } from '../../format/number';
import { inLocale } from '../../locale';
import { slideMessages } from '../../messages/slides';
import { type MadeSlide, missingSlide } from './made-slide';
import type { SlidePage } from './shown-slide';
import type { SlideContext } from './slide-context';

/** The indicator and the area that a slide names; what it says where one is no longer there. */
export function findSubject(
  content: { readonly indicator: string; readonly area: string },
  context: SlideContext,
): { readonly indicator: Indicator; readonly area: Area } | MadeSlide {
  const indicator = findIndicator(content.indicator, context);
  const area = context.almanac.areas.get(content.area);
  if ('missing' in indicator) return indicator;
  return area
    ? { indicator, area }
    : missingSlide(slideMessages[context.locale].unknownArea(content.area));
}

export function findIndicator(
  code: string,
  { almanac, locale }: SlideContext,
): Indicator | MadeSlide {
  const found = almanac.indicators.find((one) => one.code === code);
  return found ?? missingSlide(slideMessages[locale].unknownIndicator(code));
}

/** Where a reader finds what a slide shows. */
export function areaPage(area: Area, indicator: Indicator, scope: Scope): SlidePage {
  if (area.level === 'province') return { of: 'province', slug: area.slug };
  return { of: 'indicator', indicator, scope, period: null, boundary: null };
}

/** Names that stand in a sentence; more are counted. */
const mostNamed = 6;

/** What of the areas that a slide names is no longer in the catalogue; null where all are. */
export function unknownAreaIn(
  ids: readonly string[],
  { almanac, locale }: SlideContext,
): MadeSlide | null {
  const unknown = ids.find((id) => !almanac.areas.has(id));
  return unknown === undefined ? null : missingSlide(slideMessages[locale].unknownArea(unknown));
}

/** Which of the areas that were chosen say nothing; empty where each does. */
export function withoutFigure(areas: readonly Area[], { locale }: SlideContext): string[] {
  const say = slideMessages[locale];
  if (areas.length === 0) return [];
  const names = areas.map((area) => inLocale(area, 'name', locale)).join(', ');
  return [
    say.without(
      areas.length > mostNamed ? say.places(formatNumber(String(areas.length), locale)) : names,
    ),
  ];
}

/** What became of provinces that a slide names and that are no more. */
export function formerProvinces(
  ids: readonly string[],
  { almanac: { areas }, locale }: SlideContext,
): string[] {
  const say = slideMessages[locale];
  const former = [...new Set(ids)].flatMap((id) => {
    const area = areas.get(id);
    if (area?.level !== 'province' || area.validUntil === null) return [];
    const into = livingSuccessors(id, areas).flatMap((one) => areas.get(one) ?? []);
    const names = into.map((one) => inLocale(one, 'name', locale)).join(', ');
    const ended = formatDay(area.validUntil, locale);
    return [{ name: inLocale(area, 'name', locale), ended, names }];
  });
  const [first] = former;
  if (!first) return [];
  if (former.length > 2) {
    return [say.mergedMany(formatNumber(String(former.length), locale), first.ended)];
  }
  return former.map(({ name, ended, names }) => say.merged(name, ended, names));
}
