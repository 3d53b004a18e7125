import { figureTerms } from './glossary/figures';
import { programmeTerms } from './glossary/programmes';
import type { GlossaryTerm } from './glossary/term';
import { territoryTerms } from './glossary/territory';
import { unitTerms } from './glossary/units';
import type { Translation } from './translation';

/** Every term that the glossary explains. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  ...unitTerms,
  ...programmeTerms,
  ...territoryTerms,
  ...figureTerms,
];

/** The glossary's own page. */
const vi = {
  title: 'Thuật ngữ và định nghĩa',
  description:
    'Hợp tác xã, tổ hợp tác, OCOP, hộ nghèo, vùng đồng bào dân tộc thiểu số và miền núi, sơ bộ, độ phủ: nghĩa, căn cứ, và định nghĩa của mọi chỉ tiêu.',
  intro: (terms: string, indicators: string) =>
    `${terms} thuật ngữ theo vần, rồi ${indicators} chỉ tiêu theo mục của báo cáo quý.`,
  label: 'Tìm một thuật ngữ, một chỉ tiêu',
  hint: 'Gõ không dấu cũng được: ho can ngheo, lhhtx, luy ke',
  letters: 'Theo vần',
  termsHeading: 'Thuật ngữ',
  indicatorsHeading: 'Chỉ tiêu',
  sections: 'Mục của chỉ tiêu',
  legal: 'Căn cứ',
  counted: 'Chỉ tiêu',
  found: (count: string, query: string) => `${count} mục cho “${query}”`,
  nothing: (query: string) => `Không có thuật ngữ nào khớp “${query}”`,
  nothingHelp: 'Thử ít chữ hơn, hoặc:',
  all: 'Xem toàn bộ thuật ngữ',
  askSite: 'Hỏi cả trang về những chữ này',
  method: 'Cách đọc một con số, thứ tự nguồn, ranh giới',
};

const en = {
  title: 'Terms and definitions',
  description:
    'Cooperatives, groups, OCOP, poor households, the ethnic-minority and mountainous area, provisional, coverage: what they mean, on what legal basis, and the definition of every indicator.',
  intro: (terms: string, indicators: string) =>
    `${terms} terms from A to Z, then ${indicators} indicators by the sections of the quarterly report.`,
  label: 'Find a term or an indicator',
  hint: 'Marks are not needed: near-poor, ho can ngheo',
  letters: 'By letter',
  termsHeading: 'Terms',
  indicatorsHeading: 'Indicators',
  sections: 'Sections of indicators',
  legal: 'Legal basis',
  counted: 'Indicators',
  found: (count: string, query: string) =>
    `${count} ${count === '1' ? 'entry' : 'entries'} for “${query}”`,
  nothing: (query: string) => `No term matches “${query}”`,
  nothingHelp: 'Try fewer words, or:',
  all: 'See all terms',
  askSite: 'Ask the whole site for these words',
  method: 'How to read a figure, the order of sources, boundaries',
} satisfies Translation<typeof vi>;

export const glossaryMessages = { vi, en };
