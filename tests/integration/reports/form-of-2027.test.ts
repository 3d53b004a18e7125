import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase } from '@/lib/data/database';
import { startReport } from '@/lib/data/reports/commands';
import { findReportView } from '@/lib/data/reports/queries';
import { saveCells } from '@/lib/data/reports/save';
import type { Viewer } from '@/lib/domain/access';
import { cellKey } from '@/lib/domain/indicator/indicator';
import { formVersions } from '@/prisma/seed/catalogue/forms';
import { begin, fill, typed, view } from '@/tests/support/report-life';
import { makeViewer } from '@/tests/support/world';

/** The forms of the reference data, at the times of which they are asked. */

let staff: Viewer;
let other: Viewer;

beforeAll(async () => {
  staff = await makeViewer('staff:thai-nguyen-2025');
  other = await makeViewer('staff:lao-cai-2025');
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

function linesOf(id: string, quarter: number) {
  return Object.values(formVersions.find((form) => form.id === id)?.lines ?? {})
    .flat()
    .filter(({ quarters }) => quarters.includes(quarter));
}

const times = [
  // Quarter, within its window, its form, an optional line that it asks for, one that it does not.
  ['2026-Q4', '2027-01-05', 'mau-2026', null, 'FUND_UNITS.ALL'],
  ['2027-Q1', '2027-04-05', 'mau-2027', 'HTX_TRADE.ALL', 'FUND_UNITS.ALL'],
  ['2027-Q2', '2027-07-05', 'mau-2027', 'FUND_UNITS.ALL', 'HTX_UNRATED.ALL'],
  ['2027-Q4', '2028-01-05', 'mau-2027', 'HTX_UNRATED.ALL', null],
] as const;

describe.each(times)('the report of %s', (quarter, day, form, optional, unasked) => {
  it('is begun with the form of its time and asked its lines', async () => {
    setClock(new Date(`${day}T03:00:00Z`));
    await begin(staff, 'thai-nguyen', quarter);
    const report = await view(staff, 'thai-nguyen', quarter);
    const lines = linesOf(form, Number(quarter.slice(-1)));
    const keys = report.items.map(({ indicator, scope }) => cellKey(indicator, scope));
    expect(keys).toEqual(lines.map(({ indicator, scope }) => cellKey(indicator, scope)));
    const required = lines.filter((line) => !line.optional);
    expect(report.blank).toEqual(required.map(({ indicator, scope }) => cellKey(indicator, scope)));
    expect(report.blank.length < keys.length).toBe(form === 'mau-2027');
    if (unasked) expect(keys).not.toContain(unasked);
  });

  it('is written by its own province’s staff and refused to another’s', async () => {
    const report = await view(staff, 'thai-nguyen', quarter);
    const key = optional ?? 'HTX_TOTAL.ALL';
    await fill(staff, 'thai-nguyen', { [key]: '12' }, quarter);
    const { cells, blank } = await view(staff, 'thai-nguyen', quarter);
    expect(cells.map((cell) => cell.key)).toEqual([key]);
    expect(blank.length).toBe(report.blank.length - (optional ? 0 : 1));
    expect(await saveCells(other, report.id, [typed(key, '13')])).toEqual({ kind: 'refused' });
    expect(await findReportView(other, 'thai-nguyen', quarter)).toBeNull();
    expect(await startReport(other, 'thai-nguyen', quarter)).toMatchObject({ kind: 'refused' });
    expect((await view(staff, 'thai-nguyen', quarter)).cells).toEqual(cells);
    if (!unasked) return;
    const outcome = await saveCells(staff, report.id, [typed(unasked, '1')]);
    expect(outcome).toMatchObject({ saved: [], issues: [{ code: 'unknown_cell' }] });
  });
});
