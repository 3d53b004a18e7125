import type { SlideKind } from '../domain/conference/slide';
import type { Translation } from './translation';

/** What slides say around figures, whoever shows them. */
const vi = {
  kind: {
    title: 'Bìa',
    section: 'Mở phần',
    text: 'Chữ',
    closing: 'Kết',
    figure: 'Một con số',
    trend: 'Diễn biến',
    map: 'Bản đồ',
    ranking: 'Xếp hạng',
    comparison: 'Trước và sau một năm',
    share: 'Cơ cấu',
    balance: 'Cân đối vào, ra',
    table: 'Bảng',
    quotations: 'Lời của các tỉnh',
  } satisfies Record<SlideKind, string>,
  unknownIndicator: (code: string) =>
    `Chỉ tiêu “${code}” không còn trong danh mục. Chọn chỉ tiêu khác hoặc bỏ trang này.`,
  unknownArea: (id: string) =>
    `Địa bàn “${id}” không còn trong danh mục. Chọn địa bàn khác hoặc bỏ trang này.`,
  noFigure: (name: string, place: string) =>
    `Chưa có số liệu nào được công bố về “${name}” của ${place}.`,
  noneSpeaks: (name: string) =>
    `Chưa tỉnh nào có số liệu được công bố về “${name}” ở kỳ đã chọn. Chọn kỳ khác, hoặc giữ trang để hình hiện ra khi có số.`,
  noneOfChosen: (names: string) =>
    `Chưa địa bàn nào đã chọn có số liệu được công bố về “${names}”. Chọn địa bàn, chỉ tiêu khác, hoặc giữ trang để số hiện ra khi có.`,
  without: (places: string) => `Chưa có số: ${places}.`,
  merged: (place: string, day: string, into: string) =>
    `“${place}” ở đây là tỉnh cũ, không còn từ ${day}; nay thuộc ${into}.`,
  mergedMany: (count: string, day: string) =>
    `${count} tỉnh ở đây là tỉnh cũ, không còn từ ${day}.`,
  broken:
    'Không dựng được trang này từ số liệu hiện có; các trang khác vẫn đủ. Chọn dạng trang khác, hoặc báo cho người quản trị.',
  frozen: (day: string) => `Số đóng băng ngày ${day}.`,
  frozenDiffers: 'Số mới nhất đã công bố khác với trang này.',
  titleOld: (finding: string) =>
    `Tiêu đề do ban tổ chức viết khi số còn khác. Số ở trang này nói: ${finding}.`,
  noLine: (name: string, place: string) =>
    `Mới có một con số về “${name}” của ${place}, chưa thành diễn biến. Chọn dạng “Một con số”.`,
  restOfTable: (count: string) => `Còn ${count} địa bàn không đủ chỗ trên trang này.`,
  notOnePeriod: (names: string) => `Bỏ cột ${names}: chưa kỳ nào có đủ tỉnh cùng nói.`,
  noQuotes: 'Chưa chọn lời nào của các tỉnh. Mở bảng khó khăn, kiến nghị để chọn.',
  quoteGone: (place: string) => `Lời của ${place} không còn trong báo cáo đã công bố.`,
  quoteChanged: (place: string) => `${place} đã sửa lời này sau khi được trích.`,
  quoteFrom: (place: string, period: string) => `${place}, báo cáo ${period}`,
  quoteSource: 'Lời trong báo cáo quý đã công bố của Liên minh Hợp tác xã các tỉnh',
  tableTitle: (subject: string, rest: string) => `${subject}: ${rest}`,
  places: (count: string) => `${count} tỉnh, thành phố`,
};

export type SlideMessages = Translation<typeof vi>;

const en: SlideMessages = {
  kind: {
    title: 'Cover',
    section: 'Section',
    text: 'Words',
    closing: 'Closing',
    figure: 'One figure',
    trend: 'Trend',
    map: 'Map',
    ranking: 'Ranking',
    comparison: 'A year before and after',
    share: 'Shares',
    balance: 'Balance, in and out',
    table: 'Table',
    quotations: 'Words of provinces',
  },
  unknownIndicator: (code) =>
    `The indicator “${code}” is no longer in the catalogue. Choose another or leave this slide out.`,
  unknownArea: (id) =>
    `The territory “${id}” is no longer in the catalogue. Choose another or leave this slide out.`,
  noFigure: (name, place) => `No figure is published of “${name}” of ${place}.`,
  noneSpeaks: (name) =>
    `No province has a published figure of “${name}” at the chosen period. Choose another, or keep the slide: the picture appears when there is one.`,
  noneOfChosen: (names) =>
    `None of the chosen territories has a published figure of “${names}”. Choose others, or keep the slide: figures appear when there are some.`,
  without: (places) => `No figure yet: ${places}.`,
  merged: (place, day, into) =>
    `“${place}” here is the former province, which is no more since ${day}; it is part of ${into} now.`,
  mergedMany: (count, day) => `${count} provinces here are former ones, no more since ${day}.`,
  broken:
    'This slide could not be made from the figures as they are; the others are complete. Choose another form, or tell the administrator.',
  frozen: (day) => `Figures frozen on ${day}.`,
  frozenDiffers: 'The newest published figures differ from this slide.',
  titleOld: (finding) =>
    `The title is the organisers’ own, written on other figures. Those of this slide say: ${finding}.`,
  noLine: (name, place) =>
    `There is a single figure of “${name}” of ${place}, which makes no trend. Choose “One figure”.`,
  restOfTable: (count) => `${count} more territories have no room on this slide.`,
  notOnePeriod: (names) => `Left out: ${names}. No period is known for enough provinces.`,
  noQuotes: 'No words are chosen. Open the board of difficulties and proposals to choose some.',
  quoteGone: (place) => `The words of ${place} are no longer in a published report.`,
  quoteChanged: (place) => `${place} changed these words since they were quoted.`,
  quoteFrom: (place, period) => `${place}, report of ${period}`,
  quoteSource: 'Words of the published quarterly reports of provincial Cooperative Alliances',
  tableTitle: (subject, rest) => `${subject}: ${rest}`,
  places: (count) => `${count} provinces and cities`,
};

export const slideMessages = { vi, en } as const satisfies Record<string, SlideMessages>;
