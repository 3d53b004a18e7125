import type { Rule } from '@/lib/domain/rule/rule';
import type { Bilingual } from './indicator-seed';
import { compare } from './rule-seed';

const since = { firstPeriod: '2027-Q1' } as const;
const warning = { ...since, severity: 'warning' } as const;
const atYearEnd = { quarters: [4] } as const;
const halfYearly = { quarters: [2, 4] } as const;

type Terms = Parameters<typeof compare>[1];

function terms(...codes: readonly string[]): Terms {
  return codes.map((code) => [code]);
}

function fields(prefix: string): Terms {
  return terms(
    ...['AGRI', 'INDUSTRY', 'CONSTRUCTION', 'TRADE', 'TRANSPORT', 'ENV', 'OTHER'].map(
      (field) => `${prefix}${field}`,
    ),
  );
}

const units: readonly Rule[] = [
  // The lines on the right are asked of everybody, so that the balance is judged for everybody.
  compare(
    'R1_REORGANISED',
    terms('HTX_TOTAL'),
    'equal',
    [
      ['HTX_TOTAL', 1, 'previous_quarter'],
      ['HTX_NEW'],
      ['HTX_REFORMED'],
      ['HTX_DISSOLVED', -1],
      ['HTX_MERGED', -1],
      ['HTX_CONSOLIDATED', -1],
      ['HTX_DIVIDED', -1],
      ['HTX_TO_COMPANY', -1],
    ],
    {
      vi: 'Tổng số hợp tác xã quý này chưa bằng tổng số quý trước cộng thành lập mới và hình thành do chia, tách, hợp nhất, trừ giải thể, được sáp nhập, bị hợp nhất, bị chia và chuyển thành doanh nghiệp. Hãy xem lại các số này; nếu quý trước có đính chính thì giải thích.',
      en: 'Cooperatives this quarter are not last quarter’s plus newly set up and formed by division or consolidation, minus dissolved, merged, consolidated, divided and turned into companies. Look at these figures again; if last quarter’s were corrected, explain.',
    },
    warning,
  ),
  compare(
    'FIELDS',
    [...fields('HTX_'), ['QTDND_TOTAL']],
    'equal',
    terms('HTX_TOTAL'),
    {
      vi: 'Hợp tác xã của các lĩnh vực, kể cả nông nghiệp và quỹ tín dụng nhân dân, phải cộng bằng tổng số hợp tác xã. Mỗi hợp tác xã chỉ tính một lần, theo ngành nghề chính. Hãy xem lại từng lĩnh vực.',
      en: 'Cooperatives of all fields, agriculture and credit funds included, must add up to all cooperatives. Each is counted once, by its main business. Look at each field again.',
    },
    since,
  ),
  compare(
    'FIELDS_NEW',
    [...fields('HTX_NEW_'), ['HTX_NEW_QTDND']],
    'equal',
    terms('HTX_NEW'),
    {
      vi: 'Hợp tác xã mới của các lĩnh vực phải cộng bằng số hợp tác xã thành lập mới. Hãy xem lại từng lĩnh vực; không có thì ghi 0.',
      en: 'New cooperatives of all fields must add up to those newly set up. Look at each field again; enter 0 where there are none.',
    },
    since,
  ),
  compare(
    'MEMBERS_FIELDS',
    [...fields('MEMBERS_IN_'), ['QTDND_MEMBERS']],
    'equal',
    terms('MEMBERS'),
    {
      vi: 'Thành viên hợp tác xã của các lĩnh vực, kể cả quỹ tín dụng nhân dân, phải cộng bằng số thành viên hợp tác xã. Hãy xem lại từng lĩnh vực; không có thì ghi 0.',
      en: 'Members of cooperatives of all fields, credit funds included, must add up to all members. Look at each field again; enter 0 where there are none.',
    },
    since,
  ),
  compare(
    'RATINGS',
    terms('HTX_RATED_GOOD', 'HTX_RATED_FAIR', 'HTX_RATED_AVERAGE', 'HTX_RATED_WEAK', 'HTX_UNRATED'),
    'equal',
    terms('HTX_TOTAL'),
    {
      vi: 'Hợp tác xã loại tốt, khá, trung bình, yếu và không xếp loại phải cộng bằng tổng số hợp tác xã. Hợp tác xã mới, tạm ngừng hoặc ngừng hoạt động ghi vào không xếp loại.',
      en: 'Cooperatives rated good, fairly good, average and weak, and those without a rating, must add up to all cooperatives. New and suspended ones have no rating.',
    },
    { ...since, ...atYearEnd },
  ),
  compare(
    'RATINGS_EFFECTIVE',
    terms('HTX_RATED_GOOD', 'HTX_RATED_FAIR'),
    'equal',
    terms('HTX_EFFECTIVE'),
    {
      vi: 'Hợp tác xã loại tốt cộng loại khá chưa bằng số hợp tác xã hoạt động hiệu quả. Hãy xem lại ba số này; nếu hai số lấy từ hai lần đánh giá thì giải thích.',
      en: 'Cooperatives rated good and fairly good are not those working effectively. Look at the three figures again; if they come from two assessments, explain.',
    },
    { ...warning, ...atYearEnd },
  ),
  compare(
    'LHHTX_STATES',
    terms('LHHTX_ACTIVE', 'LHHTX_DISSOLVING'),
    'at_most',
    terms('LHHTX_TOTAL'),
    {
      vi: 'Liên hiệp đang hoạt động cộng liên hiệp đang giải thể vượt tổng số liên hiệp hợp tác xã. Hãy xem lại ba số này.',
      en: 'Unions in operation and being dissolved exceed all unions. Look at the three figures again.',
    },
    since,
  ),
  compare(
    'MEMBERS_PER_LHHTX',
    terms('LHHTX_HTX'),
    'at_least',
    [['LHHTX_ACTIVE', 3]],
    {
      vi: 'Bình quân chưa đến 3 hợp tác xã một liên hiệp đang hoạt động, dưới mức tối thiểu của luật. Hãy xem lại số hợp tác xã trong liên hiệp hoặc giải thích.',
      en: 'Fewer than three cooperatives per union in operation, below the law’s minimum. Look at the cooperatives within unions again or explain.',
    },
    warning,
  ),
  compare(
    'MEMBERS_KINDS',
    terms('MEMBERS_OFFICIAL', 'MEMBERS_ASSOCIATE'),
    'equal',
    terms('MEMBERS'),
    {
      vi: 'Thành viên chính thức cộng thành viên liên kết phải bằng số thành viên hợp tác xã. Hãy xem lại ba số này; không có thành viên liên kết thì ghi 0.',
      en: 'Official and associate members must add up to all members. Look at the three figures again; enter 0 where there are no associates.',
    },
    since,
  ),
];

