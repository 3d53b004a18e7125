import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { ReportState, ReportStep } from '@/lib/domain/report/report';
import { getPeriod, type Quarter, startOfDayInVietnam } from '../../../lib/domain/period';
import { type Actor, leadOf, reviewer, staffOf } from './people';
import { correction, type PlannedReport, type Progress, returned } from './plan';
import { randomFrom } from './random';

const day = 86_400_000;

/** A step of a made-up report's life. */
export interface LifeEvent {
  readonly step: ReportStep | 'start';
  readonly at: Date;
  readonly actor: Actor;
  readonly from: ReportState | null;
  readonly to: ReportState;
  readonly reason: string | null;
  readonly cells: readonly CellKey[];
  /** Why cells that were asked about are kept. */
  readonly answers?: Readonly<Record<CellKey, string>>;
  readonly revision: number;
}

export interface ReportLife {
  readonly events: readonly LifeEvent[];
  /** When the cells of each revision were written. */
  readonly writtenAt: readonly Date[];
}

/** The first instant after a quarter, in Vietnam. */
function endOfQuarter(quarter: Quarter): Date {
  return new Date(startOfDayInVietnam(getPeriod(quarter).end).getTime() + day);
}

/** Days after a quarter's end at which its release comes out. */
export const releaseDay = 26.35;
/** A correction comes out this many days after the end of the quarter that follows. */
export const correctionDay = 33.4;

/** Where in the days after its quarter each step is taken, and how far a report goes. */
const steps: readonly {
  readonly step: ReportStep | 'start';
  readonly on: number;
  readonly from: ReportState | null;
  readonly to: ReportState;
  readonly by: 'staff' | 'lead' | 'reviewer';
}[] = [
  { step: 'start', on: 1.36, from: null, to: 'draft', by: 'staff' },
  { step: 'hand_over', on: 7.41, from: 'draft', to: 'with_lead', by: 'staff' },
  { step: 'submit', on: 9.62, from: 'with_lead', to: 'submitted', by: 'lead' },
  { step: 'accept', on: 14.44, from: 'submitted', to: 'accepted', by: 'reviewer' },
  { step: 'publish', on: releaseDay, from: 'accepted', to: 'published', by: 'reviewer' },
];

const stepsTaken: Readonly<Record<Progress, number>> = {
  draft: 1,
  with_lead: 2,
  submitted: 3,
  returned: 3,
  accepted: 4,
  published: 5,
};

interface Detour {
  readonly step: ReportStep;
  readonly on: number;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly by: 'staff' | 'lead' | 'reviewer';
  readonly reason?: string;
  readonly cells?: readonly CellKey[];
  readonly answers?: Readonly<Record<CellKey, string>>;
}

/** Ways back that a report of the current quarter went on its way, by how far it has come. */
const detours: Readonly<Partial<Record<Progress, readonly Detour[]>>> = {
  with_lead: [
    { step: 'hand_over', on: 5.83, from: 'draft', to: 'with_lead', by: 'staff' },
    {
      step: 'withdraw',
      on: 6.12,
      from: 'with_lead',
      to: 'draft',
      by: 'staff',
      reason: 'Chuyển nhầm khi chưa đối chiếu phần lao động.',
    },
  ],
  submitted: [
    { step: 'accept', on: 14.44, from: 'submitted', to: 'accepted', by: 'reviewer' },
    {
      step: 'take_back',
      on: 14.91,
      from: 'accepted',
      to: 'submitted',
      by: 'reviewer',
      reason: 'Chấp nhận nhầm báo cáo khi chưa xem phần giảm nghèo.',
    },
  ],
  accepted: [
    {
      step: 'return',
      on: 10.87,
      from: 'submitted',
      to: 'returned',
      by: 'reviewer',
      reason: 'Thu nhập bình quân cần đối chiếu lại với ngành thống kê của tỉnh.',
      cells: ['INCOME_AVG_M.ALL'],
    },
    {
      step: 'hand_over',
      on: 12.05,
      from: 'returned',
      to: 'with_lead',
      by: 'staff',
      answers: { 'INCOME_AVG_M.ALL': 'Đã đối chiếu với ngành thống kê của tỉnh, số đúng.' },
    },
    { step: 'submit', on: 13.16, from: 'with_lead', to: 'submitted', by: 'lead' },
  ],
};

