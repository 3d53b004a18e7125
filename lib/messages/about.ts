import type { Translation } from './translation';

/** What this is, where its figures come from, who stands behind them. */
const vi = {
  title: 'Giới thiệu',
  description:
    'Số liệu HTX là gì, con số từ đâu ra, ai làm ra chúng, hội nghị Thái Nguyên năm 2023, và phần nào chỉ là minh họa.',
  lead: 'Mỗi con số về kinh tế tập thể đứng cùng người nói ra nó: chỉ tiêu, địa bàn, kỳ, mức chính xác, nguồn, và trước đó nó là bao nhiêu.',
  whatHeading: 'Đây là gì',
  what: [
    'Số liệu về hợp tác xã, tổ hợp tác, lao động, OCOP, nông thôn mới và giảm nghèo do Liên minh Hợp tác xã các tỉnh tổng hợp lâu nay đi lại trong tệp Word và Excel. Khó biết ai báo cáo, con số nào đã đổi, “gần 4.700” chính xác tới đâu, và cộng thế nào khi các tỉnh đã hợp nhất.',
    'Ở đây cán bộ tỉnh nhập một lần, lãnh đạo Liên minh tỉnh duyệt, người tổng hợp kiểm tra rồi công bố; ai cũng đọc được, kể cả những gì đã sửa.',
  ],
  fromHeading: 'Con số từ đâu',
  from: (figures: string, documents: string) =>
    `Hiện có ${figures} số liệu đọc từ ${documents} tài liệu đã công bố, mỗi số nêu tài liệu, ngày, địa chỉ nếu có, và đọc tại nguồn hay qua bản sao.`,
  releases: (count: string) => `Đã có ${count} đợt phát hành báo cáo quý của các tỉnh.`,
  noRelease:
    'Chưa có đợt phát hành nào của báo cáo quý: mọi con số thật đang thấy là từ tài liệu đã công bố.',
  rules:
    'Nguồn nói khác nhau thì giữ tất cả, hiện một số theo thứ tự đã viết ra và nói rằng có số khác. Chỗ không có số thì ghi là không có, không ghi 0.',
  conferenceHeading: 'Hội nghị năm 2023',
  conference: [
    'Ngày 20 tháng 12 năm 2023, Liên minh Hợp tác xã của 28 tỉnh, thành phố có vùng đồng bào dân tộc thiểu số và miền núi gặp nhau ở Thái Nguyên, nhìn lại 2021–2023 và bàn việc năm 2024. Những con số được nêu ở đó là phần đầu của trang này, giữ nguyên chữ khoảng, gần, hơn.',
    'Nguồn không nêu danh sách 28 tỉnh, nên ở đây cũng không có danh sách, bản đồ hay mức đầy đủ của nhóm ấy.',
  ],
  conferenceLink: 'Các con số của hội nghị',
  demoHeading: 'Phần minh họa',
  demo: 'Bộ số liệu minh họa là những báo cáo được tạo ra để cho thấy cách dùng. Nó đứng riêng, nói rõ ở mọi trang, biểu đồ, hình và tệp, không được cộng hay so với số thật, không được trích dẫn.',
  demoLink: 'Xem bộ minh họa',
  whoHeading: 'Ai đứng sau',
  who: [
    'Con số là của người đã nói ra: báo cáo là của Liên minh Hợp tác xã tỉnh, tài liệu là của cơ quan nêu ở nguồn. Trang này không sửa lời của họ.',
    'Đơn vị vận hành chưa được khai trong bản cài đặt này, nên trang không nêu tên thay ai.',
  ],
  contact: 'Liên hệ',
  privacyHeading: 'Người đọc',
  privacy: 'Trang công khai không đặt cookie, không có mã theo dõi, không gọi máy chủ nào khác.',
  moreHeading: 'Đọc tiếp',
  method: 'Cách đọc một con số, thứ tự nguồn, ranh giới',
  glossary: 'Thuật ngữ và định nghĩa',
  openData: 'Dữ liệu mở: tải tất cả',
  accessibility: 'Trợ năng: đã kiểm gì, còn gì chưa tốt',
};

const en = {
  title: 'About',
  description:
    'What Số liệu HTX is, where its figures come from, who makes them, the conference of 2023 in Thái Nguyên, and what is only a demonstration.',
  lead: 'Every figure on the collective economy stands with who said it: indicator, area, period, precision, source, and what it was before.',
  whatHeading: 'What this is',
  what: [
    'Figures on cooperatives, groups, workers, OCOP, new rural areas and poverty, gathered by the provincial Cooperative Alliances, used to travel as Word and Excel files. It was hard to tell who reported, what had changed, how exact “nearly 4,700” is, or how to add up provinces that have merged since.',
    'Here the province’s staff enter them once, the lead of its Alliance signs them off, a reviewer checks and publishes them; anyone reads them, with what was corrected.',
  ],
  fromHeading: 'Where the figures come from',
  from: (figures: string, documents: string) =>
    `There are ${figures} figures read from ${documents} published documents; each names its document, the day, the address where there is one, and whether it was read there or in a copy.`,
  releases: (count: string) =>
    `${count} ${count === '1' ? 'release' : 'releases'} of provinces’ quarterly reports came out so far.`,
  noRelease:
    'No quarterly report has been released yet: all real figures here are from published documents.',
  rules:
    'Where sources disagree all are kept; one is shown by an order that is written down, and that another exists is said. Where there is no figure the page says so; it never says 0.',
  conferenceHeading: 'The conference of 2023',
  conference: [
    'On 20 December 2023 the Cooperative Alliances of 28 provinces and cities with ethnic-minority and mountainous areas met in Thái Nguyên to look back on 2021–2023 and ahead to 2024. The figures named there were the first of this site, with their words about, nearly, more than.',
    'The source does not list the 28 provinces, so there is no list, map or coverage of that group here either.',
  ],
  conferenceLink: 'The figures of the conference',
  demoHeading: 'What is demonstration',
  demo: 'The illustrative set is reports made up to show how the site works. It stands apart and says so on every page, chart, picture and file; it is never added to or compared with real figures, and may not be cited.',
  demoLink: 'See the illustrative set',
  whoHeading: 'Who stands behind it',
  who: [
    'A figure is of those who said it: a report of the provincial Cooperative Alliance, a document of the body that its source names. This site does not mend their words.',
    'Who runs this installation was not declared in it, so the page names nobody in their place.',
  ],
  contact: 'Contact',
  privacyHeading: 'Readers',
  privacy: 'Public pages set no cookie, have no tracking and call no other server.',
  moreHeading: 'Read on',
  method: 'How to read a figure, the order of sources, boundaries',
  glossary: 'Terms and definitions',
  openData: 'Open data: take all of it',
  accessibility: 'Accessibility: what is tested, what is not good yet',
} satisfies Translation<typeof vi>;

export const aboutMessages = { vi, en };
