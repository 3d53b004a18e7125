import type { Translation } from './translation';

/** The pages of the country and of the regions. */
const vi = {
  countryName: 'Cả nước',
  countryLine: 'Việt Nam: 34 tỉnh, thành phố; 63 trước ngày 1/7/2025',
  countryText:
    'Con số mà một nguồn nói về cả nước đứng trước; chỗ chưa ai nói thì là tổng của các tỉnh, ghi “tính toán” kèm số tỉnh có số liệu.',
  demoText: 'Tổng của các báo cáo minh họa, ghi “tính toán” kèm số tỉnh có số liệu.',
  regionLine: (count: string, scheme: string) => `vùng · ${count} tỉnh, thành phố · ${scheme}`,
  regionText:
    'Con số mà một nguồn nói về vùng đứng trước; chỗ chưa ai nói thì là tổng của các tỉnh trong vùng, ghi “tính toán” kèm số tỉnh có số liệu.',
  regionsHeading: 'Các vùng',
  regionsOn: (scheme: string) => `Các vùng của ${scheme}`,
  regionsNow: 'Sáu vùng hiện nay',
  provincesHeading: 'Các tỉnh, thành phố trong vùng',
  boundaries: 'Các vùng của',
  allProvinces: 'Mọi tỉnh, thành phố',
  country: 'Cả nước',
  description: (name: string) =>
    `Số liệu kinh tế tập thể, hợp tác xã của ${name}: mỗi con số kèm nguồn, kỳ và mức chính xác.`,
} as const;

const en = {
  countryName: 'The country',
  countryLine: 'Viet Nam: 34 provinces and cities; 63 before 1 July 2025',
  countryText:
    'What a source says of the whole country comes first; where nobody does, it is the sum of the provinces, marked computed with the number of provinces known.',
  demoText:
    'The sum of the illustrative reports, marked computed with the number of provinces known.',
  regionLine: (count: string, scheme: string) =>
    `region · ${count} ${count === '1' ? 'province or city' : 'provinces and cities'} · ${scheme}`,
  regionText:
    'What a source says of the region comes first; where nobody does, it is the sum of its provinces, marked computed with the number of provinces known.',
  regionsHeading: 'Regions',
  regionsOn: (scheme: string) => `Regions of the ${scheme}`,
  regionsNow: 'Six regions of today',
  provincesHeading: 'Provinces and cities of the region',
  boundaries: 'Regions of',
  allProvinces: 'All provinces and cities',
  country: 'The country',
  description: (name: string) =>
    `The collective economy of ${name} in figures, each with its source, period and precision.`,
} satisfies Translation<typeof vi>;

export const areaMessages = { vi, en };
