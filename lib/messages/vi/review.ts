import type { ReportState, ReportStep } from '@/lib/domain/report/report';

type Step = Exclude<ReportStep, 'publish'>;

/** What stands above the steps, by the first of them. */
const stepsTitles: Readonly<Record<Step | 'none', string>> = {
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
};

/** Checking a report before it goes on, and the steps of its life. */
export const vi = {
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
  stepsTitle: (first: Step | undefined) => stepsTitles[first ?? 'none'],
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
