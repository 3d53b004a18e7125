import type { DecimalText } from '../number/decimal';
import type { Indicator } from './indicator';

/**
 * By what an amount may be divided, so that large and small places can be compared: by the
 * cooperatives or the members whose amount it is, or by a thousand people who live there. A quotient
 * says something only where the dividend belongs to what it is divided by, and both were counted by
 * the same body.
 */
export const dividers = ['cooperative', 'member', 'thousand_people'] as const;
export type Divider = (typeof dividers)[number];

/**
 * words: there is no number · already_divided: a rate or an average is never divided again ·
 * not_summed: it does not add up over areas, so it is nothing to share out · itself: one by one gives
 * one · part_of_it: that is a share, not a quotient · own_whole: households, communes and land have a
 * whole of their own · not_theirs: it is not the cooperatives' or the members' · other_people: workers
 * and members are two sets that overlap · no_count: who counted it counted no divider.
 */
export type RatioRefusal =
  | 'words'
  | 'already_divided'
  | 'not_summed'
  | 'itself'
  | 'part_of_it'
  | 'own_whole'
  | 'not_theirs'
  | 'other_people'
  | 'no_count';

export type RatioRule =
  | {
      readonly kind: 'right';
      readonly by: Indicator;
      readonly factor: DecimalText;
      /** Billions are shared out in millions, exactly. */
      readonly inMillions: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: RatioRefusal };

/** Sections of what cooperatives have together, so that it may be shared out among them. */
const sectionsOfCooperatives: ReadonlySet<string> = new Set(['LABOUR', 'CAPITAL']);
/** In them, what groups have, and what everybody in an area has. */
const ofOthers = /(?:^|_)(?:THT|AREA)(?:_|$)/;

const cooperatives = ['HTX_TOTAL', 'HTX_ACTIVE'];
const people = 'POP';
const unitsWithOwnWhole: ReadonlySet<string> = new Set(['hộ', 'xã', 'km²', 'tỉnh, thành phố']);

/**
 * Whether an indicator may be divided, and by which of the catalogue's; what it is divided by is read
 * at the same area, scope and period, and makes the quotient as inexact as itself.
 */
export function ratioRule(
  indicator: Indicator,
  divider: Divider,
  catalogue: readonly Indicator[],
): RatioRule {
  const whole = generalReason(indicator);
  if (whole) return refused(whole);
  switch (divider) {
    case 'cooperative':
      return byCooperative(indicator, catalogue);
    case 'member':
      return byMember(indicator, catalogue);
    case 'thousand_people':
      return byPeople(indicator, catalogue);
  }
}

function generalReason({ kind, unitVi, areaAggregation }: Indicator): RatioRefusal | null {
  if (kind === 'text') return 'words';
  if (kind === 'ratio' || kind === 'average' || /[/%]/.test(unitVi)) return 'already_divided';
  return areaAggregation === 'sum' ? null : 'not_summed';
}

function byCooperative(indicator: Indicator, catalogue: readonly Indicator[]): RatioRule {
  const counted = countedAs(indicator);
  if (cooperatives.includes(counted)) return refused('itself');
  if (!isHeldByCooperatives(indicator)) {
    const unit = catalogue.find(({ code }) => code === 'HTX_TOTAL')?.unitVi;
    return refused(indicator.unitVi === unit ? 'part_of_it' : 'not_theirs');
  }
  // What came in over a period was made by those that worked; what there is belongs to all.
  const order = indicator.kind === 'stock' ? cooperatives : [...cooperatives].reverse();
  return divided(order, indicator, catalogue);
}

function byMember(indicator: Indicator, catalogue: readonly Indicator[]): RatioRule {
  const counted = countedAs(indicator);
  if (counted === 'MEMBERS') return refused('itself');
  if (!isHeldByCooperatives(indicator)) return refused('not_theirs');
  if (counted.startsWith('MEMBERS_')) return refused('part_of_it');
  if (!indicator.unitVi.endsWith('đồng')) return refused('other_people');
  return divided(['MEMBERS'], indicator, catalogue);
}

function byPeople(indicator: Indicator, catalogue: readonly Indicator[]): RatioRule {
  const counted = countedAs(indicator);
  if (counted === people) return refused('itself');
  if (counted.startsWith(`${people}_`)) return refused('part_of_it');
  if (unitsWithOwnWhole.has(indicator.unitVi)) return refused('own_whole');
  const by = catalogue.find(({ code }) => code === people);
  return by ? { kind: 'right', by, factor: '1000', inMillions: false } : refused('no_count');
}

/** By the first of some counts that the same body made: another's would be another set. */
function divided(
  counts: readonly string[],
  { population, unitVi }: Indicator,
  catalogue: readonly Indicator[],
): RatioRule {
  const inMillions = unitVi === 'tỷ đồng';
  for (const count of counts) {
    const by = catalogue.find(
      (one) => countedAs(one) === count && (one.population ?? null) === (population ?? null),
    );
    if (by) return { kind: 'right', by, factor: inMillions ? '1000' : '1', inMillions };
  }
  return refused('no_count');
}

/** Who was taught or sent abroad since January is no cooperative's. */
function isHeldByCooperatives({ code, section, kind }: Indicator): boolean {
  if (section === null || kind === 'year_to_date') return false;
  return sectionsOfCooperatives.has(section) && !ofOthers.test(code);
}

function countedAs({ code, populationOf }: Indicator): string {
  return populationOf ?? code;
}

function refused(reason: RatioRefusal): RatioRule {
  return { kind: 'refused', reason };
}
