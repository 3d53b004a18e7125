import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { fieldId } from '@/components/entry/entry-fields';
import { KeptGate } from '@/components/entry/kept-gate';
import { KeptHere } from '@/components/entry/kept-here';
import { lockText } from '@/components/entry/lock-text';
import { valueText } from '@/components/report/change-words';
import { CheckList } from '@/components/report/check-list';
import { EventList } from '@/components/report/event-list';
import { ExtendWindow } from '@/components/report/extend-window';
import { ReportHeading } from '@/components/report/report-heading';
import { reportNames } from '@/components/report/report-names';
import { returnFormId } from '@/components/report/review-ids';
import { StepPanel } from '@/components/report/step-panel';
import { ReviewFigures } from '@/components/review/review-figures';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/clock';
import { findReportStart, findReportView } from '@/lib/data/reports/queries';
import { can } from '@/lib/domain/access';
import type { Value } from '@/lib/domain/figure/figure';
import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import { changedKeys } from '@/lib/domain/report/cell-difference';
import type { ReportStep } from '@/lib/domain/report/report';
import { wasReturned } from '@/lib/domain/report/report-life';
import { isHeldToWindow } from '@/lib/domain/report/report-state';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { reportHistoryMessages } from '@/lib/messages/report-history';
import { reviewMessages } from '@/lib/messages/review';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';
import { extendWindowAction } from '../../../../duyet/actions';
import { Frame } from '../../../../frame';
import { openPage } from '../../../../open-page';
import { takeStepAction } from '../actions';
import { reportPageTitle } from '../page-title';

interface Props {
  readonly params: Promise<{ locale: string; province: string; quarter: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return reportPageTitle(await params, (locale, ...place) =>
    reviewMessages[locale].title(...place),
  );
}

export default async function CheckPage({ params }: Props) {
  const { province, quarter, ...rest } = await params;
  const addressOf = (locale: Locale) => routes.reportCheck(locale, province, quarter);
  const { locale, viewer } = await openPage(rest.locale, addressOf);
  const words = reviewMessages[locale];
  const view = await findReportView(viewer, province, quarter);
  if (!view) {
    if (await findReportStart(viewer, province, quarter)) {
      redirect(routes.report(locale, province, quarter));
    }
    notFound();
  }
  const names = reportNames(view, locale);
  const kept = { userId: viewer.userId, province: view.area.slug, quarter, cells: view.cells };
  const isReviewer = can(viewer, 'report.accept');
  const hrefOf = (key: CellKey) =>
    view.lock
      ? `#x-${key}`
      : `${routes.report(locale, province, quarter, names.sectionOf(key))}#${fieldId(key)}`;
  const rooms = workspaceMessages[locale].room;
  const steps = view.allowedSteps.filter(
    (step): step is Exclude<ReportStep, 'publish'> => step !== 'publish',
  );
  const stepsTitle = words.stepsTitle(steps[0]);
  // Only a first revision that never came back is held to the window.
  const mayExtend =
    can(viewer, 'window.extend') &&
    isHeldToWindow(view.state, view.revision) &&
    !wasReturned(view.events, 1);
  const indicators = new Map(view.indicators.map((indicator) => [indicator.code, indicator]));
  const indicatorOf = (key: CellKey) => indicators.get(parseCellKey(key)?.indicator ?? '');
  const title = words.title(
    inLocale(view.area, 'name', locale),
    formatPeriodInSentence(quarter, locale),
  );
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room={isReviewer ? 'review' : 'work_list'}
      title={title}
      path={[
        isReviewer
          ? { name: rooms.review, href: routes.review(locale) }
          : { name: rooms.work_list, href: routes.workList(locale) },
      ]}
      addressOf={addressOf}
      heading={
        <ReportHeading
          view={view}
          at={now()}
          links={[
            ...(steps.length > 0 ? [{ name: stepsTitle, href: '#chuyen' }] : []),
            ...(view.lock
              ? []
              : [{ name: words.toForm, href: routes.report(locale, province, quarter) }]),
            { name: words.toHistory, href: routes.reportHistory(locale, province, quarter) },
          ]}
          locale={locale}
        />
      }
    >
      {can(viewer, 'report.edit', view.area.id) && (
        <div className="mb-6 empty:hidden" data-screen-only="">
          <KeptHere
            scope={kept}
            names={names.all}
            formHref={view.lock ? null : routes.report(locale, province, quarter)}
            locale={locale}
          />
        </div>
      )}
      {view.lock && view.lock.kind !== 'no_permission' && (
        <div className="mb-6">
          <Notice title={lockText(view.lock, locale)} />
        </div>
      )}
      {view.figuresShown !== 'not_yet' && (
        <CheckList
          blank={view.blank}
          findings={view.findings}
          changes={view.changes}
          asked={view.asked}
          indicatorOf={indicatorOf}
          changedFromPublished={view.revision > 1 ? differences(view) : null}
          nameOf={names.nameOf}
          hrefOf={hrefOf}
          locale={locale}
        />
      )}
      <ReviewFigures
        view={view}
        tickFor={steps.includes('return') ? returnFormId : null}
        locale={locale}
      />
      <section aria-labelledby="chuyen" className="mt-10" data-screen-only="">
        <h2 id="chuyen" className="mb-4 text-xl">
          {stepsTitle}
        </h2>
        <KeptGate scope={kept} locale={locale}>
          <StepPanel
            person={viewer.userId}
            reportId={view.id}
            stateSince={view.stateSince}
            steps={steps}
            findings={view.findings}
            blank={view.blank.length}
            kept={(view.asked?.cells ?? [])
              .filter(({ kept }) => kept)
              .map(({ key, after, answer }) => ({
                key,
                name: names.nameOf(key),
                value: valueText(after, indicatorOf(key), locale),
                answer,
              }))}
            path={addressOf(locale)}
            takeStep={takeStepAction}
            locale={locale}
          />
        </KeptGate>
        {mayExtend && (
          <div className="mt-4">
            <ExtendWindow
              person={viewer.userId}
              of={{ province, quarter, closesAt: view.window.closesAt }}
              path={addressOf(locale)}
              extend={extendWindowAction}
              locale={locale}
            />
          </div>
        )}
      </section>
      <section aria-labelledby="lich-su" className="mt-10">
        <h2 id="lich-su" className="mb-2 text-xl">
          {reportHistoryMessages[locale].historyTitle}
        </h2>
        <EventList
          events={view.events}
          extensions={view.extensions}
          nameOf={names.nameOf}
          locale={locale}
        />
      </section>
    </Frame>
  );
}

/** Cells that are not what is public now; a blank goes out as "not reported". */
function differences(view: ReportView): CellKey[] {
  const published = new Map(view.publishedRevision.map(({ key, value }) => [key, value]));
  const notReported: Value = { type: 'absent', absence: 'L' };
  const now = new Map<CellKey, Value>([
    ...view.blank.map((key) => [key, notReported] as const),
    ...view.cells.map((cell) => [cell.key, cell.value] as const),
  ]);
  return changedKeys(published, now);
}
