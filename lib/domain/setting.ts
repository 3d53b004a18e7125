import { defaultReportingWindow, reportingWindowSettingSchema } from './report/reporting-window';

/** What an administrator may set, each with its schema and what holds until it is set. */
export const settings = {
  reporting_window: { schema: reportingWindowSettingSchema, initial: defaultReportingWindow },
} as const;

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = ReturnType<
  (typeof settings)[Key]['schema']['parse']
>;
