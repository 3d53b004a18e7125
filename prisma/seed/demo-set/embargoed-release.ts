import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { insert } from '../database';
import { demoAccounts, reviewer } from './people';
import type { PlannedReport } from './plan';
import { draftNames } from './releases';

const hour = 3_600_000;

/**
 * What was accepted of the current quarter, gathered in a release that is not out, and open to the
 * set's organiser under embargo. Wants the set's accounts and reports.
 */
export async function insertEmbargoedRelease(
  client: ClientBase,
  reports: readonly PlannedReport[],
  now: Date,
): Promise<void> {
  const accepted = reports.filter(({ progress }) => progress === 'accepted');
  const organiser = demoAccounts.find(({ role }) => role === 'organiser');
  const [first] = accepted;
  if (!first || !organiser) throw new Error('the set has nothing to put under embargo');
  const { rows } = await client.query<{ id: string; revision: number }>(
    'SELECT id, revision FROM report WHERE demo AND period = $1 AND area_id = ANY ($2) ORDER BY id',
    [first.quarter, accepted.map(({ areaId }) => areaId)],
  );
  const id = randomUUID();
  const preparedAt = new Date(now.getTime() - 2 * hour);
  const openedAt = new Date(now.getTime() - hour);
  const words = draftNames(first.quarter, accepted.length);
  await insert(client, 'release', [
    { id, ...words, state: 'draft', demo: true, createdAt: preparedAt },
  ]);
  await insert(
    client,
    'release_report',
    rows.map(({ id: reportId, revision }) => ({ releaseId: id, reportId, revision })),
  );
  await insert(client, 'embargo_reader', [
    { releaseId: id, userId: organiser.id, givenByName: reviewer.name, givenAt: openedAt },
  ]);
  const event = {
    ...{ actorId: reviewer.id, actorName: reviewer.name, reason: null },
    ...{ subjectType: 'release', subjectId: id, fromState: null },
  };
  await insert(client, 'audit_event', [
    {
      ...{ ...event, at: preparedAt, action: 'release.prepare', toState: 'draft' },
      details: { ...words, reports: rows.map((row) => row.id) },
    },
    {
      ...{ ...event, at: openedAt, action: 'release.open_under_embargo', toState: null },
      details: { given: [organiser.id], taken: [] },
    },
  ]);
}
