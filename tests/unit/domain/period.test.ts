import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentQuarter,
  dayInVietnam,
  getPeriod,
  isQuarter,
  parsePeriod,
  previousYearEnd,
  quarterOf,
  quarterParts,
  quartersBetween,
  shiftQuarter,
  startOfDayInVietnam,
} from '@/lib/domain/period';

describe('parsePeriod', () => {
  it.each([
    ['2023-12-20', 'date', '2023-12-20', '2023-12-20'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2024-H2', 'half_year', '2024-07-01', '2024-12-31'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-YTD10', 'year_to_date', '2023-01-01', '2023-10-31'],
    ['2022-12-01/2022-12-04', 'span', '2022-12-01', '2022-12-04'],
  ])('reads %s as a %s', (code, kind, start, end) => {
    expect(parsePeriod(code)).toEqual({ code, kind, start, end });
  });

  it.each([
    '',
    '2023-13',
    '2023-02-30',
    '2026-Q5',
    '2026-Q0',
    '2024-H3',
    '2023-YTD13',
    '2022-12-04/2022-12-01',
    '2022-12-01/2022-12-02/2022-12-03',
    '23',
    'Q1-2026',
  ])('knows no %j', (code) => {
    expect(parsePeriod(code)).toBeNull();
    expect(() => getPeriod(code)).toThrow();
  });
});

describe('quarters', () => {
  const quarter = fc
    .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, number]) => quarterOf(year, number));

  it('step over the ends of years and back', () => {
    expect(shiftQuarter('2026-Q1', -1)).toBe('2025-Q4');
    expect(shiftQuarter('2025-Q4', 1)).toBe('2026-Q1');
    expect(shiftQuarter('2026-Q2', -8)).toBe('2024-Q2');
    expect(previousYearEnd('2026-Q4')).toBe('2025-Q4');
    fc.assert(
      fc.property(quarter, fc.integer({ min: -80, max: 80 }), (one, count) => {
        const moved = shiftQuarter(one, count);
        expect(isQuarter(moved)).toBe(true);
        expect(shiftQuarter(moved, -count)).toBe(one);
        // Codes sort as text in the order of time.
        expect(Math.sign(moved.localeCompare(one))).toBe(Math.sign(count));
      }),
    );
  });

  it('meet without gap or overlap', () => {
    fc.assert(
      fc.property(quarter, (one) => {
        const end = startOfDayInVietnam(getPeriod(one).end).getTime();
        const next = startOfDayInVietnam(getPeriod(shiftQuarter(one, 1)).start).getTime();
        expect(next - end).toBe(86_400_000);
      }),
    );
  });

  it.each(['0000-Q1', '0099-Q4', '2026-Q0', '2026-Q5', '2026-q1', '2026-Q1 '])(
    'are not %j, whatever an address says',
    (code) => {
      expect(isQuarter(code)).toBe(false);
    },
  );

  it('come in a row', () => {
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual([
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
    expect(quartersBetween('2026-Q2', '2026-Q1')).toEqual([]);
    expect(quarterParts('2026-Q3')).toEqual({ year: 2026, number: 3 });
  });
});

describe('the day and the quarter in Vietnam', () => {
  it('turn at midnight there', () => {
    expect(dayInVietnam(new Date('2026-09-30T16:59:59.999Z'))).toBe('2026-09-30');
    expect(dayInVietnam(new Date('2026-09-30T17:00:00.000Z'))).toBe('2026-10-01');
    expect(currentQuarter(new Date('2026-09-30T16:59:59.999Z'))).toBe('2026-Q2');
    expect(currentQuarter(new Date('2026-09-30T17:00:00.000Z'))).toBe('2026-Q3');
    expect(currentQuarter(new Date('2026-01-01T00:00:00+07:00'))).toBe('2025-Q4');
  });
});
