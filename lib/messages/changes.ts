import type { ReportEvent } from '@/lib/domain/report/report';
import type { Translation } from './translation';

/** What changed in a report, and what became of the cells that a return asked about. */
const vi = {
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

const en = {
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

export const changeMessages = { vi, en };
