import type { Translation } from './translation';

/** What the server says where no page can be rendered. */
const vi = {
  busyTitle: 'Máy chủ đang bận',
  busyText: 'Nhiều người cùng xem một lúc. Xin thử lại sau ít giây.',
  awayTitle: 'Cơ sở dữ liệu tạm thời không trả lời',
  awayText:
    'Trang này cần cơ sở dữ liệu nên chưa mở được. Máy chủ đang tự thử lại; xin tải lại trang sau ít phút. Số đã gõ mà chưa gửi vẫn còn trên máy này.',
  badTitle: 'Địa chỉ này không đọc được',
  badText:
    'Địa chỉ có ký tự không thành chữ, hoặc dài quá mức một trang có thể hỏi. Xin bỏ bớt phần sau dấu “?”, hoặc đi lại từ trang đầu.',
  longTitle: 'Địa chỉ quá dài',
  longText:
    'Địa chỉ kèm quá nhiều tham số nên máy chủ không đọc. Xin bỏ bớt phần sau dấu “?”, hoặc đi lại từ trang đầu.',
  home: 'Về trang đầu',
  failedFile: 'Máy chủ không làm được tệp này. Xin thử lại sau ít phút; nếu vẫn lỗi, báo mã',
};

const en = {
  busyTitle: 'The server is busy',
  busyText: 'Many people are reading at once. Please try again in a few seconds.',
  awayTitle: 'The database does not answer for the moment',
  awayText:
    'This page needs the database and cannot be opened yet. The server keeps trying; please reload in a few minutes. What was typed and not sent is still on this machine.',
  badTitle: 'This address cannot be read',
  badText:
    'It has characters that make no letters, or is longer than what a page can be asked. Please leave out some of what follows the “?”, or start again from the front page.',
  longTitle: 'The address is too long',
  longText:
    'It carries too many parameters to be read. Please leave out some of what follows the “?”, or start again from the front page.',
  home: 'Back to the front page',
  failedFile: 'The server could not make this file. Try again in a few minutes, or tell us',
} satisfies Translation<typeof vi>;

export const servingMessages = { vi, en };
