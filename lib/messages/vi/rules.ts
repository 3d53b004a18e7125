import type { RuleMoment } from '@/lib/domain/rule/rule';

export const vi = {
  /** Beside a term of a rule; nothing for this quarter's own. */
  moment: {
    this_quarter: '',
    previous_quarter: 'quý trước',
    previous_quarter_of_year: 'quý trước',
    previous_year_end: 'cuối năm trước',
  } satisfies Record<RuleMoment, string>,
  /** "999.999 sản phẩm, gấp 2.439 lần trung vị 8 quý là 410". */
  median: (quarters: number) => `trung vị ${quarters} quý`,
  medianGrowth: (quarters: number) => `trung vị mức tăng của ${quarters} quý`,
  grown: (number: string) => `tăng ${number}`,
  timesMore: (number: string, times: string, median: string, middle: string) =>
    `${number}, gấp ${times} lần ${median} là ${middle}`,
  timesLess: (number: string, times: string, median: string, middle: string) =>
    `${number}, chỉ bằng ${times} lần ${median} là ${middle}`,
  noTimes: (number: string, median: string, middle: string) =>
    `${number}, trong khi ${median} là ${middle}`,
  /** Words that stand, written for other values. */
  explanationStale:
    'Lời đang ghi được viết cho số khác. Hãy viết lại, hoặc đánh dấu bên dưới nếu lời ấy vẫn đúng.',
  explanationHolds: 'Lời giải thích này vẫn đúng với số hiện nay',
  explanationOfOther: 'Giải thích (viết cho số khác, chưa trả lời câu hỏi này)',
};
