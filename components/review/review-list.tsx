import { isHeldToWindow, isToBeReviewed } from '@/lib/domain/report/report-state';
import { formatInstant } from '@/lib/format/date';
import { formatPeriodShort } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { words } from '@/lib/messages/words';
import { workListMessages } from '@/lib/messages/work-list';
import { routes } from '@/lib/routes';
import type { WorkItem } from '@/lib/workspace/work-list';
import { formatDeadline, formatTimeLeft } from '../report/deadline';

interface Props {
  readonly items: readonly WorkItem[];
  readonly at: Date;
  readonly caption: string;
  readonly locale: Locale;
}

/** Reports as a dense ruled table. */
export function ReviewList({ items, at, caption, locale }: Props) {
  const text = workListMessages[locale];
  if (items.length === 0) return <p className="text-ink-2">{text.noneFound}</p>;
  return (
    <table className="dense-table text-base leading-6">
      <caption className="pb-2 text-left text-ink-3 text-sm">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="label">
            {text.columns.province}
          </th>
          <th scope="col" className="label">
            {text.columns.quarter}
          </th>
          <th scope="col" className="label">
            {text.columns.state}
          </th>
          <th scope="col" className="label text-right!">
            {text.columns.filled}
          </th>
          <th scope="col" className="label hidden pl-6! md:table-cell">
            {text.columns.since}
          </th>
          <th scope="col" className="label hidden lg:table-cell">
            {text.columns.deadline}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={`${item.area.id}-${item.quarter}`} item={item} at={at} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, at, locale }: Pick<Props, 'at' | 'locale'> & { readonly item: WorkItem }) {
  const text = workListMessages[locale];
  const { area, quarter, report } = item;
  const name = inLocale(area, 'name', locale);
  const isLate =
    Date.parse(item.closesAt) <= at.getTime() &&
    (report === null || isHeldToWindow(report.state, report.revision));
  return (
    <tr className={report && isToBeReviewed(report.state) ? 'bg-cham-wash' : ''}>
      <th scope="row" className="font-normal">
        <a
          href={
            report
              ? routes.reportCheck(locale, area.slug, quarter)
              : routes.report(locale, area.slug, quarter)
          }
        >
          {name}
        </a>
        {report && report.revision > 1 && (
          <span className="text-ink-3 text-sm"> ({words[locale].revision(report.revision)})</span>
        )}
      </th>
      <td className="whitespace-nowrap">{formatPeriodShort(quarter, locale)}</td>
      <td>
        {text.stateName(report?.state ?? 'not_begun')}
        {isLate && (
          <span className="block text-gach text-sm">
            {formatTimeLeft(item.closesAt, at, locale)}
          </span>
        )}
      </td>
      <td className="whitespace-nowrap text-right">
        {report ? `${report.filled}/${report.asked}` : '–'}
      </td>
      <td className="hidden whitespace-nowrap pl-6! text-ink-2 md:table-cell">
        {report ? formatInstant(report.stateSince, locale) : ''}
      </td>
      <td className="hidden whitespace-nowrap text-ink-2 lg:table-cell">
        {formatDeadline(item.closesAt, locale)}
      </td>
    </tr>
  );
}
