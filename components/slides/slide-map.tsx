import { areaName } from '@/lib/charts/chart-figure';
import type { Dataset } from '@/lib/domain/figure/figure';
import { formatValue } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import type { StartMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { ProvinceMap } from '../maps/province-map';

interface Props {
  readonly map: StartMap;
  /** Of the slide: what the map draws with is named after it. */
  readonly id: string;
  readonly alternative: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Ranks that stand beside the map, at each end. */
const named = 3;

/** The map, and beside it who leads and who comes last. */
export function SlideMap({ map, id, alternative, locale, dataset }: Props) {
  const { ranking, scheme } = map;
  const words = conferenceMessages[locale];
  const { ranked } = ranking;
  const isWhole = ranked.length > 2 * named;
  const ends = [
    { name: words.mapFirst, rows: ranked.slice(0, isWhole ? named : ranked.length) },
    { name: words.mapLast, rows: isWhole ? ranked.slice(-named) : [] },
  ];
  return (
    <section className="slide-map" aria-label={alternative}>
      <ProvinceMap
        id={id}
        locale={locale}
        dataset={dataset}
        ranking={ranking}
        boundary={scheme.code}
        referenceDate={scheme.referenceDate}
        hrefOf={({ slug }) => routes.province(locale, slug, { dataset, boundary: scheme.code })}
      />
      <div className="slide-ends">
        {ends.map(
          ({ name, rows }) =>
            rows.length > 0 && (
              <table key={name}>
                <caption>{name}</caption>
                <tbody>
                  {rows.map(({ rank, shown }) => (
                    <tr key={shown.area.id}>
                      <td>{formatNumber(String(rank), locale)}</td>
                      <th scope="row">{areaName(shown.area, locale)}</th>
                      <td>{formatValue(shown.value, shown.indicator, locale)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ),
        )}
      </div>
    </section>
  );
}
