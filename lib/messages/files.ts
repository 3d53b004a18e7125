import type { Dataset } from '../domain/figure/figure';
import type { Translation } from './translation';

/** Stands in every row of a demonstration file, so that no row of it passes for real alone. */
export const datasetInFile = {
  real: 'real',
  demo: 'demo: số liệu minh họa, không phải số liệu thật / illustrative, not real',
} as const satisfies Record<Dataset, string>;

/** Stands in every row of a `.csv`, which has no head to say it in without disturbing programs. */
export const csvIsFor =
  'cho chương trình (bỏ dấu nháy đơn ở đầu ô), bảng tính thì dùng tệp .xlsx / for programs (drop an apostrophe that begins a field), for spreadsheets use the .xlsx';

export type FileColumn =
  | 'dataset'
  | 'area'
  | 'areaCode'
  | 'section'
  | 'indicator'
  | 'scope'
  | 'measure'
  | 'period'
  | 'value'
  | 'valueHigh'
  | 'unit'
  | 'absence'
  | 'text'
  | 'precision'
  | 'status'
  | 'origin'
  | 'coverageReported'
  | 'coverageExpected'
  | 'revision'
  | 'source'
  | 'sourceDate'
  | 'sourceUrl'
  | 'readAs'
  | 'printed'
  | 'note'
  | 'boundary'
  | 'indicatorCode'
  | 'periodCode';

const vi = {
  /** Links to the two files, and what each is for. */
  files: 'Tải số liệu trang này',
  xlsx: 'Bảng tính (.xlsx)',
  xlsxFor: 'mở bằng Excel, LibreOffice',
  csv: 'CSV cho chương trình',
  pdf: 'PDF (1 trang A4)',
  /** Sheets of the workbook. */
  about: 'Về tệp này',
  figures: 'Số liệu',
  demoFigures: 'MINH HỌA, không phải số thật',
  /** The sheet that says what the file is. */
  title: (area: string) => `Số liệu HTX: ${area}`,
  demoAlarm:
    'SỐ LIỆU MINH HỌA. Mọi con số báo cáo trong tệp này được tạo ra để minh họa, không phải số liệu thật, không được trích dẫn.',
  what: 'Tệp này',
  whatText: {
    area: 'Mọi con số mà trang của địa bàn này cho xem: mọi kỳ, số của các nguồn khác, và những số đã công bố trước khi đính chính.',
    indicator:
      'Chỉ tiêu này của cả nước và từng tỉnh: mọi kỳ, cả hai phạm vi, số của các nguồn khác. Số đã công bố trước khi đính chính có ở tệp của từng tỉnh.',
    comparison:
      'Những nơi và chỉ tiêu đã chọn để so sánh: mọi kỳ đã biết, số của các nguồn khác. Các kỳ khác nhau thì không so với nhau được.',
    table:
      'Bảng đã chọn ở trang “Lập bảng số liệu”, mọi trang của bảng: trước là bảng, sau là từng con số một dòng, với nguồn.',
    indicators:
      'Các chỉ tiêu đã chọn, của cả nước và từng tỉnh: mọi kỳ, cả hai phạm vi, số của các nguồn khác.',
  },
  from: 'Lấy từ',
  made: 'Lập ngày',
  publication: 'Theo công bố',
  newestSource: (day: string) => `nguồn mới nhất công bố ${day}`,
  boundary: 'Ranh giới',
  boundaryNow: (scheme: string) =>
    `${scheme}; số trước khi sắp xếp, cộng từ các tỉnh cũ, thì ghi “tính toán”`,
  boundaryBefore: (scheme: string) => `${scheme}, mỗi tỉnh một chuỗi số liệu riêng`,
  reading: 'Cách đọc',
  readings: [
    'Ô giá trị để trống nghĩa là không có số, lý do ghi ở cột bên; không bao giờ là 0.',
    'Mức chính xác (khoảng, hơn, gần …) đi cùng con số; khi trích dẫn xin giữ nguyên và ghi nguồn.',
    'Số tính toán được làm tròn theo số chữ số thập phân của chỉ tiêu; số của nguồn giữ đúng như nguồn.',
    'Nhiều nguồn có thể nói về cùng một kỳ: mỗi nguồn một dòng, đừng cộng các dòng với nhau.',
  ] satisfies readonly string[],
  forPrograms: 'Cho chương trình',
  forProgramsText: 'Tệp .csv cùng địa chỉ, tên cột không đổi theo ngôn ngữ.',
  column: {
    dataset: 'Bộ số liệu',
    area: 'Địa bàn',
    areaCode: 'Mã địa bàn',
    section: 'Mục',
    indicator: 'Chỉ tiêu',
    scope: 'Phạm vi',
    measure: 'Thực hiện hay kế hoạch',
    period: 'Kỳ',
    value: 'Giá trị',
    valueHigh: 'Đến (nếu là khoảng)',
    unit: 'Đơn vị',
    absence: 'Vì sao không có số',
    text: 'Nội dung bằng lời',
    precision: 'Mức chính xác',
    status: 'Trạng thái',
    origin: 'Nguồn gốc số',
    coverageReported: 'Số tỉnh hoặc quý có số liệu',
    coverageExpected: 'Trên tổng số',
    revision: 'Lần công bố',
    source: 'Nguồn',
    sourceDate: 'Ngày của nguồn',
    sourceUrl: 'Địa chỉ nguồn',
    readAs: 'Đọc ở đâu',
    printed: 'Nguồn in nguyên văn',
    note: 'Ghi chú',
    boundary: 'Ranh giới',
    indicatorCode: 'Mã chỉ tiêu',
    periodCode: 'Mã kỳ',
  } satisfies Record<FileColumn, string>,
};

