import { catalogue, territory } from './catalogue-refusals';
import { conferences } from './conference-refusals';
import { cells } from './entry-refusals';
import { figures } from './figure-refusals';
import { kept } from './kept-refusals';
import { life } from './life-refusals';
import { lists } from './list-refusals';
import type { Refusal } from './refusal';

const role = (name: string, province: string) =>
  `INSERT INTO user_role (user_id, role, area_id) VALUES ('g-person', '${name}', ${province})`;

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

export const refusals: readonly Refusal[] = [
  ...territory,
  ...catalogue,
  ...people,
  ...cells,
  ...figures,
  ...kept,
  ...life,
  ...lists,
  ...conferences,
];

/** Guards that speak under another name: triggers that raise a constraint's. */
export const speaksAs: Readonly<Record<string, readonly string[]>> = {
  report_cell_fits: ['report_cell_ratio_is_never_entered', 'value_fits_its_indicator'],
  figure_fits: ['value_fits_its_indicator'],
  theme_in_use_is_deleted_never: ['theme_in_use_is_kept'],
  theme_in_use_keeps_its_code: ['theme_in_use_is_kept'],
};
