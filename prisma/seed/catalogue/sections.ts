/**
 * The parts of the form, in the order of the conference's report, each followed by what asks further
 * about it; slugs are the topics' addresses.
 */
export const sections = [
  {
    code: 'UNITS',
    slug: 'hop-tac-xa',
    nameVi: 'Tổ chức kinh tế tập thể',
    nameEn: 'Cooperatives and groups',
  },
  {
    code: 'FIELDS',
    slug: 'linh-vuc',
    nameVi: 'Lĩnh vực hoạt động',
    nameEn: 'Fields of business',
  },
  {
    code: 'REORGANISATION',
    slug: 'to-chuc-xep-loai',
    nameVi: 'Tổ chức, xếp loại',
    nameEn: 'Reorganisation, ratings',
  },
  {
    code: 'LABOUR',
    slug: 'lao-dong',
    nameVi: 'Thành viên, lao động, thu nhập',
    nameEn: 'Members, labour, income',
  },
  {
    code: 'MEMBER_FIELDS',
    slug: 'thanh-vien-theo-linh-vuc',
    nameVi: 'Thành viên theo lĩnh vực',
    nameEn: 'Members by field',
  },
  {
    code: 'CAPITAL',
    slug: 'von-doanh-thu',
    nameVi: 'Vốn, doanh thu',
    nameEn: 'Capital and revenue',
  },
  {
    code: 'TECHNOLOGY',
    slug: 'cong-nghe-chuoi-gia-tri',
    nameVi: 'Công nghệ, chuỗi giá trị',
    nameEn: 'Technology, value chains',
  },
  {
    code: 'NEW_RURAL',
    slug: 'nong-thon-moi',
    nameVi: 'Nông thôn mới',
    nameEn: 'New rural communes',
  },
  { code: 'OCOP', slug: 'ocop', nameVi: 'OCOP', nameEn: 'OCOP (One Commune One Product)' },
  {
    code: 'OCOP_GROUPS',
    slug: 'nhom-san-pham-ocop',
    nameVi: 'Nhóm sản phẩm OCOP',
    nameEn: 'OCOP product groups',
  },
  {
    code: 'POVERTY',
    slug: 'giam-ngheo',
    nameVi: 'Chương trình mục tiêu quốc gia, giảm nghèo',
    nameEn: 'National target programmes, poverty reduction',
  },
  {
    code: 'POVERTY_GROUPS',
    slug: 'nhom-ho-ngheo',
    nameVi: 'Nhóm hộ nghèo',
    nameEn: 'Poor households by group',
  },
  {
    code: 'ALLIANCE',
    slug: 'hoat-dong-lien-minh',
    nameVi: 'Hoạt động Liên minh',
    nameEn: 'The Alliance’s work',
  },
  {
    code: 'AIMS',
    slug: 'ke-hoach-nam',
    nameVi: 'Kế hoạch và ước cả năm',
    nameEn: 'Plan and expectation for the year',
  },
  {
    code: 'WORDS',
    slug: 'kho-khan-kien-nghi',
    nameVi: 'Khó khăn, kiến nghị',
    nameEn: 'Difficulties and proposals',
  },
] as const;

export type SectionCode = (typeof sections)[number]['code'];
