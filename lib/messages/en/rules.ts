import type { Translation } from '../translation';
import type { vi } from '../vi/rules';

export const en = {
  moment: {
    this_quarter: '',
    previous_quarter: 'last quarter',
    previous_quarter_of_year: 'last quarter',
    previous_year_end: 'last year’s end',
  },
  explanationStale:
    'The words here were written for another value. Write anew, or tick below if they still hold.',
  explanationHolds: 'This explanation holds for what stands now',
  explanationOfOther: 'Explanation (written for another value; it does not answer this)',
} satisfies Translation<typeof vi>;
