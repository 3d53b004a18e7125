import { average, type IndicatorSeed, statedPercentage, stock, units } from './indicator-seed';

/**
 * Indicators that no form asks for and that are known from published documents only: context,
 * finer splits, money, and single statements.
 */
export const publishedContextIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'POP',
    slug: 'dan-so-trung-binh',
    section: null,
    name: { vi: 'Dân số trung bình', en: 'Mean population' },
    unit: units.people,
    quarterAggregation: 'none',
    definition: {
      vi: 'Dân số trung bình năm theo cơ quan thống kê; tổng của nam và nữ.',
      en: 'Mean population of the year by the statistics office; the sum of men and women.',
    },
  }),
  stock({
    code: 'POP_M',
    slug: 'dan-so-nam',
    section: null,
    name: { vi: 'Dân số nam', en: 'Male population' },
    unit: units.people,
    quarterAggregation: 'none',
    definition: {
      vi: 'Dân số nam trung bình năm theo cơ quan thống kê.',
      en: 'Mean male population of the year by the statistics office.',
    },
  }),
  stock({
    code: 'POP_F',
    slug: 'dan-so-nu',
    section: null,
    name: { vi: 'Dân số nữ', en: 'Female population' },
    unit: units.people,
    quarterAggregation: 'none',
    definition: {
      vi: 'Dân số nữ trung bình năm theo cơ quan thống kê.',
      en: 'Mean female population of the year by the statistics office.',
    },
  }),
  // Counted otherwise than the statistics office's mean population, as the list's note says.
  stock({
    code: 'POP_RESOLUTION',
    slug: 'quy-mo-dan-so-nghi-quyet-202',
    section: null,
    name: {
      vi: 'Quy mô dân số theo Nghị quyết 202/2025/QH15',
      en: 'Population size by Resolution 202/2025/QH15',
    },
    unit: units.people,
    quarterAggregation: 'none',
    populationOf: 'POP',
    population: 'resolution_202',
    definition: {
      vi: 'Quy mô dân số mà Quốc hội dùng khi sắp xếp đơn vị hành chính cấp tỉnh; khác với dân số trung bình của cơ quan thống kê.',
      en: 'The population size that the National Assembly used when provinces were merged; not the statistics office’s mean population.',
    },
    legalSource: 'Nghị quyết 202/2025/QH15',
  }),
  stock({
    code: 'AREA',
    slug: 'dien-tich-tu-nhien',
    section: null,
    name: { vi: 'Diện tích tự nhiên', en: 'Area' },
    unit: units.squareKilometres,
    decimals: 2,
    quarterAggregation: 'none',
    definition: {
      vi: 'Diện tích tự nhiên của tỉnh, thành phố sau sắp xếp.',
      en: 'Area of the province or city after the mergers.',
    },
    legalSource: 'Nghị quyết 202/2025/QH15',
  }),
  average({
    code: 'HH_INCOME_M',
    slug: 'thu-nhap-binh-quan-dau-nguoi',
    section: null,
    name: {
      vi: 'Thu nhập bình quân đầu người một tháng (toàn dân)',
      en: 'Monthly income per head, whole population',
    },
    unit: units.thousandPerMonth,
    decimals: 0,
    weight: 'POP',
    definition: {
      vi: 'Thu nhập bình quân một người một tháng theo giá hiện hành, khảo sát mức sống dân cư của cơ quan thống kê. Tính cho toàn dân, không riêng lao động hợp tác xã.',
      en: 'Monthly income per head at current prices by the statistics office’s living standards survey: the whole population, not cooperative workers.',
    },
  }),
  statedPercentage({
    code: 'POOR_RATE_GSO',
    slug: 'ty-le-ho-ngheo-co-quan-thong-ke',
    section: 'POVERTY',
    name: {
      vi: 'Tỷ lệ hộ nghèo đa chiều (cơ quan thống kê)',
      en: 'Multidimensional poverty rate (statistics office)',
    },
    decimals: 2,
    populationOf: 'POOR_RATE',
    population: 'statistics_office_survey',
    definition: {
      vi: 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều do cơ quan thống kê ước lượng từ khảo sát mẫu. Khác với kết quả rà soát hằng năm; hai chuỗi không đặt chung một đường.',
      en: 'Share of poor households by the multidimensional line, estimated by the statistics office from a sample survey. Another series than the yearly review; never in one line with it.',
    },
  }),
  stock({
    code: 'HTX_ACTIVE_GSO',
    slug: 'hop-tac-xa-co-quan-thong-ke',
    section: 'UNITS',
    name: {
      vi: 'Hợp tác xã có kết quả sản xuất kinh doanh (cơ quan thống kê)',
      en: 'Cooperatives with business results (statistics office)',
    },
    unit: units.cooperatives,
    populationOf: 'HTX_ACTIVE',
    population: 'statistics_office',
    definition: {
      vi: 'Hợp tác xã đang hoạt động có kết quả sản xuất kinh doanh tại 31/12 theo cơ quan thống kê. Hẹp hơn số của hệ thống Liên minh nên không so trực tiếp.',
      en: 'Cooperatives in operation with business results on 31 December by the statistics office. Narrower than the Alliances’ count and not to be compared with it.',
    },
  }),
  stock({
    code: 'HTX_LABOUR_GSO',
    slug: 'lao-dong-hop-tac-xa-co-quan-thong-ke',
    section: 'LABOUR',
    name: {
      vi: 'Lao động trong hợp tác xã (cơ quan thống kê)',
      en: 'Workers in cooperatives (statistics office)',
    },
    unit: units.people,
    populationOf: 'LABOUR_REG',
    population: 'statistics_office',
    definition: {
      vi: 'Lao động trong các hợp tác xã có kết quả sản xuất kinh doanh tại 31/12 theo cơ quan thống kê.',
      en: 'Workers of cooperatives with business results on 31 December by the statistics office.',
    },
  }),
  // The share's base differs between sources (all cooperatives, those rated), so it never adds up.
  statedPercentage({
    code: 'HTX_EFFECTIVE_PCT',
    slug: 'ty-le-hop-tac-xa-hieu-qua',
    section: 'UNITS',
    name: {
      vi: 'Tỷ lệ hợp tác xã hoạt động hiệu quả',
      en: 'Share of cooperatives working effectively',
    },
    definition: {
      vi: 'Tỷ lệ hợp tác xã xếp loại tốt, khá như nguồn công bố; mẫu số tùy nguồn.',
      en: 'Share of cooperatives rated good or fairly good, as the source states it; its base varies.',
    },
  }),
  // The form's indicator counts groups and unions too; these sources count cooperatives only.
  stock({
    code: 'HTX_VALUE_CHAIN',
    slug: 'hop-tac-xa-theo-chuoi-gia-tri',
    section: 'TECHNOLOGY',
    name: {
      vi: 'Hợp tác xã sản xuất theo chuỗi giá trị',
      en: 'Cooperatives producing in value chains',
    },
    unit: units.cooperatives,
    populationOf: 'UNIT_VALUE_CHAIN',
    population: 'cooperatives_only',
    definition: {
      vi: 'Chỉ tính hợp tác xã tham gia liên kết theo chuỗi giá trị, không tính tổ hợp tác và liên hiệp.',
      en: 'Cooperatives that take part in value chains, without groups and unions.',
    },
  }),
];
