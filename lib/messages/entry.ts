import type { CellIssueCode, ReportState } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';
import type { Translation } from './translation';
import { words } from './words';

/** How a report that may not be written comes back. */
const wayBack: Readonly<Record<Locale, Readonly<Record<ReportState, string>>>> = {
  vi: {
    draft: '',
    returned: '',
    with_lead: 'Muốn sửa thì rút lại ở trang kiểm tra, hoặc đề nghị lãnh đạo trả lại.',
    submitted: 'Muốn sửa thì đề nghị người tổng hợp trả lại.',
    accepted: 'Muốn sửa thì đề nghị người tổng hợp rút lại chấp nhận rồi trả lại.',
    published: 'Muốn sửa thì mở đính chính ở trang kiểm tra.',
  },
  en: {
    draft: '',
    returned: '',
    with_lead: 'To change it, withdraw it on the check page, or ask the lead to give it back.',
    submitted: 'To change it, ask the reviewer to return it.',
    accepted: 'To change it, ask the reviewer to take the acceptance back and return it.',
    published: 'To change it, open a correction on the check page.',
  },
};

/** The report's form. */
const vi = {
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
    unsaved: 'chưa lưu',
    saving: 'đang lưu…',
    saved: (time: string) => `đã lưu ${time}`,
    conflict: 'xung đột',
    unreadable: 'lỗi, chưa lưu',
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
    `Báo cáo ${words.vi.reportState[state]} (${by}, ${since}) nên không sửa được. ${wayBack.vi[state]}`,
  lockNotOpen: (day: string) => `Chưa đến kỳ nhập. Kỳ nhập mở lúc ${day}.`,
  lockClosed: (day: string) =>
    `Kỳ nhập đã đóng lúc ${day}. Cần nhập tiếp thì đề nghị người tổng hợp hoặc quản trị gia hạn cho tỉnh.`,
  lockNoPermission: 'Anh/chị được xem, không được nhập báo cáo này.',
  startTitle: (province: string, period: string) => `${province} chưa bắt đầu báo cáo ${period}`,
  startText: (closes: string) =>
    `Kỳ nhập đang mở đến ${closes}. Bắt đầu rồi nhập dần từng phần; mỗi ô lưu riêng, nghỉ lúc nào cũng được.`,
  start: 'Bắt đầu báo cáo',
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
      'Chưa rõ là số 0 hay chưa có số. Nếu không có gì để đếm thì gõ 0; nếu chưa có số liệu hoặc không áp dụng thì xóa chữ này, mở “Ghi thêm” và chọn ở “Lý do không có số”.',
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
    `Đơn vị gõ kèm không phải đơn vị của ô: ô này tính bằng ${unit}. Đổi số sang ${unit} rồi gõ lại.`,
  /** One press each, where a word may mean zero or an absence; those are `words.absence`. */
  chooseZero: '0 (không có)',
  chooseMeaning: (name: string) => `Ý là gì: ${name}`,
};

