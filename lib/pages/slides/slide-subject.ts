import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Area } from '../../domain/territory/area';
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
