import type { Rule } from '@/lib/domain/rule/rule';
import type { Quarter } from '../../../lib/domain/period';
import { boundsOf, changesOf } from './cell-rules';
import type { IndicatorSeed } from './indicator-seed';
import { compare } from './rule-seed';
import { rulesOf2027 } from './rules-of-2027';

const warning = { severity: 'warning' } as const;

/** The numbered rules R1–R10. */
const numberedRules: readonly Rule[] = [
  compare(
    'R1',
    [['HTX_TOTAL']],
    'equal',
    [['HTX_TOTAL', 1, 'previous_quarter'], ['HTX_NEW'], ['HTX_DISSOLVED', -1]],
    {
      vi: 'Tổng số hợp tác xã quý này chưa bằng tổng số quý trước cộng thành lập mới trừ giải thể. Hãy xem lại ba số này; nếu do sáp nhập, chuyển đổi hoặc đính chính thì giải thích.',
      en: 'Cooperatives this quarter are not last quarter’s plus newly set up minus dissolved. Look at the three figures again; if mergers, conversions or corrections are the reason, explain.',
    },
    { ...warning, lastPeriod: '2026-Q4' },
  ),
  compare('R2', [['HTX_ACTIVE'], ['HTX_SUSPENDED']], 'at_most', [['HTX_TOTAL']], {
    vi: 'Hợp tác xã đang hoạt động cộng tạm ngừng, ngừng hoạt động vượt tổng số hợp tác xã. Hãy xem lại ba số này.',
    en: 'Cooperatives in operation and suspended together exceed the total. Look at the three figures again.',
  }),
  compare('R3', [['HTX_AGRI'], ['HTX_NONAGRI']], 'equal', [['HTX_TOTAL']], {
    vi: 'Hợp tác xã nông nghiệp cộng phi nông nghiệp phải bằng tổng số hợp tác xã. Hãy kiểm tra quỹ tín dụng nhân dân đã được tính trong phi nông nghiệp chưa.',
    en: 'Agricultural and non-agricultural cooperatives must add up to the total. See whether credit funds are counted among the non-agricultural.',
  }),
  compare(
    'R4',
    [['HTX_MICRO'], ['HTX_SMALL'], ['HTX_MEDIUM'], ['HTX_LARGE']],
    'at_most',
    [['HTX_TOTAL']],
    {
      vi: 'Bốn loại quy mô cộng lại vượt tổng số hợp tác xã. Hãy xem lại số của từng loại.',
      en: 'The four size classes exceed the total of cooperatives. Look at each class again.',
    },
    { quarters: [4] },
  ),
  compare(
    'R4_FULL',
    [['HTX_MICRO'], ['HTX_SMALL'], ['HTX_MEDIUM'], ['HTX_LARGE']],
    'equal',
    [['HTX_TOTAL']],
    {
      vi: 'Bốn loại quy mô chưa cộng đủ tổng số hợp tác xã. Nếu còn hợp tác xã mới chưa được xếp loại thì giải thích.',
      en: 'The four size classes do not add up to the total. If young cooperatives have no class yet, explain.',
    },
    { ...warning, quarters: [4] },
  ),
  compare(
    'R5_MODEL',
    [['NTM_MODEL']],
    'at_most',
    [['NTM_ADV']],
    {
      vi: 'Xã kiểu mẫu nhiều hơn xã nâng cao. Các mức được tính cộng dồn: xã kiểu mẫu cũng là xã nâng cao. Hãy xem lại hai số này.',
      en: 'More model communes than advanced ones. Levels are cumulative: a model commune is an advanced one too. Look at both figures again.',
    },
    { lastPeriod: '2025-Q4' },
  ),
  compare(
    'R5_ADV',
    [['NTM_ADV']],
    'at_most',
    [['NTM_STD']],
    {
      vi: 'Xã nâng cao nhiều hơn xã đạt chuẩn. Các mức được tính cộng dồn: xã nâng cao cũng là xã đạt chuẩn. Hãy xem lại hai số này.',
      en: 'More advanced communes than communes of standard. Levels are cumulative: an advanced commune is of standard too. Look at both figures again.',
    },
    { lastPeriod: '2025-Q4' },
  ),
  compare(
    'R5_MODERN',
    [['NTM_MODERN']],
    'at_most',
    [['NTM_STD']],
    {
      vi: 'Xã nông thôn mới hiện đại nhiều hơn xã đạt chuẩn. Hãy xem lại hai số này.',
      en: 'More modern communes than communes of standard. Look at both figures again.',
    },
    { firstPeriod: '2026-Q1' },
  ),
  compare('R5_STD', [['NTM_STD']], 'at_most', [['COMMUNES']], {
    vi: 'Xã đạt chuẩn nông thôn mới nhiều hơn tổng số xã. Hãy xem lại hai số này, nhất là sau khi sắp xếp cấp xã.',
    en: 'More communes of new-rural standard than communes. Look at both figures again, above all after communes merged.',
  }),
  compare('R6', [['OCOP_PROD_3'], ['OCOP_PROD_4'], ['OCOP_PROD_5']], 'equal', [['OCOP_PROD']], {
    vi: 'Sản phẩm 3, 4 và 5 sao phải cộng bằng tổng số sản phẩm OCOP. Sản phẩm tiềm năng 5 sao tính vào 4 sao cho đến khi được công nhận.',
    en: 'Products of three, four and five stars must add up to all OCOP products. Potential five-star products count as four stars until certified.',
  }),
  compare(
    'R7',
    [
      ['OCOP_SUBJ_HTX'],
      ['OCOP_SUBJ_DN'],
      ['OCOP_SUBJ_HKD'],
      ['OCOP_SUBJ_THT'],
      ['OCOP_SUBJ_OTHER'],
    ],
    'equal',
    [['OCOP_SUBJ']],
    {
      vi: 'Các loại chủ thể OCOP phải cộng bằng tổng số chủ thể. Hãy xem lại từng loại; không có loại khác thì ghi 0.',
      en: 'The kinds of OCOP owners must add up to all owners. Look at each kind again; enter 0 where there are no others.',
    },
  ),
  // R7 is not judged while "other" is blank; what can be judged without it is.
  compare(
    'R7_PARTS',
    [['OCOP_SUBJ_HTX'], ['OCOP_SUBJ_DN'], ['OCOP_SUBJ_HKD'], ['OCOP_SUBJ_THT']],
    'at_most',
    [['OCOP_SUBJ']],
    {
      vi: 'Hợp tác xã, doanh nghiệp, hộ kinh doanh và tổ hợp tác cộng lại vượt tổng số chủ thể OCOP. Hãy xem lại từng loại.',
      en: 'Cooperatives, companies, business households and groups exceed all OCOP owners. Look at each kind again.',
    },
  ),
  ...(
    [
      ['NTM', 'nông thôn mới', 'new rural areas', { lastPeriod: '2025-Q4' }],
      ['GN', 'giảm nghèo bền vững', 'sustainable poverty reduction', { lastPeriod: '2025-Q4' }],
      [
        'DTTS',
        'vùng đồng bào dân tộc thiểu số và miền núi',
        'ethnic-minority and mountainous areas',
        { lastPeriod: '2025-Q4' },
      ],
      ['MTQG', 'mục tiêu quốc gia hợp nhất', 'merged target programme', { firstPeriod: '2026-Q1' }],
    ] as const
  ).flatMap(([code, vi, en, years]) => [
    compare(
      `R8_GROWS_${code}`,
      [[`DISB_${code}`]],
      'at_least',
      [[`DISB_${code}`, 1, 'previous_quarter_of_year']],
      {
        vi: `Giải ngân lũy kế của chương trình ${vi} thấp hơn quý trước trong cùng năm. Hãy kiểm tra đã ghi số lũy kế từ đầu năm chưa; nếu thu hồi vốn thì giải thích.`,
        en: `Disbursement since the start of the year (${en}) is lower than last quarter’s. See whether the figure is cumulative; if money was taken back, explain.`,
      },
      { ...warning, ...years },
    ),
    compare(
      `R8_PLAN_${code}`,
      [[`DISB_${code}`]],
      'at_most',
      [[`PLAN_${code}`]],
      {
        vi: `Giải ngân của chương trình ${vi} vượt kế hoạch vốn năm. Hãy xem lại đơn vị tính và kiểm tra có lẫn vốn năm trước chuyển sang không.`,
        en: `Disbursement (${en}) exceeds the year’s plan. Look at the unit, and whether capital carried over is mixed in.`,
      },
      { ...warning, ...years },
    ),
  ]),
  // Both sides are computed from the same households, so entry cannot break it; it watches over the
  // catalogue's own parts, should an administrator change them.
  compare(
    'R9',
    [['MDP_RATE']],
    'equal',
    [['POOR_RATE'], ['NEARPOOR_RATE']],
    {
      vi: 'Tỷ lệ nghèo đa chiều phải bằng tỷ lệ hộ nghèo cộng tỷ lệ hộ cận nghèo. Hãy xem lại số hộ nghèo, hộ cận nghèo và tổng số hộ.',
      en: 'The multidimensional rate must be the poor and the near-poor rate together. Look at poor, near-poor and all households again.',
    },
    { tolerance: '0.02' },
  ),
  compare(
    'R10',
    [['POOR_HH']],
    'equal',
    [['POOR_HH', 1, 'previous_year_end'], ['HH_ESCAPED', -1], ['HH_REPOOR'], ['HH_NEWPOOR']],
    {
      vi: 'Hộ nghèo cuối năm chưa bằng cuối năm trước trừ thoát nghèo, cộng tái nghèo và phát sinh nghèo. Hãy xem lại bốn số này; nếu có hộ chuyển đi, chuyển đến hoặc tách hộ thì giải thích.',
      en: 'Poor households at the year’s end are not last year’s minus escaped plus back and newly poor. Look at the four figures again; if households moved or split, explain.',
    },
    { ...warning, quarters: [4] },
  ),
];

