import type { Translation } from './translation';

/** What is said of typed cells that stayed in the browser. */
const vi = {
  title: (count: number) => `Trên máy này còn ${count} ô đã gõ mà chưa gửi lên máy chủ`,
  mayBeSent:
    'Báo cáo dưới đây chưa có các số này. Mở lại phần nhập thì ô nào đọc được sẽ tự gửi; ô nào chưa gửi được sẽ có lời nhắc bên cạnh.',
  isLocked:
    'Báo cáo đang khóa nên chưa gửi được; báo cáo không có các số này. Chúng ở lại trên máy này cho đến khi báo cáo mở để nhập lại, hoặc đến khi anh/chị bỏ đi.',
  openAndSend: 'Mở phần nhập và gửi',
  blank: 'để trống',
  remove: 'Bỏ các ô này',
  removeText: 'Những gì đã gõ ở các ô trên mà chưa gửi sẽ bị xóa khỏi máy này.',
  removeConfirm: 'Xóa khỏi máy này',
  barred: (count: number) =>
    `Chưa chuyển: trên máy này còn ${count} ô đã gõ mà chưa gửi, báo cáo vẫn mang số cũ. Hãy gửi hoặc bỏ các ô đó rồi chuyển.`,
  signOutAsk: (cells: number, forms: number) =>
    `Trên máy này còn ${[
      cells > 0 && `${cells} ô đã gõ mà chưa gửi`,
      forms > 0 && `${forms} đoạn đang viết dở`,
    ]
      .filter(Boolean)
      .join(' và ')}. Đăng xuất thì những phần đó bị xóa khỏi máy.`,
  signOutConfirm: 'Xóa và đăng xuất',
  stay: 'Ở lại',
};

const en = {
  title: (count) =>
    count === 1
      ? '1 cell was typed on this computer and not sent'
      : `${count} cells were typed on this computer and not sent`,
  mayBeSent:
    'The report below does not have them. Open the form again: what can be read is sent by itself, and what cannot be sent says why.',
  isLocked:
    'The report is locked, so they cannot be sent, and it does not have them. They stay on this computer until the report is open for entry again, or until you remove them.',
  openAndSend: 'Open the form and send',
  blank: 'blank',
  remove: 'Remove these cells',
  removeText: 'What was typed in the cells above and not sent will be removed from this computer.',
  removeConfirm: 'Remove from this computer',
  barred: (count) =>
    `Not done: ${count === 1 ? '1 cell was' : `${count} cells were`} typed on this computer and not sent, so the report still has the old figures. Send or remove them first.`,
  signOutAsk: (cells, forms) =>
    `This computer still holds ${[
      cells > 0 && (cells === 1 ? '1 cell not sent' : `${cells} cells not sent`),
      forms > 0 && (forms === 1 ? '1 text begun' : `${forms} texts begun`),
    ]
      .filter(Boolean)
      .join(' and ')}. Signing out removes them.`,
  signOutConfirm: 'Remove and sign out',
  stay: 'Stay',
} satisfies Translation<typeof vi>;

export const keptHereMessages = { vi, en };
