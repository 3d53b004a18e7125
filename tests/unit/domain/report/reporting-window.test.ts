import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultReportingWindow,
  reportingWindow,
  reportingWindowSettingSchema,
  windowStateAt,
} from '@/lib/domain/report/reporting-window';

const setting = { opensAfterDays: 0, closesAfterDays: 20 };

function stateAt(instant: string, exceptionUntil: string | null = null) {
  const exception = exceptionUntil && { closesAt: new Date(exceptionUntil), reason: 'bão lũ' };
  return windowStateAt(
    reportingWindow('2026-Q3', null, exception || null, setting),
    new Date(instant),
  );
}

describe('the default window', () => {
  it('is open from midnight in Vietnam after the quarter to midnight twenty days later', () => {
    expect(stateAt('2026-09-30T23:59:59.999+07:00')).toBe('not_open_yet');
    expect(stateAt('2026-10-01T00:00:00.000+07:00')).toBe('open');
    expect(stateAt('2026-10-20T23:59:59.999+07:00')).toBe('open');
    expect(stateAt('2026-10-21T00:00:00.000+07:00')).toBe('closed');
  });

  it('is counted in Vietnam’s days, not in those of UTC', () => {
    expect(stateAt('2026-09-30T16:59:59.999Z')).toBe('not_open_yet');
    expect(stateAt('2026-09-30T17:00:00.000Z')).toBe('open');
  });

  it('follows the setting, over the end of a year too', () => {
    expect(
      reportingWindow('2025-Q4', null, null, { opensAfterDays: -5, closesAfterDays: 40 }),
    ).toEqual({
      opensAt: '2025-12-26T17:00:00.000Z',
      closesAt: '2026-02-09T17:00:00.000Z',
      exception: null,
    });
  });
});

describe('a quarter’s own window', () => {
  const row = {
    opensAt: new Date('2026-10-05T00:00:00+07:00'),
    closesAt: new Date('2026-10-06T00:00:00+07:00'),
  };

  it('goes before the setting', () => {
    const window = reportingWindow('2026-Q3', row, null, setting);
    expect(windowStateAt(window, new Date('2026-10-04T23:59:59.999+07:00'))).toBe('not_open_yet');
    expect(windowStateAt(window, row.opensAt)).toBe('open');
    expect(windowStateAt(window, row.closesAt)).toBe('closed');
  });

  it('ends later for a province with an exception, and says why', () => {
    const closesAt = new Date('2026-11-01T00:00:00+07:00');
    const window = reportingWindow('2026-Q3', row, { closesAt, reason: 'bão lũ' }, setting);
    expect(window.exception).toBe('bão lũ');
    expect(windowStateAt(window, new Date(closesAt.getTime() - 1))).toBe('open');
    expect(windowStateAt(window, closesAt)).toBe('closed');
  });

  it('has its exception also where the quarter has only the default', () => {
    expect(stateAt('2026-10-25T00:00:00+07:00', '2026-10-26T00:00:00+07:00')).toBe('open');
    expect(stateAt('2026-10-26T00:00:00+07:00', '2026-10-26T00:00:00+07:00')).toBe('closed');
  });
});

describe('windowStateAt', () => {
  it('is exactly one of three at any time, and goes only forwards', () => {
    const order = ['not_open_yet', 'open', 'closed'];
    const window = reportingWindow('2026-Q3', null, null, setting);
    const moment = fc.date({ min: new Date('2026-09-01'), max: new Date('2026-12-01') });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        fc.pre(!Number.isNaN(a.getTime()) && !Number.isNaN(b.getTime()) && a <= b);
        const earlier = order.indexOf(windowStateAt(window, a));
        expect(earlier).toBeLessThanOrEqual(order.indexOf(windowStateAt(window, b)));
      }),
    );
  });
});

describe('the setting', () => {
  it('takes its own default, and refuses a window that ends before it begins', () => {
    expect(reportingWindowSettingSchema.parse(defaultReportingWindow)).toEqual(setting);
    for (const wrong of [
      { opensAfterDays: 20, closesAfterDays: 20 },
      { opensAfterDays: 0, closesAfterDays: 1.5 },
      { opensAfterDays: 0 },
    ]) {
      expect(reportingWindowSettingSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