type PartRule = readonly [part: string, whole: string, vi: string, en: string];

const partRules: readonly PartRule[] = [
  [
    'HTX_ACTIVE',
    'HTX_TOTAL',
    'Hợp tác xã đang hoạt động nhiều hơn tổng số hợp tác xã',
    'More cooperatives in operation than cooperatives',
  ],
  [
    'HTX_ACTIVE.EMM',
    'HTX_ACTIVE',
    'Hợp tác xã thuộc vùng đồng bào dân tộc thiểu số và miền núi nhiều hơn hợp tác xã đang hoạt động toàn tỉnh',
    'More cooperatives in the ethnic-minority and mountainous region than in operation in the whole province',
  ],
  [
    'THT_TOTAL.EMM',
    'THT_TOTAL',
    'Tổ hợp tác thuộc vùng đồng bào dân tộc thiểu số và miền núi nhiều hơn tổ hợp tác toàn tỉnh',
    'More groups in the ethnic-minority and mountainous region than in the whole province',
  ],
  [
    'QTDND_TOTAL.EMM',
    'QTDND_TOTAL',
    'Quỹ tín dụng thuộc vùng đồng bào dân tộc thiểu số và miền núi nhiều hơn quỹ toàn tỉnh',
    'More credit funds in the ethnic-minority and mountainous region than in the whole province',
  ],
  [
    'HTX_EFFECTIVE',
    'HTX_ACTIVE',
    'Hợp tác xã hoạt động hiệu quả nhiều hơn hợp tác xã đang hoạt động',
    'More effective cooperatives than cooperatives in operation',
  ],
  [
    'HTX_HITECH',
    'HTX_ACTIVE',
    'Hợp tác xã công nghệ cao nhiều hơn hợp tác xã đang hoạt động',
    'More high-technology cooperatives than cooperatives in operation',
  ],
  [
    'HTX_DIGITAL',
    'HTX_ACTIVE',
    'Hợp tác xã chuyển đổi số nhiều hơn hợp tác xã đang hoạt động',
    'More digital cooperatives than cooperatives in operation',
  ],
  [
    'HTX_CERT',
    'HTX_ACTIVE',
    'Hợp tác xã có chứng nhận nhiều hơn hợp tác xã đang hoạt động',
    'More certified cooperatives than cooperatives in operation',
  ],
  [
    'QTDND_TOTAL',
    'HTX_TOTAL',
    'Quỹ tín dụng nhân dân nhiều hơn tổng số hợp tác xã, trong khi quỹ được tính trong tổng số',
    'More credit funds than cooperatives, of which they are a part',
  ],
  [
    'HTX_MEMBER_LM',
    'HTX_TOTAL',
    'Hợp tác xã thành viên Liên minh nhiều hơn tổng số hợp tác xã',
    'More member cooperatives than cooperatives',
  ],
  [
    'LABOUR_FEMALE',
    'LABOUR_REG',
    'Lao động nữ nhiều hơn lao động thường xuyên trong hợp tác xã',
    'More women than regular workers in cooperatives',
  ],
  [
    'LABOUR_DTTS',
    'LABOUR_REG',
    'Lao động người dân tộc thiểu số nhiều hơn lao động thường xuyên trong hợp tác xã',
    'More ethnic-minority workers than regular workers in cooperatives',
  ],
  [
    'HTX_NTM_EFFECTIVE',
    'HTX_EFFECTIVE',
    'Hợp tác xã hiệu quả thuộc xã nông thôn mới nhiều hơn hợp tác xã hoạt động hiệu quả',
    'More effective cooperatives in new-rural communes than effective cooperatives',
  ],
  [
    'OCOP_PROD_HTX',
    'OCOP_PROD',
    'Sản phẩm OCOP của hợp tác xã, tổ hợp tác nhiều hơn tổng số sản phẩm OCOP',
    'More OCOP products of cooperatives and groups than OCOP products',
  ],
  [
    'OCOP_SUBJ',
    'OCOP_PROD',
    'Chủ thể OCOP nhiều hơn sản phẩm OCOP, trong khi mỗi chủ thể có ít nhất một sản phẩm',
    'More OCOP owners than products, of which each owns at least one',
  ],
  [
    'OCOP_SUBJ_WOMEN',
    'OCOP_SUBJ',
    'Chủ thể OCOP do phụ nữ đại diện nhiều hơn tổng số chủ thể',
    'More OCOP owners led by women than owners',
  ],
  [
    'OCOP_SUBJ_DTTS',
    'OCOP_SUBJ',
    'Chủ thể OCOP do người dân tộc thiểu số đại diện nhiều hơn tổng số chủ thể',
    'More OCOP owners led by ethnic-minority people than owners',
  ],
];

