/** The parts of the form, in the order of the conference's report; slugs are the topics' addresses. */
export const sections = [
  {
    code: 'UNITS',
    slug: 'hop-tac-xa',
    nameVi: 'Tổ chức kinh tế tập thể',
    nameEn: 'Cooperatives and groups',
  },
  {
    code: 'LABOUR',
    slug: 'lao-dong',
    nameVi: 'Thành viên, lao động, thu nhập',
    nameEn: 'Members, labour, income',
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
    code: 'POVERTY',
    slug: 'giam-ngheo',
    nameVi: 'Chương trình mục tiêu quốc gia, giảm nghèo',
    nameEn: 'National target programmes, poverty reduction',
  },
  {
    code: 'WORDS',
    slug: 'kho-khan-kien-nghi',
    nameVi: 'Khó khăn, kiến nghị',
    nameEn: 'Difficulties and proposals',
  },
] as const;

export type SectionCode = (typeof sections)[number]['code'];
