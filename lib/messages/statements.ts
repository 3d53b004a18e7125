import type { Translation } from './translation';

/** What the newest figures say, as whole sentences (lib/pages/statement.ts). */
const vi = {
  heading: 'Số liệu mới nhất nói gì',
  country: 'Cả nước',
  partOfCountry: 'Vùng đồng bào dân tộc thiểu số và miền núi',
  partOf: (place: string) => `Vùng đồng bào dân tộc thiểu số và miền núi của ${place}`,
  /** Provinces that have a figure, where others have none yet. */
  someProvinces: (reported: string, expected: string) =>
    `${reported} trong ${expected} tỉnh, thành phố`,
  has: (place: string, counted: string) => `${place} có ${counted}`,
  /** Of several provinces that are named together. */
  have: (place: string, counted: string) => `${place} có ${counted}`,
  haveTogether: (place: string, counted: string) => `${place} có tổng cộng ${counted}`,
  hasNone: (place: string, counted: string) => `${place} không có ${counted} nào`,
  is: (name: string, place: string, value: string) => `${name} của ${place}: ${value}`,
  corrected: 'đã đính chính',
  computed: 'tính toán',
  up: (by: string) => `tăng ${by}`,
  down: (by: string) => `giảm ${by}`,
  same: 'không đổi',
  from: (moved: string, period: string) => `${moved} so với ${period}`,
  thanCountry: {
    more: (value: string) => `cao hơn cả nước (${value})`,
    less: (value: string) => `thấp hơn cả nước (${value})`,
    equal: (value: string) => `như cả nước (${value})`,
  },
  notAll: 'chưa phải số của cả nước',
  notAllPart: 'chưa phải số của cả vùng',
  place: 'Nguồn, các kỳ trước',
  countryBeside: 'cả nước',
};

const en = {
  heading: 'What the newest figures say',
  country: 'Viet Nam',
  partOfCountry: 'Viet Nam’s ethnic-minority and mountainous area',
  partOf: (place: string) => `The ethnic-minority and mountainous area of ${place}`,
  someProvinces: (reported: string, expected: string) =>
    `${reported} of ${expected} provinces and cities`,
  has: (place: string, counted: string) => `${place} has ${counted}`,
  have: (place: string, counted: string) => `${place} have ${counted}`,
  haveTogether: (place: string, counted: string) => `${place} together have ${counted}`,
  hasNone: (place: string, counted: string) => `${place} has no ${counted}`,
  is: (name: string, place: string, value: string) => `${name}, ${place}: ${value}`,
  corrected: 'corrected',
  computed: 'computed',
  up: (by: string) => `up ${by}`,
  down: (by: string) => `down ${by}`,
  same: 'unchanged',
  from: (moved: string, period: string) => `${moved} from ${period}`,
  thanCountry: {
    more: (value: string) => `higher than the country’s ${value}`,
    less: (value: string) => `lower than the country’s ${value}`,
    equal: (value: string) => `as in the whole country (${value})`,
  },
  notAll: 'not yet the figure of the whole country',
  notAllPart: 'not yet the figure of the whole area',
  place: 'Source, earlier periods',
  countryBeside: 'Viet Nam',
} satisfies Translation<typeof vi>;

export const statementMessages = { vi, en };
