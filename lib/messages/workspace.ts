import type { Role } from '@/lib/domain/access';
import type { Translation } from './translation';

/** What stands around every signed-in page. */
const vi = {
  workspace: 'Bàn làm việc',
  rooms: 'Các phần của bàn làm việc',
  room: {
    work_list: 'Việc của tôi',
    review: 'Duyệt báo cáo',
    releases: 'Phát hành',
    conference: 'Hội nghị',
    administration: 'Quản trị',
  } satisfies Record<'work_list' | 'review' | 'releases' | 'conference' | 'administration', string>,
  publicPages: 'Trang công khai',
  role: {
    staff: 'cán bộ',
    lead: 'lãnh đạo tỉnh',
    reviewer: 'người tổng hợp',
    organiser: 'người tổ chức hội nghị',
    administrator: 'quản trị',
  } satisfies Record<Role, string>,
  account: 'Tài khoản',
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất mọi nơi',
  signOutEverywhereText:
    'Mọi máy và mọi thẻ đang đăng nhập tài khoản này sẽ bị đăng xuất. Nên làm khi nghi có người khác biết mật khẩu.',
  signOutEverywhereConfirm: 'Xác nhận đăng xuất mọi nơi',
  demoTitle: 'Tài khoản minh họa',
  demoText: 'Số nhập ở đây để xem thử cách làm, không phải số liệu thật.',
  path: 'Đường về',
};

const en = {
  workspace: 'Desk',
  rooms: 'Parts of the desk',
  room: {
    work_list: 'My work',
    review: 'Review',
    releases: 'Releases',
    conference: 'Conference',
    administration: 'Administration',
  },
  publicPages: 'Public pages',
  role: {
    staff: 'staff',
    lead: 'lead of the province',
    reviewer: 'reviewer',
    organiser: 'conference organiser',
    administrator: 'administrator',
  },
  account: 'Account',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  signOutEverywhereText:
    'Every device and tab that is signed in with this account will be signed out. Do this if somebody else may know the password.',
  signOutEverywhereConfirm: 'Yes, sign out everywhere',
  demoTitle: 'Illustrative account',
  demoText: 'Figures entered here show how things are done; they are not real.',
  path: 'Way back',
} satisfies Translation<typeof vi>;

export const workspaceMessages = { vi, en };
