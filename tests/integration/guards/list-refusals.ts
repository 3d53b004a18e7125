import { getPeriod, parsePeriod } from '@/lib/domain/period';
import { cell, figure } from './ground';
import type { Refusal } from './refusal';

const fromSource = { source: 'g-source', report: null, release: null, origin: 'published' };
const theme = (kind: string) =>
  `INSERT INTO theme (code, kind, position, name_vi, name_en) VALUES ('g-theme', '${kind}', 1, '', '')`;
const carried = `${theme('proposal')};
  ${cell('text, themes', "'lời', '{g-theme}'", 'G_TEXT')};
  ${figure({ indicator: 'G_TEXT', ...fromSource, columns: 'text, themes', values: "'lời', '{g-theme}'" })}`;
const designation = (kind: string) =>
  `INSERT INTO area_designation (area_id, kind, full_name_vi, full_name_en) VALUES ('g-two', '${kind}', '', '')`;
const part = (confidence: string) =>
  `INSERT INTO area_scope_part (area_id, scope, valid_from, has_part, legal_source, confidence)
    VALUES ('g-two', 'EMM', '2000-01-01', true, '', '${confidence}')`;
const told = (subject: string) =>
  `INSERT INTO audit_event (at, actor_name, action, subject_type, subject_id)
    VALUES (now(), '', 'x.y', '${subject}', 'x')`;
const source = (readAs: string) =>
  `INSERT INTO source (id, title_vi, title_en, class, kind, published_on, read_as)
    VALUES ('g-new', '', '', 'press', 'press', '2000', '${readAs}')`;
const changeWithTheme = (code: string) =>
  `INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, text, themes,
      changed_by_id, changed_by_name, changed_at)
    VALUES ('g-other', 1, 'G_TEXT', 'ALL', 'lời', '{${code}}', 'g-person', '', now())`;
const second = `INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, demo)
    VALUES ('g-second', 'g-second', '', '', '', '', 'published', now(), true);
  INSERT INTO release_report (release_id, report_id, revision) VALUES ('g-second', 'g-demo', 2);
  ${figure({ demo: true, report: 'g-demo', release: 'g-second', revision: 2 })}`;

/** Figures of a document for a period, with the days that the domain gives, or others. */
const of = (period: string, days: { kind?: string; start?: string; end?: string } = {}) =>
  figure({
    ...fromSource,
    period,
    kind: parsePeriod(period)?.kind ?? 'quarter',
    start: '2001-01-01',
    end: '2030-12-31',
    ...(parsePeriod(period) && { start: getPeriod(period).start, end: getPeriod(period).end }),
    ...days,
  });
const allKinds = [
  '2024-02',
  '2024-02-29',
  '2022-12-01/2022-12-04',
  '2024',
  '2024-H1',
  '2024-H2',
  '2024-Q1',
  '2024-Q2',
  '2024-Q3',
  '2024-Q4',
  '2024-YTD09',
  '2024-YTD2',
  '2024-YTD12',
].map((period) => of(period));

/** Two answers of one source, periods, themes and words of closed lists. */
export const lists: readonly Refusal[] = [
  {
    guard: 'figure_of_a_source_is_said_once',
    refused: `${figure(fromSource)}; ${figure({ ...fromSource, values: '8' })}`,
    allowed: `${figure(fromSource)}; ${figure({ ...fromSource, values: '8', revision: 2 })};
      UPDATE figure SET superseded_by_id = (SELECT max(id) FROM figure)
      WHERE source_id = 'g-source' AND revision = 1`,
  },
  {
    guard: 'figure_of_a_report_is_said_once',
    refused: second,
    allowed: `${second}; UPDATE figure SET superseded_by_id = (SELECT max(id) FROM figure)
      WHERE report_id = 'g-demo' AND revision = 1`,
  },
  ...[
    of('2023-Q9'),
    of('2023-Q3', { end: '2023-09-29' }),
    of('2023-Q3', { start: '2023-08-01', end: '2023-10-31' }),
    of('2023-Q3', { kind: 'year' }),
    of('2023', { start: '2022-01-01', end: '2022-12-31' }),
    of('2023-13', { kind: 'month', start: '2023-12-01', end: '2023-12-31' }),
    of('2023-02-01/2023-02-03', { end: '2023-02-02' }),
    of('2023-YTD09', { end: '2023-10-31' }),
    of('2023-YTD09', { start: '2023-02-01' }),
    of('2023-H1', { end: '2023-12-31' }),
    of('2023-12-20', { end: '2023-12-21' }),
  ].map((refused) => ({
    guard: 'figure_period_is_by_rule',
    refused,
    allowed: allKinds.join('; '),
  })),
  {
    guard: 'report_cell_themes_exist',
    refused: cell('text, themes', "'lời', '{g-theme}'", 'G_TEXT'),
    allowed: carried,
  },
  {
    guard: 'report_cell_change_themes_exist',
    refused: changeWithTheme('g-theme'),
    allowed: `${theme('difficulty')}; ${changeWithTheme('g-theme')}`,
  },
  {
    guard: 'figure_themes_exist',
    refused: figure({
      indicator: 'G_TEXT',
      ...fromSource,
      columns: 'text, themes',
      values: "'lời', '{g-theme}'",
    }),
    allowed: carried,
  },
  ...[
    "DELETE FROM theme WHERE code = 'g-theme'",
    "UPDATE theme SET code = 'g-other' WHERE code = 'g-theme'",
  ].map((away) => ({
    guard: 'theme_in_use_is_kept',
    refused: `${carried}; ${away}`,
    allowed: `${theme('proposal')}; ${away}`,
  })),
  {
    guard: 'area_designation_kind_is_known',
    refused: designation('quận'),
    allowed: designation('city'),
  },
  {
    guard: 'area_scope_part_confidence_is_known',
    refused: part('chắc'),
    allowed: part('background'),
  },
  { guard: 'theme_kind_is_known', refused: theme('khác'), allowed: theme('difficulty') },
  { guard: 'source_read_as_is_known', refused: source('nghe nói'), allowed: source('copy') },
  {
    guard: 'audit_event_subject_type_is_known',
    refused: told('khác'),
    allowed: told('window'),
  },
];
