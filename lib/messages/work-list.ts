import type { ReportState } from '@/lib/domain/report/report';
import type { Locale } from '@/lib/locale';

/** What people find after signing in. */
interface WorkListMessages {
  readonly title: string;
  readonly staffTitle: string;
  readonly staffEmpty: string;
  readonly finishedTitle: string;
  readonly finishedLead: string;
  readonly leadTitle: string;
  readonly leadEmpty: string;
  readonly leadOthers: string;
  readonly reviewerTitle: (period: string) => string;
  readonly reviewerLead: string;
  readonly organiserTitle: string;
  readonly organiserEmpty: string;
  readonly administratorTitle: string;
  readonly noRole: string;
  readonly endOf: (day: string) => string;
  readonly due: (deadline: string, left: string) => string;
  readonly opens: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly lessThanADay: string;
  readonly overdue: (days: number) => string;
  readonly overdueToday: string;
  readonly progress: (filled: number, asked: number) => string;
  readonly notBegun: string;
  readonly begin: string;
  readonly goOn: string;
  readonly mend: string;
  readonly look: string;
  readonly check: string;
  readonly since: (state: string, since: string) => string;
  readonly cameBack: (by: string, isCorrection: boolean) => string;
  readonly extended: (reason: string) => string;
  readonly closed: string;
  readonly openAllTheSame: string;
  readonly cellsMeant: string;
  readonly correction: (revision: number) => string;
  readonly reviewTitle: string;
  readonly filterLabel: string;
  readonly filterQuarter: string;
  readonly filterState: string;
  readonly filterAll: string;
  readonly filterApply: string;
  readonly stateName: (state: ReportState | 'not_begun') => string;
  readonly countTitle: (period: string) => string;
  readonly columns: {
    readonly province: string;
    readonly quarter: string;
    readonly state: string;
    readonly filled: string;
    readonly since: string;
    readonly deadline: string;
  };
  readonly noneFound: string;
  readonly allProvinces: (count: number) => string;
  readonly waitingForReview: (count: number) => string;
  readonly waitingForRelease: (count: number) => string;
  readonly toReview: string;
  readonly toReleases: string;
}

const stateNames: Readonly<Record<Locale, Readonly<Record<ReportState | 'not_begun', string>>>> = {
  vi: {
    not_begun: 'chưa bắt đầu',
    draft: 'đang nhập',
    with_lead: 'chờ lãnh đạo',
    submitted: 'chờ duyệt',
    returned: 'đã trả lại',
    accepted: 'chờ phát hành',
    published: 'đã công bố',
  },
  en: {
    not_begun: 'not begun',
    draft: 'being entered',
    with_lead: 'with the lead',
    submitted: 'awaiting review',
    returned: 'returned',
    accepted: 'awaiting release',
    published: 'published',
  },
};

