import {
  type Bilingual,
  flow,
  type IndicatorSeed,
  percentage,
  stock,
  units,
  yearToDate,
} from './indicator-seed';

const section = 'POVERTY';
const povertyLine = 'Nghị định 07/2021/NĐ-CP, sửa đổi bởi Nghị định 30/2025/NĐ-CP';
const review =
  'Quyết định 24/2021/QĐ-TTg; Thông tư 07/2021/TT-BLĐTBXH; Thông tư 02/2022/TT-BLĐTBXH';

interface ProgrammeMoney {
  readonly code: string;
  readonly slug: string;
  readonly name: Bilingual;
  readonly legalSource: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

const programmes: readonly ProgrammeMoney[] = [
  {
    code: 'NTM',
    slug: 'nong-thon-moi',
    name: { vi: 'xây dựng nông thôn mới', en: 'new rural areas programme' },
    legalSource: 'Quyết định 263/QĐ-TTg ngày 22/02/2022',
    validUntil: '2026-01-01',
  },
  {
    code: 'GN',
    slug: 'giam-ngheo-ben-vung',
    name: { vi: 'giảm nghèo bền vững', en: 'sustainable poverty reduction programme' },
    legalSource: 'Quyết định 90/QĐ-TTg ngày 18/01/2022',
    validUntil: '2026-01-01',
  },
  {
    code: 'DTTS',
    slug: 'dan-toc-thieu-so-mien-nui',
    name: {
      vi: 'phát triển vùng đồng bào dân tộc thiểu số và miền núi',
      en: 'ethnic-minority and mountainous areas programme',
    },
    legalSource: 'Quyết định 1719/QĐ-TTg ngày 14/10/2021',
    validUntil: '2026-01-01',
  },
  {
    code: 'MTQG',
    slug: 'muc-tieu-quoc-gia-2026-2030',
    name: {
      vi: 'mục tiêu quốc gia hợp nhất 2026–2030',
      en: 'merged national target programme 2026–2030',
    },
    legalSource: 'Nghị quyết 257/2025/QH15; Quyết định 16/2026/QĐ-TTg; Thông tư 60/2026/TT-BTC',
    validFrom: '2026-01-01',
  },
];

function money({ code, slug, name, ...rest }: ProgrammeMoney): IndicatorSeed[] {
  return [
    stock({
      code: `PLAN_${code}`,
      slug: `ke-hoach-von-${slug}`,
      section,
      name: { vi: `Kế hoạch vốn năm, chương trình ${name.vi}`, en: `Year’s plan, ${name.en}` },
      unit: units.millionDong,
      decimals: 1,
      definition: {
        vi: `Vốn đầu tư và vốn sự nghiệp được giao trong năm cho chương trình ${name.vi}. Không gồm vốn năm trước chuyển sang. Có thể được điều chỉnh trong năm.`,
        en: `Investment and recurrent capital assigned for the year to the ${name.en}, without what was carried over. It may change in the year.`,
      },
      ...rest,
    }),
    yearToDate({
      code: `DISB_${code}`,
      slug: `giai-ngan-${slug}`,
      section,
      name: {
        vi: `Giải ngân lũy kế năm, chương trình ${name.vi}`,
        en: `Disbursed, year to date, ${name.en}`,
      },
      unit: units.millionDong,
      definition: {
        vi: `Vốn đã giải ngân từ đầu năm đến cuối kỳ trong kế hoạch năm của chương trình ${name.vi}.`,
        en: `What was disbursed of the year’s plan since the start of the year, ${name.en}.`,
      },
      ...rest,
    }),
    percentage({
      code: `DISB_${code}_PCT`,
      slug: `ty-le-giai-ngan-${slug}`,
      section,
      name: { vi: `Tỷ lệ giải ngân, chương trình ${name.vi}`, en: `Disbursement rate, ${name.en}` },
      numerators: [`DISB_${code}`],
      denominators: [`PLAN_${code}`],
      definition: {
        vi: 'Vốn giải ngân lũy kế chia cho kế hoạch vốn năm. Vốn năm trước chuyển sang tính riêng.',
        en: 'Disbursed since the start of the year divided by the year’s plan. Capital carried over is kept apart.',
      },
      ...rest,
    }),
  ];
}

/** The merged programme's money by kind, and what came over from the year before. */
function moneyByKind(): IndicatorSeed[] {
  const merged = programmes.find(({ code }) => code === 'MTQG');
  if (!merged) throw new Error('no merged programme');
  const { slug, name, legalSource, validFrom } = merged;
  const common = { section, unit: units.millionDong, legalSource, validFrom } as const;
  const kinds = [
    ['INVEST', 'von-dau-tu', { vi: 'vốn đầu tư', en: 'investment capital' }],
    ['RECURRENT', 'von-su-nghiep', { vi: 'vốn sự nghiệp', en: 'recurrent capital' }],
  ] as const;
  return [
    ...kinds.flatMap(([code, kindSlug, kind]) => [
      stock({
        ...common,
        code: `PLAN_MTQG_${code}`,
        slug: `ke-hoach-${kindSlug}-${slug}`,
        name: {
          vi: `Kế hoạch ${kind.vi}, chương trình ${name.vi}`,
          en: `Year’s plan, ${kind.en}, ${name.en}`,
        },
        decimals: 1,
        definition: {
          vi: `Phần ${kind.vi} trong kế hoạch vốn năm của chương trình ${name.vi}. Không gồm vốn năm trước chuyển sang.`,
          en: `The ${kind.en} within the year’s plan of the ${name.en}, without what was carried over.`,
        },
      }),
      yearToDate({
        ...common,
        code: `DISB_MTQG_${code}`,
        slug: `giai-ngan-${kindSlug}-${slug}`,
        name: {
          vi: `Giải ngân lũy kế ${kind.vi}, chương trình ${name.vi}`,
          en: `Disbursed, year to date, ${kind.en}, ${name.en}`,
        },
        definition: {
          vi: `Phần ${kind.vi} trong vốn đã giải ngân từ đầu năm của kế hoạch năm, chương trình ${name.vi}.`,
          en: `The ${kind.en} within what was disbursed of the year’s plan since the start of the year, ${name.en}.`,
        },
      }),
    ]),
    stock({
      ...common,
      code: 'CARRIED_MTQG',
      slug: `von-chuyen-sang-${slug}`,
      name: {
        vi: `Vốn năm trước chuyển sang, chương trình ${name.vi}`,
        en: `Carried over from last year, ${name.en}`,
      },
      decimals: 1,
      definition: {
        vi: `Vốn của năm trước được phép kéo dài sang năm nay, chương trình ${name.vi}; không thuộc kế hoạch vốn năm.`,
        en: `Last year’s capital that may be spent this year, ${name.en}; it is not within the year’s plan.`,
      },
    }),
    yearToDate({
      ...common,
      code: 'DISB_MTQG_CARRIED',
      slug: `giai-ngan-von-chuyen-sang-${slug}`,
      name: {
        vi: `Giải ngân lũy kế vốn chuyển sang, chương trình ${name.vi}`,
        en: `Disbursed, year to date, of what was carried over, ${name.en}`,
      },
      definition: {
        vi: `Vốn đã giải ngân từ đầu năm trong phần năm trước chuyển sang, chương trình ${name.vi}.`,
        en: `What was disbursed since the start of the year of the capital carried over, ${name.en}.`,
      },
    }),
  ];
}

/** Section VI of the form: programmes' money, and poverty by the labour ministry's yearly review. */
export const povertyIndicators: readonly IndicatorSeed[] = [
  ...programmes.flatMap(money),
  ...moneyByKind(),
  flow({
    code: 'HTX_SUPPORTED',
    slug: 'hop-tac-xa-duoc-ho-tro',
    section,
    name: {
      vi: 'Hợp tác xã, tổ hợp tác được hỗ trợ từ chương trình mục tiêu quốc gia',
      en: 'Cooperatives and groups supported by national target programmes',
    },
    unit: units.organisations,
    definition: {
      vi: 'Hợp tác xã, tổ hợp tác được nhận hỗ trợ trong kỳ từ một chương trình mục tiêu quốc gia; mỗi đơn vị tính một lần trong kỳ.',
      en: 'Cooperatives and groups that received support from a national target programme in the period, each counted once.',
    },
  }),
  stock({
    code: 'HH_TOTAL',
    slug: 'tong-so-ho-dan',
    section,
    name: { vi: 'Tổng số hộ dân', en: 'Households' },
    unit: units.households,
    definition: {
      vi: 'Số hộ dân làm mẫu số của tỷ lệ nghèo trong kỳ rà soát gần nhất.',
      en: 'Households, the base of the poverty rates in the latest review.',
    },
  }),
  stock({
    code: 'POOR_HH',
    slug: 'ho-ngheo',
    section,
    name: { vi: 'Hộ nghèo', en: 'Poor households' },
    unit: units.households,
    definition: {
      vi: 'Hộ nghèo theo chuẩn nghèo đa chiều, kết quả rà soát hằng năm của địa phương.',
      en: 'Poor households by the multidimensional line, from the yearly review.',
    },
    legalSource: povertyLine,
  }),
  stock({
    code: 'NEARPOOR_HH',
    slug: 'ho-can-ngheo',
    section,
    name: { vi: 'Hộ cận nghèo', en: 'Near-poor households' },
    unit: units.households,
    definition: {
      vi: 'Hộ cận nghèo theo chuẩn nghèo đa chiều, kết quả rà soát hằng năm của địa phương.',
      en: 'Near-poor households by the multidimensional line, from the yearly review.',
    },
    legalSource: povertyLine,
  }),
  flow({
    code: 'HH_ESCAPED',
    slug: 'ho-thoat-ngheo',
    section,
    name: { vi: 'Hộ thoát nghèo', en: 'Households escaped from poverty' },
    unit: units.households,
    definition: {
      vi: 'Hộ nghèo đầu năm không còn là hộ nghèo ở kỳ rà soát cuối năm. Hỏi ở quý IV.',
      en: 'Households poor at the start of the year and no longer at its review. Asked in the fourth quarter.',
    },
    legalSource: review,
  }),
  flow({
    code: 'HH_REPOOR',
    slug: 'ho-tai-ngheo',
    section,
    name: { vi: 'Hộ tái nghèo', en: 'Households back in poverty' },
    unit: units.households,
    definition: {
      vi: 'Hộ từng thoát nghèo nay trở lại là hộ nghèo trong năm. Hỏi ở quý IV.',
      en: 'Households that had escaped from poverty and are poor again. Asked in the fourth quarter.',
    },
    legalSource: review,
  }),
  flow({
    code: 'HH_NEWPOOR',
    slug: 'ho-phat-sinh-ngheo',
    section,
    name: { vi: 'Hộ phát sinh nghèo', en: 'Newly poor households' },
    unit: units.households,
    definition: {
      vi: 'Hộ lần đầu rơi vào diện nghèo trong năm. Hỏi ở quý IV.',
      en: 'Households that became poor for the first time in the year. Asked in the fourth quarter.',
    },
    legalSource: review,
  }),
  percentage({
    code: 'POOR_RATE',
    slug: 'ty-le-ho-ngheo',
    section,
    name: {
      vi: 'Tỷ lệ hộ nghèo (rà soát hằng năm)',
      en: 'Share of poor households (yearly review)',
    },
    decimals: 2,
    numerators: ['POOR_HH'],
    denominators: ['HH_TOTAL'],
    definition: {
      vi: 'Hộ nghèo trên tổng số hộ dân, theo kết quả rà soát hằng năm. Không phải tỷ lệ nghèo của cơ quan thống kê.',
      en: 'Poor households among all households by the yearly review. Not the statistics office’s poverty rate.',
    },
    legalSource: povertyLine,
  }),
  percentage({
    code: 'NEARPOOR_RATE',
    slug: 'ty-le-ho-can-ngheo',
    section,
    name: {
      vi: 'Tỷ lệ hộ cận nghèo (rà soát hằng năm)',
      en: 'Share of near-poor households (yearly review)',
    },
    decimals: 2,
    numerators: ['NEARPOOR_HH'],
    denominators: ['HH_TOTAL'],
    definition: {
      vi: 'Hộ cận nghèo trên tổng số hộ dân, theo kết quả rà soát hằng năm.',
      en: 'Near-poor households among all households by the yearly review.',
    },
    legalSource: povertyLine,
  }),
  percentage({
    code: 'MDP_RATE',
    slug: 'ty-le-ngheo-da-chieu',
    section,
    name: {
      vi: 'Tỷ lệ nghèo đa chiều (nghèo và cận nghèo)',
      en: 'Multidimensional poverty rate (poor and near-poor)',
    },
    decimals: 2,
    numerators: ['POOR_HH', 'NEARPOOR_HH'],
    denominators: ['HH_TOTAL'],
    definition: {
      vi: 'Hộ nghèo và hộ cận nghèo trên tổng số hộ dân, theo kết quả rà soát hằng năm. Khác với tỷ lệ hộ nghèo đa chiều của cơ quan thống kê.',
      en: 'Poor and near-poor households among all households by the yearly review. Another thing than the statistics office’s rate.',
    },
    legalSource: povertyLine,
  }),
];
