import type { Scope } from '../../domain/figure/figure';
import type { StoryStep, StoryTopic } from '../../domain/topic';

/**
 * What each topic tells, step by step: how many, who or what, where, how it changed, what it means,
 * what is not known. The indicators are named here and nowhere else; what is said is computed.
 */

/** An indicator, in a scope where it is not the whole area, of a group where one is meant. */
export interface Told {
  readonly code: string;
  readonly scope?: Scope;
  /** Of the conference's group of provinces instead of the country. */
  readonly ofGroup?: true;
}

export type StepPlan =
  /** The first of `lead` that is known, with what stands beside it and is not the same. */
  | {
      readonly kind: 'count';
      readonly id: StoryStep;
      readonly lead: readonly string[];
      readonly beside: readonly Told[];
    }
  /** How a whole divides: the first of the ways of which parts are known. */
  | {
      readonly kind: 'parts';
      readonly id: StoryStep;
      readonly ways: readonly PartsPlan[];
      readonly beside: readonly Told[];
    }
  /** The first indicator of which enough provinces speak of one time. */
  | { readonly kind: 'where'; readonly id: StoryStep; readonly codes: readonly string[] }
  | ({ readonly kind: 'balance'; readonly id: StoryStep } & BalancePlan)
  /** The first indicator of which provinces speak of two times a year apart. */
  | { readonly kind: 'change'; readonly id: StoryStep; readonly codes: readonly string[] }
  /** Figures that belong to the story and are no whole and no part of each other. */
  | { readonly kind: 'beside'; readonly id: StoryStep; readonly told: readonly Told[] }
  /** What nobody has said yet of the form's sections. */
  | { readonly kind: 'unknown'; readonly id: StoryStep; readonly sections: readonly string[] };

export interface PartsPlan {
  /** Null: the parts are percents that a source printed. */
  readonly whole: string | null;
  readonly parts: readonly string[];
  readonly ofGroup?: true;
}

export interface BalancePlan {
  readonly stock: string;
  readonly ins: readonly string[];
  readonly outs: readonly string[];
  /** The time over which the flows are counted. */
  readonly over: 'year' | 'quarter';
}

export interface TopicPlan {
  readonly steps: readonly StepPlan[];
  /** The sections of the form that it tells of. */
  readonly sections: readonly string[];
}

const all = (...codes: readonly string[]): Told[] => codes.map((code) => ({ code }));
const ofGroup = (code: string, scope: Scope = 'ALL'): Told => ({ code, scope, ofGroup: true });

