/** What is said of typed cells that stayed in the browser. */
export const vi = {
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
  waitingTitle: 'Chờ gửi trên máy này',
  waitingLead:
    'Những ô đã gõ mà máy chủ chưa nhận. Có mạng lại thì mở báo cáo, các ô tự gửi lên theo thứ tự đã gõ.',
  waitingNone: 'Không có ô nào chờ gửi: mọi thứ gõ trên máy này đã lên máy chủ.',
  waitingOf: (cells: number) => `${cells} ô chờ gửi`,
  openReport: 'Mở báo cáo',
  offlineNow: 'Máy này đang không có mạng.',
  offlineReports: 'Mở được khi không có mạng',
  offlineReportsNone:
    'Chưa báo cáo nào được giữ trên máy này. Mở một báo cáo khi có mạng thì lần sau mở được cả khi mất mạng.',
};
