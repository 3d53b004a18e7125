import type { Translation } from './translation';

/** What the server says where no page can be rendered. */
const vi = {
  busyTitle: 'Máy chủ đang bận',
  busyText: 'Nhiều người cùng xem một lúc. Xin thử lại sau ít giây.',
  awayTitle: 'Cơ sở dữ liệu tạm thời không trả lời',
  awayText:
    'Trang này cần cơ sở dữ liệu nên chưa mở được. Máy chủ đang tự thử lại; xin tải lại trang sau ít phút. Số đã gõ mà chưa gửi vẫn còn trên máy này.',
  home: 'Về trang đầu',
  failedFile: 'Máy chủ không làm được tệp này. Xin thử lại sau ít phút; nếu vẫn lỗi, báo mã',
};

const en = {
  busyTitle: 'The server is busy',
  busyText: 'Many people are reading at once. Please try again in a few seconds.',
  awayTitle: 'The database does not answer for the moment',
  awayText:
    'This page needs the database and cannot be opened yet. The server keeps trying; please reload in a few minutes. What was typed and not sent is still on this machine.',
  home: 'Back to the front page',
  failedFile: 'The server could not make this file. Try again in a few minutes, or tell us',
} satisfies Translation<typeof vi>;

export const servingMessages = { vi, en };
