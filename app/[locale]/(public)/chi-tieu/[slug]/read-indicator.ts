import { listFigures, listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import type { Dataset, Figure, Scope } from '@/lib/domain/figure/figure';
import { type Indicator, withInputs } from '@/lib/domain/indicator/indicator';
import { momentsOf } from '@/lib/domain/indicator/mapped';
import { getPeriod } from '@/lib/domain/period';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice, schemesOn } from '@/lib/domain/territory/boundary';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import type { FileContent } from '@/lib/pages/file-row';
import { indicatorContent } from '@/lib/pages/indicator-file';
import {
  type IndicatorPage,
  indicatorPage,
  measuredPeriods,
  offeredPeriods,
  offeredScopes,
  periodAsked,
} from '@/lib/pages/indicator-page';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { provincesOf } from '@/lib/pages/ranking';
import { startMap } from '@/lib/pages/start-map';
import { readAlmanac } from '../../read-almanac';

/** What an address asks of the page; what it leaves out is for the page to choose. */
interface Question {
  readonly scope: Scope | undefined;
  readonly boundary: BoundaryCode | undefined;
  readonly period: string | undefined;
  /** Slug of a province whose trend is drawn. */
  readonly place?: string | undefined;
}

/** Where there is no map: a newest figure, and one of a year before in quarters. */
const lastPeriods = 5;

interface IndicatorReading {
  readonly page: IndicatorPage;
  readonly scope: Scope;
}

/** The indicator of a slug, or null where the catalogue has none. */
export async function findIndicator(slug: string, dataset: Dataset) {
  const almanac = await readAlmanac(dataset);
  const indicator = almanac.indicators.find((one) => one.slug === slug) ?? null;
  return { almanac, indicator };
}

/**
 * All that an indicator's page is made from; null where a period is asked for of which nothing is
 * known in that scope. Another scope than one that is known is shown, empty, as it was asked for.
 */
export async function readIndicator(
  almanac: Almanac,
  indicator: Indicator,
  question: Question,
): Promise<IndicatorReading | null> {
  const { dataset, country, provinces } = almanac;
  const scope = question.scope ?? offeredScopes(almanac, indicator)[0] ?? 'ALL';
  const periods = offeredPeriods(almanac, indicator, scope);
  const asked = question.period === undefined ? null : periodAsked(periods, question.period);
  if (asked === undefined) return null;
  // Unasked, a map is shown where enough provinces speak of one period.
  const mapped = almanac.mapped[scope].find((entry) => entry.indicator.code === indicator.code);
  const period = asked?.code ?? (mapped && periodAsked(periods, mapped.period)?.code);
  const codes = withInputs([indicator.code], almanac.indicators);
  const provinceIds = provinces.map(({ id }) => id);
  const moments = period ? momentsOf([{ indicator, period }], almanac.indicators) : [];
  const read = await Promise.all([
    listNewestFigures(dataset, [country.id], drawnPeriods, codes),
    listNewestFigures(dataset, provinceIds, period ? measuredPeriods : lastPeriods, codes),
    listFiguresAt(dataset, provinceIds, moments),
  ]);
  const { boundary, place } = question;
  const shown = { indicator, scope, period: period ?? null, boundary, place };
  return { page: shapeIndicator(almanac, eachOnce(read.flat()), shown), scope };
}

/** What a page shows, whoever chose it. */
interface Shown {
  readonly indicator: Indicator;
  readonly scope: Scope;
  /** Of the map; null where there is none. */
  readonly period: string | null;
  readonly boundary: BoundaryCode | undefined;
  /** The province that the trend marks, by its slug. */
  readonly place?: string | undefined;
}

/** An indicator's page from figures of the country and of the provinces, of now or of an earlier time. */
export function shapeIndicator(
  almanac: Almanac,
  figures: readonly Figure[],
  { indicator, scope, period, boundary, place }: Shown,
): IndicatorPage {
  const { mapped: offered, schemes } = almanac;
  const book = openAreaBook(almanac, figures);
  const map = period
    ? startMap(
        book,
        { indicator, period, scope, offered },
        schemesOn(getPeriod(period).end, schemes),
        boundary,
      )
    : null;
  return indicatorPage({ almanac, indicator, scope, book, map, place });
}

function eachOnce(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

/** What its files hold: every period of the country and of the provinces of some boundaries. */
export async function readIndicatorContent(
  almanac: Almanac,
  indicator: Indicator,
  scheme: BoundaryScheme,
): Promise<FileContent> {
  const { dataset, country, provinces, areas, sections, schemes } = almanac;
  const figures = await listFigures({
    dataset,
    areaIds: [country.id, ...provinces.map(({ id }) => id)],
    indicators: withInputs([indicator.code], almanac.indicators),
  });
  return indicatorContent({
    indicator,
    areas: [country, ...provincesOf(areas.values(), scheme)],
    boundary: boundaryChoice(scheme, schemes) ?? null,
    book: openAreaBook(almanac, figures),
    sections,
  });
}
