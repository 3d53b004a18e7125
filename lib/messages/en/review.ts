import type { ReportStep } from '@/lib/domain/report/report';
import type { Translation } from '../translation';
import type { vi } from '../vi/review';

type Step = Exclude<ReportStep, 'publish'>;

/** What stands above the steps, by the first of them. */
const stepsTitles: Readonly<Record<Step | 'none', string>> = {
  hand_over: 'Hand the report on',
  give_back: 'Approve the report',
  submit: 'Approve the report',
  return: 'Accept or return',
  accept: 'Accept or return',
  correct: 'Correction',
  withdraw: 'Withdraw the report',
  take_back: 'The accepted report',
  drop: 'Correction',
  none: 'Next step',
};

export const en = {
  title: (province, period) => `Check the report of ${province}, ${period}`,
  check: 'Check the report',
  toForm: 'Back to the form',
  toHistory: 'History of each cell',
  toCheck: 'Back to the check',
  contents: 'On this page',
  way: 'The report’s way',
  now: (state, deed, since) => `The report is ${state} (${deed}, ${since})`,
  notShownYet:
    'The province has not submitted this report, so its figures are not shown. You see its state only.',
  asLastSubmitted:
    'The province is changing it. The figures below are those of the last submission.',
  blankTitle: (count) => (count === 1 ? '1 cell is blank' : `${count} cells are blank`),
  blankNone: 'No cell is blank',
  blankText: 'A blank cell is published as “not reported”, never as 0.',
  findingsTitle: (errors, asks) =>
    [
      errors > 0 && (errors === 1 ? '1 error to mend' : `${errors} errors to mend`),
      asks > 0 && (asks === 1 ? '1 thing to explain' : `${asks} things to explain`),
    ]
      .filter(Boolean)
      .join(', '),
  findingsNone: 'No error, nothing left to explain',
  answeredTitle: (count) =>
    count === 1 ? '1 thing is explained' : `${count} things are explained`,
  publishedTitle: (count) =>
    count === 1
      ? '1 cell differs from what is published'
      : `${count} cells differ from what is published`,
  publishedNone: 'Nothing differs from what is published yet',
  figuresTitle: 'Figures: last quarter and this one',
  figuresLegend: 'A bar in the margin: the cell differs from last quarter.',
  columns: { indicator: 'Indicator', before: 'Last quarter', now: 'This quarter' },
  changedFromBefore: 'differs from last quarter',
  onlyWordsChanged: (changes) => `same number; ${changes}`,
  changedFromPublished: (value) => `published now: ${value}`,
  namedCell: 'asked about when it was returned',
  notPublishedBefore: 'never published',
  nothing: 'blank',
  note: 'Note',
  explanation: 'Explanation',
  seriesBreak: 'Counted in another way from this quarter',
  chooseCell: (name) => `Name this cell when returning: ${name}`,
  stepsTitle: (first) => stepsTitles[first ?? 'none'],
  noSteps: 'The report does not wait for you now.',
  step: {
    hand_over: 'Hand to the lead',
    give_back: 'Give back to staff',
    submit: 'Submit for review',
    return: 'Return to the province',
    accept: 'Accept',
    correct: 'Open a correction',
    withdraw: 'Withdraw the hand-over',
    take_back: 'Take the acceptance back',
    drop: 'Drop the correction',
  },
  stepText: {
    hand_over:
      'Staff cannot change it any more until the lead gives it back. Nobody outside the province sees the figures yet.',
    give_back: 'The report goes back to staff to be changed.',
    submit:
      'The reviewer will see every figure in it. The province cannot change it any more unless it is returned.',
    return:
      'The province gets the report back with the reason and the cells ticked in the table above. It may be changed even after entry has closed.',
    accept: 'The report will wait for a release. Nothing is public until it is released.',
    correct:
      'Opens the next version for the province to enter. What is published stays for readers until the correction is released.',
    withdraw:
      'The report goes back to staff to be changed; the lead no longer finds it among what waits. Hand it over again when it is ready.',
    take_back:
      'The report awaits review again: return it to the province, or accept it once more. Possible only while it is not published.',
    drop: 'Every figure entered for this correction gives way to what is published, and the report is “published” again. What was entered stays readable in the history of each cell.',
  },
  stepConfirm: {
    hand_over: 'Yes, hand to the lead',
    give_back: 'Yes, give back to staff',
    submit: 'Yes, submit',
    return: 'Yes, return to the province',
    accept: 'Yes, accept',
    correct: 'Yes, open a correction',
    withdraw: 'Yes, withdraw it',
    take_back: 'Yes, take it back',
    drop: 'Yes, drop the correction',
  },
  stepBusy: 'One moment…',
  stepDone: {
    draft: 'Done: the report is with the province’s staff.',
    with_lead: 'Handed to the lead.',
    submitted: 'Done: the report awaits review.',
    returned: 'Returned to the province.',
    accepted: 'Accepted. The report waits for a release.',
    published: 'Done: what is published stays.',
  },
  leavesRelease:
    'If a release is being prepared with this report, the report leaves it; accepted again, it has to be gathered again.',
  blankGoesOut: (count) =>
    count === 1
      ? '1 cell is blank; it is published as “not reported”.'
      : `${count} cells are blank; they are published as “not reported”.`,
  inTheWay: (errors, asks) =>
    `It cannot go on yet: ${[errors > 0 && `${errors} to mend`, asks > 0 && `${asks} to explain`].filter(Boolean).join(', ')}.`,
  reason: 'Reason',
  reasonHint: {
    give_back: 'Staff will read it.',
    return: 'The province will read it: what to look at again, and why.',
    correct: 'What is wrong and on what grounds; it stays in the report’s history.',
    withdraw: 'The lead can read it in the report’s history.',
    take_back: 'The province can read it in the report’s history.',
    drop: 'Why it is not corrected after all; it stays in the report’s history.',
  },
  reasonRequired: 'Write the reason before you confirm.',
  reasonTooLong: 'Longer than 2,000 characters.',
  reasonLostLetters:
    'Letters of the reason were lost on the way here. Please type that place again.',
  cellsHint:
    'Tick the cells to look at again in the table; the province will see those very cells.',
  stale: (by, state, since) =>
    `${by} moved the report before you (now ${state}, ${since}). The page is up to date; look again and go on.`,
  refused: 'Not possible: the report is not yours to move.',
  failed: (reference) =>
    `The server failed; it is not known whether this was recorded. Pressing again does not record it twice. Reference: ${reference}.`,
} satisfies Translation<typeof vi>;
