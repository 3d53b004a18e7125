import type { RuleMoment } from '@/lib/domain/rule/rule';
import type { Translation } from './translation';

const vi = {
  /** Beside a term of a rule; nothing for this quarter's own. */
  moment: {
    this_quarter: '',
    previous_quarter: 'quý trước',
    previous_quarter_of_year: 'quý trước',
    previous_year_end: 'cuối năm trước',
  } satisfies Record<RuleMoment, string>,
  /** Words that stand, written for other values. */
  explanationStale:
    'Lời đang ghi được viết cho số khác. Hãy viết lại, hoặc đánh dấu bên dưới nếu lời ấy vẫn đúng.',
  explanationHolds: 'Lời giải thích này vẫn đúng với số hiện nay',
  explanationOfOther: 'Giải thích (viết cho số khác, chưa trả lời câu hỏi này)',
};

const en = {
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

export const ruleMessages = { vi, en };
