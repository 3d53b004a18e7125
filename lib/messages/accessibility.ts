import type { Translation } from './translation';

/** The day on which the statement was last held against the tests. */
export const statedOn = '2026-11-28';

/** What is tested of how everybody can use the site, and what is known not to be good. */
const vi = {
  title: 'Trợ năng',
  description:
    'Trang này được kiểm những gì để ai cũng dùng được: bàn phím, phóng to, tương phản, không JavaScript; còn gì chưa tốt, và báo lỗi thế nào.',
  lead: 'Mục tiêu là WCAG 2.2 mức AA. Dưới đây là những gì được kiểm thật và những gì chưa; chưa có ai bên ngoài đánh giá.',
  testedHeading: 'Kiểm ở mỗi lần sửa',
  testedText:
    'Các bước sau chạy tự động trong Chromium; một bước hỏng thì bản sửa không được nhận.',
  tested: [
    'Bộ quy tắc axe (WCAG 2.0, 2.1, 2.2 mức A và AA, và thông lệ tốt) trên mỗi loại trang công khai và các trang làm việc; tương phản được kiểm cả ở nền tối.',
    'Chỗ bấm rộng ít nhất 24 điểm hoặc cách nhau đủ xa; cột, nét và điểm của biểu đồ tương phản với nền ít nhất 3:1, ở nền sáng, nền tối và màu bắt buộc.',
    'HTML hợp lệ trên mỗi loại trang, ở cả hai ngôn ngữ.',
    'Không gì rộng hơn màn hình ở bề ngang 360 điểm; trang công khai cả ở 320 điểm, tức phóng 400% trên màn hình 1280 điểm. Bảng rộng cuộn trong khung của nó.',
    'Bàn phím: liên kết đầu tiên đưa thẳng tới nội dung, chỗ đang đứng luôn có viền; cả một báo cáo quý nhập được mà không dùng chuột.',
    'Tắt JavaScript: đọc, tìm, chọn kỳ, tải tệp đều được; biểu đồ đã vẽ sẵn.',
    'Mỗi biểu đồ có bảng với cùng những con số; bản đồ luôn có bảng xếp hạng bên cạnh.',
    'Người đã chọn ít chuyển động thì không có chuyển động nào.',
    'Màu bắt buộc của hệ điều hành: chú giải bản đồ, thanh xếp hạng và viền của chỗ đang đứng vẫn còn.',
    'Giãn chữ (dòng 1,5, chữ 0,12, từ 0,16) không làm mất chữ trên các trang đọc.',
    'In ra giấy: tên, con số và địa chỉ của nguồn đều có trên giấy.',
  ],
  knownHeading: 'Biết là chưa tốt',
  known: [
    'Chưa thử với trình đọc màn hình thật nào; chỉ xem cây trợ năng của Chromium.',
    'Chưa thử trong Firefox và Safari.',
    'Các trang làm việc mới kiểm tới bề ngang 360 điểm, chưa kiểm ở mức phóng 400%.',
    'Trên trang tiếng Anh, ghi chú và lời của tỉnh giữ nguyên tiếng Việt, có đánh dấu ngôn ngữ.',
    'Hình .png và .svg tải về là hình: người không nhìn được nên dùng bảng hay tệp .csv, .xlsx cùng nội dung.',
    'Chưa có bản dễ đọc và bản ngôn ngữ ký hiệu.',
  ],
  sayHeading: 'Gặp chỗ khó dùng',
  say: 'Xin cho biết địa chỉ trang và điều đã gặp:',
  sayNobody:
    'Bản cài đặt này chưa khai địa chỉ liên hệ. Xin báo Liên minh Hợp tác xã tỉnh của bạn, đơn vị nhập số liệu ở đây.',
  date: (day: string) => `Đối chiếu với các phép kiểm lần cuối: ${day}.`,
  about: 'Giới thiệu trang này',
};

const en = {
  title: 'Accessibility',
  description:
    'What is tested so that everybody can use this site: keyboard, zoom, contrast, no JavaScript; what is not good yet, and how to say so.',
  lead: 'The aim is WCAG 2.2 level AA. Here is what is really tested and what is not; nobody outside has assessed it.',
  testedHeading: 'Tested with every change',
  testedText: 'All of this runs by itself in Chromium; a change that breaks one is not taken.',
  tested: [
    'The rules of axe (WCAG 2.0, 2.1 and 2.2, levels A and AA, and best practice) on each kind of public page and the pages of work; contrast in dark colours too.',
    'Targets are 24 pixels wide or stand far enough apart; bars, lines and dots of charts stand out from their ground by 3:1, in light, dark and forced colours.',
    'Valid HTML on each kind of page, in both languages.',
    'Nothing is wider than the screen at 360 pixels; public pages at 320 too, which is 400% zoom on a screen of 1280. Wide tables scroll in a box of their own.',
    'Keyboard: the first link leads to the content, where one stands is always outlined; a whole quarter’s report can be entered without a mouse.',
    'Without JavaScript one can read, search, choose a period and take files; charts are drawn already.',
    'Every chart has a table of the same numbers; the map always has its ranking beside it.',
    'Who asked for less motion gets none.',
    'Forced colours: the map’s legend, the ranking’s bars and the outline of where one stands stay.',
    'Wider text (lines 1.5, letters 0.12, words 0.16) cuts nothing off on reading pages.',
    'On paper: names, numbers and the addresses of sources are there.',
  ],
  knownHeading: 'Known not to be good',
  known: [
    'No real screen reader was tried; only Chromium’s accessibility tree was looked at.',
    'Firefox and Safari were not tried.',
    'Pages of work are tested down to 360 pixels, not at 400% zoom.',
    'On English pages the notes and words of provinces stay Vietnamese, marked as such.',
    'The .png and .svg pictures are pictures: who cannot see them takes the table, or the .csv and .xlsx with the same content.',
    'There is no easy-to-read version and none in sign language.',
  ],
  sayHeading: 'Something is hard to use',
  say: 'Please tell the address of the page and what happened:',
  sayNobody:
    'This installation has declared no contact. Please tell the Cooperative Alliance of your province, which enters figures here.',
  date: (day: string) => `Last held against the tests on ${day}.`,
  about: 'About this site',
} satisfies Translation<typeof vi>;

export const accessibilityMessages = { vi, en };
