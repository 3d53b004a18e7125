import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ReportState,
  type ReportStep,
  reportStates,
  reportSteps,
  stepRules,
} from '@/lib/domain/report/report';
import { databaseUrl } from '@/lib/env';

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

it('the database knows the steps of the life that the table of steps has, and no other', async () => {
  const { rows } = await client.query<{ definition: string }>(
    `SELECT pg_get_expr(conbin, conrelid) AS definition FROM pg_constraint
     WHERE conname = 'report_step_is_of_the_life'`,
  );
  const names = (of: readonly string[]) => of.map((name) => `('${name}')`).join(', ');
  const { rows: known } = await client.query<{ step: string; from: string | null; to: string }>(`
    SELECT step, from_state AS "from", to_state AS "to" FROM (
      SELECT step::"ReportStepKind", from_state::"ReportState", to_state::"ReportState"
      FROM (VALUES ${names(['start', ...reportSteps])}) AS steps (step)
      CROSS JOIN (VALUES ${names(reportStates)}, (NULL)) AS froms (from_state)
      CROSS JOIN (VALUES ${names(reportStates)}) AS tos (to_state)
    ) AS report_step WHERE ${rows[0]?.definition}`);
  const ours = reportSteps.flatMap((step) =>
    stepRules[step].from.map((from) => ({ step, from, to: stepRules[step].to })),
  );
  const sorted = (of: readonly object[]) => of.map((one) => JSON.stringify(one)).sort();
  expect(sorted(known)).toEqual(sorted([{ step: 'start', from: null, to: 'draft' }, ...ours]));
});

it('a report moves in the database by the steps of the table, and by no other', async () => {
  const moves = new Set(
    reportSteps.flatMap((step) =>
      stepRules[step].from.map(
        (from) => `${from} ${stepRules[step].to} ${revisionMoves[step] ?? 0}`,
      ),
    ),
  );
  await client.query('BEGIN');
  try {
    // Whether it is public is another question.
    await client.query('ALTER TABLE report DISABLE TRIGGER report_keeps_to_its_releases');
    const passed: string[] = [];
    for (const from of reportStates) {
      for (const to of reportStates) {
        for (const moved of [-2, -1, 0, 1, 2]) {
          if (from === to && moved === 0) continue;
          if (await lets(from, to, moved)) passed.push(`${from} ${to} ${moved}`);
        }
      }
    }
    expect(passed.sort()).toEqual([...moves].sort());
  } finally {
    await client.query('ROLLBACK');
  }
});

const revisionMoves: Readonly<Partial<Record<ReportStep, number>>> = { correct: 1, drop: -1 };

async function lets(from: ReportState, to: ReportState, moved: number): Promise<boolean> {
  await client.query('SAVEPOINT before');
  try {
    await client.query(
      `INSERT INTO report (id, area_id, period, form_version_id, state, revision)
       SELECT 'moved', area.id, '2025-Q4', form_version.id, $1::"ReportState", 3
       FROM area, form_version WHERE area.level = 'province' LIMIT 1`,
      [from],
    );
    await client.query(
      `UPDATE report SET state = $1::"ReportState", revision = 3 + $2 WHERE id = 'moved'`,
      [to, moved],
    );
    return true;
  } catch (error) {
    if ((error as pg.DatabaseError).constraint !== 'report_moves_by_its_life') throw error;
    return false;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT before');
  }
}
