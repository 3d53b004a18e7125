import type { Translation } from './translation';

/** An indicator's page as it stood after a publication. */
const vi = {
  line: (instant: string) => `Liên kết cố định · như đã công bố đến ${instant}`,
  description: (what: string) =>
    `${what}: các con số như đã công bố lúc ấy, và những gì đã thay đổi từ đó.`,
  current: 'Các con số ở trang này chưa bị sửa đổi: đến nay vẫn là con số hiện hành.',
  superseded: (day: string) => `Trang này đã có thay đổi từ ngày ${day}`,
  changed: (count: string) => `${count} con số ở đây nay khác.`,
  added: (count: string) => `Nay có thêm ${count} con số mà lúc ấy chưa có.`,
  what: 'Con số ở trang này không đổi theo thời gian; tên gọi, định nghĩa và ranh giới thì như hiện nay.',
  nowPage: 'Xem con số hiện hành',
  mapHeading: 'Bản đồ và xếp hạng',
  differences: 'Khác ở những con số nào',
  nothing: 'lúc ấy chưa có',
  on: (day: string) => `thay ngày ${day}`,
  cite: (what: string, instant: string, address: string) =>
    `${what}, như đã công bố đến ${instant}. Nguồn của từng con số nêu ở trang. Dẫn theo Số liệu HTX, ${address}`,
};

const en = {
  line: (instant: string) => `Permanent link · as published until ${instant}`,
  description: (what: string) =>
    `${what}: the figures as they were published then, and what changed since.`,
  current: 'No figure on this page was corrected: they are still the current ones.',
  superseded: (day: string) => `This page was first changed on ${day}`,
  changed: (count: string) =>
    `${count} ${count === '1' ? 'figure says' : 'figures say'} something else now.`,
  added: (count: string) =>
    `${count} ${count === '1' ? 'figure was' : 'figures were'} added that ${count === '1' ? 'was' : 'were'} not there then.`,
  what: 'The figures on this page do not change with time; names, definitions and boundaries are today’s.',
  nowPage: 'See the current figures',
  mapHeading: 'Map and ranking',
  differences: 'Which figures differ',
  nothing: 'not there then',
  on: (day: string) => `replaced on ${day}`,
  cite: (what: string, instant: string, address: string) =>
    `${what}, as published until ${instant}. The source of each figure is on the page. Cited from Số liệu HTX, ${address}`,
} satisfies Translation<typeof vi>;

export const permanentViewMessages = { vi, en };
