import type { Locale } from '../locale';
import type { Translation } from './translation';

/** Figures under embargo: accepted, not out, and open to a few. */
const vi = {
  /** What goes before the title of a slide, and of a file, that shows one of them. */
  marked: (title: string) => `Cấm công bố: ${title}`,
  ofReleases: (titles: string) =>
    `Có số chưa công bố, của đợt ${titles}: không đưa ra ngoài trước khi đợt này phát hành.`,
  release: (title: string) => `“${title}”`,
  onDesk: (count: string, titles: string) =>
    `${count} trang có số cấm công bố, của đợt ${titles}. Người không được mở chỉ thấy số đã phát hành.`,
  noneOnDesk: (titles: string) =>
    `Đợt ${titles} chưa phát hành đã mở cho anh/chị xem trước. Chưa trang nào của tập này dùng số của đợt.`,
  publishedOnly: 'Chỉ với số đã phát hành:',
  taken: 'Màn chiếu và tệp mang chữ “Cấm công bố” ở từng trang ấy; lần tải được ghi nhật ký.',
  mark: 'cấm công bố',
  label: 'CẤM CÔNG BỐ',
  notFrozen:
    'Trang này có số cấm công bố nên chưa đóng băng được và chưa nhận tiêu đề tự viết; đợt phát hành xong thì làm được.',
  title: 'Cho xem trước khi phát hành',
  lead: 'Người tổ chức hội nghị được chọn ở đây dùng được số của đợt này khi dựng, chiếu và in trang, mỗi chỗ mang chữ “Cấm công bố”. Bỏ dấu chọn rồi lưu thì họ không xem được nữa. Khi đợt đã phát hành, ai cũng xem được.',
  none: 'Chưa có tài khoản nào của người tổ chức hội nghị.',
  open: 'Lưu người được xem trước',
  opening: 'Đang lưu…',
  opened: 'Đã lưu người được xem trước.',
  refused: 'Đợt này không còn là bản chuẩn bị, hoặc anh/chị không có quyền với nó.',
  unknown: 'Có người không còn là người tổ chức. Tải lại trang rồi chọn lại.',
  failed: (reference: string) =>
    `Chưa lưu được: máy chủ gặp lỗi (mã ${reference}). Thử lại sau ít phút.`,
};

const en: Translation<typeof vi> = {
  marked: (title) => `Under embargo: ${title}`,
  ofReleases: (titles) =>
    `Has figures that are not out, of the release ${titles}: not to leave this room before it is published.`,
  release: (title) => `“${title}”`,
  onDesk: (count, titles) =>
    `Slides with figures under embargo: ${count}, of the release ${titles}. Who was not named sees what is published.`,
  noneOnDesk: (titles) =>
    `The release ${titles} is open to you before it is out. No slide of this pack shows its figures yet.`,
  publishedOnly: 'With published figures only:',
  taken:
    'The show and files say “Under embargo” on each of them; that a file was taken is recorded.',
  mark: 'under embargo',
  label: 'UNDER EMBARGO',
  notFrozen:
    'This slide has figures under embargo: it cannot be frozen or take a title of your own before the release is out.',
  title: 'Open before it is published',
  lead: 'The organisers chosen here may use the figures of this release to make, show and print slides, each marked “Under embargo”. Who is no longer chosen stops seeing them at once. Once it is published everybody sees them.',
  none: 'No organiser of conferences has an account yet.',
  open: 'Save who may read it before',
  opening: 'Saving…',
  opened: 'Saved who may read it before.',
  refused: 'This release is no longer a draft, or you have no right to it.',
  unknown: 'Somebody is no longer an organiser. Load the page again and choose anew.',
  failed: (reference) =>
    `Not saved: the server met a fault (${reference}). Try again in some minutes.`,
};

export const embargoMessages: Readonly<Record<Locale, typeof vi>> = { vi, en };
