import type { Translation } from './translation';

/** A province's page. */
const vi = {
  title: (name: string) => `${name}: hợp tác xã, lao động, OCOP, giảm nghèo`,
  description: (name: string) =>
    `Số liệu kinh tế tập thể của ${name}, mỗi con số kèm nguồn, kỳ và mức chính xác.`,
  mergedFrom: (names: string, day: string) => `hợp nhất từ ${names}, ${day}`,
  formerTitle: 'Từng tỉnh trước sắp xếp, mỗi tỉnh một chuỗi số liệu riêng',
  hasEmm: 'có vùng đồng bào dân tộc thiểu số và miền núi',
  boundaries: 'Ranh giới',
  today: 'tỉnh hiện nay',
  formers: (scheme: string) => `từng tỉnh của ${scheme}`,
  contents: 'Trong trang này',
  keys: 'Những con số chính',
  findingCount: (area: string, value: string) => `${area} có ${value}`,
  findingOther: (name: string, area: string, value: string) => `${name} của ${area}: ${value}`,
  findingEach: (name: string, values: string) => `${name}: ${values}`,
  table: (count: string) => `Bảng số liệu: ${count} chỉ tiêu`,
  moreRows: (count: string) => `Thêm ${count} chỉ tiêu`,
  tableCaption: (section: string, area: string) => `${section}, ${area}`,
  indicator: 'Chỉ tiêu',
  value: 'Giá trị',
  unit: 'Đơn vị',
  emmPart: 'trong đó vùng đồng bào DTTS và miền núi',
  emmOnly: 'vùng đồng bào DTTS và miền núi',
  earlier: (count: string) => `${count} kỳ trước`,
  earlierUncounted: 'các kỳ trước',
  inCsv: 'Các kỳ xa hơn có trong tệp tải về.',
  mismatch: (total: string, parts: string, sum: string) =>
    `Nguồn ghi tổng ${total}, nhưng các phần cùng nguồn ${parts} cộng lại là ${sum}. Cả hai được giữ nguyên.`,
  context: 'Dân số, diện tích, đời sống',
  wordsHeading: 'Khó khăn, kiến nghị',
  wordsFinding: (area: string, period: string) => `${area} nói gì trong báo cáo ${period}`,
  themes: 'Chủ đề',
  empty: (area: string) => `Chưa có số liệu nào được công bố về ${area}.`,
  emptyDemo: (area: string) => `Bộ minh họa không có báo cáo của ${area}.`,
  missing: (sections: string) =>
    `Chưa có số liệu công bố về: ${sections}. Ô trống ở đây nghĩa là chưa biết, không phải bằng 0; báo cáo quý của tỉnh sẽ bổ sung.`,
  revisionsHeading: 'Lịch sử sửa đổi',
  revisionsText: 'Con số đã đính chính và những gì từng được công bố trước đó.',
  now: 'hiện nay',
  sourcesHeading: 'Nguồn',
  reportsAsSource: (quarters: string, count: string) =>
    `Báo cáo quý, ${quarters}, ${count} báo cáo`,
  formerOf: (name: string) => `${name}, trước sắp xếp`,
  partialOf: (name: string, coverage: string) => `${name}, cộng được ${coverage}`,
  ofPlan: (share: string) => `đạt ${share} kế hoạch năm`,
  /** `share`: '' where it is not known. */
  plan: (year: string, text: string, share: string) =>
    `kế hoạch năm ${year}: ${text}${share && `, đã đạt ${share}`}`,
  estimate: (year: string, text: string, share: string) =>
    `ước cả năm ${year}: ${text}${share && `, bằng ${share} kế hoạch`}`,
  programmes: {
    caption: 'Kế hoạch vốn năm và giải ngân từ đầu năm',
    plan: 'Kế hoạch',
    spent: 'Giải ngân',
    share: '% kế hoạch',
  },
  noFigure: 'chưa có số liệu',
  splitHeading: (name: string) => `${name} đã được chia`,
} as const;

const en = {
  title: (name: string) => `${name}: cooperatives, labour, OCOP, poverty`,
  description: (name: string) =>
    `The collective economy of ${name} in figures, each with its source, period and precision.`,
  mergedFrom: (names: string, day: string) => `merged from ${names}, ${day}`,
  formerTitle: 'Each province before the mergers, each with a series of its own',
  hasEmm: 'has an ethnic-minority and mountainous area',
  boundaries: 'Boundaries',
  today: 'the province of today',
  formers: (scheme: string) => `each of the ${scheme}`,
  contents: 'On this page',
  keys: 'Key figures',
  findingCount: (area: string, value: string) => `${area} has ${value}`,
  findingOther: (name: string, area: string, value: string) => `${name}, ${area}: ${value}`,
  findingEach: (name: string, values: string) => `${name}: ${values}`,
  table: (count: string) => `Table: ${count} ${count === '1' ? 'indicator' : 'indicators'}`,
  moreRows: (count: string) => `${count} more ${count === '1' ? 'indicator' : 'indicators'}`,
  tableCaption: (section: string, area: string) => `${section}, ${area}`,
  indicator: 'Indicator',
  value: 'Value',
  unit: 'Unit',
  emmPart: 'of which ethnic-minority and mountainous area',
  emmOnly: 'ethnic-minority and mountainous area',
  earlierUncounted: 'earlier periods',
  earlier: (count: string) => `${count} earlier ${count === '1' ? 'period' : 'periods'}`,
  inCsv: 'Older periods are in the files to download.',
  mismatch: (total: string, parts: string, sum: string) =>
    `The source prints a total of ${total}, but its own parts ${parts} add up to ${sum}. Both are kept as they are.`,
  context: 'Population, area, living standards',
  wordsHeading: 'Difficulties and proposals',
  wordsFinding: (area: string, period: string) => `What ${area} says in its ${period} report`,
  themes: 'Themes',
  empty: (area: string) => `No figure has been published for ${area} yet.`,
  emptyDemo: (area: string) => `The illustrative set has no report of ${area}.`,
  missing: (sections: string) =>
    `Nothing published yet on: ${sections}. A gap here means not known, never zero; the province’s quarterly reports will fill it.`,
  revisionsHeading: 'History of corrections',
  revisionsText: 'Figures that were corrected, and what was public before.',
  now: 'now',
  sourcesHeading: 'Sources',
  reportsAsSource: (quarters: string, count: string) =>
    `Quarterly reports, ${quarters}, ${count} reports`,
  formerOf: (name: string) => `${name}, before the merger`,
  partialOf: (name: string, coverage: string) => `${name}, of ${coverage} only`,
  ofPlan: (share: string) => `${share} of the year’s plan`,
  plan: (year: string, text: string, share: string) =>
    `plan for ${year}: ${text}${share && `, ${share} reached`}`,
  estimate: (year: string, text: string, share: string) =>
    `expected for ${year}: ${text}${share && `, ${share} of the plan`}`,
  programmes: {
    caption: 'The year’s plan, and what was disbursed since January',
    plan: 'Plan',
    spent: 'Disbursed',
    share: '% of plan',
  },
  noFigure: 'no figure',
  splitHeading: (name: string) => `${name} was split`,
} satisfies Translation<typeof vi>;

export const provinceMessages = { vi, en };
