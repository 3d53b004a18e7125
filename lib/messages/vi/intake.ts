import type { CellProblem, LeftReason } from '@/lib/intake/proposed';

/** What is pasted or handed in as a file, before it is taken into the form. */
export const vi = {
  upload: 'Nạp biểu Excel…',
  reading: (name: string) => `Đang gửi và đọc tệp ${name}…`,
  lost: 'Không gửi được tệp; có lẽ mất mạng. Thử lại khi có mạng.',
  signedOut: 'Phiên làm việc đã hết. Đăng nhập lại ở thẻ mới rồi nạp lại tệp.',
  mayNot: 'Anh/chị không được nhập báo cáo này.',
  failed: (reference: string) => `Máy chủ gặp lỗi khi đọc tệp. Mã lỗi: ${reference}.`,
  pasteTitle: 'Dán vào báo cáo',
  dropTitle: 'Nạp từ tệp',
  dropHere: 'Thả tệp vào đây để xem trước rồi nạp',
  notOneFile: {
    several_files: 'Mỗi lần chỉ nạp một tệp. Hãy thả từng tệp một.',
    folder: 'Đây là thư mục, không phải tệp. Hãy mở thư mục rồi thả đúng tệp biểu.',
  },
  fileTitle: (name: string) => `Nạp từ tệp ${name}`,
  intro: (cells: number) =>
    cells === 0
      ? 'Không tìm thấy ô nào của biểu trong phần này.'
      : `Tìm thấy ${cells} ô của biểu. Chưa ô nào được ghi: hãy xem rồi nhận.`,
  byNames: 'Ghép theo tên hoặc mã chỉ tiêu.',
  byPosition: (cell: string) => `Ghép theo vị trí, từ ô “${cell}”.`,
  written: {
    vi: 'Số viết kiểu Việt Nam (1.234,5).',
    en: 'Số viết kiểu Anh (1,234.5), đã đổi sang kiểu Việt Nam.',
  },
  otherProvince: (slug: string) =>
    `Tệp này là biểu của tỉnh khác (${slug}) nên không nạp vào đây. Hãy chọn đúng tệp.`,
  otherQuarter: (quarter: string) =>
    `Tệp này là biểu của ${quarter} nên không nạp vào đây. Hãy chọn đúng tệp, hoặc mở báo cáo của quý ấy.`,
  otherForm: 'Tệp này theo mẫu báo cáo khác; những dòng mẫu này không hỏi sẽ được nêu bên dưới.',
  columns: {
    cell: 'Chỉ tiêu',
    place: 'Ở',
    before: 'Đang ghi',
    after: 'Sẽ ghi',
    remark: 'Nhận xét',
  },
  blank: 'trống',
  take: (name: string) => `Nhận: ${name}`,
  takeAll: 'Chọn tất cả',
  takeNone: 'Bỏ chọn',
  accept: (cells: number) => (cells === 0 ? 'Chưa chọn ô nào' : `Nhận ${cells} ô`),
  cancel: 'Thôi, không nhận gì',
  close: 'Đóng',
  same: (cells: number) => `${cells} ô không đổi so với đang ghi`,
  left: (cells: number) => `${cells} chỗ không lấy`,
  questions: 'Cần anh/chị cho biết',
  ask: {
    convention: (example: string) =>
      `Các số trong phần này viết kiểu nào? Ví dụ “${example}” có thể hiểu hai cách.`,
    line: (label: string, place: string) => `“${label}” (${place}) là chỉ tiêu nào?`,
    column: {
      ALL: 'Cột nào là số quý này của toàn tỉnh?',
      EMM: 'Cột nào là số quý này của vùng ĐBDTTS&MN?',
    },
    twice: (cell: string) => `Có nhiều chỗ cùng ghi “${cell}” với số khác nhau. Lấy chỗ nào?`,
  },
  asVietnamese: (text: string) => `Kiểu Việt Nam: ${text}`,
  asEnglish: (text: string) => `Kiểu Anh: ${text}`,
  askAgain: 'Trả lời lại các câu hỏi',
  noneOfThese: 'không lấy chỗ nào',
  recalled: 'Nhớ từ lần trước',
  meansLine: (name: string, cell: string) => `“${name}” là “${cell}”`,
  meansNone: (name: string) => `“${name}” không là chỉ tiêu nào của biểu`,
  meansColumn: {
    ALL: (head: string) => `Cột “${head}” là số quý này của toàn tỉnh`,
    EMM: (head: string) => `Cột “${head}” là số quý này của vùng ĐBDTTS&MN`,
  },
  askOne: 'Hỏi lại',
  askAbout: (name: string) => `Hỏi lại về “${name}”`,
  forget: 'Quên',
  forgetAbout: (name: string) => `Quên “${name}”`,
  notForgotten: 'Chưa quên được vì máy chủ không trả lời. Thử lại khi có mạng.',
  willRemember: (names: number) =>
    `Khi nhận, ${names} câu trả lời về tên được nhớ cho cả tỉnh; lần sau không hỏi nữa.`,
  willNotRemember:
    'Đang mất mạng: vẫn nhận được các ô, nhưng câu trả lời về tên không được nhớ cho lần sau.',
  notRemembered:
    'Các ô đã được nhận, nhưng câu trả lời về tên chưa được nhớ vì máy chủ không trả lời; lần sau sẽ hỏi lại.',
  twoSheets: 'Hai trang tính cùng ghi ô này; chỉ nhận được một.',
  problem: {
    percent: 'Ô phần trăm, mà chỉ tiêu không tính bằng %.',
    date: 'Ô này là ngày tháng, không phải số. Trong Excel “3-4” thành ngày; hãy gõ “từ 3 đến 4”.',
    boolean: 'Ô này là đúng/sai, không phải số.',
    error: 'Ô này là lỗi của bảng tính (ví dụ #REF!).',
    formula_without_value:
      'Ô này là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nạp lại.',
    convention_open: 'Chờ anh/chị cho biết số viết kiểu nào.',
    other_convention: 'Số này không viết theo kiểu đã chọn.',
  } satisfies Record<CellProblem, string>,
  reason: {
    outside: 'rơi ra ngoài biểu',
    unknown_label: 'không có chỉ tiêu nào tên như vậy',
    no_label: 'có số mà không có tên',
    no_such_part: 'biểu không hỏi riêng vùng ĐBDTTS&MN của chỉ tiêu này',
    other_column: 'không phải số của quý này',
    unknown_words: 'không rõ tình trạng hay mức chính xác nào',
    note_without_value: 'ghi chú mà không có số',
    old_encoding:
      'chữ theo bảng mã cũ (TCVN3, VNI); hãy đổi sang Unicode, ví dụ bằng UniKey (Ctrl+Shift+F6)',
    named_twice: 'đã chọn không lấy',
  } satisfies Record<LeftReason, string>,
  /** Why a file that was handed in is not read, and what to do. */
  refused: {
    too_large:
      'Tệp lớn hơn 5 MB nên không đọc. Xin bỏ hình ảnh và các trang tính không thuộc biểu, rồi nạp lại.',
    not_a_workbook: 'Tệp này không phải bảng tính. Xin chọn tệp .xlsx, .ods hoặc .csv.',
    old_xls:
      'Tệp .xls của Excel đời cũ không đọc được chắc chắn. Mở tệp bằng Excel, chọn Tệp > Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi nạp tệp mới.',
    binary_workbook:
      'Tệp .xlsb không đọc được. Mở tệp bằng Excel, chọn Tệp > Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi nạp tệp mới.',
    encrypted:
      'Tệp có mật khẩu nên không đọc được. Mở tệp bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại, rồi nạp lại.',
    has_macros:
      'Tệp có macro nên không nhận. Mở tệp bằng Excel, chọn Tệp > Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi nạp tệp mới.',
    damaged:
      'Tệp bị hỏng hoặc thiếu phần. Xin mở lại bằng Excel, lưu thành tệp .xlsx mới, rồi nạp lại.',
    zip_bomb:
      'Tệp bung ra quá lớn nên không đọc. Xin chép phần biểu sang một tệp mới, lưu thành .xlsx, rồi nạp lại.',
    too_many_entries:
      'Tệp gồm quá nhiều phần nên không đọc. Xin chép phần biểu sang một tệp mới, lưu thành .xlsx, rồi nạp lại.',
    empty: 'Tệp không có ô nào có nội dung. Xin kiểm tra đã chọn đúng tệp chưa.',
  },
  /** What is told of a file that was read. */
  notice: {
    hidden_sheet: (sheet: string) => `Trang tính “${sheet}” đang ẩn trong tệp; vẫn được đọc.`,
    sheet_cut: (sheet: string) =>
      `Trang tính “${sheet}” quá lớn: chỉ đọc 200 cột và 5.000 dòng đầu, phần còn lại bỏ qua.`,
    sheets_left_out: (_: string) => 'Tệp có hơn 50 trang tính: chỉ đọc 50 trang đầu.',
    external_links: (_: string) =>
      'Có ô lấy số từ tệp khác: đọc theo số đã lưu lần cuối, có thể đã cũ.',
    old_encoding: (_: string) =>
      'Tệp không theo bảng mã Unicode (UTF-8), chữ có dấu có thể đã sai. Nên lưu thành .xlsx, hoặc “CSV UTF-8”.',
  },
};
