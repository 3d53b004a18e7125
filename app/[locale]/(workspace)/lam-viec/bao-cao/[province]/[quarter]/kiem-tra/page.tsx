import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { fieldId } from '@/components/entry/entry-fields';
import { lockText } from '@/components/entry/lock-text';
import { Notice } from '@/components/ui/notice';
import { CheckList } from '@/components/workspace/check-list';
import { EventList } from '@/components/workspace/event-list';
import { ReportHeading } from '@/components/workspace/report-heading';
import { reportNames } from '@/components/workspace/report-names';
import { ReviewFigures } from '@/components/workspace/review-figures';
import { returnFormId } from '@/components/workspace/review-ids';
import { StepPanel } from '@/components/workspace/step-panel';
import { now } from '@/lib/clock';
import { recordVisit } from '@/lib/data/reports/commands';
import { findReportStart, findReportView } from '@/lib/data/reports/queries';
import { can } from '@/lib/domain/access';
import { changedKeys } from '@/lib/domain/cell-difference';
import type { Value } from '@/lib/domain/figure';
import type { CellKey } from '@/lib/domain/indicator';
import type { ReportStep, ReportView } from '@/lib/domain/report';
import { formatPeriodInSentence } from '@/lib/format/period';
import { isLocale, type Locale } from '@/lib/locale';
import { reviewMessages } from '@/lib/messages/review';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import { Frame } from '../../../../frame';
import { openPage } from '../../../../open-page';
import { takeStepAction } from '../actions';

interface Props {
  readonly params: Promise<{ locale: string; province: string; quarter: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: reviewMessages[locale].stepsTitle } : {};
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
  await recordVisit(viewer, view.id);
  const names = reportNames(view, locale);
  const isReviewer = can(viewer, 'report.accept');
  const hrefOf = (key: CellKey) =>
    view.lock
      ? `#x-${key}`
      : `${routes.report(locale, province, quarter, names.sectionOf(key))}#${fieldId(key)}`;
  const rooms = workspaceMessages[locale].room;
  const steps = view.allowedSteps.filter(
    (step): step is Exclude<ReportStep, 'publish'> => step !== 'publish',
  );
  const title = words.title(
    locale === 'vi' ? view.area.nameVi : view.area.nameEn,
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
            ...(steps.length > 0 ? [{ name: words.stepsTitle, href: '#chuyen' }] : []),
            ...(view.lock
              ? []
              : [{ name: words.toForm, href: routes.report(locale, province, quarter) }]),
            { name: words.toHistory, href: routes.reportHistory(locale, province, quarter) },
          ]}
          locale={locale}
        />
      }
    >
      {view.lock && view.lock.kind !== 'no_permission' && (
        <div className="mb-6">
          <Notice title={lockText(view.lock, locale)} />
        </div>
      )}
      {view.figuresShown !== 'not_yet' && (
        <CheckList
          blank={view.blank}
          findings={view.findings}
          changedSinceSeen={view.changedSinceSeen}
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
          {words.stepsTitle}
        </h2>
        <StepPanel
          reportId={view.id}
          stateSince={view.stateSince}
          steps={steps}
          findings={view.findings}
          blank={view.blank.length}
          path={addressOf(locale)}
          takeStep={takeStepAction}
          locale={locale}
        />
      </section>
      <section aria-labelledby="lich-su" className="mt-10">
        <h2 id="lich-su" className="mb-2 text-xl">
          {words.historyTitle}
        </h2>
        <EventList events={view.events} nameOf={names.nameOf} locale={locale} />
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
