import { describe, expect, it } from 'vitest';
import { reportingWindow } from '@/lib/domain/report/reporting-window';
import { releaseCalendar } from '@/lib/pages/release-calendar';

const setting = { opensAfterDays: 0, closesAfterDays: 20 };
const area = (id: string) => ({ id, slug: id, nameVi: id, nameEn: id });

describe('the calendar of releases', () => {
  it('says when each quarter is open, and counts a province once however often it was corrected', () => {
    const quarters = ['2026-Q3', '2026-Q4'] as const;
    const lines = releaseCalendar(
      quarters,
      quarters.map((quarter) => reportingWindow(quarter, null, null, setting)),
      [
        { reports: [{ area: area('a'), quarter: '2026-Q3', revision: 1 }] },
        {
          reports: [
            { area: area('a'), quarter: '2026-Q3', revision: 2 },
            { area: area('b'), quarter: '2026-Q3', revision: 1 },
            { area: area('c'), quarter: '2026-Q2', revision: 1 },
          ],
        },
      ],
    );
    expect(lines).toEqual([
      {
        quarter: '2026-Q3',
        opensAt: '2026-09-30T17:00:00.000Z',
        closesAt: '2026-10-20T17:00:00.000Z',
        published: 2,
      },
      {
        quarter: '2026-Q4',
        opensAt: '2026-12-31T17:00:00.000Z',
        closesAt: '2027-01-20T17:00:00.000Z',
        published: 0,
      },
    ]);
  });
});
