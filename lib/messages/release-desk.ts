import type { Translation } from './translation';

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
const vi = {
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

const en = {
  title: 'Releases',
  candidatesTitle: 'Reports awaiting release',
  candidatesEmpty: 'No report awaits release. Reports accepted in review will stand here.',
  acceptedSince: (instant) => `accepted at ${instant}`,
  formTitle: 'Prepare a release',
  editTitle: 'Change the release',
  reports: 'Reports in it',
  reportsRequired: 'Choose at least one report.',
  titleVi: 'Title in Vietnamese',
  titleEn: 'Title in English',
  noteVi: 'Public note in Vietnamese',
  noteEn: 'Public note in English',
  noteHint: 'Readers will see it: what comes out; if it corrects something, what and why.',
  slug: 'Address of its page',
  slugHint: 'Left blank it is made from the title. Small letters without marks, digits, hyphens.',
  prepare: 'Save and preview',
  preparing: 'Saving…',
  draftsTitle: 'In preparation',
  publishedTitle: 'Released',
  noReleases: 'There is no release yet.',
  reportCount: (count) => (count === 1 ? '1 report' : `${count} reports`),
  draftState: 'In preparation; nothing of it is public.',
  publishedState: (by, at) => `Released by ${by} at ${at}.`,
  preview: {
    draft: {
      contents: 'What becomes public',
      firstTime: 'The province’s quarter comes out for the first time.',
      nothingChanged: 'No cell differs from what is published.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what is published.'
          : `${count} cells differ from what is published.`,
      allFigures: (count) => `All ${count} cells that go out`,
      columns: { indicator: 'Indicator', before: 'Published now', after: 'To be published' },
    },
    published: {
      contents: 'What became public',
      firstTime: 'The province’s quarter came out for the first time.',
      nothingChanged: 'No cell differs from what was public before.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what was public before.'
          : `${count} cells differ from what was public before.`,
      allFigures: (count) => `All ${count} cells that came out`,
      columns: { indicator: 'Indicator', before: 'Before', after: 'Published' },
    },
  },
  blankGoesOut: (count) =>
    count === 1
      ? '1 blank cell goes out as “not reported”.'
      : `${count} blank cells go out as “not reported”.`,
  notPublic: 'none',
  publish: 'Publish',
  publishText: (count) =>
    `The figures of ${count === 1 ? '1 report' : `${count} reports`} become public at once. What is published cannot be deleted, only corrected by a later version.`,
  publishConfirm: 'Yes, publish',
  publishing: 'Publishing…',
  staleTitle: 'Not published: somebody changed this draft since you opened the page.',
  staleWords: 'Its title, public note or address changed.',
  staleReports: {
    added: (names) => `Added: ${names}.`,
    removed: (names) => `Taken out: ${names}.`,
    changed: (names) => `What goes out is another: ${names}.`,
  },
  staleText: 'The page shows the draft as it stands now. Look at it again, then publish.',
  discard: 'Discard this draft',
  discardText: 'Its reports wait for a release again; title and note are lost.',
  discardConfirm: 'Yes, discard',
  discarding: 'Discarding…',
  publicPage: 'The release’s public page',
  lookAtReport: 'look at the report',
  problem: {
    required: 'This must not be blank.',
    too_long: 'This is too long.',
    lost_letters: 'Letters were lost on the way here. Please type that place again.',
    not_a_slug: 'Only small letters without marks, digits and hyphens.',
    taken: 'This address is taken. Choose another.',
    not_accepted: 'A report no longer awaits release.',
    in_another_release: 'A report is in another release already.',
  },
  otherProblem: 'Not right yet; please look again.',
  refused: 'Not possible: the release is no longer there, or is out already.',
  failed: (reference) =>
    `The server failed; it is not known whether this was recorded. Pressing again does not record it twice. Reference: ${reference}.`,
  organiserTitle: 'Conference',
  organiserLead:
    'Published figures, ready for a conference’s papers. Unpublished reports do not show here.',
  coverage: (published, provinces) => `${published}/${provinces} provinces`,
  coverageTitle: 'How complete each quarter is',
  coverageQuarter: 'Quarter',
  coverageCount: 'Published',
  releasesTitle: 'Releases',
  organiserEmpty: 'Nothing is published yet. What the reviewer releases will stand here.',
  administratorTitle: 'Administration',
  administratorLead:
    'People and reporting windows. An administrator sees no unpublished figure of any province.',
  peopleTitle: 'People',
  personColumns: { name: 'Name', email: 'Email', roles: 'Roles', state: 'State' },
  active: 'active',
  disabledSince: (day) => `disabled since ${day}`,
  windowsTitle: 'Reporting windows',
  windowColumns: {
    quarter: 'Quarter',
    opens: 'Opens',
    closes: 'Closes',
    exceptions: 'Provinces with more time',
  },
  defaultWindow: (days) =>
    `A quarter without a window of its own opens on the day after its last and closes after ${days} days.`,
  noWindows: 'No quarter has a window of its own.',
  exception: (province, closes, reason, by) => `${province}: until ${closes}. ${by}: ${reason}`,
  shellHint: 'To add people, set passwords or disable accounts, use “npm run user” on the server.',
} satisfies Translation<typeof vi>;

export const releaseDeskMessages = { vi, en };
