import { fieldId } from '@/components/entry/entry-fields';
import { buttonClass } from '@/components/ui/button';
import type { Viewer } from '@/lib/domain/access';
import { can } from '@/lib/domain/access';
import { isAskedFor, isEditable, isWithLead } from '@/lib/domain/report/report-state';
import { formatInstant } from '@/lib/format/date';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { words } from '@/lib/messages/words';
import { workListMessages } from '@/lib/messages/work-list';
import { routes } from '@/lib/routes';
import type { WorkItem } from '@/lib/workspace/work-list';
import { formatDeadline, formatTimeLeft } from '../report/deadline';

/** A cell that the reviewer asked about: what it is called, and the section it stands in. */
export type CellPlace = (key: string) => { readonly name: string; readonly section?: string };

interface Props {
  readonly items: readonly WorkItem[];
  readonly viewer: Viewer;
  readonly at: Date;
  readonly placeOf: CellPlace;
  readonly empty: string;
  readonly locale: Locale;
}

/** A province's reports as a ruled list: which, how far, until when, and what came back. */
export function ProvinceWork({ items, empty, locale, ...rest }: Props) {
  if (items.length === 0) return <p className="max-w-[40rem] text-ink-2">{empty}</p>;
  return (
    <ul className="border-rule border-b">
      {items.map((item) => (
        <li key={`${item.area.id}-${item.quarter}`} className="border-rule border-t py-4">
          <Work item={item} locale={locale} {...rest} />
        </li>
      ))}
    </ul>
  );
}

interface WorkProps extends Omit<Props, 'items' | 'empty'> {
  readonly item: WorkItem;
}

function Work({ item, viewer, at, placeOf, locale }: WorkProps) {
  const text = workListMessages[locale];
  const { area, quarter, report } = item;
  const name = inLocale(area, 'name', locale);
  const isWritten = report === null || isEditable(report.state);
  return (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h3 className="text-lg">
          {name}, {formatPeriod(quarter, locale)}
        </h3>
        <p className="text-ink-2">
          {report
            ? text.since(
                words[locale].reportState[report.state],
                formatInstant(report.stateSince, locale),
              )
            : text.notBegun}
          {report && report.revision > 1 && `, ${text.correction(report.revision)}`}
          {report && `; ${text.progress(report.filled, report.asked)}`}
        </p>
        {isWritten && <Deadline item={item} at={at} locale={locale} />}
        {report?.returnReason && (
          <div className="mt-2 border-nghe border-l-4 bg-nghe-wash py-2 pr-3 pl-4">
            <p className="font-semibold">
              {text.cameBack(report.returnedBy ?? '', report.returnStep === 'correct')}
            </p>
            <p lang="vi" className="whitespace-pre-line">
              {report.returnReason}
            </p>
            {report.returnedCells.length > 0 && (
              <p className="mt-1">
                {text.cellsMeant}:{' '}
                {report.returnedCells.map((key, index) => {
                  const place = placeOf(key);
                  return (
                    <span key={key}>
                      {index > 0 && '; '}
                      <a
                        href={`${routes.report(locale, area.slug, quarter, place.section)}#${fieldId(key)}`}
                      >
                        {place.name}
                      </a>
                    </span>
                  );
                })}
              </p>
            )}
          </div>
        )}
      </div>
      <p className="md:text-right">
        <Action item={item} viewer={viewer} locale={locale} />
      </p>
    </div>
  );
}

function Deadline({ item, at, locale }: Pick<WorkProps, 'item' | 'at' | 'locale'>) {
  const text = workListMessages[locale];
  if (Date.parse(item.opensAt) > at.getTime()) {
    return <p className="text-ink-2">{text.opens(formatInstant(item.opensAt, locale))}</p>;
  }
  const isLate = Date.parse(item.closesAt) <= at.getTime();
  const deadline = formatDeadline(item.closesAt, locale);
  return (
    <>
      <p className={isLate ? 'text-gach' : 'text-ink-2'}>
        {text.due(deadline, formatTimeLeft(item.closesAt, at, locale))}
      </p>
      {item.exception && !isLate && <p className="text-ink-2">{text.extended(item.exception)}</p>}
      {isLate && (
        <p className="max-w-[40rem] text-ink-2">
          {item.isOpen ? text.openAllTheSame : text.closed}
        </p>
      )}
    </>
  );
}

function Action({ item, viewer, locale }: Pick<WorkProps, 'item' | 'viewer' | 'locale'>) {
  const text = workListMessages[locale];
  const { area, quarter, report } = item;
  const mayWrite = can(viewer, 'report.edit', area.id);
  const form = routes.report(locale, area.slug, quarter);
  const check = routes.reportCheck(locale, area.slug, quarter);
  const link = (href: string, label: string, look: 'strong' | 'plain') => (
    <a href={href} className={`${buttonClass(look)} no-underline`}>
      {label}
      <span className="sr-only">
        : {inLocale(area, 'name', locale)}, {formatPeriod(quarter, locale)}
      </span>
    </a>
  );
  if (report === null) return mayWrite && item.isOpen ? link(form, text.begin, 'strong') : null;
  if (mayWrite && isEditable(report.state)) {
    if (isAskedFor(report.state)) return link(form, text.mend, 'strong');
    if (item.isOpen) return link(form, text.goOn, 'strong');
  }
  if (isWithLead(report.state) && can(viewer, 'report.submit', area.id)) {
    return link(check, text.check, 'strong');
  }
  return link(check, text.look, 'plain');
}
