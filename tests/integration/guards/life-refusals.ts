import type { Refusal } from './refusal';

/** A step of the report that is accepted; what is not given is right. */
function step(given: {
  readonly step?: string;
  readonly from?: string;
  readonly to?: string;
  readonly revision?: number;
  readonly lastChange?: string;
}): string {
  const { step: name = 'take_back', from = 'accepted', to = 'submitted', revision = 1 } = given;
  return `INSERT INTO report_step (report_id, step, at, by_name, from_state, to_state, revision,
      last_change_id)
    VALUES ('g-other', '${name}', now(), 'Người thử', ${from === '' ? 'NULL' : `'${from}'`}, '${to}',
      ${revision}, ${given.lastChange ?? 'NULL'})`;
}

const stepCell = (columns: string, values: string) =>
  `${step({})}; INSERT INTO report_step_cell (step_id, indicator_code, scope, ${columns})
    SELECT max(id), 'G_STOCK', 'ALL', ${values} FROM report_step`;
const stepsOf = (report: string) => `report_step WHERE report_id = '${report}'`;
const cellsOf = (report: string) =>
  `report_step_cell WHERE step_id IN (SELECT id FROM ${stepsOf(report)})`;
const deleteCells = (report: string) => `DELETE FROM ${cellsOf(report)}`;

const move = (state: string, revision = 1, report = 'g-other') =>
  `UPDATE report SET state = '${state}', revision = ${revision} WHERE id = '${report}'`;

/** What the rows of a report's life refuse. */
export const life: readonly Refusal[] = [
  {
    guard: 'catalogue_version_is_one_row',
    refused: 'INSERT INTO catalogue_version (id, version) VALUES (2, gen_random_uuid())',
    allowed: 'UPDATE catalogue_version SET version = gen_random_uuid()',
  },
  {
    guard: 'report_step_is_of_the_life',
    refused: step({ step: 'accept', from: 'draft', to: 'accepted' }),
    allowed: step({ step: 'accept', from: 'submitted', to: 'accepted' }),
  },
  {
    guard: 'report_step_is_of_the_life',
    refused: step({ step: 'hand_over', from: '', to: 'with_lead' }),
    allowed: step({ step: 'start', from: '', to: 'draft' }),
  },
  {
    guard: 'report_step_revision_counts_from_one',
    refused: step({ revision: 0 }),
    allowed: step({ revision: 2 }),
  },
  {
    guard: 'report_step_report_id_last_change_id_fkey',
    // A change of another report.
    refused: step({
      lastChange: "(SELECT max(id) FROM report_cell_change WHERE report_id = 'g-report')",
    }),
    allowed: step({}),
  },
  {
    guard: 'report_step_cell_is_named_for_something',
    refused: stepCell('position', 'NULL'),
    allowed: stepCell('position', '1'),
  },
  {
    guard: 'report_step_cell_answer_is_not_blank',
    refused: stepCell('answer', "' '"),
    allowed: stepCell('answer', "'đúng'"),
  },
  ...[deleteCells('g-report'), "UPDATE report_step_cell SET answer = 'khác'"].map((refused) => ({
    guard: 'report_step_cell_is_kept',
    says: /report_step_cell is append-only/,
    refused,
    allowed: deleteCells('g-demo'),
  })),
  ...[`DELETE FROM ${stepsOf('g-report')}`, "UPDATE report_step SET reason = 'khác'"].map(
    (refused) => ({
      guard: 'report_step_is_kept',
      says: /report_step is append-only/,
      refused,
      allowed: `${deleteCells('g-demo')}; DELETE FROM ${stepsOf('g-demo')}`,
    }),
  ),
  {
    guard: 'report_step_is_not_emptied',
    says: /report_step is append-only/,
    refused: 'TRUNCATE report_step, report_step_cell',
    allowed: 'TRUNCATE held_entry',
  },
  {
    guard: 'report_step_cell_is_not_emptied',
    says: /report_step_cell is append-only/,
    refused: 'TRUNCATE report_step_cell',
    allowed: 'TRUNCATE held_entry',
  },
  // A step is left out.
  ...['draft', 'with_lead', 'returned'].map((state) => ({
    guard: 'report_moves_by_its_life',
    refused: move(state),
    allowed: `${move('submitted')}; ${move('returned')}; ${move('with_lead')}; ${move('draft')}`,
  })),
  {
    guard: 'report_moves_by_its_life',
    // Its second revision is in a published release, and still no draft becomes published.
    refused: move('published', 2),
    allowed: move('submitted'),
  },
  {
    guard: 'report_moves_by_its_life',
    refused: move('draft', 3, 'g-report'),
    allowed: `${move('draft', 2, 'g-report')}; ${move('published', 1, 'g-report')}`,
  },
  {
    guard: 'report_moves_by_its_life',
    refused: move('submitted', 2, 'g-report'),
    allowed: move('draft', 2, 'g-report'),
  },
];
