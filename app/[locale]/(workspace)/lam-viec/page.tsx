import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AskedList } from '@/components/conference-desk/asked-list';
import { cellName, linesOf } from '@/components/entry/entry-fields';
import { ReviewCounts } from '@/components/review/review-counts';
import { type CellPlace, ProvinceWork } from '@/components/workspace/province-work';
import { now } from '@/lib/clock';
import { listAsked } from '@/lib/data/conferences/sheets';
import { findForm, listIndicators, listSections } from '@/lib/data/public/catalogue';
import {
  getOrganiserDesk,
  getReviewerWork,
  listFinishedReports,
  listProvinceWork,
} from '@/lib/data/work-list/queries';
import { can, type Role, type Viewer } from '@/lib/domain/access';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import { isWithLead } from '@/lib/domain/report/report-state';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, isLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { deskMessages } from '@/lib/messages/desks';
import { words } from '@/lib/messages/words';
import { workListMessages } from '@/lib/messages/work-list';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import type { WorkItem } from '@/lib/workspace/work-list';
import { Frame } from './frame';
import { openPage } from './open-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: workListMessages[locale].title } : {};
}

export default async function WorkListPage({ params }: Props) {
  const { locale, viewer } = await openPage((await params).locale, routes.workList);
  const text = workListMessages[locale];
  const roles = new Set(viewer.roles.map(({ role }) => role));
  const items = roles.has('staff') || roles.has('lead') ? await listProvinceWork(viewer) : [];
  const placeOf = await placesOf(items, locale);
  const shared = { items, viewer, placeOf, locale };
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="work_list"
      title={text.title}
      addressOf={routes.workList}
    >
      <div className="space-y-12">
        {roles.size === 0 && <p className="max-w-[40rem]">{text.noRole}</p>}
        {roles.has('lead') && <LeadWork {...shared} isStaffToo={roles.has('staff')} />}
        {roles.has('staff') && <StaffWork {...shared} />}
        <AskedPart viewer={viewer} locale={locale} />
        <FinishedPart viewer={viewer} locale={locale} />
        {roles.has('reviewer') && <ReviewerPart viewer={viewer} locale={locale} />}
        {roles.has('organiser') && <OrganiserPart viewer={viewer} locale={locale} />}
        {roles.has('administrator') && (
          <Part title={text.administratorTitle}>
            <p className="max-w-[40rem]">{deskMessages[locale].administratorLead}</p>
            <p className="mt-2">
              <a href={routes.administration(locale)}>
                {workspaceMessages[locale].room.administration}
              </a>
            </p>
          </Part>
        )}
      </div>
    </Frame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  );
}

interface WorkProps {
  readonly items: readonly WorkItem[];
  readonly viewer: Viewer;
  readonly placeOf: CellPlace;
  readonly locale: Locale;
}

function inRole({ items, viewer }: WorkProps, role: Role): WorkItem[] {
  const areas = viewer.roles.filter((one) => one.role === role).flatMap((one) => one.areaIds);
  return items.filter((item) => areas.includes(item.area.id));
}

function StaffWork(props: WorkProps) {
  const text = workListMessages[props.locale];
  return (
    <Part title={text.staffTitle}>
      <ProvinceWork {...props} items={inRole(props, 'staff')} at={now()} empty={text.staffEmpty} />
    </Part>
  );
}

