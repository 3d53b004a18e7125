import { flow, type IndicatorSeed, percentage, stock, units } from './indicator-seed';

const section = 'OCOP';
const law = 'Quyết định 919/QĐ-TTg ngày 01/8/2022; Quyết định 148/QĐ-TTg ngày 24/02/2023';

function star(count: 3 | 4 | 5): IndicatorSeed {
  return stock({
    code: `OCOP_PROD_${count}`,
    slug: `san-pham-ocop-${count}-sao`,
    section,
    name: { vi: `Sản phẩm OCOP ${count} sao`, en: `OCOP products of ${count} stars` },
    unit: units.products,
    definition: {
      vi: `Sản phẩm OCOP hạng ${count} sao còn hiệu lực tại cuối kỳ.${count === 4 ? ' Sản phẩm tiềm năng 5 sao được tính là 4 sao đến khi được công nhận.' : ''}`,
      en: `OCOP products of ${count} stars with a valid certificate at the end of the period.${count === 4 ? ' Potential five-star products count as four stars until certified.' : ''}`,
    },
    legalSource: law,
  });
}

interface OwnerType {
  readonly code: string;
  readonly slug: string;
  readonly vi: string;
  readonly en: string;
}

const ownerTypes: readonly OwnerType[] = [
  { code: 'HTX', slug: 'hop-tac-xa', vi: 'hợp tác xã', en: 'cooperatives' },
  { code: 'DN', slug: 'doanh-nghiep', vi: 'doanh nghiệp', en: 'companies' },
  {
    code: 'HKD',
    slug: 'co-so-san-xuat-ho-kinh-doanh',
    vi: 'cơ sở sản xuất, hộ kinh doanh',
    en: 'producers and business households',
  },
  { code: 'THT', slug: 'to-hop-tac', vi: 'tổ hợp tác', en: 'cooperative groups' },
  // Gia Lai counted five owners of other kinds in 2026; where there are none, 0 is entered.
  { code: 'OTHER', slug: 'khac', vi: 'tổ chức khác', en: 'other organisations' },
];

/** Section V of the form: OCOP products of three stars or more, and their owners. */
export const ocopIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'OCOP_PROD',
    slug: 'san-pham-ocop',
    section,
    name: { vi: 'Sản phẩm OCOP đạt 3 sao trở lên', en: 'OCOP products of three stars or more' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm OCOP từ 3 sao trở lên còn hiệu lực tại cuối kỳ. Giấy chứng nhận có hạn 36 tháng nên số này có thể giảm.',
      en: 'OCOP products of three stars or more with a valid certificate. A certificate runs for 36 months, so the number can fall.',
    },
    legalSource: law,
  }),
  star(3),
  star(4),
  star(5),
  flow({
    code: 'OCOP_PROD_NEW',
    slug: 'san-pham-ocop-cong-nhan-moi',
    section,
    name: { vi: 'Sản phẩm OCOP công nhận mới', en: 'OCOP products newly certified' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm được công nhận từ 3 sao trở lên lần đầu trong kỳ.',
      en: 'Products certified with three stars or more for the first time in the period.',
    },
    legalSource: law,
  }),
  flow({
    code: 'OCOP_PROD_EXPIRED',
    slug: 'san-pham-ocop-het-han',
    section,
    name: { vi: 'Sản phẩm OCOP hết hạn, thu hồi', en: 'OCOP products expired or withdrawn' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm có giấy chứng nhận hết hạn hoặc bị thu hồi trong kỳ.',
      en: 'Products whose certificate ran out or was withdrawn in the period.',
    },
    legalSource: law,
  }),
  stock({
    code: 'OCOP_PROD_HTX',
    slug: 'san-pham-ocop-cua-hop-tac-xa',
    section,
    name: {
      vi: 'Sản phẩm OCOP của hợp tác xã, tổ hợp tác',
      en: 'OCOP products of cooperatives and groups',
    },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm OCOP từ 3 sao trở lên do hợp tác xã hoặc tổ hợp tác làm chủ thể.',
      en: 'OCOP products of three stars or more owned by cooperatives or groups.',
    },
    legalSource: law,
  }),
  stock({
    code: 'OCOP_SUBJ',
    slug: 'chu-the-ocop',
    section,
    name: { vi: 'Chủ thể OCOP', en: 'OCOP owners' },
    unit: units.owners,
    definition: {
      vi: 'Hợp tác xã, tổ hợp tác, doanh nghiệp, cơ sở sản xuất hoặc hộ kinh doanh có ít nhất một sản phẩm OCOP từ 3 sao trở lên còn hiệu lực. Chủ thể khác với sản phẩm.',
      en: 'Cooperatives, groups, companies, producers or business households that own at least one valid OCOP product of three stars or more. Owners are not products.',
    },
    legalSource: law,
  }),
  ...ownerTypes.map(({ code, slug, vi, en }) =>
    stock({
      code: `OCOP_SUBJ_${code}`,
      slug: `chu-the-ocop-${slug}`,
      section,
      name: { vi: `Chủ thể OCOP là ${vi}`, en: `OCOP owners: ${en}` },
      unit: units.owners,
      definition: {
        vi: `Chủ thể OCOP là ${vi}.${code === 'OTHER' ? ' Không có thì ghi 0.' : ''}`,
        en: `OCOP owners that are ${en}.${code === 'OTHER' ? ' Enter 0 where there are none.' : ''}`,
      },
      legalSource: law,
    }),
  ),
  stock({
    code: 'OCOP_SUBJ_WOMEN',
    slug: 'chu-the-ocop-phu-nu',
    section,
    name: { vi: 'Chủ thể OCOP do phụ nữ đại diện', en: 'OCOP owners led by women' },
    unit: units.owners,
    definition: {
      vi: 'Chủ thể OCOP có người đại diện là phụ nữ.',
      en: 'OCOP owners whose representative is a woman.',
    },
  }),
  stock({
    code: 'OCOP_SUBJ_DTTS',
    slug: 'chu-the-ocop-dan-toc-thieu-so',
    section,
    name: {
      vi: 'Chủ thể OCOP do người dân tộc thiểu số đại diện',
      en: 'OCOP owners led by ethnic-minority people',
    },
    unit: units.owners,
    definition: {
      vi: 'Chủ thể OCOP có người đại diện là người dân tộc thiểu số.',
      en: 'OCOP owners whose representative belongs to an ethnic minority.',
    },
  }),
  ...ownerTypes.map(({ code, slug, vi, en }) =>
    percentage({
      code: `OCOP_SUBJ_${code}_PCT`,
      slug: `ty-le-chu-the-ocop-${slug}`,
      section,
      name: { vi: `Tỷ lệ chủ thể OCOP là ${vi}`, en: `Share of OCOP owners: ${en}` },
      numerators: [`OCOP_SUBJ_${code}`],
      denominators: ['OCOP_SUBJ'],
      definition: {
        vi: `Phần trăm chủ thể OCOP là ${vi} trên tổng số chủ thể OCOP.`,
        en: `Percentage of OCOP owners that are ${en}.`,
      },
    }),
  ),
];
