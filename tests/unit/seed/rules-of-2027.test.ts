import { describe, expect, it } from 'vitest';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import { indicators, rules } from '@/prisma/seed/catalogue/catalogue';
import { rulesOf2027 } from '@/prisma/seed/catalogue/rules-of-2027';
import { indicator, number } from '../domain/makers';

const known = new Map<string, Indicator>(
  indicators.map(({ code, kind, decimals, numerators, denominators }) => [
    code,
    indicator(code, { kind, decimals, ...(numerators && { numerators, denominators }) }),
  ]),
);

const own = new Set(['R1', ...rulesOf2027.map(({ code }) => code)]);

type Values = Readonly<Record<string, number>>;

function cells(values: Values = {}) {
  return new Map(
    Object.entries(values).map(([code, value]) => [
      `${code}.ALL` as CellKey,
      number(String(value)),
    ]),
  );
}

/** The balances and sums that a quarter's numbers break: "RATINGS error". */
function broken(
  quarter: Quarter,
  values: Values,
  past: { readonly quarter?: Values; readonly year?: Values } = {},
): string[] {
  const context = {
    quarter,
    thisQuarter: cells(values),
    previousQuarter: cells(past.quarter),
    previousYearEnd: cells(past.year),
    usual: new Map(),
  };
  return evaluateRules(rules, context, known, [])
    .filter(({ rule }) => own.has(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('the balance of cooperatives', () => {
  const before = { quarter: { HTX_TOTAL: 100 } };
  const nothing = {
    HTX_MERGED: 0,
    HTX_CONSOLIDATED: 0,
    HTX_DIVIDED: 0,
    HTX_REFORMED: 0,
    HTX_TO_COMPANY: 0,
  };

  it('is what was there, what came and what went, in whatever way', () => {
    const usual = { ...nothing, HTX_NEW: 6, HTX_DISSOLVED: 2 };
    expect(broken('2027-Q1', { ...usual, HTX_TOTAL: 104 }, before)).toEqual([]);
    // One merged, two became one, one became three, one a company: 104 − 1 − 2 − 1 + 4 − 1.
    const reorganised = {
      ...usual,
      HTX_MERGED: 1,
      HTX_CONSOLIDATED: 2,
      HTX_DIVIDED: 1,
      HTX_REFORMED: 4,
      HTX_TO_COMPANY: 1,
    };
    expect(broken('2027-Q1', { ...reorganised, HTX_TOTAL: 103 }, before)).toEqual([]);
    expect(broken('2027-Q1', { ...reorganised, HTX_TOTAL: 104 }, before)).toEqual([
      'R1_REORGANISED warning',
    ]);
    for (const code of Object.keys(nothing)) {
      const slip = { ...reorganised, [code]: reorganised[code as keyof typeof nothing] + 1 };
      expect(broken('2027-Q1', { ...slip, HTX_TOTAL: 103 }, before), code).toEqual([
        'R1_REORGANISED warning',
      ]);
    }
  });

  it('was without reorganisations until 2026', () => {
    const values = { HTX_TOTAL: 105, HTX_NEW: 6, HTX_DISSOLVED: 2 };
    expect(broken('2026-Q4', values, before)).toEqual(['R1 warning']);
    expect(broken('2026-Q4', { ...values, ...nothing, HTX_TOTAL: 104 }, before)).toEqual([]);
    expect(broken('2027-Q1', values, before)).toEqual([]);
  });
});

const fields = {
  HTX_AGRI: 60,
  HTX_INDUSTRY: 8,
  HTX_CONSTRUCTION: 4,
  HTX_TRADE: 12,
  HTX_TRANSPORT: 6,
  HTX_ENV: 3,
  HTX_OTHER: 2,
  QTDND_TOTAL: 5,
  HTX_TOTAL: 100,
};
const fresh = {
  HTX_NEW_AGRI: 3,
  HTX_NEW_INDUSTRY: 0,
  HTX_NEW_CONSTRUCTION: 1,
  HTX_NEW_TRADE: 1,
  HTX_NEW_TRANSPORT: 0,
  HTX_NEW_ENV: 0,
  HTX_NEW_OTHER: 0,
  HTX_NEW_QTDND: 0,
  HTX_NEW: 5,
};
const ratings = {
  HTX_RATED_GOOD: 20,
  HTX_RATED_FAIR: 35,
  HTX_RATED_AVERAGE: 25,
  HTX_RATED_WEAK: 8,
  HTX_UNRATED: 12,
  HTX_TOTAL: 100,
};
const products = {
  OCOP_GROUP_FOOD: 40,
  OCOP_GROUP_DRINK: 9,
  OCOP_GROUP_HERB: 5,
  OCOP_GROUP_CRAFT: 4,
  OCOP_GROUP_ORNAMENT: 1,
  OCOP_GROUP_TOURISM: 1,
  OCOP_PROD: 60,
};
const membersByField = {
  MEMBERS: 900,
  MEMBERS_IN_AGRI: 500,
  MEMBERS_IN_INDUSTRY: 90,
  MEMBERS_IN_CONSTRUCTION: 20,
  MEMBERS_IN_TRADE: 80,
  MEMBERS_IN_TRANSPORT: 50,
  MEMBERS_IN_ENV: 10,
  MEMBERS_IN_OTHER: 0,
  QTDND_MEMBERS: 150,
};
const wholes = [
  ['FIELDS error', '2027-Q1', fields],
  ['FIELDS_NEW error', '2027-Q3', fresh],
  ['MEMBERS_FIELDS error', '2027-Q2', membersByField],
  ['RATINGS error', '2027-Q4', ratings],
  [
    'MEMBERS_KINDS error',
    '2027-Q2',
    { MEMBERS_OFFICIAL: 800, MEMBERS_ASSOCIATE: 200, MEMBERS: 1000 },
  ],
  ['OCOP_GROUPS error', '2027-Q1', products],
  ['PLACES_POOR_HH error', '2027-Q4', { POOR_HH_URBAN: 5, POOR_HH_RURAL: 95, POOR_HH: 100 }],
  [
    'PLACES_NEARPOOR_HH error',
    '2027-Q4',
    { NEARPOOR_HH_URBAN: 4, NEARPOOR_HH_RURAL: 6, NEARPOOR_HH: 10 },
  ],
  [
    'KINDS_OF_CAPITAL_PLAN error',
    '2027-Q1',
    { PLAN_MTQG_INVEST: 60.5, PLAN_MTQG_RECURRENT: 39.5, PLAN_MTQG: 100 },
  ],
  [
    'KINDS_OF_CAPITAL_DISB error',
    '2027-Q1',
    { DISB_MTQG_INVEST: 6.5, DISB_MTQG_RECURRENT: 3.5, DISB_MTQG: 10 },
  ],
  [
    'RATINGS_EFFECTIVE warning',
    '2027-Q4',
    { HTX_RATED_GOOD: 20, HTX_RATED_FAIR: 35, HTX_EFFECTIVE: 55 },
  ],
] as const satisfies readonly (readonly [string, Quarter, Values])[];

describe('what adds up', () => {
  it.each(wholes)('%s in %s where a part is another', (rule, quarter, values) => {
    expect(broken(quarter, values)).toEqual([]);
    for (const [code, value] of Object.entries(values)) {
      expect(broken(quarter, { ...values, [code]: value + 1 }), code).toContain(rule);
      // What is left blank is not judged: it may stay so.
      const { [code]: _, ...others } = values as Values;
      expect(broken(quarter, others), code).toEqual([]);
    }
  });

  it('is asked about once a year only where it is asked once a year', () => {
    const wrong = { ...ratings, HTX_UNRATED: 13 };
    expect(broken('2027-Q4', wrong)).toEqual(['RATINGS error']);
    for (const quarter of ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3'] as const) {
      expect(broken(quarter, wrong)).toEqual([]);
    }
  });

  it('lets amounts that were rounded each for itself miss by a tenth', () => {
    const plan = { PLAN_MTQG_INVEST: 60.5, PLAN_MTQG_RECURRENT: 39.4, PLAN_MTQG: 100 };
    expect(broken('2027-Q1', plan)).toEqual([]);
    expect(broken('2027-Q1', { ...plan, PLAN_MTQG: 100.1 })).toEqual([
      'KINDS_OF_CAPITAL_PLAN error',
    ]);
  });
});

describe('near-poor households', () => {
  it('are those of the year before, less who came out, with who came back and who came anew', () => {
    const year = { year: { NEARPOOR_HH: 1000 } };
    const values = { NEARPOOR_ESCAPED: 120, NEARPOOR_BACK: 10, NEARPOOR_NEW: 55 };
    expect(broken('2027-Q4', { ...values, NEARPOOR_HH: 945 }, year)).toEqual([]);
    expect(broken('2027-Q4', { ...values, NEARPOOR_HH: 946 }, year)).toEqual([
      'NEARPOOR_BALANCE warning',
    ]);
    expect(broken('2027-Q3', { ...values, NEARPOOR_HH: 946 }, year)).toEqual([]);
  });
});

const limits = [
  ['PART_THT_NEW error', '2027-Q1', { THT_NEW: 11, THT_TOTAL: 10 }],
  ['PART_MEMBERS_NEW error', '2027-Q1', { MEMBERS_NEW: 11, MEMBERS: 10 }],
  ['PART_REV_MEMBERS error', '2027-Q4', { REV_MEMBERS: 11, REV_TOTAL: 10 }],
  ['PART_OCOP_PROD_AGAIN error', '2027-Q1', { OCOP_PROD_AGAIN: 11, OCOP_PROD: 10 }],
  ['PART_POOR_HH_DTTS error', '2027-Q4', { POOR_HH_DTTS: 11, POOR_HH: 10 }],
  ['PART_NEARPOOR_HH_DTTS error', '2027-Q4', { NEARPOOR_HH_DTTS: 11, NEARPOOR_HH: 10 }],
  ['LHHTX_STATES error', '2027-Q1', { LHHTX_ACTIVE: 3, LHHTX_DISSOLVING: 1, LHHTX_TOTAL: 3 }],
  ['MEMBERS_PER_LHHTX warning', '2027-Q1', { LHHTX_HTX: 8, LHHTX_ACTIVE: 3 }],
  ['PROFIT_WITHIN_REVENUE_THT warning', '2027-Q2', { THT_PROFIT_AVG: 11, THT_REV_AVG: 10 }],
  ['WITHIN_PLAN_MTQG_INVEST warning', '2027-Q1', { DISB_MTQG_INVEST: 11, PLAN_MTQG_INVEST: 10 }],
  [
    'WITHIN_PLAN_MTQG_RECURRENT warning',
    '2027-Q1',
    { DISB_MTQG_RECURRENT: 11, PLAN_MTQG_RECURRENT: 10 },
  ],
  ['WITHIN_CARRIED_MTQG warning', '2027-Q1', { DISB_MTQG_CARRIED: 11, CARRIED_MTQG: 10 }],
  ['PEOPLE_PER_COURSE warning', '2027-Q1', { LM_TRAINEES: 3, LM_COURSES: 90 }],
] as const satisfies readonly (readonly [string, Quarter, Values])[];

describe('what is at most something else, or at least', () => {
  it.each(limits)('%s in %s', (rule, quarter, values) => {
    expect(broken(quarter, values)).toEqual([rule]);
    const equal = Object.fromEntries(Object.keys(values).map((code) => [code, 0]));
    expect(broken(quarter, equal)).toEqual([]);
  });

  it('leaves no rule of the form of 2027 without an example', () => {
    const shown = [...wholes, ...limits].map(([rule]) => rule.split(' ')[0]);
    expect(new Set([...shown, 'R1_REORGANISED', 'NEARPOOR_BALANCE'])).toEqual(
      new Set(rulesOf2027.map(({ code }) => code)),
    );
  });
});
