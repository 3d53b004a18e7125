import {
  average,
  flow,
  type IndicatorSeed,
  percentage,
  stock,
  units,
  yearToDate,
} from './indicator-seed';

const section = 'CAPITAL';
const unit = units.billionDong;
const yearly = {
  vi: 'Biểu báo cáo hỏi ở quý IV, cho cả năm.',
  en: 'The form asks in the fourth quarter, for the whole year.',
} as const;

/** What cooperatives work with and what they make of it, and the same of cooperative groups. */
export const capitalIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'CAPITAL_TOTAL',
    slug: 'von-dieu-le-hop-tac-xa',
    section,
    name: { vi: 'Vốn điều lệ của hợp tác xã', en: 'Charter capital of cooperatives' },
    unit,
    decimals: 3,
    definition: {
      vi: 'Tổng vốn điều lệ của các hợp tác xã tại cuối kỳ.',
      en: 'Charter capital of cooperatives at the end of the period.',
    },
  }),
  stock({
    code: 'CAPITAL_OPERATING',
    slug: 'von-hoat-dong-hop-tac-xa',
    section,
    name: { vi: 'Tổng vốn hoạt động của hợp tác xã', en: 'Operating capital of cooperatives' },
    unit,
    decimals: 3,
    definition: {
      vi: 'Tổng vốn hoạt động của các hợp tác xã tại cuối kỳ: vốn chủ sở hữu, vốn vay và vốn huy động khác.',
      en: 'All that cooperatives work with at the end of the period: their own capital, loans and what else they raised.',
    },
  }),
  stock({
    code: 'ASSETS_TOTAL',
    slug: 'tong-tai-san-hop-tac-xa',
    section,
    name: { vi: 'Tổng tài sản của hợp tác xã', en: 'Total assets of cooperatives' },
    unit,
    decimals: 3,
    definition: {
      vi: 'Tổng giá trị tài sản của các hợp tác xã tại cuối kỳ.',
      en: 'Total assets of cooperatives at the end of the period.',
    },
  }),
  flow({
    code: 'REV_TOTAL',
    slug: 'tong-doanh-thu-hop-tac-xa',
    section,
    name: { vi: 'Tổng doanh thu của hợp tác xã', en: 'Total revenue of cooperatives' },
    unit,
    decimals: 3,
    definition: {
      vi: `Tổng doanh thu của các hợp tác xã trong kỳ. ${yearly.vi}`,
      en: `Revenue of all cooperatives in the period. ${yearly.en}`,
    },
  }),
  flow({
    code: 'REV_MEMBERS',
    slug: 'doanh-thu-tu-thanh-vien-hop-tac-xa',
    section,
    name: {
      vi: 'Doanh thu từ thành viên của hợp tác xã',
      en: 'Revenue of cooperatives from their members',
    },
    unit,
    decimals: 3,
    definition: {
      vi: `Phần doanh thu của các hợp tác xã từ giao dịch với chính thành viên của mình. ${yearly.vi}`,
      en: `The part of cooperatives’ revenue that comes from dealings with their own members. ${yearly.en}`,
    },
  }),
  flow({
    code: 'BUDGET_PAID',
    slug: 'hop-tac-xa-nop-ngan-sach',
    section,
    name: { vi: 'Hợp tác xã nộp ngân sách nhà nước', en: 'Paid to the state budget' },
    unit,
    decimals: 3,
    definition: {
      vi: `Thuế, phí và các khoản khác mà hợp tác xã đã nộp ngân sách nhà nước. ${yearly.vi}`,
      en: `Taxes, fees and other dues that cooperatives paid to the state budget. ${yearly.en}`,
    },
  }),
  percentage({
    code: 'REV_MEMBERS_PCT',
    slug: 'ty-le-doanh-thu-tu-thanh-vien',
    section,
    name: {
      vi: 'Tỷ lệ doanh thu từ thành viên trên tổng doanh thu',
      en: 'Share of revenue that comes from members',
    },
    numerators: ['REV_MEMBERS'],
    denominators: ['REV_TOTAL'],
    definition: {
      vi: 'Doanh thu từ thành viên chia cho tổng doanh thu của hợp tác xã.',
      en: 'Revenue from members divided by the total revenue of cooperatives.',
    },
  }),
  yearToDate({
    code: 'THT_REV_AVG',
    slug: 'doanh-thu-binh-quan-to-hop-tac',
    section,
    name: {
      vi: 'Doanh thu bình quân một tổ hợp tác (lũy kế năm)',
      en: 'Average revenue per cooperative group, year to date',
    },
    unit: units.millionPerGroup,
    areaAggregation: 'weighted_mean',
    weight: 'THT_TOTAL',
    definition: {
      vi: 'Doanh thu từ đầu năm đến cuối kỳ, bình quân trên một tổ hợp tác. Hỏi ở quý II và quý IV.',
      en: 'Revenue since the start of the year per cooperative group. Asked in the second and the fourth quarter.',
    },
  }),
  yearToDate({
    code: 'THT_PROFIT_AVG',
    slug: 'lai-binh-quan-to-hop-tac',
    section,
    name: {
      vi: 'Lãi bình quân một tổ hợp tác (lũy kế năm)',
      en: 'Average profit per cooperative group, year to date',
    },
    unit: units.millionPerGroup,
    areaAggregation: 'weighted_mean',
    weight: 'THT_TOTAL',
    definition: {
      vi: 'Lãi từ đầu năm đến cuối kỳ, bình quân trên một tổ hợp tác; lỗ ghi số âm. Hỏi ở quý II và quý IV.',
      en: 'Profit since the start of the year per cooperative group; a loss is negative. Asked in the second and the fourth quarter.',
    },
  }),
  average({
    code: 'THT_INCOME_AVG_M',
    slug: 'thu-nhap-binh-quan-lao-dong-to-hop-tac',
    section,
    name: {
      vi: 'Thu nhập bình quân của lao động trong tổ hợp tác',
      en: 'Average income of workers in cooperative groups',
    },
    unit: units.millionPerMonth,
    weight: 'LABOUR_REG_THT',
    definition: {
      vi: 'Thu nhập bình quân một tháng của một lao động thường xuyên trong tổ hợp tác. Hỏi ở quý II và quý IV.',
      en: 'Average income per month of a regular worker in a cooperative group. Asked in the second and the fourth quarter.',
    },
  }),
];
