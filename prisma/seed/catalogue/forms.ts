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
  readonly optional: boolean;
}

const everyQuarter = [1, 2, 3, 4];
const halfYears = [2, 4];
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
    optional: false,
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

/** Asked at the year's end, of the year. */
function yearly(lines: readonly Line[]): Line[] {
  return atYearEnd(lines).map((line) => ({ ...line, period: 'year' }));
}

/** Asked at each half-year's end, of the half-year. */
function byHalfYear(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, quarters: halfYears, period: 'half_year' }));
}

/** What the year is planned and expected to come to: said when it is known, and when it changes. */
function aims(...indicators: readonly string[]): Line[] {
  return optional(...ask(...indicators)).flatMap((line) =>
    (['plan', 'estimate'] as const).map((measure) => ({ ...line, measure, period: 'year' })),
  );
}

/** What a province may leave blank without a word. */
function optional(...lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, optional: true }));
}

/** The lines of a section with others put in behind one of them. */
function withAfter(lines: readonly Line[], indicator: string, others: readonly Line[]): Line[] {
  const index = lines.findLastIndex((line) => line.indicator === indicator);
  if (index < 0) throw new Error(`no line asks for ${indicator}`);
  return [...lines.slice(0, index + 1), ...others, ...lines.slice(index + 1)];
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
  FIELDS: [],
  REORGANISATION: [],
  LABOUR: [
    ...ask('MEMBERS', 'THT_MEMBERS', 'LABOUR_REG'),
    ...within('LABOUR_FEMALE', 'LABOUR_DTTS'),
    ...ask('LABOUR_REG_THT'),
    ...withinEmm('LABOUR_AREA_DTTS', 0),
    ...ask('INCOME_AVG_M', 'REV_AVG', 'PROFIT_AVG'),
  ],
  MEMBER_FIELDS: [],
  CAPITAL: [],
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
  OCOP_GROUPS: [],
  POVERTY: [
    ...ask('HTX_SUPPORTED', 'HH_TOTAL'),
    ...within('POOR_HH', 'NEARPOOR_HH'),
    ...atYearEnd(ask('HH_ESCAPED', 'HH_REPOOR', 'HH_NEWPOOR')),
  ],
  POVERTY_GROUPS: [],
  ALLIANCE: [],
  AIMS: [],
  WORDS: ask('TXT_RESULT', 'TXT_DIFF', 'TXT_CAUSE', 'TXT_PROPOSE', 'TXT_NEXT'),
};

function programmeMoney(...programmes: readonly string[]): Line[] {
  return programmes.flatMap((code) => ask(`PLAN_${code}`, `DISB_${code}`));
}

const from2026 = {
  ...common,
  NEW_RURAL: [...ask('COMMUNES'), ...within('NTM_STD', 'NTM_MODERN'), ...ask('HTX_NTM_EFFECTIVE')],
  POVERTY: [...programmeMoney('MTQG'), ...common.POVERTY],
} satisfies typeof common;

