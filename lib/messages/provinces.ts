import type { Translation } from './translation';

/** The list of provinces and cities. */
const vi = {
  title: 'Tỉnh, thành phố',
  description:
    'Danh sách tỉnh, thành phố theo vùng, trước và sau sắp xếp ngày 1 tháng 7 năm 2025; tìm không cần gõ dấu.',
  intro:
    'Từ ngày 1 tháng 7 năm 2025 nhiều tỉnh hợp nhất. Số liệu cũ được thu thập theo tỉnh của thời ấy; chọn ranh giới để xem danh sách tương ứng.',
  boundaries: 'Ranh giới',
  order: 'Thứ tự',
  orderName: 'theo tên',
  orderCode: 'theo mã',
  code: 'Mã',
  province: 'Tỉnh, thành phố',
  mergedFrom: 'Hợp nhất từ',
  livesOnIn: 'Nay thuộc',
  results: (count: string, query: string) => `${count} kết quả cho “${query}”`,
  noResult: (query: string) => `Không tìm thấy tỉnh, thành phố nào cho “${query}”`,
  noResultHelp: 'Thử gõ một phần tên, hoặc xem cả danh sách.',
  wholeList: 'Xem cả danh sách',
  formerUntil: (day: string) => `đến ${day}`,
  noRegion: 'Chưa xếp vùng',
  countIn: (count: string) => `${count} tỉnh, thành phố`,
  noFigure: 'chưa có số liệu',
  made: 'Cách có con số',
};

const en = {
  title: 'Provinces and cities',
  description:
    'Provinces and cities by region, before and since the mergers of 1 July 2025; search without marks.',
  intro:
    'On 1 July 2025 many provinces merged. Older figures were collected for the provinces of their time; choose the boundaries to see the matching list.',
  boundaries: 'Boundaries',
  order: 'Order',
  orderName: 'by name',
  orderCode: 'by code',
  code: 'Code',
  province: 'Province or city',
  mergedFrom: 'Merged from',
  livesOnIn: 'Now part of',
  results: (count: string, query: string) =>
    `${count} ${count === '1' ? 'result' : 'results'} for “${query}”`,
  noResult: (query: string) => `No province or city found for “${query}”`,
  noResultHelp: 'Try part of the name, or see the whole list.',
  wholeList: 'See the whole list',
  formerUntil: (day: string) => `until ${day}`,
  noRegion: 'No region yet',
  countIn: (count: string) => `${count} provinces and cities`,
  noFigure: 'no figure',
  made: 'How the figure came about',
} satisfies Translation<typeof vi>;

export const provincesMessages = { vi, en };
