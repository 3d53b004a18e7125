import { flow, type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'FIELDS';
const unit = units.cooperatives;

interface Field {
  readonly code: string;
  readonly slug: string;
  readonly vi: string;
  readonly en: string;
}

/** Fields beside agriculture and credit funds, which the form counts among the units. */
const otherFields: readonly Field[] = [
  {
    code: 'INDUSTRY',
    slug: 'cong-nghiep',
    vi: 'công nghiệp, tiểu thủ công nghiệp',
    en: 'industry and handicraft',
  },
  { code: 'CONSTRUCTION', slug: 'xay-dung', vi: 'xây dựng', en: 'construction' },
  {
    code: 'TRADE',
    slug: 'thuong-mai-dich-vu',
    vi: 'thương mại, dịch vụ',
    en: 'trade and services',
  },
  { code: 'TRANSPORT', slug: 'giao-thong-van-tai', vi: 'giao thông vận tải', en: 'transport' },
  { code: 'ENV', slug: 'moi-truong', vi: 'dịch vụ môi trường', en: 'environmental services' },
  { code: 'OTHER', slug: 'linh-vuc-khac', vi: 'lĩnh vực khác', en: 'other fields' },
];

const fieldsButCredit: readonly Field[] = [
  {
    code: 'AGRI',
    slug: 'nong-nghiep',
    vi: 'nông, lâm, ngư, diêm nghiệp',
    en: 'agriculture, forestry, fishery and salt making',
  },
  ...otherFields,
];

const allFields: readonly Field[] = [
  ...fieldsButCredit,
  {
    code: 'QTDND',
    slug: 'quy-tin-dung-nhan-dan',
    vi: 'tín dụng (quỹ tín dụng nhân dân)',
    en: 'credit (people’s credit funds)',
  },
];

/** What cooperatives do, those that stand and those newly set up, and how many are their members. */
export const fieldIndicators: readonly IndicatorSeed[] = [
  ...otherFields.map(({ code, slug, vi, en }) =>
    stock({
      code: `HTX_${code}`,
      slug: `hop-tac-xa-${slug}`,
      section,
      name: { vi: `Hợp tác xã ${vi}`, en: `Cooperatives in ${en}` },
      unit,
      definition: {
        vi: `Hợp tác xã có ngành nghề chính là ${vi}. Trong báo cáo quý, mỗi hợp tác xã tính một lần; nguồn đã công bố có thể chia khác.`,
        en: `Cooperatives mainly in ${en}. The quarterly report counts each cooperative once; published sources may divide otherwise.`,
      },
    }),
  ),
  ...allFields.map(({ code, slug, vi, en }) =>
    flow({
      code: `HTX_NEW_${code}`,
      slug: `hop-tac-xa-moi-${slug}`,
      section,
      name: { vi: `Hợp tác xã mới: ${vi}`, en: `New cooperatives in ${en}` },
      unit,
      definition: {
        vi: `Trong số hợp tác xã thành lập mới trong kỳ, hợp tác xã có ngành nghề chính là ${vi}.`,
        en: `Of the cooperatives newly set up in the period, those mainly in ${en}.`,
      },
    }),
  ),
  // Members of credit funds are told by published sources too, and stand among these.
  ...fieldsButCredit.map(({ code, slug, vi, en }) =>
    stock({
      code: `MEMBERS_IN_${code}`,
      slug: `thanh-vien-hop-tac-xa-${slug}`,
      section: 'MEMBER_FIELDS',
      name: { vi: `Thành viên hợp tác xã ${vi}`, en: `Members of cooperatives in ${en}` },
      unit: units.people,
      definition: {
        vi: `Thành viên tại cuối kỳ của các hợp tác xã có ngành nghề chính là ${vi}.`,
        en: `Members at the end of the period of cooperatives mainly in ${en}.`,
      },
    }),
  ),
];
