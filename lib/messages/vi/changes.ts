import type { ReportEvent } from '@/lib/domain/report/report';

/** What changed in a report, and what became of the cells that a return asked about. */
export const vi = {
  changesTitle: (count: number, since: string) => `${count} ô đã đổi ${since}`,
  changesNone: (since: string) => `Không có ô nào đổi ${since}`,
  since: (event: ReportEvent['step'], at: string) =>
    event === 'correct'
      ? `so với bản đang công bố khi mở đính chính (${at})`
      : `từ lần trả lại lúc ${at}`,
  changedTo: (before: string, after: string) => `${before} → ${after}`,
  onlyNoteChanged: 'chỉ đổi lời ghi kèm số',
  askedTitle: (asked: number, kept: number) =>
    `${asked} ô được hỏi khi trả lại: ${asked - kept} ô đã sửa, ${kept} ô giữ nguyên`,
  askedBy: (by: string, at: string) => `${by} hỏi lúc ${at}`,
  askedChanged: (before: string, after: string) => `đã sửa từ ${before} thành ${after}`,
  askedKept: (value: string, answer: string) => `giữ nguyên ${value}, vì: ${answer}`,
  askedUnanswered: (value: string) => `vẫn là ${value}, chưa có lời đáp`,
  answerTitle: 'Các ô được hỏi mà giữ nguyên',
  answerHint: 'Người tổng hợp đã hỏi về các ô này. Ô nào giữ nguyên thì viết vì sao.',
  answerLabel: (name: string, value: string) => `${name}: giữ nguyên ${value}, vì`,
  answerRequired: 'Viết vì sao giữ nguyên, hoặc sửa ô này.',
  answerTooLong: 'Dài quá 1.000 ký tự.',
  answersMissing: (count: number) =>
    `Chưa đi tiếp được: ${count} ô được hỏi còn giữ nguyên mà chưa có lời đáp.`,
  changedSince: (since: string) => `đã đổi ${since}`,
};
