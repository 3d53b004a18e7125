import { demoFigures, figure } from './ground';
import type { Refusal } from './refusal';

const fromSource = { source: 'g-source', report: null, release: null, origin: 'published' };

/** What a figure refuses when it comes. */
export const figures: readonly Refusal[] = [
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
    guard: 'figure_of_a_report_names_its_quarter',
    refused: figure({ ...fromSource, reportedIn: '2000-Q1' }),
    allowed: figure(fromSource),
  },
  {
    guard: 'figure_aims_at_a_year',
    refused: figure({ ...fromSource, measure: 'plan' }),
    allowed: figure({ ...fromSource, measure: 'plan', period: '2000', kind: 'year' }),
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
