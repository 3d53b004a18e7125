import { flow, type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'POVERTY_GROUPS';
const unit = units.households;

interface Standing {
  readonly code: string;
  readonly slug: string;
  readonly vi: string;
  readonly en: string;
}

const standings: readonly Standing[] = [
  { code: 'POOR_HH', slug: 'ho-ngheo', vi: 'Hộ nghèo', en: 'Poor households' },
  { code: 'NEARPOOR_HH', slug: 'ho-can-ngheo', vi: 'Hộ cận nghèo', en: 'Near-poor households' },
];

function groupsOf({ code, slug, vi, en }: Standing): IndicatorSeed[] {
  const review = {
    vi: 'theo kết quả rà soát hằng năm. Hỏi ở quý IV.',
    en: 'from the yearly review. Asked in the fourth quarter.',
  };
  return [
    stock({
      code: `${code}_DTTS`,
      slug: `${slug}-dan-toc-thieu-so`,
      section,
      name: { vi: `${vi} dân tộc thiểu số`, en: `${en} of ethnic minorities` },
      unit,
      definition: {
        vi: `${vi} có chủ hộ là người dân tộc thiểu số, ${review.vi}`,
        en: `${en} whose head belongs to an ethnic minority, ${review.en}`,
      },
    }),
    stock({
      code: `${code}_URBAN`,
      slug: `${slug}-thanh-thi`,
      section,
      name: { vi: `${vi} khu vực thành thị`, en: `${en} in urban areas` },
      unit,
      definition: {
        vi: `${vi} ở khu vực thành thị, ${review.vi}`,
        en: `${en} in urban areas, ${review.en}`,
      },
    }),
    stock({
      code: `${code}_RURAL`,
      slug: `${slug}-nong-thon`,
      section,
      name: { vi: `${vi} khu vực nông thôn`, en: `${en} in rural areas` },
      unit,
      definition: {
        vi: `${vi} ở khu vực nông thôn, ${review.vi}`,
        en: `${en} in rural areas, ${review.en}`,
      },
    }),
  ];
}

/** Who is poor and near-poor, and how households came into and out of being near-poor. */
export const povertyGroupIndicators: readonly IndicatorSeed[] = [
  ...standings.flatMap(groupsOf),
  flow({
    code: 'NEARPOOR_ESCAPED',
    slug: 'ho-thoat-can-ngheo',
    section,
    name: { vi: 'Hộ thoát cận nghèo', en: 'Households no longer near-poor' },
    unit,
    definition: {
      vi: 'Hộ cận nghèo đầu năm không còn là hộ cận nghèo ở kỳ rà soát cuối năm, kể cả hộ rơi xuống hộ nghèo. Hỏi ở quý IV.',
      en: 'Households near-poor at the start of the year and no longer at its review, those that became poor included. Asked in the fourth quarter.',
    },
  }),
  flow({
    code: 'NEARPOOR_BACK',
    slug: 'ho-tai-can-ngheo',
    section,
    name: { vi: 'Hộ tái cận nghèo', en: 'Households near-poor again' },
    unit,
    definition: {
      vi: 'Hộ từng thoát cận nghèo nay trở lại là hộ cận nghèo trong năm. Hỏi ở quý IV.',
      en: 'Households that had ceased to be near-poor and are so again. Asked in the fourth quarter.',
    },
  }),
  flow({
    code: 'NEARPOOR_NEW',
    slug: 'ho-phat-sinh-can-ngheo',
    section,
    name: { vi: 'Hộ phát sinh cận nghèo', en: 'Newly near-poor households' },
    unit,
    definition: {
      vi: 'Hộ lần đầu vào diện cận nghèo trong năm, kể cả hộ vừa thoát nghèo. Hỏi ở quý IV.',
      en: 'Households that became near-poor for the first time in the year, those that escaped from poverty included. Asked in the fourth quarter.',
    },
  }),
];
