import { formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { releasesMessages } from '@/lib/messages/releases';
import type { CalendarLine } from '@/lib/pages/release-calendar';

interface Props {
  readonly lines: readonly CalendarLine[];
  readonly locale: Locale;
}

/** When the next quarters are reported, and how far the newest is out. */
export function ReleaseCalendar({ lines, locale }: Props) {
  const say = releasesMessages[locale];
  return (
    <section aria-labelledby="lich" className="mt-14 max-w-[52rem] border-ink border-t-2 pt-3">
      <h2 id="lich" className="text-xl">
        {say.calendar}
      </h2>
      <p className="mt-2 max-w-text text-ink-2">{say.calendarText}</p>
      <table className="mt-4 w-full">
        <caption className="sr-only">{say.calendar}</caption>
        <thead>
          <tr className="border-rule border-b text-ink-2 text-sm">
            <th scope="col" className="py-1 pr-3">
              {say.quarter}
            </th>
            <th scope="col" className="py-1 pr-3">
              {say.opens}
            </th>
            <th scope="col" className="py-1 pr-3">
              {say.closes}
            </th>
            <th scope="col" className="py-1">
              {say.out}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ quarter, opensAt, closesAt, published }) => (
            <tr key={quarter} className="border-rule border-b align-baseline">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {formatPeriod(quarter, locale)}
              </th>
              <td className="py-1.5 pr-3">
                <time dateTime={opensAt}>{formatDayOfInstant(opensAt, locale)}</time>
              </td>
              <td className="py-1.5 pr-3">
                <time dateTime={closesAt}>{formatDayOfInstant(closesAt, locale)}</time>
              </td>
              <td className="py-1.5">
                {published === 0 ? say.outNone : say.outOf(formatNumber(String(published), locale))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
