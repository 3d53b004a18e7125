import type { IndicatorSeed } from './indicator-seed';

/**
 * The same words counted by another body or for a narrower set are other indicators, never one
 * line (figures.md, rules 6 and 7). They are derived from the indicator that they resemble.
 */

interface Variant {
  readonly suffix: string;
  readonly slug: string;
  readonly population: string;
  readonly vi: string;
  readonly en: string;
  readonly definitionVi: string;
  readonly definitionEn: string;
  readonly of: readonly string[];
}

const variants: readonly Variant[] = [
  // The list of figures calls these "another series than VCA": 33.335 cooperatives beside the
  // Alliances' 33.557 at the end of 2024, 2.197 new ones beside 1.942, 3,55 tỷ đồng of revenue
  // beside 2,839.
  {
    suffix: '_MINISTRY',
    slug: 'bo-nganh',
    population: 'ministries',
    vi: 'số liệu bộ, ngành',
    en: 'ministries’ count',
    definitionVi:
      'Do các bộ quản lý nhà nước về kinh tế tập thể tổng hợp và báo chí dẫn lại. Khác với số của hệ thống Liên minh Hợp tác xã, không đặt chung một đường.',
    definitionEn:
      'Compiled by the ministries in charge of the collective economy and quoted by the press. Another series than the Cooperative Alliances’, never in one line with it.',
    of: [
      'HTX_TOTAL',
      'HTX_NEW',
      'LHHTX_TOTAL',
      'THT_TOTAL',
      'MEMBERS',
      'THT_MEMBERS',
      'LABOUR_REG',
      'INCOME_AVG_Y',
      'REV_AVG',
      'PROFIT_AVG',
      // Agricultural cooperatives as the agriculture ministry and its departments count them:
      // 620 in Thái Nguyên in May 2025, where its Alliance counts 565.
      'HTX_AGRI',
    ],
  },
  // The statement made for 2025 at a government conference (35.041; 4,562 tỷ). Its levels go on from
  // the ministries' and not from the Alliances', but its source names no compiler, and what we take
  // for likely is not printed as fact: a series of its own.
  {
    suffix: '_UNNAMED',
    slug: 'khong-ro-co-quan',
    population: 'unnamed',
    vi: 'nguồn không nêu cơ quan tổng hợp',
    en: 'the source names no compiler',
    definitionVi:
      'Nguồn không nêu cơ quan nào tổng hợp, nên không xếp vào số của hệ thống Liên minh hay của bộ, ngành, và không so tăng giảm với các số ấy.',
    definitionEn:
      'The source does not say who compiled it, so it is put neither with the Alliances’ nor with the ministries’ series, and no change from those is told.',
    of: [
      'HTX_TOTAL',
      'LHHTX_TOTAL',
      'THT_TOTAL',
      'MEMBERS',
      'INCOME_AVG_Y',
      'REV_AVG',
      'PROFIT_AVG',
      'HTX_HITECH',
      'HTX_VALUE_CHAIN',
    ],
  },
  {
    suffix: '__AGRI',
    slug: 'nong-nghiep',
    population: 'agri',
    vi: 'chỉ trong nông nghiệp',
    en: 'agriculture only',
    definitionVi: 'Nguồn chỉ tính trong lĩnh vực nông nghiệp; không phải số của toàn bộ.',
    definitionEn: 'The source counts agriculture only; it is not the whole.',
    of: [
      'HTX_EFFECTIVE',
      'HTX_EFFECTIVE_PCT',
      'HTX_HITECH',
      'LHHTX_TOTAL',
      'THT_TOTAL',
      'INCOME_AVG_M',
      'OCOP_SUBJ_HTX',
      'OCOP_SUBJ_HTX_PCT',
    ],
  },
  {
    suffix: '__NON_AGRI',
    slug: 'phi-nong-nghiep',
    population: 'non_agri',
    vi: 'hợp tác xã phi nông nghiệp',
    en: 'non-agricultural cooperatives',
    definitionVi: 'Nguồn chỉ tính hợp tác xã phi nông nghiệp; không phải số của toàn bộ.',
    definitionEn: 'The source counts non-agricultural cooperatives only; it is not the whole.',
    of: ['INCOME_AVG_M'],
  },
  {
    suffix: '__QTDND',
    slug: 'quy-tin-dung',
    population: 'qtdnd',
    vi: 'quỹ tín dụng nhân dân',
    en: 'people’s credit funds',
    definitionVi: 'Nguồn chỉ tính quỹ tín dụng nhân dân; không phải số của toàn bộ.',
    definitionEn: 'The source counts people’s credit funds only; it is not the whole.',
    of: ['INCOME_AVG_M'],
  },
];

/**
 * An average of a narrower set has no weight of its own among the figures, and a share no parts:
 * such are shown as stated and never added up.
 */
function variantOf(base: IndicatorSeed, variant: Variant): IndicatorSeed {
  const { numerators, denominators, factor, weight, ...rest } = base;
  const addsUp = base.areaAggregation === 'sum';
  return {
    ...rest,
    code: `${base.code}${variant.suffix}`,
    slug: `${base.slug}-${variant.slug}`,
    name: { vi: `${base.name.vi} (${variant.vi})`, en: `${base.name.en} (${variant.en})` },
    areaAggregation: addsUp ? 'sum' : 'none',
    quarterAggregation: addsUp ? base.quarterAggregation : 'none',
    populationOf: base.code,
    population: variant.population,
    definition: {
      vi: `${base.name.vi}. ${variant.definitionVi}`,
      en: `${base.name.en}. ${variant.definitionEn}`,
    },
  };
}

/** The variants of the indicators given; throws where one resembles an unknown indicator. */
export function otherCounts(bases: readonly IndicatorSeed[]): IndicatorSeed[] {
  const byCode = new Map(bases.map((base) => [base.code, base]));
  return variants.flatMap((variant) =>
    variant.of.map((code) => {
      const base = byCode.get(code);
      if (!base) throw new Error(`no indicator ${code} to derive ${variant.suffix} from`);
      return variantOf(base, variant);
    }),
  );
}
