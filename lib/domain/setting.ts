import { z } from 'zod';

/** What an administrator may set, each with its schema and what holds until it is set. */
export const settings = {
  /**
   * When reports of a quarter may be written, in days counted from the day after the quarter's
   * end: with 0 and 20 the third quarter is open from 1 October and closed from 21 October.
   */
  reporting_window: {
    schema: z
      .object({
        opensAfterDays: z.number().int().min(0).max(90),
        closesAfterDays: z.number().int().min(1).max(180),
      })
      .refine((value) => value.opensAfterDays < value.closesAfterDays),
    initial: { opensAfterDays: 0, closesAfterDays: 20 },
  },
} as const;

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settings)[Key]['schema']>;
