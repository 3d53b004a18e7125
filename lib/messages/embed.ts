import type { Translation } from './translation';

/** Charts that are taken away: framed by other sites, as pictures, as figures. */
const vi = {
  /** The line that opens the tools of a chart, from those there are. */
  tools: {
    permanent: 'Liên kết cố định',
    embed: 'Nhúng',
    cite: 'Trích dẫn',
    picture: 'Ảnh',
    data: 'Số liệu',
  },
  code: 'Mã nhúng vào trang khác',
  codeMore: 'Cách để khung tự vừa chiều cao',
  copy: 'Chép',
  copied: 'Đã chép',
  alone: 'Mở riêng hình này',
  square: 'vuông 1080 × 1080',
  wide: 'ngang 1200 × 630',
  zip: 'mọi kỳ, kèm nguồn, nghĩa từng cột và ký hiệu (.zip)',
  from: 'Từ',
  kitTitle: (name: string) => `Lấy hình: ${name}`,
  kitDescription: (name: string) =>
    `Mã nhúng, ảnh và liên kết của từng hình về ${name}, kèm nguồn và trạng thái.`,
  kitText:
    'Mỗi hình dưới đây nhúng được vào trang khác: khung luôn hiện con số mới nhất đã công bố, kèm nguồn, trạng thái và địa chỉ, chạy cả khi tắt JavaScript.',
  kitDemo:
    'Đây là số liệu minh họa: hình nào cũng ghi rõ như vậy, không được trích dẫn. Bộ minh họa được làm lại mỗi lần nạp nên không có liên kết cố định.',
  kitNone: 'Chưa có hình nào ở đây.',
  kitLink: 'Nhúng, lấy ảnh từng hình',
  back: (name: string) => `Về trang ${name}`,
  charts: {
    'ban-do': 'Bản đồ',
    'xep-hang': 'Xếp hạng',
    'cac-ky': 'Cả nước qua các kỳ',
    'phan-bo': 'Các tỉnh phân bố ra sao',
  },
  howHeading: 'Nhúng một hình vào trang khác',
  how: 'Dưới mỗi hình có mã nhúng: một thẻ iframe, không cần chương trình nào. Khung hiện hình, nguồn, trạng thái của con số và địa chỉ; theo nền sáng hay tối của người đọc; đường dẫn trong khung mở ở cửa sổ khác. Chỉ các địa chỉ /nhung/… có hình mới cho phép nhúng.',
  howHeight:
    'Khung báo chiều cao của mình cho trang chứa nó. Muốn khung tự vừa, đặt thêm đoạn này một lần trong trang, không cần tải gì từ nơi khác:',
  howHeightLabel: 'Đoạn mã để khung tự vừa chiều cao',
};

const en = {
  tools: {
    permanent: 'Permanent link',
    embed: 'Embed',
    cite: 'Cite',
    picture: 'Picture',
    data: 'Data',
  },
  code: 'Code for another page',
  codeMore: 'How the frame fits its height',
  copy: 'Copy',
  copied: 'Copied',
  alone: 'This chart by itself',
  square: 'square 1080 × 1080',
  wide: 'wide 1200 × 630',
  zip: 'every period, with sources, columns and codes (.zip)',
  from: 'From',
  kitTitle: (name: string) => `Take away: ${name}`,
  kitDescription: (name: string) =>
    `Code, pictures and links of each chart of ${name}, with sources and statuses.`,
  kitText:
    'Each chart below can be embedded in another page: the frame always shows the newest published figures with their source, status and address, and works without JavaScript.',
  kitDemo:
    'These are illustrative figures: every chart says so, and nobody may cite them. The set is made anew whenever it is loaded, so it has no permanent links.',
  kitNone: 'There is no chart here yet.',
  kitLink: 'Embed charts, take pictures',
  back: (name: string) => `Back to ${name}`,
  charts: {
    'ban-do': 'Map',
    'xep-hang': 'Ranking',
    'cac-ky': 'The country over time',
    'phan-bo': 'How provinces are spread',
  },
  howHeading: 'Embedding a chart in another page',
  how: 'Below each chart is its code: an iframe, which needs no program. It shows the chart, its source, the status of its figures and its address; it follows the reader’s light or dark theme; links open outside of it. Only addresses of charts under /nhung/… may be framed.',
  howHeight:
    'The frame tells its height to the page around it. For a frame that always fits, put this once into that page; nothing is fetched from elsewhere:',
  howHeightLabel: 'Code with which frames fit their height',
} satisfies Translation<typeof vi>;

export const embedMessages = { vi, en };
