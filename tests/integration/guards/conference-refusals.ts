import type { Refusal } from './refusal';

const conference = (slug: string, first: string, last: string) =>
  `INSERT INTO conference (id, slug, first_day, last_day, words, changed_by_name, changed_at)
    VALUES ('g-conference', '${slug}', '${first}', '${last}', '{}', '', now())`;
const publication = (slug: string, first: string, last: string) =>
  `INSERT INTO conference_publication (slug, first_day, last_day, words, slides, published_at)
    VALUES ('${slug}', '${first}', '${last}', '{}', '[]', now())`;
const day = '2026-11-20';
const changed = `${conference('g-hoi-nghi', day, day)};
  INSERT INTO pack (id, conference_id, title, position) VALUES ('g-pack', 'g-conference', '', 1);
  INSERT INTO slide_change (pack_id, slides, by_id, by_name, at)
    VALUES ('g-pack', '{}', 'g-person', '', now())`;

const printed = `${conference('g-hoi-nghi', day, day)};
  INSERT INTO pack (id, conference_id, title, position) VALUES ('g-pack', 'g-conference', '', 1);
  INSERT INTO booklet_change (pack_id, inverse, by_id, by_name, at)
    VALUES ('g-pack', '{}', 'g-person', '', now())`;

const sheet = (state: string, reason: string, handedIn = 'now()') =>
  `${conference('g-hoi-nghi', day, day)};
    INSERT INTO answer_sheet (conference_id, area_id, state, state_since, state_by_name, handed_in_at, reason)
    VALUES ('g-conference', 'g-one', '${state}', now(), '', ${handedIn}, ${reason})`;
const question = (id: string) =>
  `INSERT INTO conference_question (id, conference_id, position, content, changed_by_name, changed_at)
    VALUES ('${id}', 'g-conference', 1, '{}', '', now())`;
const answer = (columns: string, values: string) =>
  `INSERT INTO answer (question_id, conference_id, area_id, asked, version, changed_by_id, changed_by_name,
      changed_at, ${columns})
    VALUES ('Q0001', 'g-conference', 'g-one', 1, 1, 'g-person', '', now(), ${values})`;
const asked = `${sheet('open', 'NULL', 'NULL')}; ${question('Q0001')}`;
const written = (columns: string, values: string) => `${asked}; ${answer(columns, values)}`;
const plain = written('value', '5');

/** What provinces answered: each a value, words or a reason for absence, in a sheet that is open. */
const answers: readonly Refusal[] = [
  {
    guard: 'answer_value_or_reason',
    refused: written('value, absence', "5, 'L'"),
    allowed: plain,
  },
  {
    guard: 'answer_value_is_a_number',
    refused: written('value', "'NaN'"),
    allowed: plain,
  },
  {
    guard: 'answer_range_has_an_upper_value',
    refused: written('value, precision', "5, 'range'"),
    allowed: written('value, value_high, precision', "5, 6, 'range'"),
  },
  {
    guard: 'answer_range_has_a_direction',
    refused: written('value, value_high, precision', "6, 5, 'range'"),
    allowed: written('value, value_high, precision', "5, 6, 'range'"),
  },
  {
    guard: 'answer_qualifiers_need_a_value',
    refused: written('absence, precision', "'L', 'about'"),
    allowed: written('value, precision', "5, 'about'"),
  },
  {
    guard: 'answer_text_is_not_blank',
    refused: written('text', "' '"),
    allowed: written('text', "'lời'"),
  },
  {
    guard: 'answer_text_is_short',
    refused: written('text', "repeat('a', 4001)"),
    allowed: written('text', "repeat('a', 4000)"),
  },
  {
    guard: 'answer_goes_into_an_open_sheet',
    refused: `${sheet('handed_in', 'NULL')}; ${question('Q0001')}; ${answer('value', '5')}`,
    allowed: `${sheet('returned', "'sai'")}; ${question('Q0001')}; ${answer('value', '5')}`,
  },
  {
    guard: 'answer_sheet_return_has_a_reason',
    refused: sheet('returned', "' '"),
    allowed: sheet('returned', "'sai'"),
  },
  {
    guard: 'answer_sheet_was_handed_in',
    refused: sheet('accepted', 'NULL', 'NULL'),
    allowed: sheet('accepted', 'NULL'),
  },
  {
    guard: 'conference_question_names_a_cell',
    refused: `${conference('g-hoi-nghi', day, day)}; ${question('q.1')}`,
    allowed: `${conference('g-hoi-nghi', day, day)}; ${question('Q0001')}`,
  },
];

/** Conferences, their days and addresses, and what was done to their slides and booklets. */
export const conferences: readonly Refusal[] = [
  ...answers,
  {
    guard: 'conference_days',
    refused: conference('g-hoi-nghi', '2026-11-21', day),
    allowed: conference('g-hoi-nghi', day, '2026-11-21'),
  },
  {
    guard: 'conference_publication_days',
    refused: publication('g-hoi-nghi', '2026-11-21', day),
    allowed: publication('g-hoi-nghi', day, day),
  },
  {
    guard: 'conference_slug',
    refused: conference('Hội nghị', day, day),
    allowed: conference('hoi-nghi-2026', day, day),
  },
  {
    guard: 'conference_publication_slug',
    refused: publication('a/b', day, day),
    allowed: publication('hoi-nghi-2026', day, day),
  },
  {
    guard: 'slide_change_stays',
    says: /stays as it was written/,
    refused: `${changed}; UPDATE slide_change SET by_name = 'khác' WHERE pack_id = 'g-pack'`,
    allowed: `${changed}; UPDATE slide_change SET undone = true WHERE pack_id = 'g-pack'`,
  },
  {
    guard: 'booklet_change_stays',
    says: /stays as it was written/,
    refused: `${printed}; UPDATE booklet_change SET inverse = '[]' WHERE pack_id = 'g-pack'`,
    allowed: `${printed}; UPDATE booklet_change SET undone = true WHERE pack_id = 'g-pack'`,
  },
];
