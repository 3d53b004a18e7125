import type { Translation } from '../translation';
import type { vi } from '../vi/changes';

export const en = {
  changesTitle: (count, since) =>
    count === 1 ? `1 cell has changed ${since}` : `${count} cells have changed ${since}`,
  changesNone: (since) => `No cell has changed ${since}`,
  since: (event, at) =>
    event === 'correct'
      ? `from what was public when the correction was opened (${at})`
      : `since it was sent back at ${at}`,
  changedTo: (before, after) => `${before} → ${after}`,
  onlyNoteChanged: 'only the note beside it changed',
  askedTitle: (asked, kept) =>
    `${asked === 1 ? '1 cell' : `${asked} cells`} asked about: ${asked - kept} changed, ${kept} kept`,
  askedBy: (by, at) => `asked by ${by} at ${at}`,
  askedChanged: (before, after) => `changed from ${before} to ${after}`,
  askedKept: (value, answer) => `kept at ${value}, because: ${answer}`,
  askedUnanswered: (value) => `still ${value}, without an answer`,
  answerTitle: 'Cells that were asked about and are kept',
  answerHint: 'The reviewer asked about these cells. Say why a cell is kept as it was.',
  answerLabel: (name, value) => `${name}: kept at ${value}, because`,
  answerRequired: 'Say why it is kept, or change the cell.',
  answerTooLong: 'Longer than 1,000 characters.',
  answersMissing: (count) =>
    `It cannot go on yet: ${count === 1 ? '1 cell' : `${count} cells`} asked about and kept without an answer.`,
  changedSince: (since) => `changed ${since}`,
} satisfies Translation<typeof vi>;
