import type { Translation } from '../translation';
import type { vi } from '../vi/release-desk';

export const en = {
  title: 'Releases',
  candidatesTitle: 'Reports awaiting release',
  candidatesEmpty: 'No report awaits release. Reports accepted in review will stand here.',
  acceptedSince: (instant) => `accepted at ${instant}`,
  formTitle: 'Prepare a release',
  editTitle: 'Change the release',
  reports: 'Reports in it',
  reportsRequired: 'Choose at least one report.',
  titleVi: 'Title in Vietnamese',
  titleEn: 'Title in English',
  noteVi: 'Public note in Vietnamese',
  noteEn: 'Public note in English',
  noteHint: 'Readers will see it: what comes out; if it corrects something, what and why.',
  slug: 'Address of its page',
  slugHint: 'Left blank it is made from the title. Small letters without marks, digits, hyphens.',
  prepare: 'Save and preview',
  preparing: 'Saving…',
  draftsTitle: 'In preparation',
  publishedTitle: 'Released',
  noReleases: 'There is no release yet.',
  reportCount: (count) => (count === 1 ? '1 report' : `${count} reports`),
  draftState: 'In preparation; nothing of it is public.',
  publishedState: (by, at) => `Released by ${by} at ${at}.`,
  preview: {
    draft: {
      contents: 'What becomes public',
      firstTime: 'The province’s quarter comes out for the first time.',
      nothingChanged: 'No cell differs from what is published.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what is published.'
          : `${count} cells differ from what is published.`,
      allFigures: (count) => `All ${count} cells that go out`,
      columns: { indicator: 'Indicator', before: 'Published now', after: 'To be published' },
    },
    published: {
      contents: 'What became public',
      firstTime: 'The province’s quarter came out for the first time.',
      nothingChanged: 'No cell differs from what was public before.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what was public before.'
          : `${count} cells differ from what was public before.`,
      allFigures: (count) => `All ${count} cells that came out`,
      columns: { indicator: 'Indicator', before: 'Before', after: 'Published' },
    },
  },
  blankGoesOut: (count) =>
    count === 1
      ? '1 blank cell goes out as “not reported”.'
      : `${count} blank cells go out as “not reported”.`,
  notPublic: 'none',
  publish: 'Publish',
  publishText: (count) =>
    `The figures of ${count === 1 ? '1 report' : `${count} reports`} become public at once. What is published cannot be deleted, only corrected by a later version.`,
  publishConfirm: 'Yes, publish',
  publishing: 'Publishing…',
  staleTitle: 'Not published: somebody changed this draft since you opened the page.',
  staleWords: 'Its title, public note or address changed.',
  staleReports: {
    added: (names) => `Added: ${names}.`,
    removed: (names) => `Taken out: ${names}.`,
    changed: (names) => `What goes out is another: ${names}.`,
  },
  staleText: 'The page shows the draft as it stands now. Look at it again, then publish.',
  discard: 'Discard this draft',
  discardText: 'Its reports wait for a release again; title and note are lost.',
  discardConfirm: 'Yes, discard',
  discarding: 'Discarding…',
  publicPage: 'The release’s public page',
  lookAtReport: 'look at the report',
  problem: {
    required: 'This must not be blank.',
    too_long: 'This is too long.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    not_a_slug: 'Only small letters without marks, digits and hyphens.',
    taken: 'This address is taken. Choose another.',
    not_accepted: 'A report no longer awaits release.',
    in_another_release: 'A report is in another release already.',
  },
  otherProblem: 'Not right yet; please look again.',
  refused: 'Not possible: the release is no longer there, or is out already.',
  failed: (reference) =>
    `The server failed; it is not known whether this was recorded. Pressing again does not record it twice. Reference: ${reference}.`,
  organiserTitle: 'Conference',
  organiserLead:
    'Published figures, ready for a conference’s papers. Unpublished reports do not show here.',
  coverage: (published, provinces) => `${published}/${provinces} provinces`,
  coverageTitle: 'How complete each quarter is',
  coverageQuarter: 'Quarter',
  coverageCount: 'Published',
  releasesTitle: 'Releases',
  organiserEmpty: 'Nothing is published yet. What the reviewer releases will stand here.',
  administratorTitle: 'Administration',
  administratorLead:
    'People and reporting windows. An administrator sees no unpublished figure of any province.',
  peopleTitle: 'People',
  personColumns: { name: 'Name', email: 'Email', roles: 'Roles', state: 'State' },
  active: 'active',
  disabledSince: (day) => `disabled since ${day}`,
  windowsTitle: 'Reporting windows',
  windowColumns: {
    quarter: 'Quarter',
    opens: 'Opens',
    closes: 'Closes',
    exceptions: 'Provinces with more time',
  },
  defaultWindow: (days) =>
    `A quarter without a window of its own opens on the day after its last and closes after ${days} days.`,
  noWindows: 'No quarter has a window of its own.',
  exception: (province, closes, reason, by) => `${province}: until ${closes}. ${by}: ${reason}`,
  shellHint: 'To add people, set passwords or disable accounts, use “npm run user” on the server.',
} satisfies Translation<typeof vi>;
