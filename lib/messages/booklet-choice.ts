import type { Translation } from './translation';

/** Whose pages a conference's booklet has, on the desk of its organisers. */
const vi = {
  title: 'Trang của các tỉnh trong tập tài liệu',
  open: (count: string, of: string) => `Chọn trang của các tỉnh (${count}/${of})`,
  lead: 'Mỗi đơn vị tham dự có một trang số liệu đã công bố ở cuối tập tài liệu. Chọn đơn vị để bỏ ra, đưa lại hoặc đổi chỗ; bản PDF của người tổ chức và bản công khai đều theo lựa chọn này.',
  count: (count: string, of: string) => `${count}/${of} đơn vị có trang trong tập.`,
  unknown: 'Chưa có danh sách đơn vị tham dự, nên tập tài liệu chỉ có các trang chiếu.',
  choose: 'Chọn đơn vị tham dự',
  list: 'Thứ tự trong tập',
  hint: 'Kéo để đổi chỗ, hoặc giữ Alt và bấm ↑ ↓ khi đang ở một đơn vị.',
  moved: (name: string, place: string) => `Đã chuyển ${name} tới chỗ ${place}.`,
  up: 'Lên',
  down: 'Xuống',
  leaveOut: 'Bỏ khỏi tập',
  takeIn: 'Đưa lại vào tập',
  out: 'không in',
  undo: 'Hoàn tác',
  look: 'Xem tập tài liệu (PDF)',
  finished: 'Hội nghị đã công khai. Mở lại để đổi tập tài liệu.',
  gone: 'Đơn vị này không còn tham dự; danh sách trên trang là bản mới.',
};

const en = {
  title: 'Pages of provinces in the booklet',
  open: (count, of) => `Choose the provinces’ pages (${count}/${of})`,
  lead: 'Each participant has a page of published figures at the end of the booklet. Choose one to leave it out, take it back or move it; the organisers’ PDF and the public one both follow this choice.',
  count: (count, of) => `${count} of ${of} participants have a page.`,
  unknown: 'The participants are not known yet, so the booklet has the slides alone.',
  choose: 'Choose the participants',
  list: 'Order in the booklet',
  hint: 'Drag to move, or hold Alt and press ↑ ↓ on a participant.',
  moved: (name, place) => `${name} is now at place ${place}.`,
  up: 'Up',
  down: 'Down',
  leaveOut: 'Leave out',
  takeIn: 'Take back in',
  out: 'not printed',
  undo: 'Undo',
  look: 'See the booklet (PDF)',
  finished: 'The conference is public. Open it again to change its booklet.',
  gone: 'This participant takes part no longer; the list on the page is the new one.',
} satisfies Translation<typeof vi>;

export const bookletChoiceMessages = { vi, en };
