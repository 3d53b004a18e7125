import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quarter } from '@/lib/domain/period';
import type { PublishedReport } from '@/lib/domain/release';
import { reportTimeliness } from '@/lib/pages/report-timeliness';
import { east, hill, joined, west } from './land';

function report(
  area: string,
  quarter: Quarter,
  day: string,
  rest: Partial<PublishedReport> = {},
): PublishedReport {
  const release = { slug: `r-${day}`, titleVi: day, titleEn: day };
  return { area, quarter, revision: 1, publishedAt: `${day}T03:00:00.000Z`, release, ...rest };
}

const lineage = [joined, east, west];

describe('when reports came out', () => {
  it('is beside the first reports of their quarter, whoever’s they are', () => {
    const times = reportTimeliness(
      [hill],
      [
        report('hill', '2025-Q4', '2026-01-27'),
        report('east-2025', '2025-Q4', '2026-01-27'),
        report('hill', '2025-Q3', '2025-11-30'),
        report('east-2025', '2025-Q3', '2025-10-26'),
        report('east-2025', '2025-Q2', '2025-07-27'),
      ],
    );
    expect(times).toMatchObject({ inTime: 1, late: 1, missing: 1 });
    expect(times?.lines.map(({ quarter, daysLate }) => [quarter, daysLate])).toEqual([
      ['2025-Q4', 0],
      ['2025-Q3', 35],
      ['2025-Q2', 0],
    ]);
    expect(times?.lines[0]).toMatchObject({ daysAfterEnd: 27, published: { day: '2026-01-27' } });
    expect(times?.lines[2]?.published).toBeNull();
  });

  it('is asked of the provinces of the quarter’s time', () => {
    const times = reportTimeliness(lineage, [
      report('east-2025', '2025-Q3', '2025-10-27'),
      report('east', '2025-Q2', '2025-07-27'),
      report('west', '2025-Q2', '2025-07-28'),
    ]);
    expect(times?.lines.map(({ quarter, area }) => `${quarter} ${area.id}`)).toEqual([
      '2025-Q3 east-2025',
      '2025-Q2 east',
      '2025-Q2 west',
    ]);
    expect(times).toMatchObject({ inTime: 2, late: 1, missing: 0 });
  });

  it('is that of the first revision; the newest correction is told beside it', () => {
    const again = report('hill', '2025-Q4', '2026-04-20', { revision: 3 });
    const times = reportTimeliness(
      [hill],
      [
        again,
        report('hill', '2025-Q4', '2026-03-01', { revision: 2 }),
        report('hill', '2025-Q4', '2026-01-27'),
      ],
    );
    expect(times?.lines).toHaveLength(1);
    expect(times?.lines[0]).toMatchObject({ daysLate: 0, corrected: again });
  });

  it('counts days as they are in Vietnam', () => {
    const night = report('hill', '2025-Q4', '2026-01-27', {
      publishedAt: '2026-01-27T17:30:00.000Z',
    });
    const times = reportTimeliness([hill], [night, report('east-2025', '2025-Q4', '2026-01-27')]);
    expect(times?.lines[0]).toMatchObject({ daysLate: 1, published: { day: '2026-01-28' } });
  });

  it('is not told of who never reported', () => {
    expect(reportTimeliness([hill], [])).toBeNull();
    expect(reportTimeliness([hill], [report('east', '2025-Q2', '2025-07-27')])).toBeNull();
  });

  it('puts every asked quarter into one of three, and is never before the first', () => {
    const quarter = fc.constantFrom<Quarter>('2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4');
    const one = fc
      .tuple(fc.constantFrom('east', 'west', 'east-2025', 'hill'), quarter, fc.nat(90))
      .map(([area, of, after]) =>
        report(
          area,
          of,
          new Date(Date.UTC(2026, 0, 10) + after * 86_400_000).toISOString().slice(0, 10),
        ),
      );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (reports) => {
        const times = reportTimeliness(lineage, reports);
        if (times === null) return;
        expect(times.inTime + times.late + times.missing).toBe(times.lines.length);
        expect(times.lines.every(({ daysLate }) => daysLate >= 0)).toBe(true);
      }),
    );
  });
});
