import type { Translation } from './translation';

/** The page that answers a form where the usual one cannot. */
const vi = {
  nothingStored: {
    title: 'Chưa ghi được',
    text: 'Máy chủ chưa làm được việc vừa gửi và chưa ghi gì. Những gì đã gõ ở dưới đây: hãy đợi ít phút rồi gửi lại.',
  },
  notKnown: {
    title: 'Chưa rõ đã ghi được hay chưa',
    text: 'Máy chủ gặp lỗi giữa chừng. Những gì đã gõ ở dưới đây: hãy đợi ít phút rồi gửi lại; việc đã ghi rồi thì gửi lại không ghi thêm lần nữa.',
  },
  handled: {
    title: 'Máy chủ đã xử lý, nhưng chưa dựng lại được trang',
    text: 'Hãy mở lại trang để xem kết quả. Những gì đã gõ ở dưới đây, phòng khi có ô chưa ghi được.',
  },
  outdated: {
    title: 'Trang đã được cập nhật',
    text: 'Trang được mở trước khi hệ thống đổi bản mới, nên lần gửi này chưa được ghi. Số đã gõ vẫn còn ở dưới đây.',
  },
  outdatedSend: 'Xem lại rồi bấm gửi: phần này sẽ đi theo bản mới của trang.',
  outdatedCopy: 'Hãy mở lại trang ở thẻ khác rồi chép sang.',
  unreadable: {
    title: 'Không đọc được phần vừa gửi',
    text: 'Máy chủ không hiểu yêu cầu này; chưa có gì được ghi.',
  },
  tooLarge: {
    title: 'Phần vừa gửi quá lớn',
    text: 'Mỗi lần gửi nhiều nhất là 2 MB; chưa có gì được ghi. Hãy quay lại, rút ngắn phần chữ rồi gửi lại.',
  },
  tooSlow: {
    title: 'Phần vừa gửi đến quá chậm',
    text: 'Máy chủ đợi mà chưa nhận đủ; chưa có gì được ghi. Hãy quay lại và gửi lại khi đường truyền tốt hơn.',
  },
  typed: 'Những gì đã gõ',
  nothingTyped: 'Lần gửi này không có phần gõ tay nào.',
  sendAgain: 'Gửi lại',
  open: 'Mở lại trang',
  reference: 'Mã để báo quản trị',
  password: 'Mật khẩu (xin gõ lại)',
  /** Names of fields that a person fills in, other than cells. */
  field: {
    reason: 'Lý do',
    titleVi: 'Tên bằng tiếng Việt',
    titleEn: 'Tên bằng tiếng Anh',
    noteVi: 'Ghi chú bằng tiếng Việt',
    noteEn: 'Ghi chú bằng tiếng Anh',
    slug: 'Địa chỉ',
    email: 'Thư điện tử',
  },
  cellField: {
    text: 'nội dung',
    valueHigh: 'đến',
    note: 'ghi chú',
    explanation: 'giải trình',
  } satisfies Record<'text' | 'valueHigh' | 'note' | 'explanation', string>,
};

const en = {
  nothingStored: {
    title: 'Not recorded',
    text: 'The server could not do what was asked and recorded nothing. What you typed is below: please wait a few minutes and send it again.',
  },
  notKnown: {
    title: 'Not known whether it was recorded',
    text: 'The server failed halfway. What you typed is below: please wait a few minutes and send it again; what is recorded already is not recorded twice.',
  },
  handled: {
    title: 'The server has dealt with it but could not build the page',
    text: 'Please open the page again to see the result. What you typed is below, in case something was not recorded.',
  },
  outdated: {
    title: 'The page has been updated',
    text: 'The page was opened before a new version of the system, so this was not recorded. What you typed is below.',
  },
  outdatedSend: 'Look it over and send it: it will go to the new version of the page.',
  outdatedCopy: 'Please open the page in another tab and copy it over.',
  unreadable: {
    title: 'What was sent could not be read',
    text: 'The server does not understand this request; nothing was recorded.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    text: 'At most 2 MB can be sent at once; nothing was recorded. Please go back, shorten the text and send it again.',
  },
  tooSlow: {
    title: 'What was sent arrived too slowly',
    text: 'The server waited and did not receive all of it; nothing was recorded. Please go back and send it again over a better connection.',
  },
  typed: 'What you typed',
  nothingTyped: 'Nothing typed was sent.',
  sendAgain: 'Send again',
  open: 'Open the page again',
  reference: 'Reference for the administrator',
  password: 'Password (please type it again)',
  field: {
    reason: 'Reason',
    titleVi: 'Title in Vietnamese',
    titleEn: 'Title in English',
    noteVi: 'Note in Vietnamese',
    noteEn: 'Note in English',
    slug: 'Address',
    email: 'Email',
  },
  cellField: {
    text: 'text',
    valueHigh: 'to',
    note: 'note',
    explanation: 'explanation',
  },
} satisfies Translation<typeof vi>;

export const answerPageMessages = { vi, en };
