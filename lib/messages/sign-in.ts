import type { Translation } from './translation';

const vi = {
  title: 'Đăng nhập',
  lead: 'Dành cho cán bộ Liên minh Hợp tác xã nhập, duyệt và phát hành số liệu. Người đọc không cần đăng nhập.',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  busy: 'Đang đăng nhập…',
  wrong: 'Thư điện tử hoặc mật khẩu không đúng.',
  limited: (minutes: number) =>
    `Đã thử sai nhiều lần. Xin đợi ${minutes} phút rồi thử lại; mật khẩu đúng cũng chưa vào được trước lúc đó.`,
  required: 'Nhập cả thư điện tử và mật khẩu.',
  failed: (reference: string) => `Máy chủ gặp lỗi, chưa đăng nhập được. Mã lỗi: ${reference}.`,
  goesOn: 'Đăng nhập xong sẽ trở lại trang đang làm.',
  held: 'Những gì đã gõ khi phiên hết vẫn được giữ. Đăng nhập bằng đúng tài khoản ấy để lấy lại.',
  help: 'Quên mật khẩu: liên hệ người quản trị của Liên minh để được đặt lại.',
  back: 'Về trang công khai',
};

const en = {
  title: 'Sign in',
  lead: 'For staff of the Cooperative Alliances who enter, review and publish figures. Readers need no account.',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  wrong: 'The email or the password is wrong.',
  limited: (minutes) =>
    `Too many failed attempts. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; until then even the right password is refused.`,
  required: 'Enter both email and password.',
  failed: (reference) => `The server failed and you are not signed in. Reference: ${reference}.`,
  goesOn: 'After signing in you return to the page you were on.',
  held: 'What you typed when the session ended has been kept. Sign in with the same account to get it back.',
  help: 'Forgotten your password? Ask your Alliance’s administrator to set a new one.',
  back: 'To the public pages',
} satisfies Translation<typeof vi>;

export const signInMessages = { vi, en };
