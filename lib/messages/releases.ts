import type { Translation } from './translation';

/** Releases: the list and one release. */
const vi = {
  title: 'Phát hành',
  description: 'Các đợt công bố số liệu từ báo cáo quý của các tỉnh, kể cả đính chính.',
  feedTitle: 'Số liệu HTX: các đợt phát hành',
  intro:
    'Mỗi đợt phát hành công bố báo cáo quý của một số tỉnh đã được duyệt. Đính chính là một đợt riêng: con số cũ vẫn đọc được.',
  empty: 'Chưa có đợt phát hành nào.',
  emptyWhen: (quarter: string, opens: string, closes: string) =>
    `Báo cáo ${quarter} được nhập từ ${opens} đến hết hạn ngày ${closes}; sau khi duyệt, số liệu được công bố ở đây.`,
  demoLine: 'Xem các đợt phát hành minh họa',
  reports: (count: string) => `${count} báo cáo`,
  correction: 'đính chính',
  published: (day: string) => `Công bố ${day}`,
  releaseDescription: (title: string) => `${title}: số liệu theo tỉnh, ghi chú và đính chính.`,
  superseded: 'Một phần của đợt này đã được sửa ở:',
  supersededText: 'Trang này giữ nguyên những gì đã công bố khi ấy.',
  note: 'Ghi chú',
  holds: 'Gồm báo cáo của',
  corrections: 'Đã sửa những gì',
  before: 'Trước',
  after: 'Sau',
  unit: 'Đơn vị',
  indicator: 'Chỉ tiêu',
  value: 'Giá trị',
  province: 'Tỉnh',
  figuresOf: (province: string, quarter: string) => `${province}, ${quarter}`,
  figures: (count: string) => `${count} số liệu`,
  context: 'Khác',
  all: 'Mọi đợt phát hành',
  revisedSince: 'đã sửa sau đó',
};

const en = {
  title: 'Releases',
  description: 'Publications of the provinces’ quarterly reports, corrections included.',
  feedTitle: 'Số liệu HTX: releases',
  intro:
    'Each release publishes the accepted quarterly reports of some provinces. A correction is a release of its own: the old figure stays readable.',
  empty: 'There is no release yet.',
  emptyWhen: (quarter: string, opens: string, closes: string) =>
    `Reports for ${quarter} are entered from ${opens} until ${closes}; after review the figures are published here.`,
  demoLine: 'See illustrative releases',
  reports: (count: string) => `${count} ${count === '1' ? 'report' : 'reports'}`,
  correction: 'correction',
  published: (day: string) => `Published ${day}`,
  releaseDescription: (title: string) => `${title}: figures by province, note and corrections.`,
  superseded: 'Part of this release was corrected in:',
  supersededText: 'This page keeps what was published at the time.',
  note: 'Note',
  holds: 'Reports of',
  corrections: 'What was corrected',
  before: 'Before',
  after: 'After',
  unit: 'Unit',
  indicator: 'Indicator',
  value: 'Value',
  province: 'Province',
  figuresOf: (province: string, quarter: string) => `${province}, ${quarter}`,
  figures: (count: string) => `${count} figures`,
  context: 'Other',
  all: 'All releases',
  revisedSince: 'corrected since',
} satisfies Translation<typeof vi>;

export const releasesMessages = { vi, en };
