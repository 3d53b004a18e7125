import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { loadDemo } from '@/prisma/seed/demo';

/** What becomes of a database whose reports have their life only in the record. */

const migration = readFileSync(
  join(process.cwd(), 'prisma/migrations/20261126130000_report_steps/migration.sql'),
  'utf8',
);
const columns = `step::text, at, by_id, by_name, from_state::text, to_state::text, revision, reason,
  seen_since, last_change_id`;

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await loadDemo(databaseUrl(), { now: new Date('2026-11-25T09:00:00+07:00'), password: 'p' });
});

afterAll(() => client.end());

async function stepsAndCells(reports = 'true') {
  const steps = await client.query({
    rowMode: 'array',
    text: `SELECT report_id, ${columns} FROM report_step WHERE ${reports}
      ORDER BY report_id, report_step.id`,
  });
  const cells = await client.query({
    rowMode: 'array',
    text: `SELECT report_id, at, indicator_code, scope::text, position, answer
      FROM report_step_cell JOIN report_step ON report_step.id = step_id WHERE ${reports}
      ORDER BY report_id, report_step.id, indicator_code, scope`,
  });
  return { steps: steps.rows, cells: cells.rows };
}

/** Takes the steps away, as in the version before them, and runs their migration on what is left. */
async function migrateAgain(change = ''): Promise<void> {
  await client.query(`
    DROP TABLE report_step_cell, report_step;
    DROP FUNCTION keep_steps_of_real_reports;
    DROP TYPE "ReportStepKind";
    DROP INDEX report_cell_change_report_id_id_key;
    ${change}`);
  await client.query(migration);
}

describe('the steps of a database with data', () => {
  it('are made of the record as they would have been written', async () => {
    const written = await stepsAndCells();
    expect(written.steps.length).toBeGreaterThan(200);
    expect(written.cells.length).toBeGreaterThan(2);
    await migrateAgain();
    expect(await stepsAndCells()).toEqual(written);
  });

  it('keep what the record noted of the change last seen and the state acted on', async () => {
    const { rows } = await client.query(
      `SELECT report.id, array_agg(change.id ORDER BY change.id) AS changes FROM report
       JOIN report_cell_change AS change ON change.report_id = report.id
       WHERE period = '2026-Q3' AND area_id = 'cao-bang' GROUP BY report.id`,
    );
    const { id, changes } = rows[0];
    // Later in time than all changes, yet it names an earlier one; and one that says nothing.
    const told = (action: string, states: string, details: string) =>
      `INSERT INTO audit_event (at, actor_id, actor_name, action, subject_type, subject_id,
         from_state, to_state, reason, details)
       VALUES (now() + interval '1 day', 'gone', 'Người cũ', '${action}', 'report', '${id}', ${states},
         'lời', '${details}');`;
    await migrateAgain(
      [
        told(
          'report.hand_over',
          "'returned', 'with_lead'",
          `{"revision": 1, "cells": ["HTX_TOTAL.ALL", "HTX_GONE.ALL", "x"], "lastChangeId": "${changes[2]}",
            "seenSince": "2026-10-05T01:02:03.004Z",
            "answers": {"HTX_TOTAL.ALL": "đúng", "HTX_ACTIVE.ALL": "cũng đúng"}}`,
        ),
        told('report.give_back', "'with_lead', 'draft'", '{"seenSince": "lúc nào đó"}'),
        told('report.dance', "'draft', 'draft'", '{}'),
        told('report.hand_over', "'draft', 'with_lead'", '[]').replace(id, 'no-such-report'),
      ].join('\n'),
    );
    const { steps, cells } = await stepsAndCells(`report_id = '${id}'`);
    expect(steps.slice(-2).map((row) => [row[1], ...row.slice(3)])).toEqual([
      [
        'hand_over',
        'gone',
        'Người cũ',
        'returned',
        'with_lead',
        1,
        'lời',
        new Date('2026-10-05T01:02:03.004Z'),
        changes[2],
      ],
      ['give_back', 'gone', 'Người cũ', 'with_lead', 'draft', 1, 'lời', null, changes.at(-1)],
    ]);
    expect(cells.slice(-2).map((row) => row.slice(2))).toEqual([
      ['HTX_ACTIVE', 'ALL', null, 'cũng đúng'],
      ['HTX_TOTAL', 'ALL', 1, 'đúng'],
    ]);
  });
});
