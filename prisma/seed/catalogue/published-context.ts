import {
  average,
  flow,
  type IndicatorSeed,
  percentage,
  statedPercentage,
  stock,
  units,
} from './indicator-seed';

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
    section: 'LABOUR',
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
  ...(
    [
      ['INDUSTRY', 'cong-nghiep', 'công nghiệp, tiểu thủ công nghiệp', 'industry and handicraft'],
      ['CONSTRUCTION', 'xay-dung', 'xây dựng', 'construction'],
      ['TRADE', 'thuong-mai-dich-vu', 'thương mại, dịch vụ', 'trade and services'],
      ['TRANSPORT', 'giao-thong-van-tai', 'giao thông vận tải', 'transport'],
      ['ENV', 'moi-truong', 'dịch vụ môi trường', 'environmental services'],
      ['OTHER', 'linh-vuc-khac', 'lĩnh vực khác', 'other fields'],
    ] as const
  ).map(([code, slug, vi, en]) =>
    stock({
      code: `HTX_${code}`,
      slug: `hop-tac-xa-${slug}`,
      section: 'UNITS',
      name: { vi: `Hợp tác xã ${vi}`, en: `Cooperatives in ${en}` },
      unit: units.cooperatives,
      definition: {
        vi: `Hợp tác xã có ngành nghề chính là ${vi}, theo cách chia của nguồn.`,
        en: `Cooperatives mainly in ${en}, as the source divides them.`,
      },
    }),
  ),
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
  stock({
    code: 'ASSETS_TOTAL',
    slug: 'tong-tai-san-hop-tac-xa',
    section: 'UNITS',
    name: { vi: 'Tổng tài sản của hợp tác xã', en: 'Total assets of cooperatives' },
    unit: units.billionDong,
    decimals: 3,
    definition: {
      vi: 'Tổng giá trị tài sản của các hợp tác xã tại cuối kỳ.',
      en: 'Total assets of cooperatives at the end of the period.',
    },
  }),
  stock({
    code: 'CAPITAL_TOTAL',
    slug: 'von-dieu-le-hop-tac-xa',
    section: 'UNITS',
    name: { vi: 'Vốn điều lệ của hợp tác xã', en: 'Charter capital of cooperatives' },
    unit: units.billionDong,
    decimals: 3,
    definition: {
      vi: 'Tổng vốn điều lệ của các hợp tác xã tại cuối kỳ.',
      en: 'Charter capital of cooperatives at the end of the period.',
    },
  }),
  flow({
    code: 'REV_TOTAL',
    slug: 'tong-doanh-thu-hop-tac-xa',
    section: 'UNITS',
    name: { vi: 'Tổng doanh thu của hợp tác xã', en: 'Total revenue of cooperatives' },
    unit: units.billionDong,
    decimals: 3,
    definition: {
      vi: 'Tổng doanh thu của các hợp tác xã trong kỳ.',
      en: 'Revenue of all cooperatives in the period.',
    },
  }),
  average({
    code: 'INCOME_AVG_Y',
    slug: 'thu-nhap-binh-quan-lao-dong-nam',
    section: 'LABOUR',
    name: {
      vi: 'Thu nhập bình quân của lao động thường xuyên (năm)',
      en: 'Average yearly income of regular workers',
    },
    unit: units.millionPerYear,
    weight: 'LABOUR_REG',
    definition: {
      vi: 'Thu nhập bình quân một năm của một lao động thường xuyên, như nguồn công bố. Không quy đổi từ số theo tháng.',
      en: 'Average income per year of a regular worker, as the source states it; not converted from months.',
    },
  }),
  // Of members, as the source says: not of regular workers.
  average({
    code: 'INCOME_AVG_Y__MEMBERS',
    slug: 'thu-nhap-binh-quan-thanh-vien-nam',
    section: 'LABOUR',
    name: {
      vi: 'Thu nhập bình quân của thành viên hợp tác xã (năm)',
      en: 'Average yearly income of members of cooperatives',
    },
    unit: units.millionPerYear,
    weight: 'MEMBERS',
    populationOf: 'INCOME_AVG_Y',
    population: 'members',
    definition: {
      vi: 'Thu nhập bình quân một năm của một thành viên hợp tác xã; nguồn không nói về lao động thường xuyên.',
      en: 'Average income per year of a member of a cooperative; the source does not speak of regular workers.',
    },
  }),
  stock({
    code: 'MEMBERS_LABOUR',
    slug: 'thanh-vien-va-lao-dong',
    section: 'LABOUR',
    name: { vi: 'Thành viên và người lao động', en: 'Members and workers' },
    unit: units.people,
    definition: {
      vi: 'Thành viên và người lao động gộp chung, như nguồn công bố.',
      en: 'Members and workers together, as the source states it.',
    },
  }),
  // Households, where the form counts persons.
  stock({
    code: 'THT_MEMBERS_HH',
    slug: 'ho-thanh-vien-to-hop-tac',
    section: 'LABOUR',
    name: { vi: 'Hộ thành viên tổ hợp tác', en: 'Member households of cooperative groups' },
    unit: units.households,
    populationOf: 'THT_MEMBERS',
    population: 'households',
    definition: {
      vi: 'Thành viên tổ hợp tác đếm theo hộ, không theo người.',
      en: 'Members of cooperative groups counted as households, not as persons.',
    },
  }),
  stock({
    code: 'QTDND_MEMBERS',
    slug: 'thanh-vien-quy-tin-dung-nhan-dan',
    section: 'LABOUR',
    name: { vi: 'Thành viên quỹ tín dụng nhân dân', en: 'Members of people’s credit funds' },
    unit: units.people,
    definition: {
      vi: 'Thành viên của các quỹ tín dụng nhân dân tại cuối kỳ.',
      en: 'Members of people’s credit funds at the end of the period.',
    },
  }),
  ...(
    [
      ['CAPITAL', 'tong-nguon-von', 'Tổng nguồn vốn', 'Total funds'],
      ['EQUITY', 'von-chu-so-huu', 'Vốn chủ sở hữu', 'Equity'],
      ['DEPOSITS', 'tien-gui', 'Tiền gửi khách hàng', 'Customers’ deposits'],
      ['LOANS', 'du-no-cho-vay', 'Dư nợ cho vay', 'Outstanding loans'],
    ] as const
  ).map(([code, slug, vi, en]) =>
    stock({
      code: `QTDND_${code}`,
      slug: `${slug}-quy-tin-dung-nhan-dan`,
      section: 'UNITS',
      name: { vi: `${vi} của quỹ tín dụng nhân dân`, en: `${en}, people’s credit funds` },
      unit: units.billionDong,
      decimals: 1,
      definition: {
        vi: `${vi} của các quỹ tín dụng nhân dân tại cuối kỳ.`,
        en: `${en} of people’s credit funds at the end of the period.`,
      },
    }),
  ),
  stock({
    code: 'OCOP_PROD_ANY',
    slug: 'san-pham-tham-gia-ocop',
    section: 'OCOP',
    name: { vi: 'Sản phẩm tham gia chương trình OCOP', en: 'Products taking part in OCOP' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm tham gia chương trình, kể cả sản phẩm chưa đạt 3 sao.',
      en: 'Products taking part in the programme, those below three stars included.',
    },
  }),
  percentage({
    code: 'OCOP_PROD_3_PCT',
    slug: 'ty-le-san-pham-ocop-3-sao',
    section: 'OCOP',
    name: { vi: 'Tỷ lệ sản phẩm OCOP 3 sao', en: 'Share of three-star products' },
    numerators: ['OCOP_PROD_3'],
    denominators: ['OCOP_PROD'],
    definition: {
      vi: 'Sản phẩm 3 sao trên tổng số sản phẩm OCOP.',
      en: 'Three-star products among all OCOP products.',
    },
  }),
  percentage({
    code: 'OCOP_PROD_4_PCT',
    slug: 'ty-le-san-pham-ocop-4-sao',
    section: 'OCOP',
    name: { vi: 'Tỷ lệ sản phẩm OCOP 4 sao', en: 'Share of four-star products' },
    numerators: ['OCOP_PROD_4'],
    denominators: ['OCOP_PROD'],
    definition: {
      vi: 'Sản phẩm 4 sao trên tổng số sản phẩm OCOP.',
      en: 'Four-star products among all OCOP products.',
    },
  }),
  // Counts potential five-star products too, which the form counts as four stars.
  statedPercentage({
    code: 'OCOP_PROD_5_PCT',
    slug: 'ty-le-san-pham-ocop-5-sao-va-tiem-nang',
    section: 'OCOP',
    name: {
      vi: 'Tỷ lệ sản phẩm OCOP 5 sao và tiềm năng 5 sao',
      en: 'Share of five-star and potential five-star products',
    },
    definition: {
      vi: 'Sản phẩm 5 sao và tiềm năng 5 sao trên tổng số sản phẩm OCOP, như nguồn công bố.',
      en: 'Five-star and potential five-star products among all OCOP products, as the source states it.',
    },
  }),
  percentage({
    code: 'HTX_OCOP_SHARE',
    slug: 'ty-trong-san-pham-ocop-cua-hop-tac-xa',
    section: 'OCOP',
    name: {
      vi: 'Tỷ trọng sản phẩm OCOP của hợp tác xã, tổ hợp tác',
      en: 'Share of OCOP products from cooperatives and groups',
    },
    numerators: ['OCOP_PROD_HTX'],
    denominators: ['OCOP_PROD'],
    definition: {
      vi: 'Sản phẩm OCOP của hợp tác xã, tổ hợp tác trên tổng số sản phẩm OCOP.',
      en: 'OCOP products of cooperatives and groups among all OCOP products.',
    },
  }),
  stock({
    code: 'MDP_HH',
    slug: 'ho-ngheo-va-can-ngheo',
    section: 'POVERTY',
    name: { vi: 'Hộ nghèo và hộ cận nghèo', en: 'Poor and near-poor households' },
    unit: units.households,
    definition: {
      vi: 'Tổng số hộ nghèo và hộ cận nghèo, kết quả rà soát hằng năm.',
      en: 'Poor and near-poor households together, from the yearly review.',
    },
  }),
  ...(
    [
      ['POOR', 'ho-ngheo', 'hộ nghèo', 'poor'],
      ['NEARPOOR', 'ho-can-ngheo', 'hộ cận nghèo', 'near-poor'],
      ['MDP', 'ho-ngheo-va-can-ngheo', 'hộ nghèo và cận nghèo', 'poor and near-poor'],
    ] as const
  ).flatMap(([code, slug, vi, en]) => [
    stock({
      code: `${code}_HH_DIST`,
      slug: `${slug}-huyen-ngheo`,
      section: 'POVERTY',
      name: {
        vi: `Số ${vi} ở các huyện nghèo`,
        en: `Households in poor districts: ${en}`,
      },
      unit: units.households,
      populationOf: `${code}_HH`,
      population: 'poor_districts',
      validUntil: '2025-07-01',
      definition: {
        vi: `Số ${vi} ở các huyện nghèo, kết quả rà soát hằng năm. Cấp huyện không còn từ 01/7/2025.`,
        en: `Households (${en}) in poor districts, from the yearly review. Districts ended on 1 July 2025.`,
      },
      legalSource: 'Quyết định 353/QĐ-TTg ngày 15/3/2022',
    }),
    statedPercentage({
      code: `${code}_RATE_DIST`,
      slug: `ty-le-${slug}-huyen-ngheo`,
      section: 'POVERTY',
      name: {
        vi: `Tỷ lệ ${vi} ở các huyện nghèo`,
        en: `Share of households in poor districts: ${en}`,
      },
      decimals: 2,
      populationOf: `${code}_RATE`,
      population: 'poor_districts',
      validUntil: '2025-07-01',
      definition: {
        vi: `Tỷ lệ ${vi} trên số hộ dân của các huyện nghèo, kết quả rà soát hằng năm.`,
        en: `Households (${en}) among all of the poor districts, from the yearly review.`,
      },
      legalSource: 'Quyết định 353/QĐ-TTg ngày 15/3/2022',
    }),
  ]),
  ...(
    [
      ['UNITS', 'don-vi-trung-bay', units.organisations, 'Đơn vị tham gia trưng bày', 'Exhibitors'],
      ['STALLS', 'gian-hang', units.stalls, 'Gian hàng', 'Stalls'],
      ['PRODUCTS', 'san-pham-trung-bay', units.products, 'Sản phẩm trưng bày', 'Products shown'],
    ] as const
  ).map(([code, slug, unit, vi, en]) =>
    stock({
      code: `FAIR_${code}`,
      slug: `tuan-le-san-pham-${slug}`,
      section: null,
      name: { vi: `${vi} tại tuần lễ sản phẩm`, en: `${en} at the products week` },
      unit,
      areaAggregation: 'none',
      quarterAggregation: 'none',
      definition: {
        vi: `${vi} tại tuần lễ sản phẩm hợp tác xã, như nguồn công bố.`,
        en: `${en} at the cooperative products week, as the source states it.`,
      },
    }),
  ),
  stock({
    code: 'UNITS_ATTENDING',
    slug: 'lien-minh-tham-du',
    section: null,
    name: { vi: 'Liên minh Hợp tác xã tham dự', en: 'Cooperative Alliances attending' },
    unit: units.alliances,
    areaAggregation: 'none',
    quarterAggregation: 'none',
    definition: {
      vi: 'Số tỉnh, thành phố có Liên minh Hợp tác xã tham dự; nguồn không nêu danh sách.',
      en: 'Provinces and cities whose Alliance attended; the source gives no list.',
    },
  }),
];
