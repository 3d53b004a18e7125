import type { ClientBase } from 'pg';
import { hashPassword } from '../../lib/auth/password';
import {
  currentQuarter,
  dayInVietnam,
  getPeriod,
  shiftQuarter,
  startOfDayInVietnam,
} from '../../lib/domain/period';
import { reportingWindow } from '../../lib/domain/report/reporting-window';
import { settings } from '../../lib/domain/setting';
import { isValidOn } from '../../lib/domain/territory/area';
import { insert, inTransaction, upsert } from './database';
import { insertConferences } from './demo-set/conferences';
import { insertEmbargoedRelease } from './demo-set/embargoed-release';
import { demoAccounts, reviewer } from './demo-set/people';
import { planReports } from './demo-set/plan';
import { planReleases } from './demo-set/releases';
import { insertReports } from './demo-set/report-rows';
import { readTerritory } from './territory';

const late = {
  slug: 'gia-lai',
  days: 8,
  reason: 'Tỉnh đề nghị thêm thời gian để tổng hợp số liệu của các xã mới.',
};

/** The current quarter's window stays open for at least this many days from the loading. */
const openDays = 21;

/**
 * Loads the demonstration set, made for the day `now`: six accounts, twelve quarters of made-up
 * reports up to the current one, their releases, one of them under embargo, two conferences and the
 * record of all. Where it is loaded already, only the accounts' password is set again. Wants the reference data.
 */
export async function loadDemo(
  databaseUrl: string,
  options: { readonly now: Date; readonly password: string },
): Promise<void> {
  const { now } = options;
  const passwords = await Promise.all(demoAccounts.map(() => hashPassword(options.password)));
  await inTransaction(databaseUrl, async (client) => {
    const isLoaded = (await readState(client)).demoRows;
    if (!isLoaded) await insertAccounts(client, now);
    await upsert(client, {
      table: 'account',
      key: ['id'],
      rows: demoAccounts.map(({ id }, index) => ({
        id: `${id}-password`,
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: passwords[index],
        createdAt: now,
        updatedAt: now,
      })),
    });
    if (isLoaded) return;
    await openWindow(client, now);
    await extendForLate(client, now);
    const reports = planReports(currentQuarter(now));
    const releases = planReleases(reports, now);
    await insertReports(client, reports, releases, now);
    await insertEmbargoedRelease(client, reports, now);
    await insertConferences(client, reports, releases, now);
  });
}

async function insertAccounts(client: ClientBase, now: Date): Promise<void> {
  const today = dayInVietnam(now);
  const { areas } = readTerritory();
  await insert(
    client,
    'user',
    demoAccounts.map(({ id, name, email }) => ({
      id,
      name,
      email,
      emailVerified: true,
      demo: true,
      createdAt: now,
      updatedAt: now,
    })),
  );
  await insert(
    client,
    'user_role',
    demoAccounts.map(({ id: userId, role, province }) => ({
      userId,
      role,
      areaId:
        areas.find(
          (area) => area.level === 'province' && area.slug === province && isValidOn(area, today),
        )?.id ?? null,
    })),
  );
}

/** Noted in seed_state, so that it goes with the set. */
async function openWindow(client: ClientBase, now: Date): Promise<void> {
  const period = currentQuarter(now);
  const usual = reportingWindow(period, null, null, settings.reporting_window.initial);
  const today = startOfDayInVietnam(dayInVietnam(now)).getTime();
  const closesAt = new Date(Math.max(Date.parse(usual.closesAt), today + openDays * 86_400_000));
  await upsert(client, {
    table: 'reporting_window',
    key: ['period'],
    rows: [{ period, opensAt: usual.opensAt, closesAt }],
  });
  await upsert(client, {
    table: 'seed_state',
    key: ['name'],
    rows: [{ name: 'demo_window', hash: period, loadedAt: now }],
  });
}

