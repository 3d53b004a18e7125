import type { RuleMoment } from '@/lib/domain/rule/rule';
import type { Locale } from '@/lib/locale';

interface RuleMessages {
  /** Beside a term of a rule; nothing for this quarter's own. */
  readonly moment: Readonly<Record<RuleMoment, string>>;
  /** Words that stand, written for other values. */
  readonly explanationStale: string;
  readonly explanationHolds: string;
  readonly explanationOfOther: string;
}

export const ruleMessages: Readonly<Record<Locale, RuleMessages>> = {
  vi: {
    moment: {
      this_quarter: '',
      previous_quarter: 'quý trước',
      previous_quarter_of_year: 'quý trước',
      previous_year_end: 'cuối năm trước',
    },
    explanationStale:
      'Lời đang ghi được viết cho số khác. Hãy viết lại, hoặc đánh dấu bên dưới nếu lời ấy vẫn đúng.',
    explanationHolds: 'Lời giải thích này vẫn đúng với số hiện nay',
    explanationOfOther: 'Giải thích (viết cho số khác, chưa trả lời câu hỏi này)',
  },
  en: {
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
  },
};
