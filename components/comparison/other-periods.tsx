import { getPeriod } from '@/lib/domain/period';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { comparisonMessages } from '@/lib/messages/comparison';
import { placeTitle } from '@/lib/pages/comparison-finding';
import type { ComparedRow } from '@/lib/pages/comparison-page';
import { PeriodCell } from '../figures/period-cell';

/** Periods that stand on the page; those before are in the files. */
const mostPeriods = 12;

/** What is known of each place at every period, folded: each number in the row of its own time. */
export function OtherPeriods({
  row,
  locale,
}: {
  readonly row: ComparedRow;
  readonly locale: Locale;
}) {
  const say = comparisonMessages[locale];
  const periods = [...new Set(row.series.flat().map(({ period }) => period))].sort(
    (a, b) => getPeriod(b).end.localeCompare(getPeriod(a).end) || a.localeCompare(b),
  );
  if (periods.length < 2) return null;
  return (
    <details className="comparison-periods mt-2">
      <summary className="fold-word">
        {say.otherPeriods(formatNumber(String(periods.length), locale))}
      </summary>
      <div className="comparison-scroll">
        <table>
          <caption className="sr-only">
            {say.otherPeriodsCaption(inLocale(row.shownAs, 'name', locale))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{chartMessages[locale].period}</th>
              {row.cells.map(({ place }) => (
                <th key={place.name} scope="col">
                  {placeTitle(place.area, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.slice(0, mostPeriods).map((period) => (
              <tr key={period} className={period === row.period ? 'comparison-now' : undefined}>
                <th scope="row">{formatPeriod(period, locale)}</th>
                {row.cells.map(({ place }, index) => (
                  <PeriodCell
                    key={place.name}
                    shown={row.series[index]?.find((one) => one.period === period) ?? null}
                    locale={locale}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {periods.length > mostPeriods && <p className="text-ink-3 text-sm">{say.olderInFiles}</p>}
    </details>
  );
}
