import type { Absence, Precision, ValueStatus } from '../domain/figure/figure';
import { type Day, type Quarter, quarterParts } from '../domain/period';
import { formatDay } from '../format/date';
import { emmNoteMarks } from '../intake/note-marks';
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
    lastYear: (year: number) => `Năm trước (${year})`,
    soFar: 'Đã báo cáo trong năm (để so sánh)',
    plan: (year: number) => `Kế hoạch năm ${year}`,
    estimate: (year: number) => `Ước cả năm ${year}`,
    text: 'Nội dung quý này',
    status: 'Tình trạng',
    precision: 'Mức chính xác',
    note: 'Ghi chú',
  },
  emmPart: 'vùng ĐBDTTS&MN',
  emmNote: emmNoteMarks.vi as string,
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
    lastYear: (year: number) => `Last year (${year})`,
    soFar: 'Reported this year (to compare)',
    plan: (year: number) => `Plan for the year ${year}`,
    estimate: (year: number) => `Expected for the year ${year}`,
    text: 'This quarter, in words',
    status: 'Status',
    precision: 'Precision',
    note: 'Note',
  },
  emmPart: 'ethnic-minority and mountainous part',
  emmNote: emmNoteMarks.en,
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
} satisfies Translation<typeof vi>;

export const reportWorkbookMessages = { vi, en };
