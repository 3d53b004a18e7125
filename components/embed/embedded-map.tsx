import { rankingBars } from '@/lib/charts/ranking-bars';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import type { Locale } from '@/lib/locale';
import type { StartMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { ProvinceMap } from '../maps/province-map';
import { RankedMapHeading } from '../provinces/ranked-map';

interface Props {
  readonly map: StartMap;
  readonly schemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** An indicator's map by itself, with what it finds and who said it. */
export function EmbeddedMap({ map, schemes, locale, dataset }: Props) {
  const { ranking, scheme } = map;
  // Every rank is of those who are named as sources, also where bars have no room for it.
  const all = rankingBars({
    ...{ locale, dataset, ranking, subject: null },
    leaders: ranking.ranked.length,
  });
  return (
    <>
      <RankedMapHeading locale={locale} map={map} id="ban-do" level="h1" />
      <div className="mt-4">
        <ProvinceMap
          locale={locale}
          dataset={dataset}
          ranking={ranking}
          boundary={scheme.code}
          referenceDate={scheme.referenceDate}
          hrefOf={(area) =>
            routes.province(locale, area.slug, {
              dataset,
              boundary: boundaryChoice(scheme, schemes),
            })
          }
        />
      </div>
      <p className="chart-foot">{all?.frame.foot.join(' · ')}</p>
    </>
  );
}
