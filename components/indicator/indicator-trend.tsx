import { Chart } from '@/components/charts/chart';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { indicatorMessages } from '@/lib/messages/indicator';
import { type ProvinceTrend, provinceTrendChart } from '@/lib/pages/province-trend';
import type { StartMap } from '@/lib/pages/start-map';
import { isRelative } from '@/lib/pages/statement';
import { placeParameter } from '@/lib/public-routes';
import { demoParameter, parameterNames, routes, scopeParameters } from '@/lib/routes';

interface Props {
  readonly trend: ProvinceTrend;
  /** The name of a province that is asked for and has no line. */
  readonly missing: string | null;
  readonly map: StartMap;
  readonly breaks: readonly SeriesBreak[];
  readonly askedBoundary: BoundaryCode | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

const trendPlace = 'xu-huong';

/** One province over time among its neighbours, chosen by a form that any browser sends. */
export function IndicatorTrend(props: Props) {
  const { trend, missing, map, breaks, locale, dataset } = props;
  const say = indicatorMessages[locale];
  const { region, others, chosen } = trend;
  const chart = provinceTrendChart(trend, { locale, dataset }, breaks);
  return (
    <section
      id={trendPlace}
      aria-label={say.trendNoneTitle}
      className="mt-14 border-ink border-t-2 pt-3"
      data-piece="trend"
    >
      {chart && chosen ? (
        <div className="max-w-[46rem]">
          <Chart specification={chart} level={2} />
          <p className="mt-2 text-ink-2 text-sm">
            {[
              region && others.length > 0
                ? say.trendOthers(
                    formatNumber(String(others.length), locale),
                    inLocale(region, 'name', locale),
                  )
                : '',
              isRelative(map.indicator) ? say.trendWholes : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </div>
      ) : (
        <>
          <h2 className="text-xl">{say.trendNoneTitle}</h2>
          {missing && <p className="mt-1 max-w-text">{say.trendNone(missing)}</p>}
        </>
      )}
      <PlaceForm {...props} />
    </section>
  );
}

function PlaceForm({ trend, map, askedBoundary, locale, dataset }: Props) {
  const say = indicatorMessages[locale];
  const { indicator, scope, period } = map;
  const kept = [
    [parameterNames.scope, scopeParameters[scope]],
    [parameterNames.boundary, askedBoundary],
    [parameterNames.period, period],
    [parameterNames.dataset, dataset === 'demo' ? demoParameter : undefined],
  ] as const;
  return (
    <form
      action={`${routes.indicator(locale, indicator.slug)}#${trendPlace}`}
      method="get"
      // A browser that goes back would show what was chosen beside the line of what was not.
      autoComplete="off"
      className="mt-3 flex w-full max-w-[36rem] flex-wrap items-end gap-x-3 gap-y-1"
      data-screen-only=""
    >
      <label className="min-w-0 flex-1 basis-48 text-ink-3">
        {say.trendPlace}
        <select
          name={placeParameter}
          defaultValue={trend.chosen?.area.slug}
          className="block w-full border-ink border-b-2 bg-paper py-2 text-base text-ink"
        >
          {trend.choices.map((area) => (
            <option key={area.id} value={area.slug}>
              {inLocale(area, 'name', locale)}
            </option>
          ))}
        </select>
      </label>
      {kept.map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <button type="submit" className="cursor-pointer bg-cham px-5 py-2 font-semibold text-on-cham">
        {say.trendShow}
      </button>
    </form>
  );
}
