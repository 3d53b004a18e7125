import type { Dataset } from '../domain/figure/figure';
import type { SeriesBreak } from '../domain/figure/series';
import type { Area } from '../domain/territory/area';
import { contextPart, partName } from '../embed-routes';
import { inLocale, type Locale } from '../locale';
import { provinceMessages } from '../messages/province';
import type { AreaPage } from './area-page';
import type { PageChart } from './page-chart';
import { sectionCharts } from './section-charts';
import { sectionTitle } from './section-title';

interface Context {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly breaks: readonly SeriesBreak[];
}

/** Every picture of an area's page, in its order. */
export function chartsOfArea(page: AreaPage, area: Area, context: Context): PageChart[] {
  const { locale } = context;
  const areaName = inLocale(area, 'name', locale);
  return page.sections.flatMap((one) => {
    const section = one.section
      ? inLocale(one.section, 'name', locale)
      : provinceMessages[locale].context;
    const title = sectionTitle(one, areaName, locale) || section;
    return sectionCharts(one, { ...context, title }).map((chart, place) => ({
      part: partName(one.section?.slug ?? contextPart, place),
      section,
      chart,
    }));
  });
}