export const topicPlans: Readonly<Record<StoryTopic, TopicPlan>> = {
  'hop-tac-xa': {
    sections: ['UNITS', 'FIELDS', 'REORGANISATION'],
    steps: [
      {
        kind: 'count',
        id: 'bao-nhieu',
        lead: ['HTX_TOTAL'],
        beside: all('HTX_ACTIVE', 'HTX_ACTIVE_GSO'),
      },
      {
        kind: 'parts',
        id: 'lam-gi',
        ways: [{ whole: 'HTX_TOTAL', parts: ['HTX_AGRI', 'HTX_NONAGRI'] }],
        beside: [],
      },
      { kind: 'where', id: 'o-dau', codes: ['HTX_TOTAL', 'HTX_ACTIVE', 'HTX_ACTIVE_GSO'] },
      {
        kind: 'balance',
        id: 'vao-ra',
        stock: 'HTX_TOTAL',
        ins: ['HTX_NEW'],
        outs: ['HTX_DISSOLVED'],
        over: 'quarter',
      },
      { kind: 'change', id: 'thay-doi', codes: ['HTX_TOTAL', 'HTX_ACTIVE', 'HTX_ACTIVE_GSO'] },
      {
        kind: 'beside',
        id: 'y-nghia',
        told: [
          ...all('HTX_EFFECTIVE', 'HTX_HITECH', 'UNIT_VALUE_CHAIN', 'REV_AVG', 'PROFIT_AVG'),
          ofGroup('HTX_ACTIVE', 'EMM'),
          ofGroup('THT_TOTAL', 'EMM'),
        ],
      },
      { kind: 'unknown', id: 'chua-biet', sections: ['UNITS', 'FIELDS', 'REORGANISATION'] },
    ],
  },
  'lao-dong': {
    sections: ['LABOUR'],
    steps: [
      {
        kind: 'count',
        id: 'bao-nhieu',
        lead: ['LABOUR_REG', 'MEMBERS'],
        beside: all('MEMBERS', 'HTX_LABOUR_GSO', 'LABOUR_REG_THT'),
      },
      { kind: 'where', id: 'o-dau', codes: ['LABOUR_REG', 'HTX_LABOUR_GSO'] },
      {
        kind: 'count',
        id: 'thu-nhap',
        lead: ['INCOME_AVG_Y_UNNAMED', 'INCOME_AVG_Y_MINISTRY', 'INCOME_AVG_M'],
        beside: [...all('INCOME_AVG_M', 'HH_INCOME_M'), ofGroup('INCOME_AVG_M', 'EMM')],
      },
      { kind: 'where', id: 'thu-nhap-o-dau', codes: ['INCOME_AVG_M', 'HH_INCOME_M'] },
      { kind: 'change', id: 'thay-doi', codes: ['INCOME_AVG_M', 'LABOUR_REG'] },
      {
        kind: 'beside',
        id: 'la-ai',
        told: [
          ...all('LABOUR_FEMALE', 'LABOUR_DTTS'),
          { code: 'LABOUR_AREA_DTTS', scope: 'EMM' },
          ofGroup('LABOUR_AREA_DTTS', 'EMM'),
        ],
      },
      { kind: 'unknown', id: 'chua-biet', sections: ['LABOUR'] },
    ],
  },
  ocop: {
    sections: ['OCOP', 'OCOP_GROUPS'],
    steps: [
      {
        kind: 'count',
        id: 'bao-nhieu',
        lead: ['OCOP_PROD'],
        beside: all('OCOP_SUBJ', 'OCOP_PROD_HTX'),
      },
      {
        kind: 'parts',
        id: 'may-sao',
        ways: [
          { whole: 'OCOP_PROD', parts: ['OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5'] },
          { whole: null, parts: ['OCOP_PROD_3_PCT', 'OCOP_PROD_4_PCT', 'OCOP_PROD_5_PCT'] },
        ],
        beside: all('OCOP_PROD_5'),
      },
      {
        kind: 'parts',
        id: 'cua-ai',
        ways: [
          {
            whole: 'OCOP_SUBJ',
            parts: ['OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
          },
          {
            whole: null,
            parts: [
              'OCOP_SUBJ_HTX_PCT',
              'OCOP_SUBJ_DN_PCT',
              'OCOP_SUBJ_HKD_PCT',
              'OCOP_SUBJ_THT_PCT',
            ],
          },
        ],
        beside: [ofGroup('OCOP_SUBJ'), ofGroup('OCOP_SUBJ_HTX_PCT')],
      },
      { kind: 'where', id: 'o-dau', codes: ['OCOP_PROD', 'OCOP_SUBJ'] },
      {
        kind: 'balance',
        id: 'vao-ra',
        stock: 'OCOP_PROD',
        ins: ['OCOP_PROD_NEW'],
        outs: ['OCOP_PROD_EXPIRED'],
        over: 'quarter',
      },
      { kind: 'change', id: 'thay-doi', codes: ['OCOP_PROD', 'OCOP_SUBJ'] },
      { kind: 'unknown', id: 'chua-biet', sections: ['OCOP', 'OCOP_GROUPS'] },
    ],
  },
  'nong-thon-moi': {
    sections: ['NEW_RURAL'],
    steps: [
      { kind: 'count', id: 'bao-nhieu', lead: ['NTM_STD'], beside: all('COMMUNES') },
      {
        kind: 'beside',
        id: 'may-muc',
        told: all('NTM_ADV', 'NTM_MODEL', 'NTM_MODERN'),
      },
      { kind: 'where', id: 'o-dau', codes: ['NTM_STD', 'COMMUNES'] },
      { kind: 'change', id: 'thay-doi', codes: ['NTM_STD'] },
      {
        kind: 'beside',
        id: 'y-nghia',
        told: [...all('HTX_NTM_EFFECTIVE'), ofGroup('HTX_NTM_EFFECTIVE')],
      },
      { kind: 'unknown', id: 'chua-biet', sections: ['NEW_RURAL'] },
    ],
  },
  'giam-ngheo': {
    sections: ['POVERTY', 'POVERTY_GROUPS'],
    steps: [
      {
        kind: 'count',
        id: 'bao-nhieu',
        lead: ['POOR_HH'],
        beside: all('POOR_RATE', 'NEARPOOR_HH', 'MDP_RATE', 'POOR_RATE_GSO'),
      },
      { kind: 'where', id: 'o-dau', codes: ['POOR_RATE', 'POOR_RATE_GSO'] },
      {
        kind: 'balance',
        id: 'vao-ra',
        stock: 'POOR_HH',
        ins: ['HH_NEWPOOR', 'HH_REPOOR'],
        outs: ['HH_ESCAPED'],
        over: 'year',
      },
      { kind: 'change', id: 'thay-doi', codes: ['POOR_RATE', 'POOR_HH', 'POOR_RATE_GSO'] },
      {
        kind: 'beside',
        id: 'chuong-trinh',
        told: all('PLAN_MTQG', 'DISB_MTQG', 'DISB_MTQG_PCT', 'HTX_SUPPORTED'),
      },
      { kind: 'unknown', id: 'chua-biet', sections: ['POVERTY', 'POVERTY_GROUPS'] },
    ],
  },
};

/** Every indicator that a plan names. */
export function codesOf({ steps }: TopicPlan): string[] {
  return [...new Set(steps.flatMap(codesOfStep))];
}

function codesOfStep(step: StepPlan): readonly string[] {
  switch (step.kind) {
    case 'count':
      return [...step.lead, ...step.beside.map(({ code }) => code)];
    case 'parts':
      return [
        ...step.ways.flatMap(({ whole, parts }) => (whole === null ? parts : [whole, ...parts])),
        ...step.beside.map(({ code }) => code),
      ];
    case 'where':
    case 'change':
      return step.codes;
    case 'balance':
      return [step.stock, ...step.ins, ...step.outs];
    case 'beside':
      return step.told.map(({ code }) => code);
    case 'unknown':
      return [];
  }
}
