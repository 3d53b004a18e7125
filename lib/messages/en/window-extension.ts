import type { Translation } from '../translation';
import type { vi } from '../vi/window-extension';

export const en = {
  title: 'More time',
  forThis: 'Give this province more time',
  forOne: 'Give a province more time',
  lead: 'The province may enter and submit until the end of the day chosen; the others keep the common deadline. Its staff see the new deadline and the reason.',
  endsNow: (deadline) => `The deadline now: ${deadline}.`,
  province: 'Province or city',
  quarter: 'Quarter',
  until: 'Until the end of',
  untilHint: 'In Vietnam’s time, that day included.',
  reason: 'Reason',
  reasonHint: 'The province’s staff will read it; it stays in the history.',
  confirm: 'Yes, give more time',
  busy: 'One moment…',
  done: (deadline) => `Done: the deadline is now ${deadline}.`,
  stale: (deadline, reason) =>
    `Somebody gave this province another deadline before you (now ${deadline}${reason && `, because: ${reason}`}). Look again and go on.`,
  problem: {
    required: 'Write the reason before you confirm.',
    too_long: 'Longer than 2,000 characters.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    not_a_day: 'Choose a day, for example 31/10/2026.',
    past: 'This day has passed. Choose today or a later day.',
    too_late: 'This day is more than a year away. Look at the year again.',
    not_longer: 'The common deadline is not before this day, so there is nothing to extend.',
    unknown: 'There was no such province at that quarter’s end. Choose another one.',
  },
  otherProblem: 'Not done. Look at the fields again.',
  refused: 'Not possible: giving more time is not yours to do.',
  failed: (reference) => `The server failed and nothing was done. Reference: ${reference}.`,
  event: (deadline) => `gave the province more time: ${deadline}`,
} satisfies Translation<typeof vi>;
