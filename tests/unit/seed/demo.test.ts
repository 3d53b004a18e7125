import { describe, expect, it } from 'vitest';
import { currentQuarter, getPeriod } from '@/lib/domain/period';
import { isValidOn } from '@/lib/domain/territory/area';
import { rulesOf2027 } from '@/prisma/seed/catalogue/rules-of-2027';
import { askedIn } from '@/prisma/seed/demo-set/cells';
import { lifeOf } from '@/prisma/seed/demo-set/life';
import { planReports } from '@/prisma/seed/demo-set/plan';
import { readTerritory } from '@/prisma/seed/territory';

const days = [
  ...['2024-02-01', '2025-07-05', '2025-10-01', '2026-01-10', '2026-11-23'],
  ...['2027-05-04', '2028-02-03', '2029-06-06'],
];

describe('the demonstration set', () => {
  it.each(days)('made on %s breaks no error rule and explains what warns', (day) => {
    // planReports throws where an error rule is broken.
    const reports = planReports(currentQuarter(new Date(`${day}T05:00:00Z`)));
    expect(reports.length).toBeGreaterThan(80);
  });

  it('is the same every time', () => {
    expect(planReports('2026-Q3')).toEqual(planReports('2026-Q3'));
  });

  it('has reports only of areas that lived at the quarter’s end', () => {
    const { areas } = readTerritory();
    for (const { areaId, quarter } of planReports('2026-Q3')) {
      const area = areas.find(({ id }) => id === areaId);
      expect(area && isValidOn(area, getPeriod(quarter).end), `${areaId} ${quarter}`).toBe(true);
    }
  });

  it('fills most of what may stay blank, and never what a quarter is not asked', () => {
    // The newest quarters that the days 2027-05-04 and 2028-02-03 know.
    for (const [quarter, most] of [
      ['2027-Q1', 30],
      ['2027-Q4', 60],
    ] as const) {
      const { lines, formVersionId } = askedIn(quarter);
      const keys = lines.map(({ key }) => key);
      // What a year aims at is said once, and again where it changes.
      const mayBeBlank = lines.filter((line) => line.optional && line.measure === 'actual');
      const optional = new Set(mayBeBlank.map(({ key }) => key));
      expect(formVersionId).toBe('mau-2027');
      expect(optional.size).toBeGreaterThan(most);
      const reports = planReports(quarter).filter(
        (report) => report.quarter === quarter && report.progress !== 'draft',
      );
      expect(reports.length).toBeGreaterThan(4);
      for (const { slug, cells } of reports) {
        const filled = cells.filter(({ key }) => optional.has(key)).length;
        expect(filled / optional.size, slug).toBeGreaterThan(0.7);
        expect(filled, slug).toBeLessThan(optional.size);
        expect(cells.filter(({ key }) => !keys.includes(key))).toEqual([]);
        const required = lines
          .filter((line) => !line.optional && !line.indicator.startsWith('TXT_'))
          .map(({ key }) => key);
        expect(cells.some(({ key }) => /\.(?:plan|estimate)$/.test(key))).toBe(true);
        const said = new Set(cells.map(({ key }) => key));
        expect(required.filter((key) => !said.has(key) && !key.endsWith('.EMM'))).toEqual([]);
      }
    }
  });

  it('keeps every balance of the form of 2027 without a word of explanation', () => {
    const codes = rulesOf2027.map(({ code }) => code);
    const explained = planReports('2027-Q4')
      .filter(({ quarter }) => quarter >= '2027-Q1')
      .flatMap(({ cells }) => cells.flatMap(({ answers }) => answers));
    expect(explained.filter((basis) => codes.some((code) => basis.startsWith(`${code} `)))).toEqual(
      [],
    );
    expect(explained.length).toBeGreaterThan(0);
  });

  it('has every kind of oddity that a reader must see', () => {
    const cells = planReports('2026-Q3').flatMap((report) => report.cells);
    const absences = new Set<string>();
    const precisions = new Set<string>();
    const statuses = new Set<string>();
    let zeros = 0;
    for (const { value } of cells) {
      if (value.type === 'absent') absences.add(value.absence);
      if (value.type !== 'number') continue;
      precisions.add(value.precision);
      statuses.add(value.status);
      if (value.value === '0' && value.status === 'A') zeros += 1;
    }
    expect([...absences].sort()).toEqual(['L', 'M', 'Q']);
    expect(precisions.size).toBe(6);
    expect([...statuses].sort()).toEqual(['A', 'E', 'N', 'P']);
    expect(zeros).toBeGreaterThan(10);
    expect(cells.some(({ value }) => value.type === 'text' && value.themes.length > 0)).toBe(true);
  });

  it('lets nothing happen before its quarter has ended or in the future', () => {
    for (const now of [new Date('2026-09-30T18:00:00Z'), new Date('2026-11-23T00:00:00Z')]) {
      for (const report of planReports(currentQuarter(now))) {
        const { events } = lifeOf(report, now);
        const times = events.map(({ at }) => at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
        expect(Math.min(...times)).toBeGreaterThan(Date.parse(getPeriod(report.quarter).end));
      }
    }
  });
});
