import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { fieldId } from '@/components/entry/entry-fields';
import { KeptHere } from '@/components/entry/kept-here';
import { lockText } from '@/components/entry/lock-text';
import { inOneLanguage } from '@/components/entry/one-language';
import { ReportForm } from '@/components/entry/report-form';
import { CameBack } from '@/components/report/came-back';
import { formatDeadline } from '@/components/report/deadline';
import { ExtendWindow } from '@/components/report/extend-window';
import { ReportHeading } from '@/components/report/report-heading';
import { reportNames } from '@/components/report/report-names';
import { StartReport } from '@/components/report/start-report';
import { ReviewFigures } from '@/components/review/review-figures';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/clock';
import { findHeldEntry } from '@/lib/data/held-entries/queries';
import { findReportStart, findReportView, type ReportStart } from '@/lib/data/reports/queries';
import { can } from '@/lib/domain/access';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { workspaceMessages } from '@/lib/messages/workspace';
import { parameterNames, parameterOf, routes } from '@/lib/routes';
import { extendWindowAction } from '../../../duyet/actions';
import { Frame } from '../../../frame';
import { openPage } from '../../../open-page';
import { saveFormAction, startReportAction } from './actions';
import { reportPageTitle } from './page-title';

interface Props {
  readonly params: Promise<{ locale: string; province: string; quarter: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A phone's keyboard takes room away from the page instead of lying over the cell's bar. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return reportPageTitle(await params, (locale, ...place) =>
    entryMessages[locale].formTitle(...place),
  );
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [{ province, quarter, ...rest }, query] = await Promise.all([params, searchParams]);
  const slug = parameterOf(query[parameterNames.section]);
  const addressOf = (locale: Locale) => routes.report(locale, province, quarter, slug);
  const { locale, viewer } = await openPage(rest.locale, addressOf);
  const words = entryMessages[locale];
  // Before anything is read: what is written later is newer than the page.
  const at = now();
  const view = await findReportView(viewer, province, quarter);
  const home = { name: workspaceMessages[locale].room.work_list, href: routes.workList(locale) };
  if (!view) {
    const start = await findReportStart(viewer, province, quarter);
    if (!start) notFound();
    return (
      <Frame
        locale={locale}
        viewer={viewer}
        room="work_list"
        title={words.startTitle(
          inLocale(start.area, 'name', locale),
          periodIn(start.quarter, locale),
        )}
        path={[home]}
        addressOf={addressOf}
      >
        <Start start={start} locale={locale} />
        {can(viewer, 'window.extend') && (
          <div className="mt-8">
            <ExtendWindow
              person={viewer.userId}
              of={{ province, quarter: start.quarter, closesAt: start.closesAt }}
              path={addressOf(locale)}
              extend={extendWindowAction}
              locale={locale}
            />
          </div>
        )}
      </Frame>
    );
  }
  const token = parameterOf(query[parameterNames.held]);
  const held = token ? await findHeldEntry(viewer, token) : null;
  const section = view.sections.find((one) => one.slug === slug) ?? view.sections[0];
  const names = reportNames(view, locale);
  const hrefOf = (key: string) =>
    `${routes.report(locale, province, quarter, names.sectionOf(key))}#${fieldId(key as never)}`;
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="work_list"
      isWide={view.lock === null}
      title={words.formTitle(inLocale(view.area, 'name', locale), periodIn(view.quarter, locale))}
      path={[home]}
      addressOf={addressOf}
      heading={
        <ReportHeading
          view={view}
          at={at}
          links={[
            { name: words.toCheck, href: routes.reportCheck(locale, province, quarter) },
            { name: words.toHistory, href: routes.reportHistory(locale, province, quarter) },
          ]}
          locale={locale}
        />
      }
    >
      <div className="mb-3 space-y-3 empty:hidden">
        {view.lock && <Notice title={lockText(view.lock, locale)} />}
        {view.lock && can(viewer, 'report.edit', view.area.id) && (
          <KeptHere
            scope={{
              userId: viewer.userId,
              province: view.area.slug,
              quarter: view.quarter,
              cells: view.cells,
            }}
            names={names.all}
            formHref={null}
            locale={locale}
          />
        )}
        <CameBack view={view} nameOf={names.nameOf} hrefOf={hrefOf} locale={locale} />
      </div>
      {view.lock ? (
        <ReviewFigures view={view} tickFor={null} locale={locale} />
      ) : (
        section && (
          <ReportForm
            key={`${view.id}-${view.revision}`}
            view={inOneLanguage(view, locale)}
            section={section.code}
            userId={viewer.userId}
            at={at.toISOString()}
            held={token && held?.reportId === view.id ? { token, typed: held.typed } : null}
            saveForm={saveFormAction}
            locale={locale}
          />
        )
      )}
    </Frame>
  );
}

function periodIn(quarter: string, locale: Locale): string {
  return formatPeriodInSentence(quarter, locale);
}

function Start({ start, locale }: { readonly start: ReportStart; readonly locale: Locale }) {
  const words = entryMessages[locale];
  const more = start.exception && words.windowException(start.exception);
  if (start.lock) {
    return (
      <Notice title={lockText(start.lock, locale)}>
        {more && <p>{more}</p>}
        <p>
          <a href={routes.reportFile(locale, start.area.slug, start.quarter)}>{words.blankFile}</a>
        </p>
      </Notice>
    );
  }
  return (
    <div className="max-w-[40rem] space-y-4">
      <p>{words.startText(formatDeadline(start.closesAt, locale))}</p>
      {more && <p>{more}</p>}
      <StartReport
        province={start.area.slug}
        quarter={start.quarter}
        start={startReportAction}
        label={words.start}
        locale={locale}
      />
      <p>
        <a href={routes.reportFile(locale, start.area.slug, start.quarter)}>{words.blankFile}</a>
      </p>
    </div>
  );
}
