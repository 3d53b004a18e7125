import type { Translation } from './translation';

/** How a figure is written: beside it, below it, and one tap away. */
const vi = {
  source: 'Nguồn',
  sourceOf: (what: string) => `Nguồn của số liệu: ${what}`,
  sources: (count: number) => `${count} nguồn`,
  printedAs: (printed: string) => `Nguồn in: “${printed}”`,
  publishedOn: (date: string) => `công bố ${date}`,
  noDate: 'không rõ ngày công bố',
  anotherSays: (value: string) => `nguồn khác nói ${value}`,
  othersSay: 'Nguồn khác nói',
  othersAgree: 'Cùng con số ấy ở nguồn khác',
  indicatorPage: 'Trang của chỉ tiêu',
  permanent: 'Liên kết cố định',
  computedFrom: {
    sum: 'Cộng từ',
    mean: 'Bình quân gia quyền từ',
    ratio: 'Tính từ các chỉ tiêu thành phần của',
    one: 'Theo số liệu của',
  },
  computedHere: 'tính toán',
  partial: 'chưa đủ',
  since: (period: string) => `so với ${period}`,
  unchanged: 'không đổi',
  base: 'Số được so',
  release: 'Phát hành',
  corrected: (revision: string) => revision,
  rank: (rank: string) => `cao thứ ${rank}`,
  rankFromLowest: (rank: string) => `thấp thứ ${rank}`,
  rankEnd: { highest: 'cao nhất', lowest: 'thấp nhất' },
  /** Provinces of some boundaries; those from before the mergers are named as such. */
  provinces: (count: string, isFormer: boolean) =>
    isFormer ? `${count} tỉnh, thành phố cũ` : `${count} tỉnh, thành phố`,
  provincesKnown: (provinces: string) => `${provinces} có số liệu`,
  among: (provinces: string) => `trong ${provinces}`,
  note: 'Ghi chú',
  mark: 'Ghi chú về con số',
  scopeWhole: 'toàn địa bàn',
};

const en = {
  source: 'Source',
  sourceOf: (what: string) => `Source of: ${what}`,
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  printedAs: (printed: string) => `As printed: “${printed}”`,
  publishedOn: (date: string) => `published ${date}`,
  noDate: 'date of publication unknown',
  anotherSays: (value: string) => `another source says ${value}`,
  othersSay: 'Other sources say',
  othersAgree: 'The same number in other sources',
  indicatorPage: 'The indicator’s page',
  permanent: 'Permanent link',
  computedFrom: {
    sum: 'Added up from',
    mean: 'Weighted mean of',
    ratio: 'Computed from its component indicators of',
    one: 'Taken from',
  },
  computedHere: 'computed',
  partial: 'partial',
  since: (period: string) => `since ${period}`,
  unchanged: 'unchanged',
  base: 'Compared with',
  release: 'Release',
  corrected: (revision: string) => revision,
  rank: (rank: string) => `${rank} highest`,
  rankFromLowest: (rank: string) => `${rank} lowest`,
  rankEnd: { highest: 'highest', lowest: 'lowest' },
  provinces: (count: string, isFormer: boolean) =>
    isFormer ? `${count} former provinces and cities` : `${count} provinces and cities`,
  provincesKnown: (provinces: string) => `${provinces} known`,
  among: (provinces: string) => `of ${provinces}`,
  note: 'Note',
  mark: 'Mark of the number',
  scopeWhole: 'whole area',
} satisfies Translation<typeof vi>;

export const figureMessages = { vi, en };
