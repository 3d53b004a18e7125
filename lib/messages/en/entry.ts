import type { ReportState } from '@/lib/domain/report/report';
import type { Translation } from '../translation';
import type { vi } from '../vi/entry';
import { en as words } from './words';

/** How a report that may not be written comes back. */
const wayBack: Readonly<Record<ReportState, string>> = {
  draft: '',
  returned: '',
  with_lead: 'To change it, withdraw it on the check page, or ask the lead to give it back.',
  submitted: 'To change it, ask the reviewer to return it.',
  accepted: 'To change it, ask the reviewer to take the acceptance back and return it.',
  published: 'To change it, open a correction on the check page.',
};

export const en = {
  formTitle: (province, period) => `Report of ${province}, ${period}`,
  revision: (revision) => (revision === 1 ? 'first version' : `correction ${revision - 1}`),
  sections: 'Sections of the report',
  sectionProgress: (filled, asked) => `${filled}/${asked}`,
  wholeProgress: (filled, asked) => `${filled} of ${asked} figures are in`,
  sectionTrouble: (errors, asks) =>
    [errors > 0 && `${errors} wrong`, asks > 0 && `${asks} to explain`].filter(Boolean).join(', '),
  deadline: (day) => `Due: ${day}`,
  windowException: (reason) => `The province has a deadline of its own: ${reason}`,
  howToType:
    'Numbers are typed the Vietnamese way: 1234567 or 1.234.567, decimals after a comma (12,5). Words or a unit may stand with them: “khoảng 3.000” or “about 3.000”, “ước 120”, “3–4”, “5,9 triệu”. Leave a field blank where there is no figure yet, or give the reason under “More”. Where there is none of a thing, type 0.',
  toCheck: 'Check and hand on',
  toHistory: 'History of each cell',
  nextSection: (name) => `Next: ${name}`,
  columns: {
    indicator: 'Indicator',
    before: 'Last quarter',
    now: 'This quarter',
    state: 'State',
  },
  beforeOf: (text) => `Last quarter: ${text}`,
  nothingBefore: 'none',
  precision: 'Precision',
  asTyped: 'as typed',
  unlessTyped: (status) => `${status}, unless the field says otherwise`,
  unit: 'Unit',
  definition: 'Definition',
  legalSource: 'Legal source',
  more: 'More',
  moreFor: (name) => `More: ${name}`,
  definitionOf: (name) => `Definition: ${name}`,
  status: 'Status of the figure',
  absence: 'Why there is no figure',
  noAbsence: 'there is one, or not yet entered',
  seriesBreak: 'From this quarter it is counted in another way than before',
  note: 'Note published with the figure',
  noteHint: 'Readers will see it.',
  explanation: 'Explanation for the reviewer',
  explanationHint: 'Not published.',
  explanationNeeded: 'A word of explanation is needed',
  themes: 'Themes',
  themeKind: { difficulty: 'Difficulties', proposal: 'Proposals' },
  textBefore: 'Written last quarter',
  counter: (used, most) => `${used}/${most} characters`,
  readsAs: (text) => `Read as ${text}`,
  state: {
    blank: 'not entered',
    optional: 'optional',
    unsaved: 'not saved',
    saving: 'saving…',
    saved: (time) => `saved ${time}`,
    conflict: 'conflict',
    unreadable: 'wrong, not saved',
    wrong: 'wrong, saved',
    waiting: 'waiting for the line',
    signed_out: 'waiting for sign-in',
    refused: 'refused',
  },
  savedBy: (name) => `saved by ${name}`,
  returnedCell: 'the reviewer asks about this cell',
  changedByOther: 'changed since the report came back',
  save: 'Save this section',
  saving: 'Saving…',
  allSaved: 'Everything is saved.',
  savedCount: (count) => (count === 1 ? '1 cell saved.' : `${count} cells saved.`),
  unsavedCount: (count) => (count === 1 ? '1 cell not saved.' : `${count} cells not saved.`),
  restored: (count) =>
    count === 1
      ? '1 cell that was typed on this computer and not saved is back.'
      : `${count} cells that were typed on this computer and not saved are back.`,
  heldRestored:
    'The last session had ended when this was sent. What was typed has been kept and stands below; look at it and save.',
  offline: 'No connection. What you typed is kept on this computer.',
  offlineRetry: 'It will be saved when the connection is back.',
  signedOut:
    'The session has ended. What you typed is still on this computer. Sign in again in a new tab and come back: saving goes on by itself.',
  signInAgain: 'Sign in again (opens a new tab)',
  retryNow: 'Try to save again',
  refused: 'Not saved: this report is no longer yours to write. Please reload the page.',
  failed: (reference) =>
    `The server failed and nothing was saved. What you typed is still here. Reference: ${reference}.`,
  problems: (count) => (count === 1 ? '1 error to mend' : `${count} errors to mend`),
  asks: (count) => (count === 1 ? '1 thing to explain' : `${count} things to explain`),
  partlySaved: 'The other cells are saved.',
  conflictTitle: (who, when) => `${who} changed this cell at ${when}. Choose one value:`,
  conflictTheirs: (value) => `Keep theirs: ${value}`,
  conflictMine: (value) => `Use mine: ${value}`,
  conflictCleared: 'blank',
  conflictChoose: 'Choose and save',
  conflictUnchosen: 'Nothing is chosen yet. Choose one of the two values above.',
  findingError: 'Error',
  findingWarning: 'To be explained',
  findingAnswered: 'Explained',
  lockState: (state, by, since) =>
    `The report is ${words.reportState[state]} (${by}, ${since}) and cannot be written. ${wayBack[state]}`,
  lockNotOpen: (day) => `Not open yet. Entry opens at ${day}.`,
  lockClosed: (day) =>
    `Entry closed at ${day}. To go on, ask the reviewer or the administrator to give the province more time.`,
  lockNoPermission: 'You may read this report, not write it.',
  startTitle: (province, period) => `${province} has not begun its report for ${period}`,
  startText: (closes) =>
    `Entry is open until ${closes}. Begin, then enter it section by section; each cell is saved by itself, so you may stop at any time.`,
  blankFile: 'Download this quarter’s form as a blank Excel workbook',
  start: 'Begin the report',
  notBegun: 'Not begun',
  returned: (by, when) => `${by} returned the report at ${when}`,
  returnedCells: 'Cells that are asked about',
  givenBack: (by, when) => `${by} gave it back to be changed at ${when}`,
  correcting: (by, when) => `${by} opened a correction at ${when}`,
  withdrawn: (by, when) => `${by} withdrew the hand-over at ${when}`,
  issues: {
    not_a_number:
      'This cannot be read as a number. Type digits, for example 1.234,5; “about”, “over”, “estimated”, “provisional” or the cell’s unit may stand with them.',
    several_cells:
      'These are several cells pasted into one. Clear it, then paste or type each number into its own cell.',
    zero_or_absence:
      'This may mean zero or unknown. Where there is nothing to count, type 0; where there is no figure or none applies, clear this, open “More” and choose under “Why there is no figure”.',
    other_unit: 'The unit typed here is not the cell’s. Convert the number and type it again.',
    unit_unclear:
      'It is not clear of which unit this is. Type the whole unit (for example 5 nghìn đồng), or the number in the unit beside the field.',
    ambiguous_point:
      'This point could mean two things. Decimals stand after a comma (1,5); thousands have three digits (1.500).',
    ambiguous_comma:
      'This comma could mean two things. Thousands are set apart by a point (1.234); decimals keep to their number of digits (1,2).',
    too_many_decimals: 'More digits after the comma than this indicator keeps.',
    too_large: 'Too large; perhaps a digit too many.',
    whole_number_needed: 'This is counted in whole numbers.',
    range_needs_lower: 'The lower end of the range is missing, for example 3–4.',
    range_needs_upper: 'The upper end of the range is missing, for example 3–4.',
    range_wrong_way: 'The lower end must be smaller than the upper, for example 3–4.',
    precision_conflict: 'The word in the field and the choice beside it differ. Keep one.',
    status_conflict: 'The word in the field and the status under “More” differ. Keep one.',
    value_and_absence: 'There is a figure and a reason for having none. Keep one.',
    text_too_long: 'Longer than 4,000 characters.',
    note_too_long: 'Longer than 1,000 characters.',
    note_without_value:
      'There are words but no figure. Enter one, or choose why there is no figure.',
    theme_without_text: 'A theme is chosen but nothing is written.',
    old_encoding: 'This text is in an old encoding (TCVN3, VNI). Please type it in Unicode.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    unknown_cell: 'This cell is no longer in the form. Please reload the page.',
    unknown_theme: 'This theme is no longer in the list. Please reload the page.',
  },
  otherUnit: (unit) =>
    `The unit typed here is not the cell’s: this one is in ${unit}. Convert the number to ${unit} and type it again.`,
  chooseZero: '0 (there is none)',
  chooseMeaning: (name) => `What is meant: ${name}`,
} satisfies Translation<typeof vi>;
