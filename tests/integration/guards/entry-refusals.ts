import { cell } from './ground';
import type { Refusal } from './refusal';

const changed = (explanationAndAnswers: string) =>
  `INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, value, changed_by_id,
      changed_by_name, changed_at, explanation, answers)
    VALUES ('g-report', 1, 'G_STOCK', 'ALL', 7, 'g-person', 'Người thử', now(), ${explanationAndAnswers})`;
const report = (period: string, revision = 1) =>
  `INSERT INTO report (id, area_id, period, form_version_id, revision)
    VALUES ('g-new', 'g-two', '${period}', 'g-form', ${revision})`;
const window = (period: string, opens: string, closes: string) =>
  `INSERT INTO reporting_window (period, opens_at, closes_at)
    VALUES ('${period}', '${opens}', '${closes}')`;
const exception = (period: string) =>
  `INSERT INTO window_exception (period, area_id, closes_at, reason, granted_by)
    VALUES ('${period}', 'g-two', now(), 'bão', 'Người thử')`;

const remembered = (means: string) =>
  `INSERT INTO remembered_name (area_id, demo, question, name, means, confirmed_by_id,
      confirmed_by_name, confirmed_at)
    VALUES ('g-two', false, 'line|x', 'x', '${means}', 'g-person', 'Người thử', now())`;

/** What a report, its cells and its window refuse. */
export const cells: readonly Refusal[] = [
  {
    guard: 'remembered_name_says_something',
    refused: remembered(' '),
    allowed: remembered('none'),
  },
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
  {
    guard: 'window_exception_period_is_a_quarter',
    refused: exception('2000'),
    allowed: exception('2000-Q2'),
  },
];
