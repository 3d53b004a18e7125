import { average, type IndicatorSeed, stock, units, yearToDate } from './indicator-seed';

const section = 'LABOUR';
const unit = units.people;

/** Section II of the form: who belongs, who works, and what they earn. */
export const labourIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'MEMBERS',
    slug: 'thanh-vien-hop-tac-xa',
    section,
    name: { vi: 'Thành viên hợp tác xã', en: 'Members of cooperatives' },
    unit,
    definition: {
      vi: 'Thành viên của các hợp tác xã tại cuối kỳ, gồm thành viên chính thức và thành viên liên kết.',
      en: 'Members of cooperatives at the end of the period, official and associate.',
    },
    legalSource: 'Điều 4 Luật số 17/2023/QH15',
  }),
  stock({
    code: 'THT_MEMBERS',
    slug: 'thanh-vien-to-hop-tac',
    section,
    name: { vi: 'Thành viên tổ hợp tác', en: 'Members of cooperative groups' },
    unit,
    definition: {
      vi: 'Số người là thành viên tổ hợp tác tại cuối kỳ. Nguồn đếm theo hộ là chỉ tiêu khác.',
      en: 'Persons who are members of cooperative groups at the end of the period. Households are another indicator.',
    },
    legalSource: 'Điều 107 Luật số 17/2023/QH15',
  }),
  stock({
    code: 'LABOUR_REG',
    slug: 'lao-dong-thuong-xuyen-hop-tac-xa',
    section,
    name: {
      vi: 'Lao động thường xuyên trong hợp tác xã',
      en: 'Regular workers in cooperatives',
    },
    unit,
    definition: {
      vi: 'Người làm việc thường xuyên trong hợp tác xã tại cuối kỳ, là thành viên hoặc không.',
      en: 'People who work regularly in cooperatives at the end of the period, members or not.',
    },
  }),
  stock({
    code: 'LABOUR_FEMALE',
    slug: 'lao-dong-nu-hop-tac-xa',
    section,
    name: {
      vi: 'Lao động nữ thường xuyên trong hợp tác xã',
      en: 'Women among regular workers in cooperatives',
    },
    unit,
    definition: {
      vi: 'Phụ nữ trong số lao động thường xuyên của hợp tác xã.',
      en: 'Women among the regular workers of cooperatives.',
    },
  }),
  stock({
    code: 'LABOUR_DTTS',
    slug: 'lao-dong-dan-toc-thieu-so-hop-tac-xa',
    section,
    name: {
      vi: 'Lao động là người dân tộc thiểu số trong hợp tác xã',
      en: 'Ethnic-minority people among regular workers in cooperatives',
    },
    unit,
    definition: {
      vi: 'Người dân tộc thiểu số trong số lao động thường xuyên của hợp tác xã, không phụ thuộc nơi ở.',
      en: 'Ethnic-minority people among the regular workers of cooperatives, wherever they live.',
    },
  }),
  stock({
    code: 'LABOUR_REG_THT',
    slug: 'lao-dong-thuong-xuyen-to-hop-tac',
    section,
    name: {
      vi: 'Lao động thường xuyên trong tổ hợp tác',
      en: 'Regular workers in cooperative groups',
    },
    unit,
    definition: {
      vi: 'Người làm việc thường xuyên trong các tổ hợp tác tại cuối kỳ.',
      en: 'People who work regularly in cooperative groups at the end of the period.',
    },
  }),
  stock({
    code: 'LABOUR_AREA_DTTS',
    slug: 'lao-dong-vung-dan-toc-thieu-so-mien-nui',
    section,
    name: {
      vi: 'Lao động của kinh tế tập thể vùng đồng bào dân tộc thiểu số và miền núi',
      en: 'Workers of the collective economy in the ethnic-minority and mountainous region',
    },
    unit,
    definition: {
      vi: 'Người có việc làm trong hợp tác xã, tổ hợp tác và quỹ tín dụng nhân dân thuộc vùng đồng bào dân tộc thiểu số và miền núi, thuộc mọi dân tộc.',
      en: 'People given work by cooperatives, groups and credit funds within the ethnic-minority and mountainous region, of whatever ethnicity.',
    },
    legalSource: 'Quyết định 861/QĐ-TTg (2021–2025); Quyết định 60/QĐ-BDTTG (từ 2026)',
  }),
  average({
    code: 'INCOME_AVG_M',
    slug: 'thu-nhap-binh-quan-lao-dong',
    section,
    name: {
      vi: 'Thu nhập bình quân của lao động thường xuyên',
      en: 'Average income of regular workers',
    },
    unit: units.millionPerMonth,
    weight: 'LABOUR_REG',
    definition: {
      vi: 'Thu nhập bình quân một tháng của một lao động thường xuyên trong hợp tác xã. Khi gộp nhiều tỉnh hoặc nhiều quý thì bình quân theo số lao động.',
      en: 'Average income per month of a regular worker in a cooperative. Provinces and quarters are weighted by workers.',
    },
  }),
  yearToDate({
    code: 'REV_AVG',
    slug: 'doanh-thu-binh-quan-hop-tac-xa',
    section,
    name: {
      vi: 'Doanh thu bình quân một hợp tác xã (lũy kế năm)',
      en: 'Average revenue per cooperative, year to date',
    },
    unit: units.millionPerCooperative,
    areaAggregation: 'weighted_mean',
    weight: 'HTX_ACTIVE',
    definition: {
      vi: 'Doanh thu từ đầu năm đến cuối kỳ, bình quân trên một hợp tác xã đang hoạt động. Số của chín tháng không so được với số cả năm.',
      en: 'Revenue since the start of the year per cooperative in operation. Nine months cannot be compared with a year.',
    },
  }),
  yearToDate({
    code: 'PROFIT_AVG',
    slug: 'lai-binh-quan-hop-tac-xa',
    section,
    name: {
      vi: 'Lãi bình quân một hợp tác xã (lũy kế năm)',
      en: 'Average profit per cooperative, year to date',
    },
    unit: units.millionPerCooperative,
    areaAggregation: 'weighted_mean',
    weight: 'HTX_ACTIVE',
    definition: {
      vi: 'Lãi từ đầu năm đến cuối kỳ, bình quân trên một hợp tác xã đang hoạt động; lỗ ghi số âm.',
      en: 'Profit since the start of the year per cooperative in operation; a loss is negative.',
    },
  }),
];