function LeadWork({ isStaffToo, ...props }: WorkProps & { readonly isStaffToo: boolean }) {
  const text = workListMessages[props.locale];
  const own = inRole(props, 'lead');
  const waiting = own.filter(({ report }) => report !== null && isWithLead(report.state));
  const others = own.filter((item) => !waiting.includes(item));
  return (
    <>
      <Part title={text.leadTitle}>
        <ProvinceWork {...props} items={waiting} at={now()} empty={text.leadEmpty} />
      </Part>
      {!isStaffToo && others.length > 0 && (
        <Part title={text.leadOthers}>
          <ProvinceWork {...props} items={others} at={now()} empty="" />
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly viewer: Viewer;
  readonly locale: Locale;
}

/** What conferences ask the viewer's provinces outside of their reports. */
async function AskedPart({ viewer, locale }: PartProps) {
  const asked = await listAsked(viewer);
  if (asked.length === 0) return null;
  return (
    <Part title={questionMessages[locale].workTitle}>
      <AskedList asked={asked} viewer={viewer} at={now()} locale={locale} />
    </Part>
  );
}

async function FinishedPart({ viewer, locale }: PartProps) {
  const reports = await listFinishedReports(viewer);
  if (reports.length === 0) return null;
  const text = workListMessages[locale];
  return (
    <Part title={text.finishedTitle}>
      <p className="mb-3 max-w-[40rem] text-ink-2">{text.finishedLead}</p>
      <ul className="gap-x-10 border-rule border-b sm:columns-2">
        {reports.map(({ area, quarter, state, revision }) => (
          <li
            key={`${area.id}-${quarter}`}
            className="flex flex-wrap justify-between gap-x-4 border-rule border-t py-2"
          >
            <a href={routes.reportCheck(locale, area.slug, quarter)}>
              {inLocale(area, 'name', locale)}, {formatPeriod(quarter, locale)}
            </a>
            <span className="text-ink-2">
              {words[locale].reportState[state]}
              {revision > 1 && `, ${text.correction(revision)}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

async function ReviewerPart({ viewer, locale }: PartProps) {
  const work = await getReviewerWork(viewer);
  if (!work) return null;
  const text = workListMessages[locale];
  const all = [...work.provinces, ...work.others];
  const count = (state: string) => all.filter(({ report }) => report?.state === state).length;
  return (
    <Part title={text.reviewerTitle(formatPeriodInSentence(work.quarter, locale))}>
      <p className="mb-3 max-w-[40rem] text-ink-2">{text.reviewerLead}</p>
      <ReviewCounts quarter={work.quarter} counts={work.counts} locale={locale} />
      <p className="mt-4 flex flex-wrap gap-x-8 gap-y-1">
        <a href={routes.review(locale, { state: 'submitted' })}>
          {text.waitingForReview(count('submitted'))}
        </a>
        {can(viewer, 'release.prepare') && (
          <a href={routes.releaseDesk(locale)}>{text.waitingForRelease(count('accepted'))}</a>
        )}
      </p>
    </Part>
  );
}

async function OrganiserPart({ viewer, locale }: PartProps) {
  const desk = await getOrganiserDesk(viewer);
  if (!desk) return null;
  const text = workListMessages[locale];
  const newest = desk.quarters[0];
  return (
    <Part title={text.organiserTitle}>
      {newest ? (
        <p>
          {formatPeriodInSentence(newest.quarter, locale)}:{' '}
          {deskMessages[locale].coverage(String(newest.published), String(newest.provinces))}.{' '}
          <a href={routes.conferenceDesk(locale)}>{workspaceMessages[locale].room.conference}</a>
        </p>
      ) : (
        <p className="max-w-[40rem] text-ink-2">{text.organiserEmpty}</p>
      )}
    </Part>
  );
}

/** Names and sections of the cells that came back; nothing is read where none did. */
async function placesOf(items: readonly WorkItem[], locale: Locale): Promise<CellPlace> {
  const back = items.filter(({ report }) => report && report.returnedCells.length > 0);
  if (back.length === 0) return (key) => ({ name: key });
  const codes = back.flatMap(({ report }) =>
    (report?.returnedCells ?? []).flatMap((key) => parseCellKey(key)?.indicator ?? []),
  );
  const [indicators, sections, ...forms] = await Promise.all([
    listIndicators([...new Set(codes)]),
    listSections(),
    ...[...new Set(back.map(({ quarter }) => quarter))].map((quarter) => findForm(quarter)),
  ]);
  const lines = linesOf(
    forms.flatMap((form) => form?.items ?? []),
    indicators,
  );
  return (key) => {
    const line = lines.find((one) => one.key === key);
    if (!line) return { name: key };
    const section = sections.find(({ code }) => code === line.item.section)?.slug;
    return { name: cellName(line, locale), ...(section ? { section } : {}) };
  };
}
