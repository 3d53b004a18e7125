/** What the server says where no page can be rendered. */
export const servingMessages = {
  vi: {
    busyTitle: 'Máy chủ đang bận',
    busyText: 'Nhiều người cùng xem một lúc. Xin thử lại sau ít giây; số liệu vẫn còn nguyên.',
    home: 'Về trang đầu',
    failedFile: 'Máy chủ không làm được tệp này. Xin thử lại sau ít phút; nếu vẫn lỗi, báo mã',
  },
  en: {
    busyTitle: 'The server is busy',
    busyText: 'Many people are reading at once. Please try again in a few seconds.',
    home: 'Back to the front page',
    failedFile: 'The server could not make this file. Try again in a few minutes, or tell us',
  },
} as const;