const from2027 = {
  ...from2026,
  UNITS: withAfter(from2026.UNITS, 'THT_TOTAL', optional(...ask('THT_NEW'))),
  FIELDS: optional(
    ...ask(
      'HTX_INDUSTRY',
      'HTX_CONSTRUCTION',
      'HTX_TRADE',
      'HTX_TRANSPORT',
      'HTX_ENV',
      'HTX_OTHER',
    ),
    ...ask('HTX_NEW_AGRI', 'HTX_NEW_INDUSTRY', 'HTX_NEW_CONSTRUCTION', 'HTX_NEW_TRADE'),
    ...ask('HTX_NEW_TRANSPORT', 'HTX_NEW_ENV', 'HTX_NEW_OTHER', 'HTX_NEW_QTDND'),
  ),
  REORGANISATION: [
    // Never optional: while one is blank, nothing tells whether the number of cooperatives is right.
    ...ask('HTX_MERGED', 'HTX_CONSOLIDATED', 'HTX_DIVIDED', 'HTX_REFORMED', 'HTX_TO_COMPANY'),
    ...optional(
      ...yearly(ask('HTX_RATED_GOOD', 'HTX_RATED_FAIR', 'HTX_RATED_AVERAGE')),
      ...yearly(ask('HTX_RATED_WEAK', 'HTX_UNRATED')),
      ...ask('LHHTX_ACTIVE', 'LHHTX_DISSOLVING', 'LHHTX_HTX'),
    ),
  ],
  LABOUR: [
    ...withAfter(
      from2026.LABOUR,
      'MEMBERS',
      optional(...within('MEMBERS_OFFICIAL', 'MEMBERS_ASSOCIATE'), ...ask('MEMBERS_NEW')),
    ),
    ...optional(
      ...yearly(ask('INCOME_AVG_Y', 'INCOME_AVG_Y__MEMBERS', 'LABOUR_TRAINED', 'LABOUR_ABROAD')),
    ),
  ],
  MEMBER_FIELDS: optional(
    ...ask('MEMBERS_IN_AGRI', 'MEMBERS_IN_INDUSTRY', 'MEMBERS_IN_CONSTRUCTION', 'MEMBERS_IN_TRADE'),
    ...ask('MEMBERS_IN_TRANSPORT', 'MEMBERS_IN_ENV', 'MEMBERS_IN_OTHER', 'QTDND_MEMBERS'),
  ),
  CAPITAL: optional(
    ...yearly(ask('CAPITAL_TOTAL', 'CAPITAL_OPERATING', 'ASSETS_TOTAL', 'REV_TOTAL')),
    ...yearly([...within('REV_MEMBERS'), ...ask('BUDGET_PAID')]),
    ...byHalfYear(ask('THT_REV_AVG', 'THT_PROFIT_AVG', 'THT_INCOME_AVG_M')),
  ),
  OCOP_GROUPS: optional(
    ...ask('OCOP_GROUP_FOOD', 'OCOP_GROUP_DRINK', 'OCOP_GROUP_HERB', 'OCOP_GROUP_CRAFT'),
    ...ask('OCOP_GROUP_ORNAMENT', 'OCOP_GROUP_TOURISM', 'OCOP_PROD_AGAIN'),
  ),
  POVERTY: withAfter(
    withAfter(
      from2026.POVERTY,
      'PLAN_MTQG',
      optional(...within('PLAN_MTQG_INVEST', 'PLAN_MTQG_RECURRENT')),
    ),
    'DISB_MTQG',
    optional(
      ...within('DISB_MTQG_INVEST', 'DISB_MTQG_RECURRENT'),
      ...ask('CARRIED_MTQG', 'DISB_MTQG_CARRIED'),
    ),
  ),
  POVERTY_GROUPS: optional(
    ...yearly(ask('POOR_HH_DTTS', 'POOR_HH_URBAN', 'POOR_HH_RURAL')),
    ...yearly(ask('NEARPOOR_HH_DTTS', 'NEARPOOR_HH_URBAN', 'NEARPOOR_HH_RURAL')),
    ...yearly(ask('NEARPOOR_ESCAPED', 'NEARPOOR_BACK', 'NEARPOOR_NEW')),
  ),
  ALLIANCE: optional(
    ...byHalfYear(ask('FUND_LOANS_MADE', 'FUND_OUTSTANDING', 'FUND_UNITS')),
    ...ask('LM_COURSES', 'LM_TRAINEES', 'LM_PRODUCTS', 'LM_FAIRS', 'LM_CHAINS'),
  ),
  AIMS: aims(
    ...[
      'HTX_TOTAL',
      'HTX_NEW',
      'HTX_EFFECTIVE',
      'LHHTX_TOTAL',
      'THT_TOTAL',
      'MEMBERS',
      'LABOUR_REG',
    ],
    ...['HTX_HITECH', 'UNIT_VALUE_CHAIN', 'NTM_STD', 'OCOP_PROD', 'HTX_SUPPORTED', 'POOR_HH'],
  ),
} satisfies typeof common;

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
 * and model; since 2026 there is one merged programme, and the level modern. The form of 2027 asks
 * further what plans and reports of provinces tell, most of it of those who have it.
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
    nameVi: 'Mẫu báo cáo quý 2026',
    nameEn: 'Quarterly form 2026',
    firstPeriod: '2026-Q1',
    lastPeriod: '2026-Q4',
    lines: from2026,
  },
  {
    id: 'mau-2027',
    nameVi: 'Mẫu báo cáo quý từ 2027',
    nameEn: 'Quarterly form since 2027',
    firstPeriod: '2027-Q1',
    lastPeriod: null,
    lines: from2027,
  },
];
