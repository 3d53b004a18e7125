import type { Translation } from '../translation';
import type { vi } from '../vi/intake';

const cellsOf = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const en = {
  upload: 'Load from Excel…',
  reading: (name) => `Sending and reading ${name}…`,
  lost: 'The file could not be sent; the line may be down. Try again when it is back.',
  signedOut: 'Your session has ended. Sign in again in a new tab, then load the file again.',
  mayNot: 'You may not write this report.',
  failed: (reference) => `The server failed to read the file. Reference: ${reference}.`,
  pasteTitle: 'Paste into the report',
  dropTitle: 'Load from a file',
  dropHere: 'Drop the file here to look at it before it is loaded',
  notOneFile: {
    several_files: 'One file at a time can be loaded. Drop them one by one.',
    folder: 'This is a folder, not a file. Open it and drop the right file.',
  },
  fileTitle: (name) => `Load from ${name}`,
  intro: (cells) =>
    cells === 0
      ? 'No cell of the form was found in this.'
      : `${cellsOf(cells)} of the form found. Nothing is written yet: look, then accept.`,
  byNames: 'Matched by the names or codes of indicators.',
  byPosition: (cell) => `Matched by position, from “${cell}” on.`,
  written: {
    vi: 'Numbers are written the Vietnamese way (1.234,5).',
    en: 'Numbers are written the English way (1,234.5) and were rewritten.',
  },
  otherProvince: (slug) =>
    `This file is the form of another province (${slug}) and is not taken. Choose the right file.`,
  otherQuarter: (quarter) =>
    `This file is the form of ${quarter} and is not taken. Choose the right file, or open that quarter’s report.`,
  otherForm: 'This file follows another form; what this one does not ask is listed below.',
  columns: {
    cell: 'Indicator',
    place: 'At',
    before: 'Now',
    after: 'Then',
    remark: 'Remarks',
  },
  blank: 'blank',
  take: (name) => `Take: ${name}`,
  takeAll: 'Choose all',
  takeNone: 'Choose none',
  accept: (cells) => (cells === 0 ? 'Nothing chosen' : `Take ${cellsOf(cells)}`),
  cancel: 'Cancel, take nothing',
  close: 'Close',
  same: (cells) => `${cellsOf(cells)} as they stand already`,
  left: (cells) => `${cells} ${cells === 1 ? 'place' : 'places'} left out`,
  questions: 'Please say',
  ask: {
    convention: (example) =>
      `How are the numbers of this block written? “${example}” can be read in two ways.`,
    line: (label, place) => `Which indicator is “${label}” (${place})?`,
    column: {
      ALL: 'Which column holds this quarter’s figures of the whole province?',
      EMM: 'Which column holds this quarter’s figures of the EMM region?',
    },
    twice: (cell) => `Several places give “${cell}” with different figures. Which one counts?`,
  },
  asVietnamese: (text) => `Vietnamese: ${text}`,
  asEnglish: (text) => `English: ${text}`,
  askAgain: 'Answer the questions again',
  noneOfThese: 'none of them',
  recalled: 'Remembered from before',
  meansLine: (name, cell) => `“${name}” is “${cell}”`,
  meansNone: (name) => `“${name}” is no indicator of the form`,
  meansColumn: {
    ALL: (head) => `Column “${head}” holds this quarter’s figures of the whole province`,
    EMM: (head) => `Column “${head}” holds this quarter’s figures of the EMM region`,
  },
  askOne: 'Ask again',
  askAbout: (name) => `Ask again about “${name}”`,
  forget: 'Forget',
  forgetAbout: (name) => `Forget “${name}”`,
  notForgotten: 'Not forgotten: the server did not answer. Try again when the line is back.',
  willRemember: (names) =>
    `Once taken, ${names === 1 ? 'one answer about a name is' : `${names} answers about names are`} remembered for the whole province and not asked again.`,
  willNotRemember:
    'The line is down: the cells can be taken, but answers about names are not remembered.',
  notRemembered:
    'The cells were taken, but the answers about names were not remembered, since the server did not answer; you will be asked again.',
  twoSheets: 'Two sheets give this cell; only one can be taken.',
  problem: {
    percent: 'A percentage, where the indicator is not counted in %.',
    date: 'A date, not a number. Excel turns “3-4” into a date; type “from 3 to 4”.',
    boolean: 'True or false, not a number.',
    error: 'An error of the spreadsheet (such as #REF!).',
    formula_without_value:
      'A formula without a result. Open the file in Excel, save it, and load it again.',
    convention_open: 'Waits for you to say how numbers are written.',
    other_convention: 'Not written the way that was chosen.',
  },
  reason: {
    outside: 'falls outside the sheet',
    unknown_label: 'no indicator is called so',
    no_label: 'figures without a name',
    no_such_part: 'the form does not ask for the EMM part of this indicator',
    other_column: 'not of this quarter',
    unknown_words: 'no known status or precision',
    note_without_value: 'a note without a figure',
    old_encoding: 'letters of an old encoding (TCVN3, VNI); convert them to Unicode first',
    named_twice: 'you chose to take none',
  },
  refused: {
    too_large:
      'The file is larger than 5 MB and was not read. Remove pictures and sheets that are no part of the form, then load it again.',
    not_a_workbook: 'This file is no spreadsheet. Choose an .xlsx, .ods or .csv file.',
    old_xls:
      'An .xls of old Excel cannot be read reliably. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    binary_workbook:
      'An .xlsb cannot be read. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    encrypted:
      'The file has a password and cannot be read. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, and load it again.',
    has_macros:
      'The file has macros and is not taken. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    damaged:
      'The file is damaged or lacks parts. Open it in Excel, save it as a new .xlsx, and load that.',
    zip_bomb:
      'The file unpacks to too much and was not read. Copy the form into a new file, save it as .xlsx, and load that.',
    too_many_entries:
      'The file has too many parts and was not read. Copy the form into a new file, save it as .xlsx, and load that.',
    empty: 'No cell of the file holds anything. Please check that it is the right file.',
  },
  notice: {
    hidden_sheet: (sheet) =>
      `The sheet “${sheet}” is hidden in the file; it was read all the same.`,
    sheet_cut: (sheet) =>
      `The sheet “${sheet}” is too large: its first 200 columns and 5,000 rows were read, the rest was left out.`,
    sheets_left_out: (_) => 'The file has more than 50 sheets: the first 50 were read.',
    external_links: (_) =>
      'Some cells take their numbers from other files: they were read as last saved, and may be old.',
    old_encoding: (_) =>
      'The file is not in Unicode (UTF-8), so letters with marks may be wrong. Better save it as .xlsx or “CSV UTF-8”.',
  },
} satisfies Translation<typeof vi>;
