import type { Translation } from './translation';

/** One published figure under an address that never says anything else. */
const vi = {
  link: 'Liên kết cố định',
  line: (id: string) => `Liên kết cố định · số liệu ${id}`,
  description: (what: string) =>
    `${what}: con số như đã công bố, nguồn, và những lần sửa đổi sau đó nếu có.`,
  current: 'Con số này chưa bị sửa đổi: đến nay vẫn là con số hiện hành.',
  superseded: (day: string) => `Con số này đã được thay ngày ${day}`,
  byRelease: 'trong đợt phát hành',
  now: 'Con số hiện hành:',
  difference: (moved: string) => `so với con số ở trang này: ${moved}`,
  sameNumber: 'chỉ đổi chữ đi kèm, con số giữ nguyên',
  facts: 'Con số như đã công bố',
  indicator: 'Chỉ tiêu',
  area: 'Địa bàn',
  scope: 'Phạm vi',
  measure: 'Loại số',
  period: 'Kỳ',
  value: 'Giá trị',
  source: 'Nguồn',
  printed: 'Nguồn in',
  note: 'Ghi chú',
  published: 'Công bố ở đây',
  release: 'Đợt phát hành',
  revisions: 'Mọi lần công bố của con số này',
  revision: 'Lần',
  thisOne: 'trang này',
  citeHeading: 'Trích dẫn',
  cite: (what: string, value: string, source: string, address: string) =>
    `${what}: ${value}. Nguồn: ${source}. Dẫn theo Số liệu HTX, ${address}`,
} as const;

const en = {
  link: 'Permanent link',
  line: (id: string) => `Permanent link · figure ${id}`,
  description: (what: string) =>
    `${what}: the figure as it was published, its source, and what it was corrected to since.`,
  current: 'This figure was not corrected: it is still the current one.',
  superseded: (day: string) => `This figure was replaced on ${day}`,
  byRelease: 'by the release',
  now: 'The current figure:',
  difference: (moved: string) => `against the figure on this page: ${moved}`,
  sameNumber: 'only its words changed, the number stayed',
  facts: 'The figure as it was published',
  indicator: 'Indicator',
  area: 'Territory',
  scope: 'Scope',
  measure: 'Kind of number',
  period: 'Period',
  value: 'Value',
  source: 'Source',
  printed: 'As printed',
  note: 'Note',
  published: 'Published here',
  release: 'Release',
  revisions: 'Every publication of this figure',
  revision: 'No.',
  thisOne: 'this page',
  citeHeading: 'Cite',
  cite: (what: string, value: string, source: string, address: string) =>
    `${what}: ${value}. Source: ${source}. Cited from Số liệu HTX, ${address}`,
} satisfies Translation<typeof vi>;

export const permanentMessages = { vi, en };
