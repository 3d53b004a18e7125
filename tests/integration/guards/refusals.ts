import { catalogue, territory } from './catalogue-refusals';
import { cell, figure } from './ground';
import { life } from './life-refusals';
import { lists } from './list-refusals';
import type { Refusal } from './refusal';

const audit = "audit_event WHERE subject_id = 'g-report'";
const change = (id: string) => `report_cell_change WHERE report_id = '${id}'`;
const changed = (explanationAndAnswers: string) =>
  `INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, value, changed_by_id,
      changed_by_name, changed_at, explanation, answers)
    VALUES ('g-report', 1, 'G_STOCK', 'ALL', 7, 'g-person', 'Người thử', now(), ${explanationAndAnswers})`;
const demoFigures = "figure WHERE report_id = 'g-demo'";
const realFigures = "figure WHERE report_id = 'g-report'";
const fromSource = { source: 'g-source', report: null, release: null, origin: 'published' };

const role = (name: string, province: string) =>
  `INSERT INTO user_role (user_id, role, area_id) VALUES ('g-person', '${name}', ${province})`;
const report = (period: string, revision = 1) =>
  `INSERT INTO report (id, area_id, period, form_version_id, revision)
    VALUES ('g-new', 'g-two', '${period}', 'g-form', ${revision})`;
const window = (period: string, opens: string, closes: string) =>
  `INSERT INTO reporting_window (period, opens_at, closes_at)
    VALUES ('${period}', '${opens}', '${closes}')`;
const exception = (period: string) =>
  `INSERT INTO window_exception (period, area_id, closes_at, reason, granted_by)
    VALUES ('${period}', 'g-two', now(), 'bão', 'Người thử')`;
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

const people: readonly Refusal[] = [
  {
    guard: 'user_role_province_where_it_belongs',
    refused: role('staff', 'NULL'),
    allowed: role('lead', "'g-two'"),
  },
  {
    guard: 'user_role_once',
    refused: `${role('reviewer', 'NULL')}; ${role('reviewer', 'NULL')}`,
    allowed: `${role('reviewer', 'NULL')}; ${role('organiser', 'NULL')}`,
  },
];

const cells: readonly Refusal[] = [
  {
    guard: 'report_cell_value_or_reason',
    refused: cell('value, absence', "5, 'L'"),
    allowed: cell('absence', "'L'"),
  },
  {
    guard: 'report_cell_value_or_reason',
    refused: cell('note', "'neither value nor reason'"),
    allowed: cell('value', '0'),
  },
  {
    guard: 'report_cell_value_is_a_number',
    refused: cell('value', "'NaN'"),
    allowed: cell('value', '-0.5'),
  },
  {
    guard: 'report_cell_value_is_a_number',
    refused: cell('value, value_high, precision', "5, 'Infinity', 'range'"),
    allowed: cell('value, value_high, precision', "5, 6, 'range'"),
  },
  {
    guard: 'report_cell_range_has_an_upper_value',
    refused: cell('value, precision', "5, 'range'"),
    allowed: cell('value, precision', "5, 'about'"),
  },
  {
    guard: 'report_cell_range_has_a_direction',
    refused: cell('value, value_high, precision', "5, 5, 'range'"),
    allowed: cell('value, value_high, precision', "5, 5.1, 'range'"),
  },
  {
    guard: 'report_cell_qualifiers_need_a_value',
    refused: cell('absence, precision', "'L', 'about'"),
    allowed: cell('absence, precision', "'L', 'exact'"),
  },
  {
    guard: 'report_cell_text_is_not_blank',
    refused: cell('text', "'  '", 'G_TEXT'),
    allowed: cell('text', "' x '", 'G_TEXT'),
  },
  {
    guard: 'report_cell_text_is_short',
    refused: cell('text', "repeat('ế', 4001)", 'G_TEXT'),
    allowed: cell('text', "repeat('ế', 4000)", 'G_TEXT'),
  },
  {
    guard: 'report_cell_answers_need_words',
    refused: cell('value, answers', "5, '{R1}'"),
    allowed: cell('value, explanation, answers', "5, 'x', '{R1}'"),
  },
  {
    guard: 'report_cell_change_answers_need_words',
    refused: changed("NULL, '{R1}'"),
    allowed: changed("'x', '{R1}'"),
  },
  {
    guard: 'report_cell_ratio_is_never_entered',
    refused: cell('value', '50', 'G_RATIO'),
    allowed: cell('value', '50'),
  },
  {
    guard: 'value_fits_its_indicator',
    refused: cell('value', '5', 'G_TEXT'),
    allowed: cell('text', "'x'", 'G_TEXT'),
  },
  {
    guard: 'report_area_id_period_key',
    refused: report('2000-Q1'),
    allowed: report('2000-Q4'),
  },
  {
    guard: 'report_period_is_a_quarter',
    refused: report('2000'),
    allowed: report('2001-Q1'),
  },
  {
    guard: 'report_revision_counts_from_one',
    refused: report('2000-Q4', 0),
    allowed: report('2000-Q4', 1),
  },
  {
    guard: 'reporting_window_has_a_direction',
    refused: window('2000-Q2', '2000-07-20', '2000-07-20'),
    allowed: window('2000-Q2', '2000-07-01', '2000-07-20'),
  },
  {
    guard: 'reporting_window_period_is_a_quarter',
    refused: window('2000', '2000-07-01', '2000-07-20'),
    allowed: window('2000-Q2', '2000-07-01', '2000-07-20'),
  },
];

