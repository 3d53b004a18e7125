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

/** Conferences, their days and addresses, and what was done to their slides and booklets. */
export const conferences: readonly Refusal[] = [
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