/** A correction that was opened and dropped again, in days after the end of its quarter. */
const dropped = { slug: 'cao-bang', age: 2, opens: 40.3, drops: 41.6 };

/**
 * A moment some days after a quarter's end. In the current quarter time is pressed together where
 * it has only just ended, so that nothing happens in the future.
 */
export function momentAfter(quarter: Quarter, days: number, now: Date): Date {
  const end = endOfQuarter(quarter).getTime();
  const scale = Math.min(1, (now.getTime() - end) / (35 * day));
  return new Date(end + Math.round(days * day * scale));
}

/** What happened to a report, and when. */
export function lifeOf(report: PlannedReport, now: Date): ReportLife {
  const { slug, nameVi, quarter, progress } = report;
  const actors = { staff: staffOf(slug, nameVi), lead: leadOf(slug, nameVi), reviewer };
  const random = randomFrom(`${slug} ${quarter}`);
  // Provinces do not all act in the same minute; a release does.
  const delay = random() * 1.6;
  const moment = (on: number) => momentAfter(quarter, on === releaseDay ? on : on + delay, now);
  const events: LifeEvent[] = steps
    .slice(0, stepsTaken[progress])
    .map(({ step, on, from, to, by }) => ({
      step,
      at: moment(on),
      actor: actors[by],
      from,
      to,
      reason: null,
      cells: [],
      revision: 1,
    }));
  for (const { on, by, ...detour } of (report.age === 0 && detours[progress]) || []) {
    events.push({
      reason: null,
      cells: [],
      ...detour,
      at: moment(on),
      actor: actors[by],
      revision: 1,
    });
  }
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  const writtenAt = [moment(4.4)];
  if (progress === 'returned') {
    events.push({
      step: 'return',
      at: moment(12.37),
      actor: reviewer,
      from: 'submitted',
      to: 'returned',
      ...returned,
      revision: 1,
    });
  }
  if (report.beforeCorrection) {
    const { events: again, written } = correctedLife(report, now);
    events.push(...again);
    writtenAt.push(written);
  }
  if (slug === dropped.slug && report.age === dropped.age) {
    events.push(
      {
        step: 'correct',
        at: moment(dropped.opens),
        actor: actors.staff,
        from: 'published',
        to: 'draft',
        reason: 'Nghi số lao động nữ tính trùng.',
        cells: [],
        revision: 2,
      },
      {
        step: 'drop',
        at: moment(dropped.drops),
        actor: actors.staff,
        from: 'draft',
        to: 'published',
        reason: 'Đối chiếu lại thì số đã công bố là đúng.',
        cells: [],
        revision: 2,
      },
    );
  }
  return { events, writtenAt };
}

/** The correction goes the same way as the report itself, three months later. */
function correctedLife(report: PlannedReport, now: Date) {
  const { slug, nameVi, quarter } = report;
  const actors = { staff: staffOf(slug, nameVi), lead: leadOf(slug, nameVi), reviewer };
  // Ninety-two days: the longest quarter.
  const moment = (on: number) => momentAfter(quarter, 92 + on, now);
  const reopened: LifeEvent = {
    step: 'correct',
    at: moment(correctionDay - 9),
    actor: actors.staff,
    from: 'published',
    to: 'draft',
    reason: correction.reason,
    cells: [],
    revision: 2,
  };
  const again = steps.slice(1).map(({ step, from, to, by }, index) => ({
    step,
    at: moment(correctionDay - (3 - index) * 2),
    actor: actors[by],
    from,
    to,
    reason: null,
    cells: [],
    revision: 2,
  }));
  return { events: [reopened, ...again], written: moment(correctionDay - 8) };
}
