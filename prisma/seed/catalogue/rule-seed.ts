import type { Scope } from '@/lib/domain/figure/figure';
import type { Rule, RuleMoment, RuleTerm } from '@/lib/domain/rule/rule';
import type { Quarter } from '../../../lib/domain/period';
import type { Bilingual } from './indicator-seed';

/** What the builders below need besides terms. */
interface Frame {
  readonly severity?: Rule['severity'];
  readonly tolerance?: string;
  readonly quarters?: readonly number[];
  readonly firstPeriod?: Quarter;
  readonly lastPeriod?: Quarter;
}

type Side = readonly (readonly [string, number?, RuleMoment?])[];

/** `HTX_ACTIVE` or, within the ethnic-minority and mountainous region, `HTX_ACTIVE.EMM`. */
function term(
  side: RuleTerm['side'],
  [name, coefficient = 1, moment = 'this_quarter']: Side[number],
) {
  const [indicator = '', scope = 'ALL'] = name.split('.');
  return { side, indicator, scope: scope as Scope, moment, coefficient: String(coefficient) };
}

const blank = {
  severity: 'error',
  comparison: null,
  tolerance: '0',
  lower: null,
  upper: null,
  changePercent: null,
  firstPeriod: '2021-Q1',
  lastPeriod: null,
  quarters: [1, 2, 3, 4],
} as const;

/** Σ left (=, ≤, ≥) Σ right; a term is a name, a coefficient, a moment. */
export function compare(
  code: string,
  left: Side,
  comparison: NonNullable<Rule['comparison']>,
  right: Side,
  message: Bilingual,
  frame: Frame = {},
): Rule {
  return {
    ...blank,
    ...frame,
    code,
    kind: 'linear',
    comparison,
    messageVi: message.vi,
    messageEn: message.en,
    terms: [...left.map((each) => term('left', each)), ...right.map((each) => term('right', each))],
  };
}

/** lower ≤ the cell ≤ upper: mostly a guard against slips of typing. */
export function between(
  name: string,
  lower: string | null,
  upper: string | null,
  message: Bilingual,
  frame: Frame = {},
): Rule {
  return {
    ...blank,
    ...frame,
    code: `RANGE_${name.replace('.', '_')}`,
    kind: 'bounds',
    lower,
    upper,
    messageVi: message.vi,
    messageEn: message.en,
    terms: [term('left', [name])],
  };
}

/** A change of more than `percent` against the quarter before wants a word of explanation. */
export function steady(name: string, percent: string, message: Bilingual, frame: Frame = {}): Rule {
  return {
    ...blank,
    ...frame,
    severity: 'warning',
    code: `CHANGE_${name.replace('.', '_')}`,
    kind: 'change',
    changePercent: percent,
    messageVi: message.vi,
    messageEn: message.en,
    terms: [term('left', [name])],
  };
}