const en = {
  formTitle: (province, period) => `Report of ${province}, ${period}`,
  revision: (revision) => (revision === 1 ? 'first version' : `correction ${revision - 1}`),
  sections: 'Sections of the report',
  sectionProgress: (filled, asked) => `${filled}/${asked}`,
  wholeProgress: (filled, asked) => `${filled} of ${asked} figures are in`,
  sectionTrouble: (errors, asks) =>
    [errors > 0 && `${errors} wrong`, asks > 0 && `${asks} to explain`].filter(Boolean).join(', '),
  deadline: (day) => `Due: ${day}`,
  windowException: (reason) => `The province has a deadline of its own: ${reason}`,
  howToType:
    'Numbers are typed the Vietnamese way: 1234567 or 1.234.567, decimals after a comma (12,5). Words or a unit may stand with them: “khoảng 3.000” or “about 3.000”, “ước 120”, “3–4”, “5,9 triệu”. Leave a field blank where there is no figure yet, or give the reason under “More”. Where there is none of a thing, type 0.',
  toCheck: 'Check and hand on',
  toHistory: 'History of each cell',
  nextSection: (name) => `Next: ${name}`,
  columns: {
    indicator: 'Indicator',
    before: 'Last quarter',
    now: 'This quarter',
    state: 'State',
  },
  beforeOf: (text) => `Last quarter: ${text}`,
  nothingBefore: 'none',
  precision: 'Precision',
  asTyped: 'as typed',
  unlessTyped: (status) => `${status}, unless the field says otherwise`,
  unit: 'Unit',
  definition: 'Definition',
  legalSource: 'Legal source',
  more: 'More',
  moreFor: (name) => `More: ${name}`,
  definitionOf: (name) => `Definition: ${name}`,
  status: 'Status of the figure',
  absence: 'Why there is no figure',
  noAbsence: 'there is one, or not yet entered',
  seriesBreak: 'From this quarter it is counted in another way than before',
  note: 'Note published with the figure',
  noteHint: 'Readers will see it.',
  explanation: 'Explanation for the reviewer',
  explanationHint: 'Not published.',
  explanationNeeded: 'A word of explanation is needed',
  themes: 'Themes',
  themeKind: { difficulty: 'Difficulties', proposal: 'Proposals' },
  textBefore: 'Written last quarter',
  counter: (used, most) => `${used}/${most} characters`,
  readsAs: (text) => `Read as ${text}`,
  state: {
    blank: 'not entered',
    unsaved: 'not saved',
    saving: 'saving…',
    saved: (time) => `saved ${time}`,
    conflict: 'conflict',
    unreadable: 'wrong, not saved',
  },
  savedBy: (name) => `saved by ${name}`,
  returnedCell: 'the reviewer asks about this cell',
  changedByOther: 'changed since the report came back',
  save: 'Save this section',
  saving: 'Saving…',
  allSaved: 'Everything is saved.',
  savedCount: (count) => (count === 1 ? '1 cell saved.' : `${count} cells saved.`),
  unsavedCount: (count) => (count === 1 ? '1 cell not saved.' : `${count} cells not saved.`),
  restored: (count) =>
    count === 1
      ? '1 cell that was typed on this computer and not saved is back.'
      : `${count} cells that were typed on this computer and not saved are back.`,
  heldRestored:
    'The last session had ended when this was sent. What was typed has been kept and stands below; look at it and save.',
  offline: 'No connection. What you typed is kept on this computer.',
  offlineRetry: 'It will be saved when the connection is back.',
  signedOut:
    'The session has ended. What you typed is still on this computer. Sign in again in a new tab and come back: saving goes on by itself.',
  signInAgain: 'Sign in again (opens a new tab)',
  retryNow: 'Try to save again',
  refused: 'Not saved: this report is no longer yours to write. Please reload the page.',
  failed: (reference) =>
    `The server failed and nothing was saved. What you typed is still here. Reference: ${reference}.`,
  problems: (count) => (count === 1 ? '1 error to mend' : `${count} errors to mend`),
  asks: (count) => (count === 1 ? '1 thing to explain' : `${count} things to explain`),
  partlySaved: 'The other cells are saved.',
  conflictTitle: (who, when) => `${who} changed this cell at ${when}. Choose one value:`,
  conflictTheirs: (value) => `Keep theirs: ${value}`,
  conflictMine: (value) => `Use mine: ${value}`,
  conflictCleared: 'blank',
  conflictChoose: 'Choose and save',
  conflictUnchosen: 'Nothing is chosen yet. Choose one of the two values above.',
  findingError: 'Error',
  findingWarning: 'To be explained',
  findingAnswered: 'Explained',
  lockState: (state, by, since) =>
    `The report is ${words.en.reportState[state]} (${by}, ${since}) and cannot be written. ${wayBack.en[state]}`,
  lockNotOpen: (day) => `Not open yet. Entry opens at ${day}.`,
  lockClosed: (day) =>
    `Entry closed at ${day}. To go on, ask the reviewer or the administrator to give the province more time.`,
  lockNoPermission: 'You may read this report, not write it.',
  startTitle: (province, period) => `${province} has not begun its report for ${period}`,
  startText: (closes) =>
    `Entry is open until ${closes}. Begin, then enter it section by section; each cell is saved by itself, so you may stop at any time.`,
  start: 'Begin the report',
  notBegun: 'Not begun',
  returned: (by, when) => `${by} returned the report at ${when}`,
  returnedCells: 'Cells that are asked about',
  givenBack: (by, when) => `${by} gave it back to be changed at ${when}`,
  correcting: (by, when) => `${by} opened a correction at ${when}`,
  withdrawn: (by, when) => `${by} withdrew the hand-over at ${when}`,
  issues: {
    not_a_number:
      'This cannot be read as a number. Type digits, for example 1.234,5; “about”, “over”, “estimated”, “provisional” or the cell’s unit may stand with them.',
    several_cells:
      'These are several cells pasted into one. Clear it, then paste or type each number into its own cell.',
    zero_or_absence:
      'This may mean zero or unknown. Where there is nothing to count, type 0; where there is no figure or none applies, clear this, open “More” and choose under “Why there is no figure”.',
    other_unit: 'The unit typed here is not the cell’s. Convert the number and type it again.',
    unit_unclear:
      'It is not clear of which unit this is. Type the whole unit (for example 5 nghìn đồng), or the number in the unit beside the field.',
    ambiguous_point:
      'This point could mean two things. Decimals stand after a comma (1,5); thousands have three digits (1.500).',
    ambiguous_comma:
      'This comma could mean two things. Thousands are set apart by a point (1.234); decimals keep to their number of digits (1,2).',
    too_many_decimals: 'More digits after the comma than this indicator keeps.',
    too_large: 'Too large; perhaps a digit too many.',
    whole_number_needed: 'This is counted in whole numbers.',
    range_needs_lower: 'The lower end of the range is missing, for example 3–4.',
    range_needs_upper: 'The upper end of the range is missing, for example 3–4.',
    range_wrong_way: 'The lower end must be smaller than the upper, for example 3–4.',
    precision_conflict: 'The word in the field and the choice beside it differ. Keep one.',
    status_conflict: 'The word in the field and the status under “More” differ. Keep one.',
    value_and_absence: 'There is a figure and a reason for having none. Keep one.',
    text_too_long: 'Longer than 4,000 characters.',
    note_too_long: 'Longer than 1,000 characters.',
    note_without_value:
      'There are words but no figure. Enter one, or choose why there is no figure.',
    theme_without_text: 'A theme is chosen but nothing is written.',
    old_encoding: 'This text is in an old encoding (TCVN3, VNI). Please type it in Unicode.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    unknown_cell: 'This cell is no longer in the form. Please reload the page.',
    unknown_theme: 'This theme is no longer in the list. Please reload the page.',
  },
  otherUnit: (unit) =>
    `The unit typed here is not the cell’s: this one is in ${unit}. Convert the number to ${unit} and type it again.`,
  chooseZero: '0 (there is none)',
  chooseMeaning: (name) => `What is meant: ${name}`,
} satisfies Translation<typeof vi>;

export const entryMessages = { vi, en };