/** A part is at most its whole. */
const partsWithinWholes = partRules.map(([part, whole, vi, en]) =>
  compare(`PART_${part.replace('.', '_')}`, [[part]], 'at_most', [[whole]], {
    vi: `${vi}. Hãy xem lại hai số này.`,
    en: `${en}. Look at both figures again.`,
  }),
);

const otherComparisons: readonly Rule[] = [
  compare(
    'VALUE_CHAIN_UNITS',
    [['UNIT_VALUE_CHAIN']],
    'at_most',
    [['HTX_ACTIVE'], ['THT_TOTAL'], ['LHHTX_TOTAL']],
    {
      vi: 'Đơn vị sản xuất theo chuỗi giá trị nhiều hơn hợp tác xã đang hoạt động, tổ hợp tác và liên hiệp cộng lại. Hãy xem lại số đơn vị.',
      en: 'More units in value chains than cooperatives in operation, groups and unions together. Look at the number of units again.',
    },
  ),
  compare('POOR_WITHIN_ALL', [['POOR_HH'], ['NEARPOOR_HH']], 'at_most', [['HH_TOTAL']], {
    vi: 'Hộ nghèo cộng hộ cận nghèo vượt tổng số hộ dân. Hãy xem lại ba số này.',
    en: 'Poor and near-poor households exceed all households. Look at the three figures again.',
  }),
  compare(
    'MEMBERS_PER_HTX',
    [['MEMBERS']],
    'at_least',
    [['HTX_ACTIVE', 5]],
    {
      vi: 'Bình quân chưa đến 5 thành viên một hợp tác xã đang hoạt động, dưới mức tối thiểu của luật. Hãy xem lại số thành viên hoặc giải thích.',
      en: 'Fewer than five members per cooperative in operation, below the law’s minimum. Look at the number of members again or explain.',
    },
    warning,
  ),
  compare(
    'MEMBERS_PER_THT',
    [['THT_MEMBERS']],
    'at_least',
    [['THT_TOTAL', 2]],
    {
      vi: 'Bình quân chưa đến 2 thành viên một tổ hợp tác. Hãy kiểm tra đã đếm theo người (không theo hộ) chưa, hoặc giải thích.',
      en: 'Fewer than two members per group. See whether persons, not households, were counted, or explain.',
    },
    warning,
  ),
  compare(
    'LABOUR_AREA_WITHIN',
    [['LABOUR_AREA_DTTS.EMM']],
    'at_most',
    [['LABOUR_REG'], ['LABOUR_REG_THT']],
    {
      vi: 'Lao động vùng đồng bào dân tộc thiểu số và miền núi nhiều hơn lao động thường xuyên của hợp tác xã và tổ hợp tác toàn tỉnh. Hãy xem lại, hoặc giải thích nếu gồm cả lao động thời vụ.',
      en: 'More workers in the ethnic-minority and mountainous region than regular workers of cooperatives and groups in the whole province. Look again, or explain if seasonal work is included.',
    },
    warning,
  ),
  compare(
    'PROFIT_WITHIN_REVENUE',
    [['PROFIT_AVG']],
    'at_most',
    [['REV_AVG']],
    {
      vi: 'Lãi bình quân lớn hơn doanh thu bình quân. Hãy xem lại đơn vị tính (triệu đồng) của hai số.',
      en: 'Average profit exceeds average revenue. Look at the unit (million VND) of both figures.',
    },
    warning,
  ),
];

/** All rules; `askedSince`: the cells that some form asks for, by names as in the terms. */
export function rulesFor(
  askedSince: ReadonlyMap<string, Quarter>,
  indicators: ReadonlyMap<string, IndicatorSeed>,
): Rule[] {
  const cells = [...askedSince].flatMap(([name, since]) => {
    const indicator = indicators.get(name.replace('.EMM', ''));
    return indicator && indicator.kind !== 'text' ? [{ name, indicator, since }] : [];
  });
  return [
    ...numberedRules,
    ...partsWithinWholes,
    ...otherComparisons,
    ...rulesOf2027,
    ...cells.flatMap(({ name, indicator, since }) => boundsOf(name, indicator, since)),
    ...cells.flatMap(({ name, indicator, since }) => changesOf(name, indicator, since)),
  ];
}
