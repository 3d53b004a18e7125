import { can, type Viewer } from '../access';
import {
  type Lock,
  type ReportEvent,
  type ReportState,
  type ReportStep,
  reportSteps,
  stepRules,
} from './report';
import { isEditable, mayBeWrittenAfterWindow } from './report-state';
import { type ReportingWindow, windowStateAt } from './reporting-window';

/** Where a report stands in its life. */
export interface ReportStanding {
  readonly areaId: string;
  readonly state: ReportState;
  readonly revision: number;
  /** Whether the reviewer has returned this revision, now or earlier (`wasReturned`). */
  readonly returned: boolean;
  /** Who brought it into its state, and when (ISO instant). */
  readonly stateBy: string;
  readonly stateSince: string;
}

/** Whether the reviewer returned a revision at some time, from the report's events. */
export function wasReturned(
  events: readonly Pick<ReportEvent, 'step' | 'revision'>[],
  revision: number,
): boolean {
  return events.some((event) => event.step === 'return' && event.revision === revision);
}

/**
 * The steps that a viewer may take with a report now. Whether its cells let it pass is judged when
 * the step is taken (`stepRules.checked`).
 */
export function allowedSteps(
  report: ReportStanding,
  viewer: Viewer,
  window: ReportingWindow,
  instant: Date,
): ReportStep[] {
  return reportSteps.filter((step) => {
    const rule = stepRules[step];
    return (
      rule.from.includes(report.state) &&
      (!rule.ofCorrection || report.revision > 1) &&
      can(viewer, rule.permission, report.areaId) &&
      (!rule.withinWindow || isInTime(report, window, instant))
    );
  });
}

/**
 * Why a viewer may not write into a report now; null where they may. First whether it is theirs to
 * write at all, then what holds it, then the time.
 */
export function lockOf(
  report: ReportStanding,
  viewer: Viewer,
  window: ReportingWindow,
  instant: Date,
): Lock | null {
  if (!can(viewer, 'report.edit', report.areaId)) return { kind: 'no_permission' };
  if (!isEditable(report.state)) {
    return {
      kind: 'state',
      state: report.state,
      by: report.stateBy,
      since: report.stateSince,
    };
  }
  return isInTime(report, window, instant) ? null : windowLock(window, instant);
}

/** Why a viewer may not begin a province's report of a quarter now; null where they may. */
export function lockOfStart(
  areaId: string,
  viewer: Viewer,
  window: ReportingWindow,
  instant: Date,
): Lock | null {
  return can(viewer, 'report.start', areaId)
    ? windowLock(window, instant)
    : { kind: 'no_permission' };
}

/**
 * State and revision after a step; a correction begins the next revision, and goes back to the one
 * before where it is dropped.
 */
export function afterStep(
  { state, revision }: Pick<ReportStanding, 'state' | 'revision'>,
  step: ReportStep,
): { readonly state: ReportState; readonly revision: number } {
  const rule = stepRules[step];
  if (!rule.from.includes(state) || (rule.ofCorrection && revision === 1)) {
    throw new Error(`no ${step} from ${state} of revision ${revision}`);
  }
  const moved = step === 'correct' ? 1 : step === 'drop' ? -1 : 0;
  return { state: rule.to, revision: revision + moved };
}

/**
 * Whether a report's own window leaves it time. What the reviewer sent back, and a correction, may
 * be finished later, also once the lead has it or gave it back to the staff.
 */
export function isInTime(
  { state, revision, returned }: Pick<ReportStanding, 'state' | 'revision' | 'returned'>,
  window: ReportingWindow,
  instant: Date,
): boolean {
  return (
    returned ||
    mayBeWrittenAfterWindow(state, revision) ||
    windowStateAt(window, instant) === 'open'
  );
}

function windowLock(window: ReportingWindow, instant: Date): Lock | null {
  switch (windowStateAt(window, instant)) {
    case 'not_open_yet':
      return { kind: 'not_open_yet', opensAt: window.opensAt };
    case 'closed':
      return { kind: 'closed', closedAt: window.closesAt };
    case 'open':
      return null;
  }
}
