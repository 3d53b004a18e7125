import type { ReportEvent } from '@/lib/domain/report/report';
import type { Translation } from './translation';

/** Who did what with a report, and what was in its cells when. */
const vi = {
  historyTitle: 'Lịch sử báo cáo',
  event: {
    start: 'bắt đầu báo cáo',
    hand_over: 'chuyển lãnh đạo',
    give_back: 'trả lại cán bộ',
    submit: 'gửi người tổng hợp',
    return: 'trả lại tỉnh',
    accept: 'chấp nhận',
    publish: 'công bố',
    correct: 'mở đính chính',
    withdraw: 'rút lại báo cáo đã chuyển lãnh đạo',
    take_back: 'rút lại chấp nhận',
    drop: 'bỏ đính chính',
  } satisfies Record<ReportEvent['step'], string>,
  eventReason: 'Lý do',
  eventCells: 'Các ô được hỏi',
  eventAnswers: 'Lời đáp cho ô giữ nguyên',
  cellHistoryTitle: (province: string, period: string) => `Lịch sử từng ô: ${province}, ${period}`,
  cellHistoryLead: 'Mỗi lần lưu là một dòng, mới nhất ở trên; nhiều nhất 500 dòng.',
  cellHistoryEmpty: 'Chưa có ô nào được lưu.',
  cellHistoryColumns: {
    at: 'Lúc',
    by: 'Người lưu',
    cell: 'Ô',
    value: 'Giá trị',
    revision: 'Bản',
  },
};

const en = {
  historyTitle: 'History of the report',
  event: {
    start: 'began the report',
    hand_over: 'handed it to the lead',
    give_back: 'gave it back to staff',
    submit: 'submitted it',
    return: 'returned it to the province',
    accept: 'accepted it',
    publish: 'published it',
    correct: 'opened a correction',
    withdraw: 'withdrew the hand-over',
    take_back: 'took the acceptance back',
    drop: 'dropped the correction',
  },
  eventReason: 'Reason',
  eventCells: 'Cells asked about',
  eventAnswers: 'Why cells are kept',
  cellHistoryTitle: (province, period) => `History of each cell: ${province}, ${period}`,
  cellHistoryLead: 'Every save is a line, newest first; at most 500 lines.',
  cellHistoryEmpty: 'No cell has been saved yet.',
  cellHistoryColumns: {
    at: 'At',
    by: 'Saved by',
    cell: 'Cell',
    value: 'Value',
    revision: 'Version',
  },
} satisfies Translation<typeof vi>;

export const reportHistoryMessages = { vi, en };
