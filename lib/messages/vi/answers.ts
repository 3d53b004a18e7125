/** What is said where the answer to a form is missing, or cannot be the usual page. */
export const vi = {
  /** The line broke after sending: nobody here knows what became of it. */
  unknown: 'Chưa rõ việc vừa gửi đã được ghi hay chưa: đường truyền đứt trước khi có câu trả lời.',
  unknownMore:
    'Trang đang tự hỏi lại máy chủ. Việc đã ghi rồi thì hỏi lại không ghi thêm lần nữa. Những gì đã gõ vẫn còn ở đây.',
  slow: 'Máy chủ chưa trả lời; chưa rõ việc vừa gửi đã được ghi hay chưa. Những gì đã gõ vẫn còn ở đây.',
  askAgain: 'Hỏi lại ngay',
  asking: 'Đang hỏi lại…',
  outdated: 'Trang đã được cập nhật, hãy tải lại; số đã gõ vẫn còn.',
  outdatedNothingTyped:
    'Trang đã được cập nhật, hãy tải lại rồi làm tiếp. Việc vừa bấm chưa được ghi.',
  reload: 'Tải lại trang',
  /** The server did not take the request in. */
  notTaken: {
    too_large:
      'Phần vừa gửi lớn quá 2 MB nên máy chủ không nhận; chưa có gì được ghi. Hãy rút ngắn rồi gửi lại.',
    too_slow:
      'Đường truyền quá chậm, máy chủ chưa nhận đủ phần vừa gửi; chưa có gì được ghi. Những gì đã gõ vẫn còn ở đây.',
    unreadable:
      'Máy chủ không đọc được phần vừa gửi; chưa có gì được ghi. Những gì đã gõ vẫn còn ở đây.',
  } satisfies Record<'too_large' | 'too_slow' | 'unreadable', string>,
  restored: 'Phần đã gõ lần trước mà chưa gửi xong được đặt lại vào ô dưới đây.',
};