const money: readonly Rule[] = [
  compare(
    'PROFIT_WITHIN_REVENUE_THT',
    terms('THT_PROFIT_AVG'),
    'at_most',
    terms('THT_REV_AVG'),
    {
      vi: 'Lãi bình quân của tổ hợp tác lớn hơn doanh thu bình quân. Hãy xem lại đơn vị tính (triệu đồng) của hai số.',
      en: 'Average profit of groups exceeds their average revenue. Look at the unit (million VND) of both figures.',
    },
    { ...warning, ...halfYearly },
  ),
  ...(['PLAN', 'DISB'] as const).map((what) =>
    compare(
      `KINDS_OF_CAPITAL_${what}`,
      terms(`${what}_MTQG_INVEST`, `${what}_MTQG_RECURRENT`),
      'equal',
      terms(`${what}_MTQG`),
      what === 'PLAN'
        ? {
            vi: 'Kế hoạch vốn đầu tư cộng vốn sự nghiệp phải bằng kế hoạch vốn năm của chương trình mục tiêu quốc gia hợp nhất. Vốn năm trước chuyển sang ghi riêng, không cộng vào.',
            en: 'Planned investment and recurrent capital must add up to the year’s plan of the merged target programme. What was carried over is kept apart.',
          }
        : {
            vi: 'Giải ngân vốn đầu tư cộng vốn sự nghiệp phải bằng giải ngân lũy kế của chương trình mục tiêu quốc gia hợp nhất. Giải ngân vốn chuyển sang ghi riêng, không cộng vào.',
            en: 'Investment and recurrent capital disbursed must add up to all disbursed of the merged target programme. What was disbursed of capital carried over is kept apart.',
          },
      // The three may have been rounded each for itself.
      { ...since, tolerance: '0.1' },
    ),
  ),
  ...(
    [
      ['DISB_MTQG_INVEST', 'PLAN_MTQG_INVEST', 'vốn đầu tư', 'investment capital'],
      ['DISB_MTQG_RECURRENT', 'PLAN_MTQG_RECURRENT', 'vốn sự nghiệp', 'recurrent capital'],
      ['DISB_MTQG_CARRIED', 'CARRIED_MTQG', 'vốn chuyển sang', 'capital carried over'],
    ] as const
  ).map(([disbursed, plan, vi, en]) =>
    compare(
      `WITHIN_${plan}`,
      terms(disbursed),
      'at_most',
      terms(plan),
      {
        vi: `Giải ngân ${vi} của chương trình mục tiêu quốc gia hợp nhất vượt số được giao. Hãy xem lại hai số này, hoặc giải thích nếu số giao đã được điều chỉnh.`,
        en: `More ${en} of the merged target programme was disbursed than assigned. Look at both figures again, or explain if the amount was changed.`,
      },
      warning,
    ),
  ),
];

