import { demoFigures, figure } from './ground';
import type { Refusal } from './refusal';

const audit = "audit_event WHERE subject_id = 'g-report'";
const change = (id: string) => `report_cell_change WHERE report_id = '${id}'`;
const realFigures = "figure WHERE report_id = 'g-report'";
const release = (state: string, day: string, demo = false) =>
  `INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, demo)
    VALUES ('g-new', 'g-new', '', '', '', '', '${state}', ${day}, ${demo})`;
const held = (releaseId: string, reportId: string, revision = 1) =>
  `INSERT INTO release_report (release_id, report_id, revision)
    VALUES ('${releaseId}', '${reportId}', ${revision})`;
const revised = (revision: number, period = '2000-Q3') =>
  `${held('g-shown', 'g-demo', 2).replace('g-shown', 'g-second')};
   ${figure({ demo: true, report: 'g-demo', release: 'g-second', revision, period })};
   UPDATE figure SET superseded_by_id = (SELECT max(id) FROM figure)
   WHERE report_id = 'g-demo' AND revision = 1`;
const secondRelease = release('published', 'now()', true).replaceAll('g-new', 'g-second');

/** What is published or recorded, and stays as it was. */
export const kept: readonly Refusal[] = [
  {
    guard: 'figure_is_kept',
    says: /never deleted/,
    refused: `DELETE FROM ${realFigures}`,
    allowed: `DELETE FROM ${demoFigures}`,
  },
  ...['value = 8', "note = 'khác'", 'revision = 2', 'demo = true', "status = 'P'"].map((what) => ({
    guard: 'figure_is_kept',
    says: /never changed in place/,
    refused: `UPDATE figure SET ${what} WHERE report_id = 'g-report'`,
    allowed: `UPDATE figure SET value = 8 WHERE false`,
  })),
  {
    guard: 'figure_is_kept',
    says: /never changed in place/,
    refused: "UPDATE figure SET value = 8 WHERE report_id = 'g-demo'",
    allowed: `${secondRelease}; ${revised(2, '2000-Q1')}`,
  },
  {
    guard: 'figure_gives_way_to_its_revision',
    says: /own next revision only/,
    // Another quarter's figure would hide this one without revising it.
    refused: `${secondRelease}; ${revised(2, '2000-Q2')}`,
    allowed: `${secondRelease}; ${revised(2, '2000-Q1')}`,
  },
  {
    guard: 'figure_gives_way_to_its_revision',
    says: /own next revision only/,
    refused: `UPDATE figure SET superseded_by_id = id WHERE report_id = 'g-report'`,
    allowed: `${secondRelease}; ${revised(2, '2000-Q1')}`,
  },
  {
    guard: 'figure_is_not_emptied',
    says: /figure is append-only/,
    refused: 'TRUNCATE figure',
    allowed: 'TRUNCATE held_entry',
  },
  {
    guard: 'release_is_kept',
    says: /never changed or deleted/,
    refused: "UPDATE release SET note_vi = 'khác' WHERE id = 'g-real'",
    allowed: "UPDATE release SET note_vi = 'khác' WHERE id = 'g-draft'",
  },
  {
    guard: 'release_is_kept',
    says: /never changed or deleted/,
    refused: "UPDATE release SET state = 'draft', published_at = NULL WHERE id = 'g-real'",
    allowed: `DELETE FROM ${demoFigures}; UPDATE release SET state = 'draft', published_at = NULL WHERE id = 'g-shown'`,
  },
  {
    guard: 'release_of_figures_stays_published',
    refused: "UPDATE release SET state = 'draft', published_at = NULL WHERE id = 'g-shown'",
    allowed: `DELETE FROM ${demoFigures}; UPDATE release SET state = 'draft', published_at = NULL WHERE id = 'g-shown'`,
  },
  {
    guard: 'release_published_has_a_day',
    refused: release('published', 'NULL'),
    allowed: release('draft', 'NULL'),
  },
  {
    guard: 'release_report_is_kept',
    says: /holds what it held/,
    refused: "DELETE FROM release_report WHERE release_id = 'g-real'",
    allowed: "DELETE FROM release_report WHERE release_id = 'g-draft'",
  },
  {
    guard: 'release_report_is_kept',
    says: /holds what it held/,
    refused: held('g-real', 'g-report', 2).replace("'g-report', 2", "'g-new', 1"),
    allowed: held('g-draft', 'g-report', 2),
  },
  {
    guard: 'release_report_is_kept',
    says: /demonstration set holds its reports/,
    refused: held('g-draft', 'g-demo', 2),
    allowed: held('g-draft', 'g-report', 2),
  },
  {
    guard: 'release_report_report_id_revision_key',
    refused: held('g-draft', 'g-report', 1),
    allowed: held('g-draft', 'g-report', 2),
  },
  {
    guard: 'audit_event_is_kept',
    says: /audit_event is append-only/,
    refused: `UPDATE audit_event SET reason = 'khác' WHERE subject_id = 'g-report'`,
    allowed: `SELECT * FROM ${audit}`,
  },
  {
    guard: 'audit_event_is_kept',
    says: /audit_event is append-only/,
    refused: `DELETE FROM ${audit}`,
    allowed: `SELECT * FROM ${audit}`,
  },
  {
    guard: 'audit_event_is_not_emptied',
    says: /audit_event is append-only/,
    refused: 'TRUNCATE audit_event',
    allowed: `SELECT * FROM ${audit}`,
  },
  {
    guard: 'report_cell_change_is_kept',
    says: /report_cell_change is append-only/,
    refused: `DELETE FROM ${change('g-report')}`,
    allowed: `DELETE FROM ${change('g-demo')}`,
  },
  {
    guard: 'report_cell_change_is_kept',
    says: /report_cell_change is append-only/,
    refused: "UPDATE report_cell_change SET value = 8 WHERE report_id = 'g-demo'",
    allowed: `DELETE FROM ${change('g-demo')}`,
  },
  {
    guard: 'report_cell_change_is_not_emptied',
    says: /report_cell_change is append-only/,
    refused: 'TRUNCATE report_cell_change, report_step, report_step_cell',
    allowed: `DELETE FROM ${change('g-demo')}`,
  },
  {
    guard: 'report_keeps_to_its_releases',
    refused: `UPDATE report SET state = 'submitted' WHERE id = 'g-report'`,
    allowed: `UPDATE report SET state = 'submitted' WHERE id = 'g-other'`,
  },
  {
    guard: 'report_keeps_to_its_releases',
    refused: `UPDATE report SET state = 'published' WHERE id = 'g-other'`,
    allowed: `UPDATE report SET state = 'published' WHERE id = 'g-report'`,
  },
  {
    guard: 'report_keeps_to_its_releases',
    refused: `UPDATE report SET revision = 2 WHERE id = 'g-report'`,
    allowed: `UPDATE report SET state = 'draft', revision = 2 WHERE id = 'g-report'`,
  },
  {
    guard: 'publication_is_one_row',
    refused: 'INSERT INTO publication (id, number) VALUES (2, 1)',
    allowed: 'UPDATE publication SET number = number + 1',
  },
];
