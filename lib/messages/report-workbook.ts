import type { Absence, Precision, ValueStatus } from '../domain/figure/figure';
import { type Day, type Quarter, quarterParts } from '../domain/period';
import { formatDay } from '../format/date';
import { en as englishWords } from './en/words';
import type { Translation } from './translation';
import { vi as vietnameseWords } from './vi/words';

/** What the workbook of a report says: on its sheets, on paper, and where one types. */

const roman = ['I', 'II', 'III', 'IV'] as const;

function inRoman(quarter: Quarter): { readonly number: string; readonly year: number } {
  const { number, year } = quarterParts(quarter);
  return { number: roman[number - 1] ?? '', year };
}

const vi = {
  organisation: 'LIÊN MINH HỢP TÁC XÃ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: (quarter: Quarter) => {
    const { number, year } = inRoman(quarter);
    return `BIỂU SỐ LIỆU KINH TẾ TẬP THỂ, HỢP TÁC XÃ QUÝ ${number} NĂM ${year}`;
  },
  section: (number: number, name: string) => `Phần ${number}. ${name}`,
  guide:
    'Chỉ nhập vào ô nền vàng nhạt. Số chưa chắc chắn thì ghi kèm chữ ngay trong ô: khoảng 120, hơn 900, từ 3 đến 4, sơ bộ 120. Không có số thì ghi lý do: không áp dụng, chưa có báo cáo, không công bố. Ô xám là ô không phải nhập.',
  demoAlarm:
    'SỐ LIỆU MINH HỌA. Mọi con số trong biểu này được tạo ra để minh họa, không phải số liệu thật, không được trích dẫn.',
  column: {
    code: 'Mã',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    yearBefore: (quarter: Quarter) => {
      const { number, year } = inRoman(quarter);
      return `Cùng kỳ năm trước (${number}/${year})`;
    },
    previousQuarter: (quarter: Quarter) => {
      const { number, year } = inRoman(quarter);
      return `Quý trước (${number}/${year})`;
    },
    whole: (area: string) =>
      /^thành phố/i.test(area) ? 'Quý này toàn thành phố' : 'Quý này toàn tỉnh',
    emm: 'Quý này vùng ĐBDTTS&MN',
    text: 'Nội dung quý này',
    status: 'Tình trạng',
    precision: 'Mức chính xác',
    note: 'Ghi chú',
  },
  emmPart: 'vùng ĐBDTTS&MN',
  emmNote: 'Vùng ĐBDTTS&MN:',
  status: vietnameseWords.status satisfies Record<ValueStatus, string>,
  precision: {
    exact: 'chính xác',
    about: 'khoảng',
    above: 'hơn',
    at_least: 'ít nhất',
    below: 'gần',
    range: 'từ … đến …',
  } satisfies Record<Precision, string>,
  absence: vietnameseWords.absence satisfies Record<Absence, string>,
  hint: {
    unit: (unit: string) => `Đơn vị: ${unit}`,
    number:
      'Gõ số liền, không chấm: 1234. Chưa chắc chắn thì ghi: khoảng 120, hơn 900, từ 3 đến 4, sơ bộ 120. Không có số thì ghi: không áp dụng, chưa có báo cáo.',
    previous: (said: string) => `Quý trước: ${said}.`,
    text: 'Viết ngắn gọn, mỗi ý một dòng (Alt+Enter để xuống dòng). Tối đa 4.000 ký tự.',
  },
  warning: {
    title: 'Xin xem lại',
    whole: 'Chỉ tiêu này là số nguyên. Nếu số lẻ là đúng đơn vị khác, xin đổi về đơn vị của biểu.',
    decimals: (count: number) =>
      `Chỉ tiêu này lấy nhiều nhất ${count} chữ số thập phân. Xin xem lại số vừa nhập.`,
    list: 'Xin chọn trong danh sách, hoặc để trống.',
  },
  placeAndDate: '……………, ngày …… tháng …… năm ………',
  madeBy: 'Người lập biểu',
  madeBySign: '(Ký, ghi rõ họ tên)',
  lead: 'Lãnh đạo',
  leadSign: '(Ký, ghi rõ họ tên, đóng dấu)',
  page: 'Trang &P/&N',
  made: (day: Day) => `Số liệu HTX, lập ngày ${formatDay(day, 'vi')}`,
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