/** The province that has not begun the quarter before is given more time for it. */
async function extendForLate(client: ClientBase, now: Date): Promise<void> {
  const period = shiftQuarter(currentQuarter(now), -1);
  const { end } = getPeriod(period);
  const area = readTerritory().areas.find(
    ({ level, slug, ...span }) =>
      level === 'province' && slug === late.slug && isValidOn(span, end),
  );
  if (!area) return;
  const today = startOfDayInVietnam(dayInVietnam(now)).getTime();
  const closesAt = new Date(today + late.days * 86_400_000);
  await insert(client, 'window_exception', [
    { period, areaId: area.id, closesAt, reason: late.reason, grantedBy: reviewer.name },
  ]);
  await insert(client, 'audit_event', [
    {
      at: now,
      actorId: reviewer.id,
      actorName: reviewer.name,
      action: 'window.extend',
      subjectType: 'window',
      subjectId: `${area.id} ${period}`,
      reason: late.reason,
      details: { period, areaId: area.id, closesAt: closesAt.toISOString() },
    },
  ]);
}

/**
 * Takes the demonstration set out again, with all that its accounts did; the record of who did
 * what stays, as it must.
 */
export async function removeDemo(databaseUrl: string): Promise<void> {
  await inTransaction(databaseUrl, async (client) => {
    const reports = 'SELECT id FROM report WHERE demo';
    const releases = 'SELECT id FROM release WHERE demo';
    for (const statement of [
      // Participants, packs, slides and what was done to them go with it.
      'DELETE FROM conference WHERE demo',
      'DELETE FROM conference_publication WHERE demo',
      'DELETE FROM figure WHERE demo',
      `DELETE FROM release_report WHERE release_id IN (${releases}) OR report_id IN (${reports})`,
      'DELETE FROM release WHERE demo',
      `DELETE FROM report_cell WHERE report_id IN (${reports})`,
      `DELETE FROM report_step_cell WHERE step_id IN
         (SELECT id FROM report_step WHERE report_id IN (${reports}))`,
      `DELETE FROM report_step WHERE report_id IN (${reports})`,
      `DELETE FROM report_cell_change WHERE report_id IN (${reports})`,
      'DELETE FROM report WHERE demo',
      'DELETE FROM remembered_name WHERE demo',
      'DELETE FROM held_entry WHERE user_id IN (SELECT id FROM "user" WHERE demo)',
      `DELETE FROM window_exception WHERE granted_by IN (SELECT name FROM "user" WHERE demo)
         OR period IN (SELECT hash FROM seed_state WHERE name = 'demo_window')`,
      'DELETE FROM "user" WHERE demo',
      `DELETE FROM reporting_window WHERE period IN
         (SELECT hash FROM seed_state WHERE name = 'demo_window')`,
      `DELETE FROM seed_state WHERE name = 'demo_window'`,
    ]) {
      await client.query(statement);
    }
  });
}

/** Whether the database holds the demonstration set, and whether it holds reports that are real. */
export async function demoState(
  databaseUrl: string,
): Promise<{ demoRows: boolean; realReports: boolean }> {
  return inTransaction(databaseUrl, readState);
}

async function readState(client: ClientBase): Promise<{ demoRows: boolean; realReports: boolean }> {
  const { rows } = await client.query<{ demoRows: boolean; realReports: boolean }>(
    `SELECT
       EXISTS (SELECT 1 FROM report WHERE demo)
         OR EXISTS (SELECT 1 FROM release WHERE demo)
         OR EXISTS (SELECT 1 FROM conference WHERE demo)
         OR EXISTS (SELECT 1 FROM conference_publication WHERE demo)
         OR EXISTS (SELECT 1 FROM "user" WHERE demo) AS "demoRows",
       EXISTS (SELECT 1 FROM report WHERE NOT demo) AS "realReports"`,
  );
  return rows[0] ?? { demoRows: false, realReports: false };
}
