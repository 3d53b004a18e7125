import type { Translation } from '../translation';
import type { vi } from '../vi/rules';

export const en = {
  moment: {
    this_quarter: '',
    previous_quarter: 'last quarter',
    previous_quarter_of_year: 'last quarter',
    previous_year_end: 'last year’s end',
  },
  median: (quarters: number) => `the median of ${quarters} quarters`,
  medianGrowth: (quarters: number) => `the median growth of ${quarters} quarters`,
  grown: (number: string) => `a growth of ${number}`,
  timesMore: (number: string, times: string, median: string, middle: string) =>
    `${number}, ${times} times ${median}, ${middle}`,
  timesLess: (number: string, times: string, median: string, middle: string) =>
    `${number}, only ${times} times ${median}, ${middle}`,
  noTimes: (number: string, median: string, middle: string) =>
    `${number}, while ${median} is ${middle}`,
  explanationStale:
    'The words here were written for another value. Write anew, or tick below if they still hold.',
  explanationHolds: 'This explanation holds for what stands now',
  explanationOfOther: 'Explanation (written for another value; it does not answer this)',
} satisfies Translation<typeof vi>;
