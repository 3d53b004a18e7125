import type { Translation } from './translation';

/** The packs of one conference, on the desk of its organisers. */
const vi = {
  title: 'Các tập trang',
  lead: 'Mỗi tập có các trang, tập tài liệu và buổi chiếu riêng. Khi hoàn thành hội nghị, tập đứng đầu ra công khai.',
  slides: (count: string) => `${count} trang`,
  first: 'ra công khai',
  gone: 'Tập được hỏi không còn; đây là tập đứng đầu.',
  change: 'Thêm, đổi tên, bỏ tập',
  add: 'Thêm tập',
  adding: 'Đang thêm…',
  name: 'Tên tập',
  newName: 'Tên tập mới',
  empty: 'không theo mẫu, bắt đầu trống',
  rename: 'Đổi tên tập này',
  putFirst: 'Đưa tập này lên đầu',
  remove: 'Bỏ tập này',
  removeText: (title: string, count: string) =>
    `Bỏ “${title}” cùng ${count} trang và lựa chọn tập tài liệu của nó. Việc này không hoàn tác được.`,
  removeConfirm: 'Xác nhận bỏ tập',
  renamed: (title: string) =>
    `Có người vừa đổi tên tập này thành “${title}”. Tên anh/chị gõ vẫn còn trong ô; bấm lần nữa để lấy tên của anh/chị.`,
  moved: 'Có người vừa sửa tập này nên chưa bỏ. Xem bản mới trên trang rồi bỏ nếu vẫn muốn.',
  lastPack: 'Hội nghị cần ít nhất một tập. Thêm tập khác rồi bỏ tập này.',
  tooManyPacks: 'Hội nghị đã đủ số tập. Bỏ bớt rồi thêm.',
  finishes: (title: string) => `Tập ra công khai: “${title}”.`,
};

const en = {
  title: 'Packs of slides',
  lead: 'Each pack has its slides, its booklet and its show. When the conference is finished, the first one becomes public.',
  slides: (count) => `${count} slides`,
  first: 'becomes public',
  gone: 'The pack asked for is no longer there; this is the first.',
  change: 'Add, rename, remove packs',
  add: 'Add a pack',
  adding: 'Adding…',
  name: 'Name of the pack',
  newName: 'Name of the new pack',
  empty: 'no template, begin empty',
  rename: 'Rename this pack',
  putFirst: 'Put this pack first',
  remove: 'Remove this pack',
  removeText: (title, count) =>
    `Removes “${title}” with its ${count} slides and the choice of its booklet. This cannot be undone.`,
  removeConfirm: 'Remove the pack',
  renamed: (title) =>
    `Somebody has just renamed this pack to “${title}”. The name you typed is still in the field; press again to take yours.`,
  moved:
    'Somebody has just changed this pack, so it was not removed. Look at it as it is now, and remove it if you still want to.',
  lastPack: 'A conference needs a pack. Add another before you remove this one.',
  tooManyPacks: 'The conference has as many packs as it may. Remove one first.',
  finishes: (title) => `The pack that becomes public: “${title}”.`,
} satisfies Translation<typeof vi>;

export const conferencePackMessages = { vi, en };
