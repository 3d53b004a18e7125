import { now } from '@/lib/clock';
import { listFigures } from '@/lib/data/public/figures';
import { listFiguresAsOf, listSuccessors } from '@/lib/data/public/figures-as-of';
import type { Figure } from '@/lib/domain/figure/figure';
import { withInputs } from '@/lib/domain/indicator/indicator';
import { getPeriod } from '@/lib/domain/period';
import { isPeriodOf, readPermanentView } from '@/lib/domain/permanent-view';
import { offeredPeriods } from '@/lib/pages/indicator-page';
import { coverageOf, fateOfView } from '@/lib/pages/permanent-view';
import { shapeIndicator } from '../../chi-tieu/[slug]/read-indicator';
import { readAlmanac } from '../../read-almanac';

/**
 * An indicator's page as it stood after a publication, and what became of it; null where the identifier
 * is of none, of a day to come, or of a time at which nothing was known. Names, definitions and
 * boundaries are today's: figures alone are revised.
 */
export async function readView(id: string) {
  const view = readPermanentView(id);
  if (view === null || view.moment > now().getTime()) return null;
  const almanac = await readAlmanac('real');
  const { areas, country, provinces, schemes } = almanac;
  const indicator = almanac.indicators.find(({ slug }) => slug === view.indicator);
  const isScheme = schemes.some(({ code }) => code === view.boundary);
  if (!indicator || (view.boundary !== null && !isScheme)) return null;
  const areaIds = [country.id, ...provinces.map((one) => one.id)];
  const codes = withInputs([indicator.code], almanac.indicators);
  const figures = await listFiguresAsOf(areaIds, codes, new Date(view.moment));
  const then = { ...almanac, coverage: coverageOf(figures, areas) };
  const period = offeredPeriods(then, indicator, view.scope).find(({ code }) =>
    isPeriodOf(view, code),
  );
  if (figures.length === 0 || (view.period !== null && !period)) return null;
  const page = shapeIndicator(then, figures, {
    indicator,
    scope: view.scope,
    period: period?.code ?? null,
    boundary: view.boundary ?? undefined,
  });
  const ends = new Set(page.columns.map((code) => getPeriod(code).end));
  const ofCountry = new Set(
    figures.filter(({ area }) => area === country.id).map((figure) => figure.periodEnd),
  );
  const isShown = ({ area, periodEnd }: Figure) =>
    area === country.id ? ofCountry.has(periodEnd) : ends.has(periodEnd);
  const shown = figures.filter(isShown);
  const [current, successors] = await Promise.all([
    listFigures({ dataset: 'real', areaIds, indicators: codes }),
    listSuccessors(shown.map((figure) => figure.id)),
  ]);
  const fate = fateOfView({ shown, now: current.filter(isShown), successors, areas });
  return { view, almanac: then, page, fate, moment: new Date(view.moment).toISOString() };
}

export type PermanentViewReading = NonNullable<Awaited<ReturnType<typeof readView>>>;