const counts: readonly Rule[] = [
  compare(
    'OCOP_GROUPS',
    terms(
      ...['FOOD', 'DRINK', 'HERB', 'CRAFT', 'ORNAMENT', 'TOURISM'].map(
        (group) => `OCOP_GROUP_${group}`,
      ),
    ),
    'equal',
    terms('OCOP_PROD'),
    {
      vi: 'Sản phẩm của sáu nhóm phải cộng bằng tổng số sản phẩm OCOP. Mỗi sản phẩm thuộc một nhóm; nhóm không có sản phẩm thì ghi 0.',
      en: 'Products of the six groups must add up to all OCOP products. A product is in one group; enter 0 for a group without any.',
    },
    since,
  ),
  ...(
    [
      ['POOR_HH', 'Hộ nghèo', 'Poor households'],
      ['NEARPOOR_HH', 'Hộ cận nghèo', 'Near-poor households'],
    ] as const
  ).map(([code, vi, en]) =>
    compare(
      `PLACES_${code}`,
      terms(`${code}_URBAN`, `${code}_RURAL`),
      'equal',
      terms(code),
      {
        vi: `${vi} khu vực thành thị cộng khu vực nông thôn phải bằng tổng số. Hãy xem lại ba số này.`,
        en: `${en} in urban and in rural areas must add up to the total. Look at the three figures again.`,
      },
      { ...since, ...atYearEnd },
    ),
  ),
  compare(
    'NEARPOOR_BALANCE',
    terms('NEARPOOR_HH'),
    'equal',
    [
      ['NEARPOOR_HH', 1, 'previous_year_end'],
      ['NEARPOOR_ESCAPED', -1],
      ['NEARPOOR_BACK'],
      ['NEARPOOR_NEW'],
    ],
    {
      vi: 'Hộ cận nghèo cuối năm chưa bằng cuối năm trước trừ thoát cận nghèo, cộng tái cận nghèo và phát sinh cận nghèo. Hãy xem lại bốn số này; nếu có hộ chuyển đi, chuyển đến hoặc tách hộ thì giải thích.',
      en: 'Near-poor households at the year’s end are not last year’s minus those no longer near-poor plus those near-poor again and newly so. Look at the four figures again; if households moved or split, explain.',
    },
    { ...warning, ...atYearEnd },
  ),
  compare(
    'PEOPLE_PER_COURSE',
    terms('LM_TRAINEES'),
    'at_least',
    terms('LM_COURSES'),
    {
      vi: 'Lượt người được bồi dưỡng ít hơn số lớp. Hãy kiểm tra hai số có ghi nhầm chỗ cho nhau không, hoặc giải thích.',
      en: 'Fewer people trained than courses. See whether the two figures changed places, or explain.',
    },
    warning,
  ),
];

const parts: readonly (readonly [
  part: string,
  whole: string,
  message: Bilingual,
  quarters?: readonly number[],
])[] = [
  [
    'THT_NEW',
    'THT_TOTAL',
    { vi: 'Tổ hợp tác mới nhiều hơn tổng số tổ hợp tác', en: 'More new groups than groups' },
  ],
  [
    'MEMBERS_NEW',
    'MEMBERS',
    {
      vi: 'Thành viên mới kết nạp nhiều hơn số thành viên hợp tác xã',
      en: 'More newly joined members than members of cooperatives',
    },
  ],
  [
    'REV_MEMBERS',
    'REV_TOTAL',
    {
      vi: 'Doanh thu từ thành viên nhiều hơn tổng doanh thu của hợp tác xã',
      en: 'More revenue from members than revenue of cooperatives',
    },
    [4],
  ],
  [
    'OCOP_PROD_AGAIN',
    'OCOP_PROD',
    {
      vi: 'Sản phẩm OCOP công nhận lại nhiều hơn tổng số sản phẩm OCOP',
      en: 'More OCOP products certified again than OCOP products',
    },
  ],
  [
    'POOR_HH_DTTS',
    'POOR_HH',
    {
      vi: 'Hộ nghèo dân tộc thiểu số nhiều hơn hộ nghèo toàn tỉnh',
      en: 'More poor households of ethnic minorities than poor households',
    },
    [4],
  ],
  [
    'NEARPOOR_HH_DTTS',
    'NEARPOOR_HH',
    {
      vi: 'Hộ cận nghèo dân tộc thiểu số nhiều hơn hộ cận nghèo toàn tỉnh',
      en: 'More near-poor households of ethnic minorities than near-poor households',
    },
    [4],
  ],
];

/** What the form of 2027 asks further is judged by these; a rule waits while one of its cells is blank. */
export const rulesOf2027: readonly Rule[] = [
  ...units,
  ...money,
  ...counts,
  ...parts.map(([part, whole, { vi, en }, quarters = [1, 2, 3, 4]]) =>
    compare(
      `PART_${part}`,
      terms(part),
      'at_most',
      terms(whole),
      { vi: `${vi}. Hãy xem lại hai số này.`, en: `${en}. Look at both figures again.` },
      { ...since, quarters },
    ),
  ),
];
