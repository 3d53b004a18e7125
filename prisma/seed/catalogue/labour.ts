import { average, flow, type IndicatorSeed, stock, units, yearToDate } from './indicator-seed';

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
    code: 'MEMBERS_OFFICIAL',
    slug: 'thanh-vien-chinh-thuc-hop-tac-xa',
    section,
    name: { vi: 'Thành viên chính thức của hợp tác xã', en: 'Official members of cooperatives' },
    unit,
    definition: {
      vi: 'Thành viên góp vốn và có quyền biểu quyết trong hợp tác xã tại cuối kỳ. Quy mô hợp tác xã xét theo số thành viên này.',
      en: 'Members with capital and a vote in the cooperative at the end of the period. Size classes count these alone.',
    },
    legalSource: 'Điều 4 Luật số 17/2023/QH15',
  }),
  stock({
    code: 'MEMBERS_ASSOCIATE',
    slug: 'thanh-vien-lien-ket-hop-tac-xa',
    section,
    name: { vi: 'Thành viên liên kết của hợp tác xã', en: 'Associate members of cooperatives' },
    unit,
    definition: {
      vi: 'Thành viên liên kết góp vốn và thành viên liên kết không góp vốn của các hợp tác xã tại cuối kỳ.',
      en: 'Associate members of cooperatives, with and without capital, at the end of the period.',
    },
    legalSource: 'Điều 4 Luật số 17/2023/QH15',
  }),
  flow({
    code: 'MEMBERS_NEW',
    slug: 'thanh-vien-hop-tac-xa-ket-nap-moi',
    section,
    name: { vi: 'Thành viên hợp tác xã mới kết nạp', en: 'Members newly joined cooperatives' },
    unit,
    definition: {
      vi: 'Người, hộ hoặc pháp nhân trở thành thành viên hợp tác xã trong kỳ, kể cả thành viên của hợp tác xã mới thành lập.',
      en: 'Those who became members of a cooperative in the period, members of newly set up cooperatives included.',
    },
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
  average({
    code: 'INCOME_AVG_Y',
    slug: 'thu-nhap-binh-quan-lao-dong-nam',
    section,
    name: {
      vi: 'Thu nhập bình quân của lao động thường xuyên (năm)',
      en: 'Average yearly income of regular workers',
    },
    unit: units.millionPerYear,
    weight: 'LABOUR_REG',
    definition: {
      vi: 'Thu nhập bình quân một năm của một lao động thường xuyên, như nguồn công bố. Không quy đổi từ số theo tháng. Biểu báo cáo hỏi ở quý IV, cho cả năm.',
      en: 'Average income per year of a regular worker, as the source states it; not converted from months. The form asks in the fourth quarter, for the whole year.',
    },
  }),
  // Of members: not of regular workers.
  average({
    code: 'INCOME_AVG_Y__MEMBERS',
    slug: 'thu-nhap-binh-quan-thanh-vien-nam',
    section,
    name: {
      vi: 'Thu nhập bình quân của thành viên hợp tác xã (năm)',
      en: 'Average yearly income of members of cooperatives',
    },
    unit: units.millionPerYear,
    weight: 'MEMBERS',
    populationOf: 'INCOME_AVG_Y',
    population: 'members',
    definition: {
      vi: 'Thu nhập bình quân một năm của một thành viên hợp tác xã, không phải của lao động thường xuyên. Biểu báo cáo hỏi ở quý IV, cho cả năm.',
      en: 'Average income per year of a member of a cooperative, not of a regular worker. The form asks in the fourth quarter, for the whole year.',
    },
  }),
  yearToDate({
    code: 'LABOUR_TRAINED',
    slug: 'lao-dong-duoc-dao-tao-nghe',
    section,
    name: { vi: 'Lao động được đào tạo nghề', en: 'Workers trained in a trade' },
    unit,
    decimals: 0,
    definition: {
      vi: 'Người lao động trên địa bàn được đào tạo nghề từ đầu năm, trong và ngoài hợp tác xã; mỗi người tính một lần trong năm. Hỏi ở quý IV.',
      en: 'Workers of the province trained in a trade since the start of the year, in cooperatives or not; each is counted once a year. Asked in the fourth quarter.',
    },
  }),
  yearToDate({
    code: 'LABOUR_ABROAD',
    slug: 'lao-dong-di-lam-viec-o-nuoc-ngoai',
    section,
    name: {
      vi: 'Lao động đi làm việc ở nước ngoài theo hợp đồng',
      en: 'Workers sent to work abroad under contract',
    },
    unit,
    decimals: 0,
    definition: {
      vi: 'Người lao động trên địa bàn đi làm việc ở nước ngoài theo hợp đồng từ đầu năm. Hỏi ở quý IV.',
      en: 'Workers of the province who went to work abroad under contract since the start of the year. Asked in the fourth quarter.',
    },
  }),
];
