import type { Dataset } from '@/lib/domain/figure/figure';
import type { BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { formatPeriodShort } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { indicatorMessages } from '@/lib/messages/indicator';
import { words } from '@/lib/messages/words';
import type { IndicatorPage, PeriodRow } from '@/lib/pages/indicator-page';
import { lineOf } from '@/lib/pages/line-of';
import type { StartMap } from '@/lib/pages/start-map';
import { routes } from '@/lib/routes';
import { PeriodCell } from '../figures/period-cell';
import { SmallLine } from './small-line';

interface Props {
  readonly page: IndicatorPage;
  readonly map: StartMap;
  readonly schemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Whether any province has a line that is drawn. */
export function hasSmallLines({ regions }: IndicatorPage): boolean {
  return regions.some(({ provinces }) => provinces.some(({ series }) => lineOf(series).length > 0));
}

/** Every province at the newest periods, by region, with what region and country come to. */
export function PeriodTable({ page, map, schemes, locale, dataset }: Props) {
  const say = indicatorMessages[locale];
  const { indicator, columns, countryRow, regions } = page;
  const boundary = boundaryChoice(map.scheme, schemes);
  const hasLines = hasSmallLines(page);
  const provinceHref = (slug: string) => routes.province(locale, slug, { dataset, boundary });
  const row = (of: PeriodRow, href: string, look: string) => (
    <tr key={of.area.id} className={look}>
      <th scope="row" className="period-name">
        <a href={href} className="text-ink">
          {areaName(of, locale)}
        </a>
      </th>
      {hasLines && (
        <td className="period-line">
          <SmallLine points={lineOf(of.series)} />
        </td>
      )}
      {of.cells.map((cell, index) => (
        <PeriodCell key={columns[index]} shown={cell} locale={locale} />
      ))}
    </tr>
  );
  return (
    <div className="period-table">
      <table>
        <caption className="sr-only">
          {say.tableCaption(inLocale(indicator, 'name', locale), words[locale].scope[map.scope])}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="period-name">
              {say.area}
            </th>
            {hasLines && (
              <th scope="col" className="period-line">
                <span className="sr-only">{say.points}</span>
              </th>
            )}
            {columns.map((code) => (
              <th key={code} scope="col" aria-current={code === map.period ? 'true' : undefined}>
                {formatPeriodShort(code, locale)}
              </th>
            ))}
          </tr>
        </thead>
        {countryRow && (
          <tbody>{row(countryRow, routes.country(locale, { dataset }), 'period-country')}</tbody>
        )}
        {regions.map(({ region, provinces }) => (
          <tbody key={region?.area.id ?? ''}>
            {region ? (
              row(
                region,
                routes.region(locale, region.area.slug, { dataset, boundary }),
                'period-region',
              )
            ) : (
              <tr className="period-region">
                <th scope="rowgroup" colSpan={columns.length + (hasLines ? 2 : 1)}>
                  {say.noRegion}
                </th>
              </tr>
            )}
            {provinces.map((province) => row(province, provinceHref(province.area.slug), ''))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function areaName({ area }: PeriodRow, locale: Locale): string {
  return area.level === 'country'
    ? areaMessages[locale].countryName
    : inLocale(area, 'name', locale);
}