export const workListMessages: Readonly<Record<Locale, WorkListMessages>> = {
  vi: {
    title: 'Việc của tôi',
    staffTitle: 'Báo cáo cần nhập',
    staffEmpty:
      'Không có báo cáo nào đến kỳ. Quý mới mở ngay sau ngày cuối quý; khi ấy báo cáo sẽ hiện ở đây.',
    finishedTitle: 'Các quý đã xong',
    finishedLead: 'Mở lại để xem hoặc đính chính.',
    leadTitle: 'Báo cáo chờ lãnh đạo duyệt',
    leadEmpty: 'Không có báo cáo nào chờ duyệt. Khi cán bộ chuyển lên, báo cáo sẽ hiện ở đây.',
    leadOthers: 'Các báo cáo khác của tỉnh',
    reviewerTitle: (period) => `Các tỉnh báo cáo ${period}`,
    reviewerLead: 'Tình hình gửi báo cáo của cả nước; bấm vào số để xem danh sách.',
    organiserTitle: 'Số liệu đã công bố',
    organiserEmpty: 'Chưa có lần phát hành nào. Khi có, số liệu công bố sẽ hiện ở đây.',
    administratorTitle: 'Quản trị',
    noRole:
      'Tài khoản này chưa được giao việc nào. Hãy liên hệ người quản trị của Liên minh để được giao vai trò.',
    endOf: (day) => `hết ngày ${day}`,
    due: (deadline, left) => `Hạn ${deadline} (${left})`,
    opens: (day) => `Mở từ ${day}`,
    daysLeft: (days) => `còn ${days} ngày`,
    lessThanADay: 'còn chưa đầy 1 ngày',
    overdue: (days) => `đã quá hạn ${days} ngày`,
    overdueToday: 'vừa quá hạn',
    progress: (filled, asked) => `đã có ${filled}/${asked} ô`,
    notBegun: 'Chưa bắt đầu',
    begin: 'Bắt đầu nhập',
    goOn: 'Nhập tiếp',
    mend: 'Sửa các ô được hỏi',
    look: 'Xem',
    check: 'Kiểm tra và duyệt',
    since: (state, since) => `${state} từ ${since}`,
    cameBack: (by, isCorrection) =>
      isCorrection ? `${by} mở đính chính, vì:` : `${by} trả lại, vì:`,
    extended: (reason) => `Tỉnh được gia hạn, vì: ${reason}`,
    closed:
      'Kỳ nhập đã đóng. Cần nhập tiếp thì đề nghị người tổng hợp hoặc quản trị gia hạn cho tỉnh.',
    openAllTheSame: 'Vẫn sửa và gửi được, vì báo cáo bị trả lại hoặc đang đính chính.',
    cellsMeant: 'Các ô được hỏi',
    correction: (revision) => `đính chính lần ${revision - 1}`,
    reviewTitle: 'Duyệt báo cáo',
    filterLabel: 'Lọc danh sách',
    filterQuarter: 'Quý',
    filterState: 'Trạng thái',
    filterAll: 'tất cả',
    filterApply: 'Lọc',
    stateName: (state) => stateNames.vi[state],
    countTitle: (period) => `${period} theo trạng thái`,
    columns: {
      province: 'Tỉnh, thành phố',
      quarter: 'Quý',
      state: 'Trạng thái',
      filled: 'Đã nhập',
      since: 'Từ lúc',
      deadline: 'Hạn',
    },
    noneFound: 'Không có báo cáo nào như vậy. Bỏ bớt điều kiện lọc để xem thêm.',
    allProvinces: (count) => `${count} báo cáo`,
    waitingForReview: (count) => `${count} báo cáo chờ duyệt`,
    waitingForRelease: (count) => `${count} báo cáo chờ phát hành`,
    toReview: 'Mở danh sách duyệt',
    toReleases: 'Mở phần phát hành',
  },
  en: {
    title: 'My work',
    staffTitle: 'Reports to enter',
    staffEmpty:
      'No report is due. A quarter opens on the day after its last; its report will then stand here.',
    finishedTitle: 'Finished quarters',
    finishedLead: 'Open one to look at it again or to correct it.',
    leadTitle: 'Reports that wait for the lead',
    leadEmpty: 'No report waits for you. When staff hand one over it will stand here.',
    leadOthers: 'Other reports of the province',
    reviewerTitle: (period) => `Provinces reporting ${period}`,
    reviewerLead: 'Where the country’s reports stand; choose a number to see the list.',
    organiserTitle: 'Published figures',
    organiserEmpty: 'Nothing has been released yet. Published figures will stand here.',
    administratorTitle: 'Administration',
    noRole: 'This account has no role yet. Ask your Alliance’s administrator to give it one.',
    endOf: (day) => `end of ${day}`,
    due: (deadline, left) => `Due ${deadline} (${left})`,
    opens: (day) => `Opens ${day}`,
    daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    lessThanADay: 'less than a day left',
    overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    overdueToday: 'just overdue',
    progress: (filled, asked) => `${filled} of ${asked} cells`,
    notBegun: 'Not begun',
    begin: 'Begin',
    goOn: 'Go on entering',
    mend: 'Mend the cells asked about',
    look: 'Look',
    check: 'Check and decide',
    since: (state, since) => `${state} since ${since}`,
    cameBack: (by, isCorrection) =>
      isCorrection ? `${by} opened a correction, because:` : `${by} returned it, because:`,
    extended: (reason) => `The province was given more time, because: ${reason}`,
    closed:
      'Entry has closed. To go on, ask the reviewer or the administrator to give the province more time.',
    openAllTheSame: 'It may still be changed and submitted: it was returned, or is a correction.',
    cellsMeant: 'Cells asked about',
    correction: (revision) => `correction ${revision - 1}`,
    reviewTitle: 'Review',
    filterLabel: 'Filter the list',
    filterQuarter: 'Quarter',
    filterState: 'State',
    filterAll: 'all',
    filterApply: 'Filter',
    stateName: (state) => stateNames.en[state],
    countTitle: (period) => `${period} by state`,
    columns: {
      province: 'Province or city',
      quarter: 'Quarter',
      state: 'State',
      filled: 'Entered',
      since: 'Since',
      deadline: 'Due',
    },
    noneFound: 'There is no such report. Ask for less to see more.',
    allProvinces: (count) => (count === 1 ? '1 report' : `${count} reports`),
    waitingForReview: (count) =>
      count === 1 ? '1 report awaits review' : `${count} reports await review`,
    waitingForRelease: (count) =>
      count === 1 ? '1 report awaits release' : `${count} reports await release`,
    toReview: 'Open the review list',
    toReleases: 'Open the releases',
  },
};
