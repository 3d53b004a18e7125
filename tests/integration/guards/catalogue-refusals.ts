import type { Refusal } from './refusal';

/** What the tables of the territory and the catalogue refuse. */

const area = (slug: string, from: string, until: string) =>
  `INSERT INTO area (id, level, slug, name_vi, name_en, valid_from, valid_until)
    VALUES ('g-new', 'province', '${slug}', 'x', 'x', '${from}', '${until}')`;
const designation = (from: string, until: string) =>
  `INSERT INTO area_designation (area_id, kind, full_name_vi, full_name_en, valid_from, valid_until)
    VALUES ('g-one', 'city', 'x', 'x', '${from}', '${until}')`;
const membership = (from: string, until: string) =>
  `INSERT INTO area_membership (parent_id, member_id, valid_from, valid_until)
    VALUES ('g-two', 'g-one', '${from}', '${until}')`;
const succession = (predecessor: string) =>
  `INSERT INTO area_succession (predecessor_id, successor_id, "on", legal_source)
    VALUES ('${predecessor}', 'g-two', '2025-07-01', 'x')`;
const indicator = (kind: string, aggregation: string, columns = '', values = '') =>
  `INSERT INTO indicator (code, slug, name_vi, name_en, short_name_vi, short_name_en, unit_vi, unit_en, kind, area_aggregation,
      quarter_aggregation, definition_vi, definition_en${columns})
    VALUES ('G_NEW', 'g-new', '', '', '', '', '', '', '${kind}', '${aggregation}', 'none', '', ''${values})`;
const form = (first: string, last: string) =>
  `INSERT INTO form_version (id, name_vi, name_en, first_period, last_period)
    VALUES ('g-new', '', '', '${first}', '${last}')`;
const item = (quarters: string) =>
  `UPDATE form_item SET quarters = '${quarters}' WHERE form_version_id = 'g-form'`;
const aim = (period: string) =>
  `UPDATE form_item SET measure = 'plan', period = '${period}' WHERE form_version_id = 'g-form'`;
const rule = (columns: string, values: string) =>
  `INSERT INTO rule (code, severity, message_vi, message_en, first_period, quarters, ${columns})
    VALUES ('G_NEW', 'error', '', '', '2000-Q1', '{1}', ${values})`;
const ruleSet = (what: string) => `UPDATE rule SET ${what} WHERE code = 'G_LINEAR'`;

export const territory: readonly Refusal[] = [
  {
    guard: 'area_life_has_a_direction',
    refused: area('g-x', '2025-07-01', '2025-07-01'),
    allowed: area('g-x', '2025-07-01', '2025-07-02'),
  },
  {
    guard: 'area_slug_is_unique_in_its_life',
    refused: area('g-one', '2025-06-30', '2030-01-01'),
    allowed: area('g-one', '2025-07-01', '2030-01-01'),
  },
  {
    guard: 'area_designation_has_a_direction',
    refused: designation('2026-01-02', '2026-01-02'),
    allowed: designation('2026-01-02', '2026-01-03'),
  },
  {
    guard: 'area_designation_one_at_a_time',
    refused: designation('2025-06-30', '2030-01-01'),
    allowed: designation('2025-07-01', '2030-01-01'),
  },
  {
    guard: 'area_membership_has_a_direction',
    refused: membership('2025-01-01', '2025-01-01'),
    allowed: membership('2025-01-01', '2025-01-02'),
  },
  {
    guard: 'area_alias_says_something',
    refused: `INSERT INTO area_alias (area_id, alias) VALUES ('g-one', ' ')`,
    allowed: `INSERT INTO area_alias (area_id, alias) VALUES ('g-one', 'G1')`,
  },
  {
    guard: 'area_does_not_succeed_itself',
    refused: succession('g-two'),
    allowed: succession('g-one'),
  },
];

export const catalogue: readonly Refusal[] = [
  {
    guard: 'indicator_ratio_has_a_factor',
    refused: indicator('ratio', 'from_parts'),
    allowed: indicator('ratio', 'from_parts', ', factor', ', 100'),
  },
  {
    guard: 'indicator_legal_source_ends_with_a_note',
    refused: indicator('stock', 'sum', ', legal_source, legal_source_until', ", 'x', '2025-09-18'"),
    allowed: indicator(
      'stock',
      'sum',
      ', legal_source, legal_source_until, legal_source_note_vi, legal_source_note_en',
      ", 'x', '2025-09-18', 'x', 'x'",
    ),
  },
  {
    guard: 'indicator_average_has_a_weight',
    refused: indicator('average', 'weighted_mean'),
    allowed: indicator('average', 'weighted_mean', ', weight_code', ", 'G_STOCK'"),
  },
  {
    guard: 'indicator_decimals_are_sane',
    refused: indicator('stock', 'sum', ', decimals', ', 7'),
    allowed: indicator('stock', 'sum', ', decimals', ', 6'),
  },
  {
    guard: 'indicator_alias_says_something',
    refused: `INSERT INTO indicator_alias (indicator_code, alias) VALUES ('G_STOCK', ' ')`,
    allowed: `INSERT INTO indicator_alias (indicator_code, alias) VALUES ('G_STOCK', 'G')`,
  },
  {
    guard: 'form_version_periods_are_quarters',
    refused: form('2000-Q1', '2000-Q5'),
    allowed: form('2000-Q1', '2000-Q4'),
  },
  {
    guard: 'form_version_has_a_direction',
    refused: form('2001-Q1', '2000-Q4'),
    allowed: form('2001-Q1', '2001-Q1'),
  },
  { guard: 'form_item_aims_at_a_year', refused: aim('half_year'), allowed: aim('year') },
  { guard: 'form_item_quarters_are_of_a_year', refused: item('{0}'), allowed: item('{4}') },
  {
    guard: 'rule_has_what_its_kind_needs',
    refused: rule('kind', "'bounds'"),
    allowed: rule('kind, upper', "'bounds', 5"),
  },
  {
    guard: 'rule_bounds_have_a_direction',
    refused: rule('kind, lower, upper', "'bounds', 6, 5"),
    allowed: rule('kind, lower, upper', "'bounds', 5, 5"),
  },
  {
    guard: 'rule_tolerance_is_not_negative',
    refused: ruleSet('tolerance = -1'),
    allowed: ruleSet('tolerance = 0.5'),
  },
  {
    guard: 'rule_quarters_are_of_a_year',
    refused: ruleSet("quarters = '{}'"),
    allowed: ruleSet("quarters = '{4}'"),
  },
  {
    guard: 'rule_periods_are_quarters',
    refused: ruleSet("first_period = '2000'"),
    allowed: ruleSet("first_period = '2000-Q4'"),
  },
];
