import type { Translation } from './translation';

/** Giving one province more time. */
const vi = {
  title: 'Gia hạn',
  forThis: 'Gia hạn cho tỉnh này',
  forOne: 'Gia hạn cho một tỉnh',
  lead: 'Tỉnh nhập và gửi được đến hết ngày chọn; các tỉnh khác giữ hạn chung. Cán bộ tỉnh thấy hạn mới và lý do.',
  endsNow: (deadline: string) => `Hạn hiện nay: ${deadline}.`,
  province: 'Tỉnh, thành phố',
  quarter: 'Quý',
  until: 'Đến hết ngày',
  untilHint: 'Theo giờ Việt Nam, tính cả ngày ấy.',
  reason: 'Lý do',
  reasonHint: 'Cán bộ tỉnh sẽ đọc; lời này lưu trong lịch sử.',
  confirm: 'Xác nhận gia hạn',
  busy: 'Đang gia hạn…',
  done: (deadline: string) => `Đã gia hạn: ${deadline}.`,
  stale: (deadline: string, reason: string) =>
    `Trước đó đã có người đổi hạn của tỉnh này (nay ${deadline}${reason && `, vì: ${reason}`}). Xem lại rồi làm tiếp.`,
  problem: {
    required: 'Viết lý do trước khi xác nhận.',
    too_long: 'Lý do dài quá 2.000 ký tự.',
    lost_letters: 'Lý do có ký tự bị hỏng trên đường gửi. Hãy gõ lại chỗ đó.',
    not_a_day: 'Chọn ngày, ví dụ 31/10/2026.',
    past: 'Ngày này đã qua. Chọn hôm nay hoặc một ngày sau.',
    too_late: 'Ngày này quá xa (hơn một năm). Xem lại năm.',
    not_longer: 'Hạn chung còn đến ngày này hoặc muộn hơn nên không phải gia hạn.',
    unknown: 'Cuối quý ấy không có tỉnh, thành phố này. Chọn tỉnh khác hoặc quý khác.',
  },
  otherProblem: 'Chưa gia hạn được. Xem lại các ô đã điền.',
  refused: 'Không gia hạn được: việc này không thuộc quyền của anh/chị.',
  failed: (reference: string) => `Máy chủ gặp lỗi, chưa gia hạn được. Mã lỗi: ${reference}.`,
  event: (deadline: string) => `gia hạn cho tỉnh ${deadline}`,
};

const en = {
  title: 'More time',
  forThis: 'Give this province more time',
  forOne: 'Give a province more time',
  lead: 'The province may enter and submit until the end of the day chosen; the others keep the common deadline. Its staff see the new deadline and the reason.',
  endsNow: (deadline) => `The deadline now: ${deadline}.`,
  province: 'Province or city',
  quarter: 'Quarter',
  until: 'Until the end of',
  untilHint: 'In Vietnam’s time, that day included.',
  reason: 'Reason',
  reasonHint: 'The province’s staff will read it; it stays in the history.',
  confirm: 'Yes, give more time',
  busy: 'One moment…',
  done: (deadline) => `Done: the deadline is now ${deadline}.`,
  stale: (deadline, reason) =>
    `Somebody gave this province another deadline before you (now ${deadline}${reason && `, because: ${reason}`}). Look again and go on.`,
  problem: {
    required: 'Write the reason before you confirm.',
    too_long: 'Longer than 2,000 characters.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    not_a_day: 'Choose a day, for example 31/10/2026.',
    past: 'This day has passed. Choose today or a later day.',
    too_late: 'This day is more than a year away. Look at the year again.',
    not_longer: 'The common deadline is not before this day, so there is nothing to extend.',
    unknown: 'There was no such province at that quarter’s end. Choose another one.',
  },
  otherProblem: 'Not done. Look at the fields again.',
  refused: 'Not possible: giving more time is not yours to do.',
  failed: (reference) => `The server failed and nothing was done. Reference: ${reference}.`,
  event: (deadline) => `gave the province more time: ${deadline}`,
} satisfies Translation<typeof vi>;

export const windowExtensionMessages = { vi, en };