const en = {
  organisation: 'COOPERATIVE ALLIANCE',
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  title: (quarter) => {
    const { number, year } = inRoman(quarter);
    return `FIGURES OF THE COLLECTIVE ECONOMY AND COOPERATIVES, QUARTER ${number} OF ${year}`;
  },
  section: (number, name) => `Part ${number}. ${name}`,
  guide:
    'Type into the pale yellow cells only. Where a number is not certain, say so in its cell: about 120, more than 900, from 3 to 4, provisional 120. Where there is none, give the reason: not applicable, not reported, confidential. Grey cells are not asked.',
  demoAlarm:
    'ILLUSTRATIVE FIGURES. Every figure in this workbook was made up to show how the site works. None is real and none may be cited.',
  column: {
    code: 'Code',
    indicator: 'Indicator',
    unit: 'Unit',
    yearBefore: (quarter) => {
      const { number, year } = quarterParts(quarter);
      return `Same quarter last year (Q${number} ${year})`;
    },
    previousQuarter: (quarter) => {
      const { number, year } = quarterParts(quarter);
      return `Previous quarter (Q${number} ${year})`;
    },
    whole: (area) =>
      /city/i.test(area) ? 'This quarter, whole city' : 'This quarter, whole province',
    emm: 'This quarter, ethnic-minority and mountainous',
    text: 'This quarter, in words',
    status: 'Status',
    precision: 'Precision',
    note: 'Note',
  },
  emmPart: 'ethnic-minority and mountainous part',
  emmNote: 'Ethnic-minority part:',
  status: englishWords.status,
  precision: {
    exact: 'exact',
    about: 'about',
    above: 'more than',
    at_least: 'at least',
    below: 'nearly',
    range: 'from … to …',
  },
  absence: englishWords.absence,
  hint: {
    unit: (unit) => `Unit: ${unit}`,
    number:
      'Type digits without separators: 1234. Where not certain: about 120, more than 900, from 3 to 4, provisional 120. Where there is none: not applicable, not reported.',
    previous: (said) => `Previous quarter: ${said}.`,
    text: 'Keep it short, one point a line (Alt+Enter for a new line). At most 4,000 characters.',
  },
  warning: {
    title: 'Please check',
    whole:
      'This indicator is a whole number. If yours is in another unit, convert it to the unit given.',
    decimals: (count) => `This indicator keeps at most ${count} decimals. Please check the number.`,
    list: 'Choose from the list, or leave it empty.',
  },
  placeAndDate: '……………, day …… month …… year ………',
  madeBy: 'Prepared by',
  madeBySign: '(signature, full name)',
  lead: 'Head of the alliance',
  leadSign: '(signature, full name, seal)',
  page: 'Page &P/&N',
  made: (day) => `Số liệu HTX, made on ${formatDay(day, 'en')}`,
  refused: {
    too_large:
      'The file is larger than 5 MB and was not read. Remove pictures and sheets that are no part of the form, then load it again.',
    not_a_workbook: 'This file is no spreadsheet. Choose an .xlsx, .ods or .csv file.',
    old_xls:
      'An .xls of old Excel cannot be read reliably. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    binary_workbook:
      'An .xlsb cannot be read. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    encrypted:
      'The file has a password and cannot be read. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, and load it again.',
    has_macros:
      'The file has macros and is not taken. Open it in Excel, choose File > Save As, type “Excel Workbook (*.xlsx)”, and load the new file.',
    damaged:
      'The file is damaged or lacks parts. Open it in Excel, save it as a new .xlsx, and load that.',
    zip_bomb:
      'The file unpacks to too much and was not read. Copy the form into a new file, save it as .xlsx, and load that.',
    too_many_entries:
      'The file has too many parts and was not read. Copy the form into a new file, save it as .xlsx, and load that.',
    empty: 'No cell of the file holds anything. Please check that it is the right file.',
  },
  notice: {
    hidden_sheet: (sheet) =>
      `The sheet “${sheet}” is hidden in the file; it was read all the same.`,
    sheet_cut: (sheet) =>
      `The sheet “${sheet}” is too large: its first 200 columns and 5,000 rows were read, the rest was left out.`,
    sheets_left_out: (_) => 'The file has more than 50 sheets: the first 50 were read.',
    external_links: (_) =>
      'Some cells take their numbers from other files: they were read as last saved, and may be old.',
    old_encoding: (_) =>
      'The file is not in Unicode (UTF-8), so letters with marks may be wrong. Better save it as .xlsx or “CSV UTF-8”.',
  },
} satisfies Translation<typeof vi>;

export const reportWorkbookMessages = { vi, en };
