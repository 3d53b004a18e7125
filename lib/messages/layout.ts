import type { Translation } from './translation';

/** Masthead, footer, demonstration band and what every page carries. */
const vi = {
  siteName: 'Số liệu HTX',
  siteDescription:
    'Số liệu về kinh tế tập thể, hợp tác xã các tỉnh, thành phố: nguồn, mức chính xác và lịch sử của từng con số.',
  siteLine: 'Niên giám kinh tế tập thể vùng đồng bào dân tộc thiểu số và miền núi',
  openGraphLocale: 'vi_VN',
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Các trang',
  home: 'Tổng quan',
  country: 'Cả nước',
  provinces: 'Tỉnh, thành phố',
  topics: 'Chủ đề',
  comparison: 'So sánh',
  table: 'Lập bảng',
  releases: 'Phát hành',
  method: 'Phương pháp',
  search: 'Tìm kiếm',
  workspace: 'Làm việc',
  otherLanguage: 'English',
  otherLanguageLabel: 'English: this page in English',
  demoBandTitle: 'Số liệu minh họa',
  demoBandText:
    'Mọi con số báo cáo trên trang này được tạo ra để minh họa cách dùng, không phải số liệu thật, không được trích dẫn.',
  demoBandLeave: 'Về số liệu thật',
  footerAbout:
    'Mỗi con số ở đây kèm nguồn, kỳ, phạm vi và mức chính xác như nguồn đã in. Không có số liệu thì ghi rõ là không có, không ghi 0.',
  footerMap:
    'Bản đồ: Natural Earth; GeoNames (CC BY 4.0). Hình vẽ khái quát cho thống kê, không phải ranh giới pháp lý.',
  footerMethod: 'Định nghĩa, ký hiệu và danh mục nguồn',
  footerPages: 'Về trang này',
  conferences: 'Hội nghị',
  glossary: 'Thuật ngữ',
  openData: 'Dữ liệu mở',
  about: 'Giới thiệu',
  accessibility: 'Trợ năng',
  footerReuse: 'Khi trích dẫn, xin ghi nguồn gốc nêu cạnh con số và địa chỉ trang này.',
};

const en = {
  siteName: 'Số liệu HTX',
  siteDescription:
    'Figures on the collective economy and cooperatives of Vietnam’s provinces: the source, precision and history of every number.',
  siteLine: 'An almanac of the collective economy in ethnic-minority and mountainous areas',
  openGraphLocale: 'en_GB',
  skipToContent: 'Skip to main content',
  mainNavigation: 'Pages',
  home: 'Overview',
  country: 'The country',
  provinces: 'Provinces and cities',
  topics: 'Topics',
  comparison: 'Compare',
  table: 'Build a table',
  releases: 'Releases',
  method: 'Method',
  search: 'Search',
  workspace: 'Staff area',
  otherLanguage: 'Tiếng Việt',
  otherLanguageLabel: 'Tiếng Việt: trang này bằng tiếng Việt',
  demoBandTitle: 'Illustrative figures',
  demoBandText:
    'Every reported figure on this page was made up to show how the site works. None is real and none may be cited.',
  demoBandLeave: 'Back to the real figures',
  footerAbout:
    'Every number here stands with its source, period, scope and precision as printed by the source. Where there is no figure the page says so; it never says 0.',
  footerMap:
    'Map: Natural Earth; GeoNames (CC BY 4.0). A generalised drawing for statistics, not a legal boundary.',
  footerMethod: 'Definitions, signs and list of sources',
  footerPages: 'About this site',
  conferences: 'Conferences',
  glossary: 'Terms',
  openData: 'Open data',
  about: 'About',
  accessibility: 'Accessibility',
  footerReuse:
    'When citing, please name the original source given beside the number and the address of this page.',
} satisfies Translation<typeof vi>;

export const layoutMessages = { vi, en };
