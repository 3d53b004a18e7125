import type { Translation } from './translation';

/** An area's one page of paper. */
const vi = {
  title: (name: string) => `${name}: số liệu kinh tế tập thể trên một trang`,
  demoTitle: (title: string) => `${title} (số liệu minh họa)`,
  demoMark: 'SỐ LIỆU MINH HỌA',
  figures: 'Số liệu chính theo từng mục',
  change: 'Thay đổi · so với',
  period: 'Kỳ',
  rank: 'Thứ hạng',
  charts: 'Nhìn qua hình',
  more: (count: string) => `còn ${count} chỉ tiêu nữa ở trang trên mạng`,
  wordsCut: 'trích; toàn văn ở trang trên mạng',
  wordsMore: (count: string) => `còn ${count} mục nữa ở trang trên mạng`,
  revised: (count: string) =>
    `${count} con số đã được đính chính; những gì từng công bố trước đó có ở trang trên mạng.`,
  published: (what: string) => `Theo công bố: ${what}`,
  made: (day: string) => `lập ngày ${day}`,
  place: (rank: string, of: string) => `${rank}/${of}`,
  /** Where not all are known. */
  placeKnown: (rank: string, of: string) => `${rank}/${of} có số liệu`,
  ranks:
    'Thứ hạng: cao thứ mấy trong số tỉnh, thành phố có số liệu cùng kỳ, trên ranh giới của trang; chỉ tiêu không gộp được thì trên ranh giới của kỳ ấy.',
};

const en = {
  title: (name) => `${name}: the collective economy on one page`,
  demoTitle: (title) => `${title} (illustrative figures)`,
  demoMark: 'ILLUSTRATIVE FIGURES',
  figures: 'Main figures by section',
  change: 'Change · since',
  period: 'Period',
  rank: 'Rank',
  charts: 'At a glance',
  more: (count) => `${count} more ${count === '1' ? 'indicator' : 'indicators'} on the web page`,
  wordsCut: 'excerpts; the whole text is on the web page',
  wordsMore: (count) => `${count} more on the web page`,
  revised: (count) =>
    `${count} ${count === '1' ? 'figure was' : 'figures were'} corrected; what was public before is on the web page.`,
  published: (what) => `From the publication: ${what}`,
  made: (day) => `made on ${day}`,
  place: (rank, of) => `${rank} of ${of}`,
  placeKnown: (rank, of) => `${rank} of ${of} known`,
  ranks:
    'Rank: from the highest, among the provinces and cities known for the same period, on the boundaries of the page; on those of the period where figures cannot be put together.',
} satisfies Translation<typeof vi>;

export const profileMessages = { vi, en };
