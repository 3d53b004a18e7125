import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Divider, dividers, ratioRule } from '@/lib/domain/indicator/ratio';
import { indicator, share } from '../makers';

const people = { unitVi: 'người', unitEn: 'people' };
const billions = { unitVi: 'tỷ đồng', unitEn: 'billion VND' };
const workers = { ...people, section: 'LABOUR' };
const capital = { ...billions, section: 'CAPITAL' };
const unitsOfCooperatives = { unitVi: 'hợp tác xã', unitEn: 'cooperatives' };
const catalogue = [
  indicator('HTX_TOTAL', unitsOfCooperatives),
  indicator('HTX_ACTIVE', unitsOfCooperatives),
  indicator('HTX_ACTIVE_GSO', {
    ...unitsOfCooperatives,
    populationOf: 'HTX_ACTIVE',
    population: 'statistics_office',
  }),
  indicator('HTX_AGRI', unitsOfCooperatives),
  indicator('MEMBERS', workers),
  indicator('MEMBERS_OFFICIAL', workers),
  indicator('MEMBERS_MINISTRY', { ...workers, populationOf: 'MEMBERS', population: 'ministries' }),
  indicator('LABOUR_REG', workers),
  indicator('LABOUR_GSO', {
    ...workers,
    populationOf: 'LABOUR_REG',
    population: 'statistics_office',
  }),
  indicator('CAPITAL_TOTAL', capital),
  indicator('REV_TOTAL', { ...capital, kind: 'flow' }),
  indicator('LABOUR_TRAINED', { ...workers, kind: 'year_to_date' }),
  indicator('THT_MEMBERS', workers),
  indicator('LABOUR_AREA_DTTS', workers),
  indicator('OCOP_PROD', { unitVi: 'sản phẩm' }),
  indicator('POOR_HH', { unitVi: 'hộ' }),
  indicator('AREA', { unitVi: 'km²' }),
  indicator('POP', people),
  indicator('POP_M', people),
  indicator('REV_AVG', { kind: 'year_to_date', unitVi: 'triệu đồng/hợp tác xã' }),
  indicator('INCOME', { kind: 'average', areaAggregation: 'weighted_mean' }),
  indicator('DIFFICULTIES', { kind: 'text', areaAggregation: 'list' }),
  indicator('FAIR_STALLS', { unitVi: 'gian hàng', areaAggregation: 'none' }),
  share('POOR_RATE', ['POOR_HH'], ['HH_TOTAL']),
];

function ruleOf(code: string, divider: Divider) {
  const found = catalogue.find((one) => one.code === code);
  if (!found) throw new Error(code);
  const rule = ratioRule(found, divider, catalogue);
  return rule.kind === 'right' ? `${rule.by.code} × ${rule.factor}` : rule.reason;
}

describe('what may be divided, and by what', () => {
  it.each([
    ['CAPITAL_TOTAL', 'HTX_TOTAL × 1000'],
    ['MEMBERS', 'HTX_TOTAL × 1'],
    ['REV_TOTAL', 'HTX_ACTIVE × 1000'],
    ['LABOUR_GSO', 'HTX_ACTIVE_GSO × 1'],
    ['HTX_TOTAL', 'itself'],
    ['HTX_ACTIVE_GSO', 'itself'],
    ['HTX_AGRI', 'part_of_it'],
    ['OCOP_PROD', 'not_theirs'],
    ['POOR_HH', 'not_theirs'],
    ['LABOUR_TRAINED', 'not_theirs'],
    ['THT_MEMBERS', 'not_theirs'],
    ['LABOUR_AREA_DTTS', 'not_theirs'],
    // The ministries’ members over another body’s cooperatives would be two sets.
    ['MEMBERS_MINISTRY', 'no_count'],
  ])('%s per cooperative: %s', (code, said) => {
    expect(ruleOf(code, 'cooperative')).toBe(said);
  });

  it.each([
    ['CAPITAL_TOTAL', 'MEMBERS × 1000'],
    ['MEMBERS', 'itself'],
    ['MEMBERS_OFFICIAL', 'part_of_it'],
    ['LABOUR_REG', 'other_people'],
    ['HTX_TOTAL', 'not_theirs'],
  ])('%s per member: %s', (code, said) => {
    expect(ruleOf(code, 'member')).toBe(said);
  });

  it.each([
    ['HTX_TOTAL', 'POP × 1000'],
    ['HTX_ACTIVE_GSO', 'POP × 1000'],
    ['OCOP_PROD', 'POP × 1000'],
    ['POP', 'itself'],
    ['POP_M', 'part_of_it'],
    ['POOR_HH', 'own_whole'],
    ['AREA', 'own_whole'],
    ['FAIR_STALLS', 'not_summed'],
  ])('%s per 1,000 people: %s', (code, said) => {
    expect(ruleOf(code, 'thousand_people')).toBe(said);
  });

  it('a rate, an average and words are divided by nothing', () => {
    for (const divider of dividers) {
      expect(ruleOf('POOR_RATE', divider)).toBe('already_divided');
      expect(ruleOf('INCOME', divider)).toBe('already_divided');
      expect(ruleOf('REV_AVG', divider)).toBe('already_divided');
      expect(ruleOf('DIFFICULTIES', divider)).toBe('words');
    }
  });

  it('whatever the catalogue holds, only what adds up is divided, by a count of the same body', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        fc.constantFrom(...dividers),
        fc.subarray(catalogue),
        (one, divider, some) => {
          const rule = ratioRule(one, divider, some);
          if (rule.kind === 'refused') return;
          expect(one.areaAggregation).toBe('sum');
          expect(some).toContain(rule.by);
          expect(rule.by.code).not.toBe(one.code);
          if (divider !== 'thousand_people') expect(rule.by.population).toBe(one.population);
        },
      ),
    );
  });
});