const en = {
  files: 'Download this page’s figures',
  xlsx: 'Spreadsheet (.xlsx)',
  xlsxFor: 'for Excel, LibreOffice',
  csv: 'CSV for programs',
  pdf: 'PDF (one A4 page)',
  about: 'About this file',
  figures: 'Figures',
  demoFigures: 'ILLUSTRATIVE, not real',
  title: (area) => `Số liệu HTX: ${area}`,
  demoAlarm:
    'ILLUSTRATIVE FIGURES. Every reported figure in this file was made up to show how the site works. None is real and none may be cited.',
  what: 'This file',
  whatText: {
    area: 'Every figure that the page of this area shows: all periods, what other sources say, and what was public before a correction.',
    indicator:
      'This indicator for the country and each province: all periods, both scopes, what other sources say. What was public before a correction is in the files of the provinces.',
    comparison:
      'The places and indicators chosen to be compared: every known period, what other sources say. Different periods cannot be compared with each other.',
    table:
      'The table chosen on the page “Build a table”, all pages of it: first the table, then a row for each figure with its source.',
    indicators:
      'The indicators chosen, for the country and each province: all periods, both scopes, what other sources say.',
  },
  from: 'Taken from',
  made: 'Made on',
  publication: 'From the publication',
  newestSource: (day) => `newest source published ${day}`,
  boundary: 'Boundaries',
  boundaryNow: (scheme) =>
    `${scheme}; earlier figures added up from former provinces are marked as computed`,
  boundaryBefore: (scheme) => `${scheme}, each with a series of its own`,
  reading: 'How to read it',
  readings: [
    'An empty value means that there is no figure, for the reason in its column; it is never 0.',
    'Precision (about, more than, nearly …) belongs to the number; keep it when citing, and name the source.',
    'Computed figures are rounded to the indicator’s decimals; a source’s figures stand as the source has them.',
    'Several sources may speak of one period: each has a row, so do not add rows up.',
  ],
  forPrograms: 'For programs',
  forProgramsText: 'The .csv at the same address; its column names are the same in both languages.',
  column: {
    dataset: 'Dataset',
    area: 'Area',
    areaCode: 'Area code',
    section: 'Section',
    indicator: 'Indicator',
    scope: 'Scope',
    measure: 'Carried out or planned',
    period: 'Period',
    value: 'Value',
    valueHigh: 'To (of a range)',
    unit: 'Unit',
    absence: 'Why there is no figure',
    text: 'In words',
    precision: 'Precision',
    status: 'Status',
    origin: 'Origin',
    coverageReported: 'Provinces or quarters with a figure',
    coverageExpected: 'Out of',
    revision: 'Revision',
    source: 'Source',
    sourceDate: 'Date of the source',
    sourceUrl: 'Address of the source',
    readAs: 'Where it was read',
    printed: 'As the source printed it',
    note: 'Note',
    boundary: 'Boundaries',
    indicatorCode: 'Indicator code',
    periodCode: 'Period code',
  },
} satisfies Translation<typeof vi>;

export const fileMessages = { vi, en };