const figures: readonly Refusal[] = [
  {
    guard: 'figure_value_or_reason',
    refused: figure({ ...fromSource, columns: 'value, absence', values: "5, 'L'" }),
    allowed: figure({ ...fromSource, columns: 'absence', values: "'L'" }),
  },
  {
    guard: 'figure_value_is_a_number',
    refused: figure({ ...fromSource, values: "'NaN'" }),
    allowed: figure({ ...fromSource, values: '0' }),
  },
  {
    guard: 'figure_range_has_an_upper_value',
    refused: figure({ ...fromSource, columns: 'value, value_high', values: '5, 6' }),
    allowed: figure({
      ...fromSource,
      columns: 'value, value_high, precision',
      values: "5, 6, 'range'",
    }),
  },
  {
    guard: 'figure_range_has_a_direction',
    refused: figure({
      ...fromSource,
      columns: 'value, value_high, precision',
      values: "6, 5, 'range'",
    }),
    allowed: figure({
      ...fromSource,
      columns: 'value, value_high, precision',
      values: "5, 6, 'range'",
    }),
  },
  {
    guard: 'figure_qualifiers_need_a_value',
    refused: figure({ ...fromSource, columns: 'absence, precision', values: "'L', 'above'" }),
    allowed: figure({ ...fromSource, columns: 'absence, precision', values: "'L', 'exact'" }),
  },
  {
    guard: 'figure_text_is_not_blank',
    refused: figure({ ...fromSource, indicator: 'G_TEXT', columns: 'text', values: "' '" }),
    allowed: figure({ ...fromSource, indicator: 'G_TEXT', columns: 'text', values: "'x'" }),
  },
  {
    guard: 'value_fits_its_indicator',
    refused: figure({ ...fromSource, columns: 'text', values: "'x'" }),
    allowed: figure({ ...fromSource, indicator: 'G_TEXT', columns: 'text', values: "'x'" }),
  },
  {
    guard: 'figure_period_has_a_direction',
    refused: figure({ ...fromSource, start: '2000-04-01' }),
    allowed: figure(fromSource),
  },
  {
    guard: 'figure_says_who_said_it',
    refused: figure({ ...fromSource, source: null }),
    allowed: figure(fromSource),
  },
  {
    guard: 'figure_of_a_report_came_by_a_release',
    refused: figure({ ...fromSource, release: 'g-real', report: null }),
    allowed: figure(fromSource),
    says: /release that is not published|came_by_a_release/,
  },
  {
    guard: 'figure_origin_fits',
    refused: figure({ ...fromSource, origin: 'reported' }),
    allowed: figure({ ...fromSource, origin: 'computed' }),
  },
  {
    guard: 'figure_revision_counts_from_one',
    refused: figure({ ...fromSource, revision: 0 }),
    allowed: figure({ ...fromSource, revision: 1 }),
  },
  {
    guard: 'figure_is_public',
    says: /not published/,
    refused: figure({ report: 'g-other', release: 'g-draft' }),
    allowed: figure({ report: 'g-other', release: 'g-real', revision: 2 }),
  },
  {
    guard: 'figure_is_public',
    says: /its report is not in/,
    refused: figure({ report: 'g-other', release: 'g-real', revision: 1 }),
    allowed: figure({ report: 'g-other', release: 'g-real', revision: 2 }),
  },
  {
    guard: 'figure_is_public',
    says: /demonstration set exactly when/,
    refused: `DELETE FROM ${demoFigures}; ${figure({ report: 'g-demo', release: 'g-shown' })}`,
    allowed: `DELETE FROM ${demoFigures}; ${figure({ demo: true, report: 'g-demo' })}`,
  },
];

const kept: readonly Refusal[] = [
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
    guard: 'window_exception_period_is_a_quarter',
    refused: exception('2000'),
    allowed: exception('2000-Q2'),
  },
  {
    guard: 'publication_is_one_row',
    refused: 'INSERT INTO publication (id, number) VALUES (2, 1)',
    allowed: 'UPDATE publication SET number = number + 1',
  },
];

export const refusals: readonly Refusal[] = [
  ...territory,
  ...catalogue,
  ...people,
  ...cells,
  ...figures,
  ...kept,
  ...life,
  ...lists,
];

/** Guards that speak under another name: triggers that raise a constraint's. */
export const speaksAs: Readonly<Record<string, readonly string[]>> = {
  report_cell_fits: ['report_cell_ratio_is_never_entered', 'value_fits_its_indicator'],
  figure_fits: ['value_fits_its_indicator'],
  theme_in_use_is_deleted_never: ['theme_in_use_is_kept'],
  theme_in_use_keeps_its_code: ['theme_in_use_is_kept'],
};
