import type { CellIssueCode, ReportState } from '@/lib/domain/report/report';
import { vi as words } from './words';

/** How a report that may not be written comes back. */
const wayBack: Readonly<Record<ReportState, string>> = {
  draft: '',
  returned: '',
  with_lead: 'Muốn sửa thì rút lại ở trang kiểm tra, hoặc đề nghị lãnh đạo trả lại.',
  submitted: 'Muốn sửa thì đề nghị người tổng hợp trả lại.',
  accepted: 'Muốn sửa thì đề nghị người tổng hợp rút lại chấp nhận rồi trả lại.',
  published: 'Muốn sửa thì mở đính chính ở trang kiểm tra.',
};

/** The report's form. */
export const vi = {
  formTitle: (province: string, period: string) => `Báo cáo ${period} của ${province}`,
  revision: (revision: number) => (revision === 1 ? 'bản đầu' : `đính chính lần ${revision - 1}`),
  sections: 'Các phần của báo cáo',
  sectionProgress: (filled: number, asked: number) => `${filled}/${asked}`,
  wholeProgress: (filled: number, asked: number) => `Đã có ${filled} trong ${asked} chỉ tiêu`,
  sectionTrouble: (errors: number, asks: number) =>
    [errors > 0 && `${errors} lỗi`, asks > 0 && `${asks} cần giải thích`]
      .filter(Boolean)
      .join(', '),
  deadline: (day: string) => `Hạn gửi: ${day}`,
  windowException: (reason: string) => `Hạn riêng của tỉnh: ${reason}`,
  howToType:
    'Gõ số theo lối quen: 1234567 hoặc 1.234.567, phần lẻ sau dấu phẩy (12,5). Có thể gõ kèm chữ hoặc đơn vị: “khoảng 3.000”, “ước 120”, “3–4”, “5,9 triệu”. Chưa có số thì để trống, hoặc ghi lý do ở “Ghi thêm”. Không có hợp tác xã nào thì gõ 0.',
  toCheck: 'Kiểm tra và chuyển báo cáo',
  toHistory: 'Lịch sử từng ô',
  nextSection: (name: string) => `Phần tiếp: ${name}`,
  columns: { indicator: 'Chỉ tiêu', before: 'Quý trước', now: 'Quý này', state: 'Trạng thái' },
  beforeOf: (text: string) => `Quý trước: ${text}`,
  nothingBefore: 'không có',
  precision: 'Mức chính xác',
  asTyped: 'như đã gõ',
  /** The plain status, which a word in the field goes before. */
  unlessTyped: (status: string) => `${status}, nếu trong ô không ghi khác`,
  unit: 'Đơn vị',
  definition: 'Định nghĩa',
  legalSource: 'Căn cứ',
  more: 'Ghi thêm',
  moreFor: (name: string) => `Ghi thêm: ${name}`,
  definitionOf: (name: string) => `Định nghĩa: ${name}`,
  status: 'Tình trạng số liệu',
  absence: 'Lý do không có số',
  noAbsence: 'có số, hoặc chưa nhập',
  seriesBreak: 'Từ quý này số được tính theo cách khác trước',
  note: 'Ghi chú công bố kèm số',
  noteHint: 'Người đọc sẽ thấy.',
  explanation: 'Giải thích cho người duyệt',
  explanationHint: 'Không công bố.',
  explanationNeeded: 'Cần một lời giải thích',
  themes: 'Xếp vào nhóm',
  themeKind: { difficulty: 'Nhóm khó khăn', proposal: 'Nhóm kiến nghị' } satisfies Record<
    'difficulty' | 'proposal',
    string
  >,
  textBefore: 'Quý trước đã viết',
  counter: (used: string, most: string) => `${used}/${most} ký tự`,
  readsAs: (text: string) => `Hiểu là ${text}`,
  state: {
    blank: 'chưa nhập',
    optional: 'không bắt buộc',
    unsaved: 'chưa lưu',
    saving: 'đang lưu…',
    saved: (time: string) => `đã lưu ${time}`,
    conflict: 'xung đột',
    unreadable: 'lỗi, chưa lưu',
    wrong: 'lỗi, đã lưu',
    waiting: 'chờ mạng',
    signed_out: 'chờ đăng nhập',
    refused: 'bị từ chối',
  },
  savedBy: (name: string) => `người lưu: ${name}`,
  returnedCell: 'người duyệt hỏi về ô này',
  changedByOther: 'đã đổi từ khi báo cáo trở lại',
  save: 'Lưu phần này',
  saving: 'Đang lưu…',
  allSaved: 'Mọi thứ đã lưu.',
  savedCount: (count: number) => `Đã lưu ${count} ô.`,
  unsavedCount: (count: number) => `${count} ô chưa lưu.`,
  restored: (count: number) => `Đã khôi phục ${count} ô gõ dở trên máy này mà chưa kịp lưu.`,
  heldRestored:
    'Phiên làm việc trước đã hết khi đang gửi. Những gì đã gõ được giữ lại và điền sẵn dưới đây; hãy xem rồi bấm lưu.',
  offline: 'Mất kết nối. Những gì đã gõ được giữ trên máy này.',
  offlineRetry: 'Sẽ tự lưu lại khi có mạng.',
  signedOut:
    'Phiên làm việc đã hết. Những gì đã gõ vẫn còn trên máy này. Đăng nhập lại ở thẻ mới, rồi quay về đây: báo cáo sẽ tự lưu tiếp.',
  signInAgain: 'Đăng nhập lại (mở thẻ mới)',
  retryNow: 'Thử lưu lại',
  refused: 'Không lưu được: báo cáo này không còn thuộc quyền nhập của anh/chị. Hãy tải lại trang.',
  failed: (reference: string) =>
    `Máy chủ gặp lỗi nên chưa lưu được. Những gì đã gõ vẫn còn. Mã lỗi: ${reference}.`,
  problems: (count: number) => (count === 1 ? 'Có 1 lỗi cần sửa' : `Có ${count} lỗi cần sửa`),
  asks: (count: number) =>
    count === 1 ? 'Có 1 điều cần giải thích' : `Có ${count} điều cần giải thích`,
  partlySaved: 'Các ô khác đã được lưu.',
  conflictTitle: (who: string, when: string) =>
    `${who} đã sửa ô này lúc ${when}. Chọn một giá trị:`,
  conflictTheirs: (value: string) => `Giữ giá trị của người kia: ${value}`,
  conflictMine: (value: string) => `Dùng giá trị tôi vừa gõ: ${value}`,
  conflictCleared: 'để trống',
  conflictChoose: 'Chọn và lưu',
  conflictUnchosen: 'Chưa chọn giá trị nào. Hãy chọn một trong hai giá trị trên.',
  findingError: 'Lỗi',
  findingWarning: 'Cần giải thích',
  findingAnswered: 'Đã giải thích',
  lockState: (state: ReportState, by: string, since: string) =>
    `Báo cáo ${words.reportState[state]} (${by}, ${since}) nên không sửa được. ${wayBack[state]}`,
  lockNotOpen: (day: string) => `Chưa đến kỳ nhập. Kỳ nhập mở lúc ${day}.`,
  lockClosed: (day: string) =>
    `Kỳ nhập đã đóng lúc ${day}. Cần nhập tiếp thì đề nghị người tổng hợp hoặc quản trị gia hạn cho tỉnh.`,
  lockNoPermission: 'Anh/chị được xem, không được nhập báo cáo này.',
  startTitle: (province: string, period: string) => `${province} chưa bắt đầu báo cáo ${period}`,
  startText: (closes: string) =>
    `Kỳ nhập đang mở đến ${closes}. Bắt đầu rồi nhập dần từng phần; mỗi ô lưu riêng, nghỉ lúc nào cũng được.`,
  start: 'Bắt đầu báo cáo',
  blankFile: 'Tải biểu Excel trống của quý này',
  notBegun: 'Chưa bắt đầu',
  returned: (by: string, when: string) => `${by} trả lại báo cáo lúc ${when}`,
  returnedCells: 'Các ô được hỏi',
  givenBack: (by: string, when: string) => `${by} trả lại để sửa lúc ${when}`,
  correcting: (by: string, when: string) => `${by} mở đính chính lúc ${when}`,
  withdrawn: (by: string, when: string) => `${by} rút lại báo cáo đã chuyển lúc ${when}`,
  issues: {
    not_a_number:
      'Không đọc được thành số. Gõ chữ số, ví dụ 1.234,5; có thể kèm “khoảng”, “hơn”, “ước”, “sơ bộ” hoặc đơn vị của ô.',
    several_cells:
      'Đây là nhiều số của nhiều ô dán vào một ô. Xóa đi, rồi dán hoặc gõ từng số vào đúng ô của nó.',
    zero_or_absence:
      'Chưa rõ là số 0 hay chưa có số. Không có gì để đếm thì gõ 0; chưa có số liệu hoặc không áp dụng thì chọn “Lý do không có số” thay cho chữ này.',
    other_unit: 'Đơn vị gõ kèm không phải đơn vị của ô. Đổi số sang đơn vị của ô rồi gõ lại.',
    unit_unclear:
      'Chưa rõ số này theo đơn vị nào. Gõ cả đơn vị (ví dụ 5 nghìn đồng; 3–4 triệu đồng), hoặc gõ số theo đơn vị ghi bên cạnh ô.',
    ambiguous_point:
      'Dấu chấm này có thể hiểu hai cách. Phần lẻ thì gõ dấu phẩy (1,5); hàng nghìn thì đủ ba chữ số (1.500).',
    ambiguous_comma:
      'Dấu phẩy này có thể hiểu hai cách. Hàng nghìn thì gõ dấu chấm (1.234); phần lẻ thì ghi đúng số chữ số (1,2).',
    too_many_decimals: 'Nhiều chữ số sau dấu phẩy hơn mức chỉ tiêu này giữ.',
    too_large: 'Số quá lớn; có lẽ thừa chữ số.',
    whole_number_needed: 'Chỉ tiêu này là số nguyên, không có phần lẻ.',
    range_needs_lower: 'Thiếu đầu dưới của khoảng, ví dụ 3–4.',
    range_needs_upper: 'Thiếu đầu trên của khoảng, ví dụ 3–4.',
    range_wrong_way: 'Đầu dưới phải nhỏ hơn đầu trên, ví dụ 3–4.',
    precision_conflict: 'Chữ trong ô và mức chính xác bên cạnh nói khác nhau. Chỉ để một.',
    status_conflict: 'Chữ trong ô và tình trạng ở “Ghi thêm” nói khác nhau. Chỉ để một.',
    value_and_absence: 'Vừa có số vừa có lý do không có số. Chỉ để một.',
    text_too_long: 'Dài quá 4.000 ký tự.',
    note_too_long: 'Dài quá 1.000 ký tự.',
    note_without_value: 'Có lời ghi nhưng ô còn trống. Nhập số, hoặc chọn lý do không có số.',
    theme_without_text: 'Đã chọn nhóm nhưng chưa viết nội dung.',
    old_encoding: 'Chữ này theo bảng mã cũ (TCVN3, VNI). Hãy gõ lại bằng Unicode.',
    lost_letters: 'Chữ bị hỏng trên đường gửi, có ký tự không đọc được. Hãy gõ lại chỗ đó.',
    unknown_cell: 'Ô này không còn trong mẫu báo cáo. Hãy tải lại trang.',
    unknown_theme: 'Nhóm này không còn trong danh mục. Hãy tải lại trang.',
  } satisfies Record<CellIssueCode, string>,
  /** Instead of `issues.other_unit` where the cell's unit is known. */
  otherUnit: (unit: string) =>
    `Đơn vị gõ kèm không phải đơn vị của ô: ô này tính bằng ${unit}. Nếu là cùng một số thì đổi sang ${unit} rồi gõ lại.`,
  /** One press each, where a word may mean zero or an absence; those are `words.absence`. */
  chooseZero: '0 (không có)',
  chooseMeaning: (name: string) => `Ý là gì: ${name}`,
};
