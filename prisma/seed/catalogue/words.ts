import { type IndicatorSeed, words } from './indicator-seed';

const section = 'WORDS';

/** Section VII of the form: what the province says in words, at most 4,000 characters each. */
export const wordIndicators: readonly IndicatorSeed[] = [
  words({
    code: 'TXT_RESULT',
    slug: 'ket-qua-noi-bat',
    section,
    name: { vi: 'Kết quả nổi bật', en: 'Results' },
    definition: {
      vi: 'Những kết quả đáng chú ý trong kỳ mà con số chưa nói hết.',
      en: 'What was achieved in the period and the figures do not tell.',
    },
  }),
  words({
    code: 'TXT_DIFF',
    slug: 'kho-khan-vuong-mac',
    section,
    name: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
    definition: {
      vi: 'Khó khăn, vướng mắc của hợp tác xã và của Liên minh trong kỳ; chọn chủ đề để tổng hợp được giữa các tỉnh.',
      en: 'Difficulties of cooperatives and of the Alliance in the period, with themes so that provinces can be read together.',
    },
  }),
  words({
    code: 'TXT_CAUSE',
    slug: 'nguyen-nhan',
    section,
    name: { vi: 'Nguyên nhân', en: 'Causes' },
    definition: {
      vi: 'Nguyên nhân chủ quan và khách quan của những khó khăn đã nêu.',
      en: 'Why these difficulties arise, from within and from without.',
    },
  }),
  words({
    code: 'TXT_PROPOSE',
    slug: 'kien-nghi-de-xuat',
    section,
    name: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
    definition: {
      vi: 'Kiến nghị với trung ương, tỉnh và Liên minh Hợp tác xã Việt Nam; chọn chủ đề.',
      en: 'Proposals to the centre, the province and the national Alliance, with themes.',
    },
  }),
  words({
    code: 'TXT_NEXT',
    slug: 'phuong-huong',
    section,
    name: { vi: 'Phương hướng kỳ tới', en: 'Next steps' },
    definition: {
      vi: 'Nhiệm vụ chính của kỳ tới.',
      en: 'The main tasks of the next period.',
    },
  }),
];
