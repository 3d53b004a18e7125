import type { Measure, Scope } from '@/lib/domain/figure/figure';
import type { FormPeriod } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '../../../lib/domain/period';
import type { sections } from './sections';

type SectionCode = (typeof sections)[number]['code'];

interface Line {
  readonly indicator: string;
  readonly scope: Scope;
  readonly measure: Measure;
  readonly period: FormPeriod;
  readonly indent: 0 | 1;
  readonly quarters: readonly number[];
}

const everyQuarter = [1, 2, 3, 4];
const yearEnd = [4];

/** A heading figure. */
function ask(...indicators: readonly string[]): Line[] {
  return indicators.map((indicator) => ({
    indicator,
    scope: 'ALL',
    measure: 'actual',
    period: 'quarter',
    indent: 0,
    quarters: everyQuarter,
  }));
}

/** "Trong đó": a part of the heading figure above. */
function within(...indicators: readonly string[]): Line[] {
  return ask(...indicators).map((line) => ({ ...line, indent: 1 }));
}

/** The part within the ethnic-minority and mountainous region, of provinces that have one. */
function withinEmm(indicator: string, indent: 0 | 1 = 1): Line[] {
  return ask(indicator).map((line) => ({ ...line, scope: 'EMM', indent }));
}

function atYearEnd(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, quarters: yearEnd }));
}

const common: Readonly<Record<SectionCode, readonly Line[]>> = {
  UNITS: [
    ...ask('HTX_TOTAL'),
    ...within('HTX_ACTIVE'),
    ...withinEmm('HTX_ACTIVE'),
    ...within('HTX_SUSPENDED', 'HTX_AGRI', 'HTX_NONAGRI'),
    ...atYearEnd(within('HTX_MICRO', 'HTX_SMALL', 'HTX_MEDIUM', 'HTX_LARGE')),
    ...ask('HTX_NEW', 'HTX_DISSOLVED', 'HTX_EFFECTIVE', 'HTX_MEMBER_LM'),
    ...ask('LHHTX_TOTAL', 'THT_TOTAL'),
    ...withinEmm('THT_TOTAL'),
    ...ask('QTDND_TOTAL'),
    ...withinEmm('QTDND_TOTAL'),
  ],
  LABOUR: [
    ...ask('MEMBERS', 'THT_MEMBERS', 'LABOUR_REG'),
    ...within('LABOUR_FEMALE', 'LABOUR_DTTS'),
    ...ask('LABOUR_REG_THT'),
    ...withinEmm('LABOUR_AREA_DTTS', 0),
    ...ask('INCOME_AVG_M', 'REV_AVG', 'PROFIT_AVG'),
  ],
  TECHNOLOGY: ask('HTX_HITECH', 'UNIT_VALUE_CHAIN', 'HTX_DIGITAL', 'HTX_CERT'),
  NEW_RURAL: [],
  OCOP: [
    ...ask('OCOP_PROD'),
    ...within('OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5', 'OCOP_PROD_HTX'),
    ...ask('OCOP_PROD_NEW', 'OCOP_PROD_EXPIRED', 'OCOP_SUBJ'),
    ...within(
      'OCOP_SUBJ_HTX',
      'OCOP_SUBJ_DN',
      'OCOP_SUBJ_HKD',
      'OCOP_SUBJ_THT',
      'OCOP_SUBJ_OTHER',
      'OCOP_SUBJ_WOMEN',
      'OCOP_SUBJ_DTTS',
    ),
  ],
  POVERTY: [
    ...ask('HTX_SUPPORTED', 'HH_TOTAL'),
    ...within('POOR_HH', 'NEARPOOR_HH'),
    ...atYearEnd(ask('HH_ESCAPED', 'HH_REPOOR', 'HH_NEWPOOR')),
  ],
  WORDS: ask('TXT_RESULT', 'TXT_DIFF', 'TXT_CAUSE', 'TXT_PROPOSE', 'TXT_NEXT'),
};

function programmeMoney(...programmes: readonly string[]): Line[] {
  return programmes.flatMap((code) => ask(`PLAN_${code}`, `DISB_${code}`));
}

export interface FormVersionSeed {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly firstPeriod: Quarter;
  readonly lastPeriod: Quarter | null;
  readonly lines: Readonly<Record<SectionCode, readonly Line[]>>;
}

/**
 * What a quarter's report asks for. 2021–2025 knew three target programmes and the levels advanced
 * and model; since 2026 there is one merged programme, and the level modern.
 */
export const formVersions: readonly FormVersionSeed[] = [
  {
    id: 'mau-2021-2025',
    nameVi: 'Mẫu báo cáo quý 2021–2025',
    nameEn: 'Quarterly form 2021–2025',
    firstPeriod: '2021-Q1',
    lastPeriod: '2025-Q4',
    lines: {
      ...common,
      NEW_RURAL: [
        ...ask('COMMUNES'),
        ...within('NTM_STD', 'NTM_ADV', 'NTM_MODEL'),
        ...ask('HTX_NTM_EFFECTIVE'),
      ],
      POVERTY: [...programmeMoney('NTM', 'GN', 'DTTS'), ...common.POVERTY],
    },
  },
  {
    id: 'mau-2026',
    nameVi: 'Mẫu báo cáo quý từ 2026',
    nameEn: 'Quarterly form since 2026',
    firstPeriod: '2026-Q1',
    lastPeriod: null,
    lines: {
      ...common,
      NEW_RURAL: [
        ...ask('COMMUNES'),
        ...within('NTM_STD', 'NTM_MODERN'),
        ...ask('HTX_NTM_EFFECTIVE'),
      ],
      POVERTY: [...programmeMoney('MTQG'), ...common.POVERTY],
    },
  },
];
