export const vi = {
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
