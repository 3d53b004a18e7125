import { type IndicatorSeed, percentage, statedPercentage, stock, units } from './indicator-seed';

/** More indicators known from published documents: OCOP's shares, poor districts, fairs. */
export const publishedDetailIndicators: readonly IndicatorSeed[] = [
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
    section: 'MEMBER_FIELDS',
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
