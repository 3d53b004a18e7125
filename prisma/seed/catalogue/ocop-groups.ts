import { flow, type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'OCOP_GROUPS';
const law = 'Quyết định 919/QĐ-TTg ngày 01/8/2022; Quyết định 148/QĐ-TTg ngày 24/02/2023';

const groups = [
  ['FOOD', 'thuc-pham', 'thực phẩm', 'food'],
  ['DRINK', 'do-uong', 'đồ uống', 'drinks'],
  ['HERB', 'duoc-lieu', 'dược liệu và sản phẩm từ dược liệu', 'medicinal herbs'],
  ['CRAFT', 'thu-cong-my-nghe', 'thủ công mỹ nghệ', 'handicrafts'],
  ['ORNAMENT', 'sinh-vat-canh', 'sinh vật cảnh', 'ornamental plants and animals'],
  [
    'TOURISM',
    'du-lich',
    'dịch vụ du lịch cộng đồng, sinh thái, điểm du lịch',
    'community and eco-tourism',
  ],
] as const;

/** OCOP products by the programme's six groups, and those whose certificate was renewed. */
export const ocopGroupIndicators: readonly IndicatorSeed[] = [
  ...groups.map(([code, slug, vi, en]) =>
    stock({
      code: `OCOP_GROUP_${code}`,
      slug: `san-pham-ocop-nhom-${slug}`,
      section,
      name: { vi: `Sản phẩm OCOP nhóm ${vi}`, en: `OCOP products: ${en}` },
      unit: units.products,
      definition: {
        vi: `Sản phẩm OCOP từ 3 sao trở lên còn hiệu lực tại cuối kỳ, thuộc nhóm ${vi}. Mỗi sản phẩm thuộc một nhóm.`,
        en: `OCOP products of three stars or more with a valid certificate at the end of the period, in the group ${en}. A product is in one group.`,
      },
      legalSource: law,
    }),
  ),
  flow({
    code: 'OCOP_PROD_AGAIN',
    slug: 'san-pham-ocop-cong-nhan-lai',
    section,
    name: { vi: 'Sản phẩm OCOP công nhận lại', en: 'OCOP products certified again' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm đã từng được công nhận, nay được đánh giá và cấp giấy chứng nhận mới trong kỳ; không tính vào sản phẩm công nhận mới.',
      en: 'Products certified before that were assessed anew and got a new certificate in the period; they are not among the newly certified.',
    },
  }),
];
