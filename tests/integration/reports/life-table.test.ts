import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportStates, reportSteps, stepRules } from '@/lib/domain/report/report';
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
