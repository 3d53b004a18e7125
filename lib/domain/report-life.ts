import { can, type Viewer } from './access';
import { type Lock, type ReportState, type ReportStep, reportSteps, stepRules } from './report';
import { type ReportingWindow, windowLock, writingLock } from './window';

/** Where a report stands in its life. */
export interface ReportStanding {
  readonly areaId: string;
  readonly state: ReportState;
  readonly revision: number;
  /** Whether the reviewer has ever returned it: then it may be finished after its window. */
  readonly wasReturned: boolean;
  /** Who brought it into its state, and when (ISO instant). */
  readonly stateBy: string;
  readonly stateSince: string;
}

/**
 * The steps that a viewer may take with a report now. Whether its cells let it pass is judged when
 * the step is taken (`stepRules.checked`).
 */
export function allowedSteps(
  report: ReportStanding,
  viewer: Viewer,
  window: ReportingWindow,
  at: Date,
): ReportStep[] {
  return reportSteps.filter((step) => {
    const rule = stepRules[step];
    return (
      rule.from.includes(report.state) &&
      can(viewer, rule.permission, report.areaId) &&
      (!rule.withinWindow || windowLock(window, at, report) === null)
    );
  });
}

/**
 * Why a viewer may not write into a report now; null: they may. First whether it is theirs to write
 * at all, then what holds it, then the time.
 */
export function lockOf(
  report: ReportStanding,
  viewer: Viewer,
  window: ReportingWindow,
  at: Date,
): Lock | null {
  if (!can(viewer, 'report.edit', report.areaId)) return { kind: 'no_permission' };
  return writingLock(report, window, at);
}

/** State and revision after a step; a correction begins the next revision. Throws on a wrong one. */
export function afterStep(
  { state, revision }: Pick<ReportStanding, 'state' | 'revision'>,
  step: ReportStep,
): { readonly state: ReportState; readonly revision: number } {
  const rule = stepRules[step];
  if (!rule.from.includes(state)) throw new Error(`no ${step} from ${state}`);
  return { state: rule.to, revision: step === 'correct' ? revision + 1 : revision };
}
