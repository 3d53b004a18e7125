import type { Dataset } from '../../domain/figure/figure';
import type { Locale } from '../../locale';
import { routes } from '../../routes';
import type { SlidePage } from './shown-slide';

/** Where a reader finds what a slide shows. */
export function slidePageAddress(page: SlidePage, locale: Locale, dataset: Dataset): string {
  switch (page.of) {
    case 'country':
      return routes.country(locale, { dataset });
    case 'province':
      return routes.province(locale, page.slug, { dataset });
    case 'indicator':
      return routes.indicator(locale, page.indicator.slug, {
        dataset,
        // The page opens on whole areas by itself.
        ...(page.scope !== 'ALL' && { scope: page.scope }),
        ...(page.boundary !== null && { boundary: page.boundary }),
        ...(page.period !== null && { period: page.period }),
      });
  }
}
