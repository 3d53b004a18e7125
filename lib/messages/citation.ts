import type { Translation } from './translation';

/** How a page of figures is cited. */
const vi = {
  cite: 'Trích dẫn',
  text: 'văn bản',
  heading: (title: string) => `Trích dẫn “${title}” của Số liệu HTX`,
  areaTitle: (name: string) => `${name}: số liệu kinh tế tập thể, hợp tác xã`,
  indicatorTitle: (name: string) => `${name}: cả nước và từng tỉnh`,
  boundary: (scheme: string) => `ranh giới ${scheme}`,
  kind: 'bộ số liệu',
  noDate: 'không rõ năm',
  /** `newest`: what the newest of them came out with. */
  published: (day: string, newest: string) => `số liệu công bố đến ${day}, mới nhất theo ${newest}`,
  release: (title: string) => `đợt phát hành “${title}”`,
  publication: (title: string) => `“${title}”`,
  accessed: (day: string) => `truy cập ngày ${day}`,
  plain: 'Tiếng Việt',
  files: 'Cho phần mềm quản lý tài liệu',
  reminder:
    'Mỗi con số có nguồn riêng. Khi dùng một con số, xin ghi cả nguồn gốc nêu cạnh nó và giữ nguyên chữ khoảng, gần, hơn.',
  sources: (count: string) => `Nguồn của trang này (${count})`,
};

const en = {
  cite: 'Cite',
  text: 'text',
  heading: (title) => `Citing “${title}”, Số liệu HTX`,
  areaTitle: (name) => `${name}: figures on the collective economy and cooperatives`,
  indicatorTitle: (name) => `${name}: the country and each province`,
  boundary: (scheme) => `boundaries of the ${scheme}`,
  kind: 'data set',
  noDate: 'n.d.',
  published: (day, newest) => `figures published until ${day}, the newest in ${newest}`,
  release: (title) => `the release “${title}”`,
  publication: (title) => `“${title}”`,
  accessed: (day) => `accessed ${day}`,
  plain: 'In a sentence',
  files: 'For reference managers',
  reminder:
    'Every figure has a source of its own. When using one, please name the original source given beside it and keep the words about, nearly, more than.',
  sources: (count) => `Sources of this page (${count})`,
} satisfies Translation<typeof vi>;

export const citationMessages = { vi, en };
