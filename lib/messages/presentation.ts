import type { Translation } from './translation';

/** What a presentation says around its slides: in its embedded tables, its notes and its file. */
const vi = {
  sheet: 'Số liệu',
  caption: (name: string) => `${name}: nhãn trên hình`,
  upper: (name: string) => `${name}: đến`,
  /** The part of a balance's column that is not drawn: from the axis to where the bar begins. */
  ground: 'Nền (không vẽ)',
  unevenTime: 'Các kỳ đứng cách đều nhau trên hình, dù thời gian giữa chúng không đều.',
  /** How an open mark is to be read where no drawn key can stand. */
  openMark: (text: string) => `○ ${text}`,
  dashedMark: (text: string) => `◌ ${text}`,
  excerpt: 'trích',
  object: {
    chart: 'Biểu đồ',
    table: 'Bảng',
    picture: 'Bản đồ',
    title: 'Tiêu đề',
    subtitle: 'Phụ đề',
    words: 'Nội dung',
    foot: 'Ghi chú và nguồn',
    demo: 'Số liệu minh họa',
    issuer: 'Tên trang',
    number: 'Con số',
  },
  tableAlternative: (title: string, columns: string) => `Bảng. ${title}. Các cột: ${columns}.`,
  mapAlternative: (title: string, subtitle: string) =>
    `Bản đồ. ${title}. ${subtitle}. Số của từng tỉnh đứng trong ghi chú của trang.`,
  noPicture: 'Không vẽ được bản đồ của trang này; số của từng tỉnh đứng trong ghi chú của trang.',
  noChart: 'Không dựng được biểu đồ của trang này; các con số của nó đứng trong ghi chú của trang.',
  lost: (reason: string) => `Trang này không xuất được: ${reason}`,
  lostReason: 'máy chủ không dựng được nội dung. Mở trang trên mạng để xem.',
  more: (count: string) => `và ${count} tỉnh, thành phố khác trong ghi chú`,
  note: {
    figures: 'Số liệu của trang:',
    provinces: 'Số của từng tỉnh, thành phố:',
    page: (address: string) => `Xem trên mạng: ${address}`,
  },
};

export type PresentationMessages = Translation<typeof vi>;

const en: PresentationMessages = {
  sheet: 'Figures',
  caption: (name) => `${name}: label on the chart`,
  upper: (name) => `${name}: up to`,
  ground: 'Ground (not drawn)',
  unevenTime: 'Periods stand at even distances, though the time between them is not even.',
  openMark: (text) => `○ ${text}`,
  dashedMark: (text) => `◌ ${text}`,
  excerpt: 'excerpt',
  object: {
    chart: 'Chart',
    table: 'Table',
    picture: 'Map',
    title: 'Title',
    subtitle: 'Subtitle',
    words: 'Words',
    foot: 'Notes and sources',
    demo: 'Illustrative figures',
    issuer: 'Name of the site',
    number: 'Figure',
  },
  tableAlternative: (title, columns) => `Table. ${title}. Columns: ${columns}.`,
  mapAlternative: (title, subtitle) =>
    `Map. ${title}. ${subtitle}. Each province’s figure stands in the notes of the slide.`,
  noPicture:
    'The map of this slide could not be drawn; each province’s figure stands in its notes.',
  noChart: 'The chart of this slide could not be made; its figures stand in its notes.',
  lost: (reason) => `This slide could not be exported: ${reason}`,
  lostReason: 'the server could not make what it shows. See it on the site.',
  more: (count) => `and ${count} more provinces and cities in the notes`,
  note: {
    figures: 'Figures of the slide:',
    provinces: 'Figures of the provinces and cities:',
    page: (address) => `On the site: ${address}`,
  },
};

export const presentationMessages = { vi, en } as const satisfies Record<
  string,
  PresentationMessages
>;
