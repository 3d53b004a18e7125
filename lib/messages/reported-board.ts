import type { Translation } from './translation';

/** Who has reported, on a large screen. */
const vi = {
  title: 'Ai đã nộp báo cáo',
  open: 'Mở bảng cho màn hình lớn',
  handedIn: 'đã nộp',
  of: (participants: string) => `trên ${participants} đơn vị tham dự`,
  ofAll: (provinces: string) => `trên ${provinces} tỉnh, thành phố (chưa có danh sách tham dự)`,
  when: (quarter: string, deadline: string, left: string) => `${quarter}, hạn ${deadline}, ${left}`,
  readAt: (at: string) => `Đọc lúc ${at}`,
  order:
    'Xếp: quá hạn đứng đầu, rồi bị trả lại, chưa nộp, đã nộp; cùng tình trạng thì theo tên. Bảng không có số liệu nào của báo cáo.',
  total: (state: string, count: string) => `${count} ${state}`,
  overdue: 'quá hạn',
  overdueCount: (count: string) => `${count} đơn vị quá hạn`,
  correcting: 'đang đính chính',
  notAsked: 'không báo cáo quý này',
  filled: (count: string, of: string) => `${count}/${of} ô`,
  nothing: 'chưa có ô nào',
  extended: (deadline: string) => `gia hạn ${deadline}`,
  empty: 'Không có đơn vị nào để hiện.',
  renews: 'Bảng tự cập nhật sau mỗi 10 giây.',
  lineDown: 'Mất kết nối. Bảng đang hiện là của lúc {}; máy vẫn thử lại.',
  lineUp: 'Đã có kết nối lại.',
  signedOut: 'Phiên làm việc đã hết. Bảng đang hiện là của lúc {}.',
  signIn: 'Đăng nhập lại',
  renew: 'Tải lại bảng',
  withoutProgram: 'Trình duyệt không chạy JavaScript: bảng tải lại sau mỗi 30 giây.',
  back: 'Về hội nghị',
  demo: 'Số liệu minh họa: đây là các báo cáo dựng để xem thử.',
};

const en = {
  title: 'Who has reported',
  open: 'Open the board for a large screen',
  handedIn: 'handed in',
  of: (participants) => `of ${participants} participants`,
  ofAll: (provinces) => `of ${provinces} provinces and cities (participants not known yet)`,
  when: (quarter, deadline, left) => `${quarter}, due ${deadline}, ${left}`,
  readAt: (at) => `Read at ${at}`,
  order:
    'In order: overdue first, then returned, not handed in, handed in; by name within each. No figure of any report stands here.',
  total: (state, count) => `${count} ${state}`,
  overdue: 'overdue',
  overdueCount: (count) => `${count} overdue`,
  correcting: 'being corrected',
  notAsked: 'does not report this quarter',
  filled: (count, of) => `${count}/${of} cells`,
  nothing: 'no cell yet',
  extended: (deadline) => `extended to ${deadline}`,
  empty: 'There is nobody to show.',
  renews: 'The board renews itself every 10 seconds.',
  lineDown: 'No connection. What stands here is of {}; this screen goes on trying.',
  lineUp: 'Connected again.',
  signedOut: 'The session has ended. What stands here is of {}.',
  signIn: 'Sign in again',
  renew: 'Load the board again',
  withoutProgram: 'This browser runs no JavaScript: the board loads again every 30 seconds.',
  back: 'Back to the conference',
  demo: 'Illustrative: these reports were made up to show the work.',
} satisfies Translation<typeof vi>;

export const reportedBoardMessages = { vi, en };
