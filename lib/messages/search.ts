import type { Translation } from './translation';

/** Search over the whole site. */
const vi = {
  title: 'Tìm kiếm',
  titleOf: (query: string) => `Tìm “${query}”`,
  description: 'Tìm tỉnh, thành phố, chỉ tiêu, thuật ngữ, đợt phát hành; gõ không dấu cũng được.',
  label: 'Tìm tỉnh, chỉ tiêu, con số',
  hint: 'Gõ không dấu cũng được: htx thai nguyen 2025',
  start: 'Thử một câu hỏi:',
  examples: [
    'htx thái nguyên 2025',
    'tỷ lệ hộ nghèo điện biên',
    'ocop cả nước',
    'thu nhập lao động',
  ],
  answer: 'Câu trả lời',
  noAnswer: (indicator: string, area: string, period: string) =>
    `Chưa tìm thấy số liệu công bố: ${indicator}, ${area}${period}.`,
  inPeriod: (period: string) => `, ${period}`,
  otherPeriod: (period: string) => `Chưa có số liệu của ${period}; đây là con số mới nhất đã biết.`,
  near: 'Gần với câu hỏi:',
  areas: 'Địa bàn',
  indicators: 'Chỉ tiêu',
  releases: 'Đợt phát hành',
  conferences: 'Hội nghị',
  former: (name: string) => `${name}, trước sắp xếp`,
  nothing: (query: string) => `Không tìm thấy gì cho “${query}”`,
  nothingHelp:
    'Thử ít chữ hơn: tên một tỉnh, tên một chỉ tiêu, hoặc cả hai. Hay đi từ một trong các trang dưới đây.',
  onlyPeriod: 'Thêm tên một tỉnh hoặc một chỉ tiêu bên cạnh kỳ: htx thai nguyen 2025.',
  unknown: (words: string) => `Không rõ nghĩa, nên bỏ qua: ${words}.`,
  provinces: 'Danh sách tỉnh, thành phố',
  definitions: 'Thuật ngữ, mọi chỉ tiêu và định nghĩa',
  meanings: 'Nghĩa là gì',
  inGlossary: 'Trong bảng thuật ngữ',
  more: (count: string) => `Thêm ${count} chỉ tiêu`,
};

const en = {
  title: 'Search',
  titleOf: (query: string) => `Search for “${query}”`,
  description: 'Find provinces, indicators, terms and releases; marks are not needed.',
  label: 'Find a province, an indicator, a figure',
  hint: 'Marks are not needed: poverty dien bien',
  start: 'Try a question:',
  examples: ['cooperatives thái nguyên 2025', 'poor households điện biên', 'ocop', 'income'],
  answer: 'The answer',
  noAnswer: (indicator: string, area: string, period: string) =>
    `No published figure was found on ${indicator} of ${area}${period}.`,
  inPeriod: (period: string) => ` for ${period}`,
  otherPeriod: (period: string) =>
    `There is no figure for ${period}; this is the newest that is known.`,
  near: 'Near to the question:',
  areas: 'Areas',
  indicators: 'Indicators',
  releases: 'Releases',
  conferences: 'Conferences',
  former: (name: string) => `${name}, before the mergers`,
  nothing: (query: string) => `Nothing found for “${query}”`,
  nothingHelp:
    'Try fewer words: the name of a province, of an indicator, or both. Or go on from one of the pages below.',
  onlyPeriod: 'Name a province or an indicator beside the time: cooperatives thai nguyen 2025.',
  unknown: (words: string) => `Not understood and left out: ${words}.`,
  provinces: 'List of provinces and cities',
  definitions: 'Terms, all indicators and their definitions',
  meanings: 'What it means',
  inGlossary: 'In the glossary',
  more: (count: string) => `${count} more ${count === '1' ? 'indicator' : 'indicators'}`,
} satisfies Translation<typeof vi>;

export const searchMessages = { vi, en };
