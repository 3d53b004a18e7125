import { answerCases } from './answer-cases';
import type { AccessCase } from './case';
import { conferenceCases } from './conference-cases';
import { embargoCases } from './embargo-cases';
import { peopleCases } from './people-cases';
import { publicCases } from './public-cases';
import { workCases } from './work-cases';

/** One case for every function that lib/data lets out; access.test.ts fails on one without. */
export const accessCases: Readonly<Record<string, AccessCase>> = {
  ...workCases,
  ...conferenceCases,
  ...answerCases,
  ...embargoCases,
  ...peopleCases,
  ...publicCases,
};

/**
 * Files that only lib/data itself uses (and whoever is named): what they export is handed a
 * transaction, or rows that were found in a viewer's reach.
 */
export const innerFiles: Readonly<Record<string, readonly RegExp[]>> = {
  'areas/alive': [],
  'areas/lineage': [/^lib\/auth\//],
  'cell-columns': [],
  'conferences/answers-to-publish': [],
  'conferences/desk-slides': [],
  'conferences/participants': [],
  'conferences/sheet-rows': [],
  database: [/^lib\/auth\//, /^scripts\//],
  failure: [/^lib\/actions\.ts$/],
  'guarded-pool': [],
  'public/figure-row': [],
  'record/append': [],
  'releases/leave': [],
  'releases/preview': [],
  'releases/released-cells': [],
  'releases/standing': [],
  'reports/asked': [],
  'reports/cells': [],
  'reports/changes': [],
  'reports/content': [],
  'reports/kept-catalogue': [],
  'reports/life': [],
  'reports/quarters-before': [],
  'reports/restore': [],
  'reports/save-trail': [],
  'reports/scope': [],
  'reports/write': [],
  'reports/writing-ground': [],
  'value-columns': [],
  'windows/of-provinces': [],
  'windows/record': [],
  'work-list/items': [],
};

/** Helpers of a file whose other exports have cases; they read nothing. */
export const harmless: readonly string[] = [
  'releases/queries releaseScope',
  'conferences/queries conferenceScope',
  'held-entries/account heldEntryKey',
];

/** Files that must be reached from one place only: they act without a viewer. */
export const privilegedFiles: Readonly<Record<string, readonly RegExp[]>> = {
  'people/account': [/^lib\/auth\//, /^scripts\/bench\/reporters\.ts$/],
  'sessions/account': [/^lib\/auth\//],
  'held-entries/account': [/^app\/.*\/bao-cao\/.*\/actions\.ts$/],
  'people/shell': [/^scripts\/(?:user|bench\/reporters)\.ts$/],
};
