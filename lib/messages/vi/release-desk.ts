interface PreviewMessages {
  readonly contents: string;
  readonly firstTime: string;
  readonly nothingChanged: string;
  readonly changes: (count: number) => string;
  readonly allFigures: (count: number) => string;
  readonly columns: {
    readonly indicator: string;
    readonly before: string;
    readonly after: string;
  };
}

/** Preparing and publishing releases, and the desks of organisers and administrators. */
export const vi = {
  title: 'Phát hành',
  candidatesTitle: 'Báo cáo chờ phát hành',
  candidatesEmpty:
    'Không có báo cáo nào chờ phát hành. Báo cáo được chấp nhận ở phần duyệt sẽ hiện ở đây.',
  acceptedSince: (instant: string) => `chấp nhận lúc ${instant}`,
  formTitle: 'Soạn một lần phát hành',
  editTitle: 'Sửa lần phát hành',
  reports: 'Gồm các báo cáo',
  reportsRequired: 'Chọn ít nhất một báo cáo.',
  titleVi: 'Tên bằng tiếng Việt',
  titleEn: 'Tên bằng tiếng Anh',
  noteVi: 'Lời công bố bằng tiếng Việt',
  noteEn: 'Lời công bố bằng tiếng Anh',
  noteHint: 'Người đọc sẽ thấy: lần này công bố gì; nếu đính chính thì sửa điều gì, vì sao.',
  slug: 'Địa chỉ trang',
  slugHint: 'Để trống thì đặt theo tên. Chỉ chữ thường không dấu, số và gạch nối.',
  prepare: 'Lưu và xem trước',
  preparing: 'Đang lưu…',
  draftsTitle: 'Đang soạn',
  publishedTitle: 'Đã phát hành',
  noReleases: 'Chưa có lần phát hành nào.',
  reportCount: (count: number) => `${count} báo cáo`,
  draftState: 'Đang soạn, chưa công khai điều gì.',
  publishedState: (by: string, at: string) => `${by} phát hành lúc ${at}.`,
  /** Of a draft, and of what is published: the same page tells both, each in its tense. */
  preview: {
    draft: {
      contents: 'Sẽ công khai',
      firstTime: 'Lần đầu công bố quý này của tỉnh.',
      nothingChanged: 'Không có ô nào khác bản đang công bố.',
      changes: (count) => `${count} ô khác bản đang công bố.`,
      allFigures: (count) => `Tất cả ${count} ô sẽ công bố`,
      columns: { indicator: 'Chỉ tiêu', before: 'Đang công bố', after: 'Sẽ công bố' },
    },
    published: {
      contents: 'Đã công khai',
      firstTime: 'Lần đầu công bố quý này của tỉnh.',
      nothingChanged: 'Không có ô nào khác bản công bố trước đó.',
      changes: (count) => `${count} ô khác bản công bố trước đó.`,
      allFigures: (count) => `Tất cả ${count} ô đã công bố`,
      columns: { indicator: 'Chỉ tiêu', before: 'Trước đó', after: 'Đã công bố' },
    },
  } satisfies Record<'draft' | 'published', PreviewMessages>,
  blankGoesOut: (count: number) => `${count} ô để trống sẽ ghi “chưa có báo cáo”.`,
  notPublic: 'chưa có',
  publish: 'Phát hành',
  publishText: (count: number) =>
    `Số liệu của ${count} báo cáo trở thành công khai ngay. Số đã công bố không xóa được, chỉ đính chính được.`,
  publishConfirm: 'Xác nhận phát hành',
  publishing: 'Đang phát hành…',
  staleTitle: 'Chưa phát hành: bản soạn đã có người đổi từ lúc anh/chị mở trang này.',
  staleWords: 'Tên, lời công bố hoặc địa chỉ trang đã đổi.',
  staleReports: {
    added: (names) => `Thêm vào: ${names}.`,
    removed: (names) => `Đưa ra: ${names}.`,
    changed: (names) => `Số sẽ công bố đã khác: ${names}.`,
  } satisfies Record<'added' | 'removed' | 'changed', (names: string) => string>,
  staleText: 'Trang này đã hiện bản soạn mới. Hãy xem lại rồi phát hành.',
  discard: 'Bỏ bản soạn này',
  discardText: 'Các báo cáo trở lại hàng chờ; tên và lời công bố đã soạn sẽ mất.',
  discardConfirm: 'Xác nhận bỏ',
  discarding: 'Đang bỏ…',
  publicPage: 'Trang công khai của lần phát hành này',
  lookAtReport: 'xem báo cáo',
  problem: {
    required: 'Không được để trống.',
    too_long: 'Dài quá mức cho phép.',
    lost_letters: 'Có ký tự bị hỏng trên đường gửi. Hãy gõ lại chỗ đó.',
    not_a_slug: 'Chỉ dùng chữ thường không dấu, số và gạch nối.',
    taken: 'Địa chỉ này đã có. Chọn địa chỉ khác.',
    not_accepted: 'Có báo cáo không còn ở trạng thái chờ phát hành.',
    in_another_release: 'Có báo cáo đã nằm trong một lần phát hành khác.',
  },
  otherProblem: 'Chưa đúng; hãy xem lại.',
  refused: 'Không làm được: lần phát hành này không còn, hoặc đã được phát hành.',
  failed: (reference: string) =>
    `Máy chủ gặp lỗi; chưa rõ việc này đã được ghi hay chưa. Bấm lại thì không ghi thêm lần nữa. Mã lỗi: ${reference}.`,
  organiserTitle: 'Hội nghị',
  organiserLead:
    'Số liệu đã công bố, dùng được cho tài liệu hội nghị. Báo cáo chưa công bố không hiện ở đây.',
  coverage: (published: string, provinces: string) => `${published}/${provinces} tỉnh`,
  coverageTitle: 'Mức đầy đủ theo quý',
  coverageQuarter: 'Quý',
  coverageCount: 'Đã công bố',
  releasesTitle: 'Các lần phát hành',
  organiserEmpty: 'Chưa có gì được công bố. Khi người tổng hợp phát hành, số liệu sẽ hiện ở đây.',
  administratorTitle: 'Quản trị',
  administratorLead:
    'Người dùng và kỳ nhập. Người quản trị không thấy số liệu chưa công bố của tỉnh nào.',
  peopleTitle: 'Người dùng',
  personColumns: { name: 'Họ tên', email: 'Thư điện tử', roles: 'Vai trò', state: 'Tình trạng' },
  active: 'đang dùng',
  disabledSince: (day: string) => `ngừng từ ${day}`,
  windowsTitle: 'Kỳ nhập',
  windowColumns: { quarter: 'Quý', opens: 'Mở', closes: 'Đóng', exceptions: 'Tỉnh được gia hạn' },
  defaultWindow: (days: number) =>
    `Quý không có kỳ riêng thì mở ngay sau ngày cuối quý và đóng sau ${days} ngày.`,
  noWindows: 'Chưa quý nào có kỳ riêng.',
  exception: (province: string, closes: string, reason: string, by: string) =>
    `${province}: đến ${closes}. ${by}: ${reason}`,
  shellHint:
    'Thêm người, đặt lại mật khẩu, ngừng tài khoản: dùng lệnh “npm run user” trên máy chủ.',
};
