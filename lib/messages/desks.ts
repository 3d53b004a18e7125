import type { Translation } from './translation';

/** The desks of organisers and administrators. */
const vi = {
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

export const deskMessages = { vi, en };
