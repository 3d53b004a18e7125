import type {
  Absence,
  FigureSource,
  Measure,
  Origin,
  Precision,
  Scope,
  SourceClass,
  ValueStatus,
} from '@/lib/domain/figure/figure';
import type { PeriodKind } from '@/lib/domain/period';
import type { ReportState } from '@/lib/domain/report/report';

/** The words of the field, the same on every page, chart and file. */
export const vi = {
  status: {
    A: 'chính thức',
    P: 'sơ bộ',
    E: 'ước tính',
    N: 'gần bằng 0 sau khi làm tròn',
  } satisfies Record<ValueStatus, string>,
  absence: { M: 'không áp dụng', L: 'chưa có báo cáo', Q: 'không công bố' } satisfies Record<
    Absence,
    string
  >,
  /** What stands in a narrow table cell instead of a number; its meaning is `absence`. */
  absenceMark: { M: '×', L: '…', Q: 'mật' } satisfies Record<Absence, string>,
  /** Before the number; empty for exact ones, and for ranges, which show both ends. */
  precision: {
    exact: '',
    about: 'khoảng',
    above: 'hơn',
    at_least: 'ít nhất',
    below: 'gần',
    range: '',
  } satisfies Record<Precision, string>,
  /** As a choice in the form and a column in a file. */
  precisionName: {
    exact: 'chính xác',
    about: 'khoảng',
    above: 'hơn, trên',
    at_least: 'ít nhất',
    below: 'gần, dưới',
    range: 'từ … đến …',
  } satisfies Record<Precision, string>,
  range: (low: string, high: string) => `từ ${low} đến ${high}`,
  minus: (number: string) => `âm ${number}`,
  scope: {
    ALL: 'toàn địa bàn',
    EMM: 'vùng đồng bào dân tộc thiểu số và miền núi',
  } satisfies Record<Scope, string>,
  scopeShort: { ALL: 'toàn địa bàn', EMM: 'vùng ĐBDTTS&MN' } satisfies Record<Scope, string>,
  measure: { actual: 'thực hiện', plan: 'kế hoạch năm', estimate: 'ước cả năm' } satisfies Record<
    Measure,
    string
  >,
  origin: {
    reported: 'tỉnh báo cáo',
    published: 'đã công bố trong tài liệu',
    computed: 'tính toán từ các số khác',
  } satisfies Record<Origin, string>,
  reportState: {
    draft: 'đang nhập',
    with_lead: 'chờ lãnh đạo duyệt',
    submitted: 'đã gửi, chờ tổng hợp',
    returned: 'bị trả lại',
    accepted: 'đã chấp nhận',
    published: 'đã công bố',
  } satisfies Record<ReportState, string>,
  periodKind: {
    date: 'thời điểm',
    month: 'tháng',
    quarter: 'quý',
    half_year: '6 tháng',
    year: 'năm',
    year_to_date: 'lũy kế từ đầu năm',
    span: 'khoảng thời gian',
  } satisfies Record<PeriodKind, string>,
  sourceClass: {
    report: 'báo cáo của tỉnh',
    official_statistics: 'thống kê chính thức',
    alliance: 'Liên minh Hợp tác xã',
    press: 'báo chí',
  } satisfies Record<SourceClass, string>,
  readAs: {
    source: 'đọc tại nguồn',
    copy: 'đọc qua bản sao công khai',
    report: 'báo cáo gửi qua hệ thống này',
  } satisfies Record<FigureSource['readAs'], string>,
  noAddress: 'chưa có địa chỉ',
  blank: 'chưa nhập',
  seriesBreak: 'chuỗi số liệu đổi cách tính từ đây',
  partial: 'chưa đủ',
  areasCoverage: (reported: string, expected: string) => `${reported}/${expected} tỉnh`,
  quartersCoverage: (reported: string, expected: string) => `${reported}/${expected} quý`,
  percentPoints: 'điểm %',
  revision: (revision: number) =>
    revision === 1 ? 'công bố lần đầu' : `đính chính lần ${revision - 1}`,
};
