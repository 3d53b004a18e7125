import { z } from 'zod';
import { getPeriod, type Quarter, startOfDayInVietnam } from '../period';

/**
 * When a quarter's report may be written. Half-open: at `opensAt` it is open, at `closesAt` it is
 * closed. Days begin at midnight in Vietnam.
 */
export interface ReportingWindow {
  /** ISO instants. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Why this province's window ends at another time than the others'; null: it does not. */
  readonly exception: string | null;
}

/** The setting `reporting_window`: days counted from the first day after the quarter. */
export const reportingWindowSettingSchema = z
  .object({
    /** 0: it opens on the day after the quarter's last. */
    opensAfterDays: z.number().int().min(-92).max(366),
    /** The first day on which it is closed. */
    closesAfterDays: z.number().int().min(-91).max(366),
  })
  .refine((setting) => setting.opensAfterDays < setting.closesAfterDays);
export type ReportingWindowSetting = z.infer<typeof reportingWindowSettingSchema>;

/** Holds until an administrator writes the setting: twenty days from the quarter's end. */
export const defaultReportingWindow: ReportingWindowSetting = {
  opensAfterDays: 0,
  closesAfterDays: 20,
};

const dayInMilliseconds = 86_400_000;

/**
 * The window of a quarter for one province: the quarter's own row where there is one, else the
 * setting's default; an exception moves its end.
 */
export function reportingWindow(
  quarter: Quarter,
  row: { readonly opensAt: Date; readonly closesAt: Date } | null,
  exception: { readonly closesAt: Date; readonly reason: string } | null,
  setting: ReportingWindowSetting,
): ReportingWindow {
  const { opensAt, closesAt } = row ?? defaultWindow(quarter, setting);
  return {
    opensAt: opensAt.toISOString(),
    closesAt: (exception?.closesAt ?? closesAt).toISOString(),
    exception: exception?.reason ?? null,
  };
}

/** Longest time that one province may be given, in days from today: a longer one is a slip. */
const longestExtension = 366;

/**
 * When a window that is extended until a day (its whole day in Vietnam) closes, or why it may not
 * be: `not_a_day`, `past`, `too_late` (over a year ahead), `not_longer` than the others' window.
 */
export function extendedUntil(
  day: string,
  usual: Pick<ReportingWindow, 'closesAt'>,
  instant: Date,
): Date | 'not_a_day' | 'past' | 'too_late' | 'not_longer' {
  const parsed = z.iso.date().safeParse(day);
  if (!parsed.success) return 'not_a_day';
  const closesAt = new Date(startOfDayInVietnam(parsed.data).getTime() + dayInMilliseconds);
  if (closesAt <= instant) return 'past';
  if (closesAt.getTime() > instant.getTime() + longestExtension * dayInMilliseconds) {
    return 'too_late';
  }
  return closesAt.getTime() > Date.parse(usual.closesAt) ? closesAt : 'not_longer';
}

export type WindowState = 'not_open_yet' | 'open' | 'closed';

export function windowStateAt(
  { opensAt, closesAt }: Pick<ReportingWindow, 'opensAt' | 'closesAt'>,
  instant: Date,
): WindowState {
  if (instant.getTime() < Date.parse(opensAt)) return 'not_open_yet';
  return instant.getTime() < Date.parse(closesAt) ? 'open' : 'closed';
}

/** Vietnam has no summer time, so days are all of one length. */
function defaultWindow(quarter: Quarter, setting: ReportingWindowSetting) {
  const end = startOfDayInVietnam(getPeriod(quarter).end).getTime() + dayInMilliseconds;
  return {
    opensAt: new Date(end + setting.opensAfterDays * dayInMilliseconds),
    closesAt: new Date(end + setting.closesAfterDays * dayInMilliseconds),
  };
}
