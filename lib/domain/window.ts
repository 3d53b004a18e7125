import { getPeriod, type Quarter, startOfDayInVietnam } from './period';
import { editableStates, type Lock, mayBeWrittenAfterWindow, type ReportState } from './report';
import type { SettingValue } from './setting';

/** When a province may write its report of a quarter. */
export interface ReportingWindow {
  readonly opensAt: Date;
  /** First instant at which it is closed. */
  readonly closesAt: Date;
  /** Why this province has another end than the others; null where it has not. */
  readonly exception: string | null;
}

const DAY = 86_400_000;

/** The window of a quarter by the setting; Vietnam keeps no summer time, so a day is 24 hours. */
export function defaultWindow(
  quarter: Quarter,
  setting: SettingValue<'reporting_window'>,
): ReportingWindow {
  const after = startOfDayInVietnam(getPeriod(quarter).end).getTime() + DAY;
  return {
    opensAt: new Date(after + setting.opensAfterDays * DAY),
    closesAt: new Date(after + setting.closesAfterDays * DAY),
    exception: null,
  };
}

/** What the window says against writing at an instant; null: nothing. */
export function windowLock(
  window: ReportingWindow,
  at: Date,
  report: { readonly state: ReportState; readonly revision: number },
): Lock | null {
  if (mayBeWrittenAfterWindow(report.state, report.revision)) return null;
  if (at < window.opensAt) return { kind: 'not_open_yet', opensAt: window.opensAt.toISOString() };
  if (at >= window.closesAt) return { kind: 'closed', closedAt: window.closesAt.toISOString() };
  return null;
}

/** Why a report's cells may not be written at an instant, besides who asks; null: they may. */
export function writingLock(
  report: {
    readonly state: ReportState;
    readonly revision: number;
    readonly stateSince: string;
    /** Who brought it into its state. */
    readonly stateBy: string;
  },
  window: ReportingWindow,
  at: Date,
): Lock | null {
  if (!editableStates.includes(report.state)) {
    return { kind: 'state', state: report.state, by: report.stateBy, since: report.stateSince };
  }
  return windowLock(window, at, report);
}
