import type { ReportState, ReportStep } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import type { Translation } from './translation';

type Step = Exclude<ReportStep, 'publish'>;

/** What stands above the steps, by the first of them. */
const stepsTitles: Readonly<Record<Locale, Readonly<Record<Step | 'none', string>>>> = {
  vi: {
    hand_over: 'Chuyển báo cáo',
    give_back: 'Duyệt báo cáo',
    submit: 'Duyệt báo cáo',
    return: 'Chấp nhận hoặc trả lại',
    accept: 'Chấp nhận hoặc trả lại',
    correct: 'Đính chính',
    withdraw: 'Rút lại báo cáo',
    take_back: 'Báo cáo đã chấp nhận',
    drop: 'Đính chính',
    none: 'Bước tiếp theo',
  },
  en: {
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
  },
};

/** Checking a report before it goes on, and the steps of its life. */
const vi = {
  title: (province: string, period: string) => `Kiểm tra báo cáo ${period} của ${province}`,
  check: 'Kiểm tra báo cáo',
  toForm: 'Về biểu nhập',
  toHistory: 'Lịch sử từng ô',
  toCheck: 'Về trang kiểm tra',
  contents: 'Trên trang này',
  way: 'Đường đi của báo cáo',
  now: (state: string, deed: string, since: string) => `Báo cáo ${state} (${deed}, ${since})`,
  notShownYet: 'Tỉnh chưa gửi báo cáo này nên chưa xem được số. Ở đây chỉ thấy trạng thái.',
  asLastSubmitted: 'Tỉnh đang sửa. Các số dưới đây là của lần gửi gần nhất.',
  blankTitle: (count: number) => `Còn ${count} ô để trống`,
  blankNone: 'Không có ô nào để trống',
  blankText: 'Ô để trống khi công bố sẽ ghi “chưa có báo cáo”, không ghi 0.',
  findingsTitle: (errors: number, asks: number) =>
    [errors > 0 && `${errors} lỗi phải sửa`, asks > 0 && `${asks} điều cần giải thích`]
      .filter(Boolean)
      .join(', '),
  findingsNone: 'Không có lỗi, không còn điều gì phải giải thích',
  answeredTitle: (count: number) => `${count} điều đã được giải thích`,
  publishedTitle: (count: number) => `${count} ô khác bản đang công bố`,
  publishedNone: 'Chưa có ô nào khác bản đang công bố',
  figuresTitle: 'Số liệu: quý trước và quý này',
  figuresLegend: 'Vạch bên lề: ô khác quý trước.',
  columns: { indicator: 'Chỉ tiêu', before: 'Quý trước', now: 'Quý này' },
  changedFromBefore: 'khác quý trước',
  /** The number is the same; status or precision is not. */
  onlyWordsChanged: (changes: string) => `số không đổi; ${changes}`,
  changedFromPublished: (value: string) => `đang công bố: ${value}`,
  namedCell: 'ô được hỏi khi trả lại',
  notPublishedBefore: 'chưa từng công bố',
  nothing: 'để trống',
  note: 'Ghi chú',
  explanation: 'Giải thích',
  seriesBreak: 'Đổi cách tính từ quý này',
  chooseCell: (name: string) => `Nêu ô này khi trả lại: ${name}`,
  stepsTitle: (first: Step | undefined) => stepsTitles.vi[first ?? 'none'],
  noSteps: 'Lúc này báo cáo không chờ anh/chị làm bước nào.',
  step: {
    hand_over: 'Chuyển lãnh đạo duyệt',
    give_back: 'Trả lại cán bộ',
    submit: 'Gửi người tổng hợp',
    return: 'Trả lại tỉnh',
    accept: 'Chấp nhận',
    correct: 'Mở đính chính',
    withdraw: 'Rút lại báo cáo đã chuyển',
    take_back: 'Rút lại chấp nhận',
    drop: 'Bỏ đính chính',
  } satisfies Record<Step, string>,
  stepText: {
    hand_over:
      'Sau khi chuyển, cán bộ không sửa được nữa cho đến khi lãnh đạo trả lại. Chưa ai ngoài tỉnh thấy số.',
    give_back: 'Báo cáo về lại tay cán bộ để sửa.',
    submit:
      'Người tổng hợp sẽ thấy mọi số trong báo cáo. Tỉnh không sửa được nữa, trừ khi bị trả lại.',
    return:
      'Tỉnh nhận lại báo cáo với lý do và các ô được đánh dấu ở bảng bên trên. Tỉnh sửa được cả khi kỳ nhập đã đóng.',
    accept: 'Báo cáo được đưa vào hàng chờ phát hành. Số chưa công khai cho đến khi phát hành.',
    correct:
      'Mở lần đính chính kế tiếp để tỉnh nhập lại. Bản đang công bố vẫn giữ nguyên cho người đọc đến khi đính chính được phát hành.',
    withdraw:
      'Báo cáo về lại tay cán bộ để sửa; lãnh đạo không còn thấy trong danh sách chờ duyệt. Sửa xong thì chuyển lại.',
    take_back:
      'Báo cáo về lại chỗ chờ tổng hợp: xem lại rồi trả lại tỉnh, hoặc chấp nhận lần nữa. Chỉ rút được khi chưa phát hành.',
    drop: 'Mọi số đã nhập cho lần đính chính này được thay bằng số đang công bố, và báo cáo trở lại “đã công bố”. Những gì đã nhập vẫn đọc được trong lịch sử từng ô.',
  } satisfies Record<Step, string>,
  stepConfirm: {
    hand_over: 'Xác nhận chuyển lãnh đạo',
    give_back: 'Xác nhận trả lại cán bộ',
    submit: 'Xác nhận gửi',
    return: 'Xác nhận trả lại tỉnh',
    accept: 'Xác nhận chấp nhận',
    correct: 'Xác nhận mở đính chính',
    withdraw: 'Xác nhận rút lại báo cáo',
    take_back: 'Xác nhận rút lại chấp nhận',
    drop: 'Xác nhận bỏ đính chính',
  } satisfies Record<Step, string>,
  stepBusy: 'Đang chuyển…',
  stepDone: {
    draft: 'Đã xong: báo cáo đang ở tay cán bộ tỉnh.',
    with_lead: 'Đã chuyển lãnh đạo duyệt.',
    submitted: 'Đã xong: báo cáo chờ người tổng hợp.',
    returned: 'Đã trả lại tỉnh.',
    accepted: 'Đã chấp nhận. Báo cáo chờ phát hành.',
    published: 'Đã xong: số đang công bố giữ nguyên.',
  } satisfies Record<ReportState, string>,
  leavesRelease:
    'Nếu báo cáo đang nằm trong một đợt phát hành soạn dở thì sẽ rời khỏi đợt ấy; chấp nhận lại rồi thì phải đưa vào lần nữa.',
  blankGoesOut: (count: number) => `Còn ${count} ô để trống; khi công bố sẽ ghi “chưa có báo cáo”.`,
  inTheWay: (errors: number, asks: number) =>
    `Chưa đi tiếp được: ${[errors > 0 && `${errors} lỗi phải sửa`, asks > 0 && `${asks} điều cần giải thích`].filter(Boolean).join(', ')}.`,
  reason: 'Lý do',
  reasonHint: {
    give_back: 'Cán bộ sẽ đọc lời này.',
    return: 'Tỉnh sẽ đọc lời này: cần xem lại điều gì, vì sao.',
    correct: 'Ghi điều gì sai và căn cứ sửa; lời này lưu trong lịch sử báo cáo.',
    withdraw: 'Lãnh đạo đọc được lời này trong lịch sử báo cáo.',
    take_back: 'Tỉnh đọc được lời này trong lịch sử báo cáo.',
    drop: 'Vì sao không đính chính nữa; lời này lưu trong lịch sử báo cáo.',
  } satisfies Record<
    'give_back' | 'return' | 'correct' | 'withdraw' | 'take_back' | 'drop',
    string
  >,
  reasonRequired: 'Viết lý do trước khi xác nhận.',
  reasonTooLong: 'Lý do dài quá 2.000 ký tự.',
  reasonLostLetters: 'Lý do có ký tự bị hỏng trên đường gửi. Hãy gõ lại chỗ đó.',
  cellsHint: 'Đánh dấu các ô cần xem lại ở bảng số liệu; tỉnh sẽ thấy đúng những ô ấy.',
  stale: (by: string, state: string, since: string) =>
    `${by} đã chuyển báo cáo trước đó (nay ${state}, ${since}). Trang đã được cập nhật; hãy xem lại rồi làm tiếp.`,
  refused: 'Không làm được bước này: báo cáo không thuộc quyền của anh/chị.',
  failed: (reference: string) =>
    `Máy chủ gặp lỗi; chưa rõ việc này đã được ghi hay chưa. Bấm lại thì không ghi thêm lần nữa. Mã lỗi: ${reference}.`,
};

const en = {
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
  stepsTitle: (first) => stepsTitles.en[first ?? 'none'],
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

export const reviewMessages = { vi, en };
