import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Precision, Value } from '@/lib/domain/figure/figure';
import { aggregateAreas, type Part } from '@/lib/domain/indicator/aggregation';
import { sumDecimals } from '@/lib/domain/number/decimal';
import { absent, decimalText, indicator, number, range, share } from '../makers';

const htx = indicator('HTX');
const income = indicator('INCOME', {
  kind: 'average',
  decimals: 2,
  areaAggregation: 'weighted_mean',
  weight: 'LABOUR',
});
const owners = share('HTX_PCT', ['OWN_HTX'], ['OWN']);

function part(id: string, values: Record<string, Value>, applies = true): Part {
  return { id, applies, read: (code) => values[code] };
}

function counts(...values: (Value | null)[]): Part[] {
  return values.map((value, index) => part(`a${index}`, value ? { HTX: value } : {}));
}

describe('a sum over areas', () => {
  it('says what it is made of and how completely', () => {
    expect(aggregateAreas(htx, counts(number('10'), number('20')))).toEqual({
      kind: 'value',
      origin: 'computed',
      value: number('30'),
      coverage: { of: 'areas', reported: 2, expected: 2 },
      partial: false,
      approximate: false,
      parts: [
        { id: 'a0', value: number('10') },
        { id: 'a1', value: number('20') },
      ],
    });
  });

  it.each([
    ['nothing', null],
    ['“not reported”', absent('L')],
    ['“confidential”', absent('Q')],
  ])('is partial where an area says %s, not lower in silence', (_, missing) => {
    const sum = aggregateAreas(htx, counts(number('10'), missing, number('0')));
    expect(sum).toMatchObject({
      value: number('10'),
      partial: true,
      coverage: { reported: 2, expected: 3 },
    });
  });

  it('is absent, not 0, where no area says anything', () => {
    expect(aggregateAreas(htx, counts(null, absent('L')))).toMatchObject({
      kind: 'absent',
      reason: 'no_parts',
      coverage: { reported: 0, expected: 2 },
    });
    expect(aggregateAreas(htx, [])).toMatchObject({ kind: 'absent', reason: 'not_applicable' });
  });

  it('expects only areas to which the scope applies', () => {
    const areas = [
      part('a', { HTX: number('3') }),
      part('b', { HTX: absent('M') }),
      part('c', {}, false),
    ];
    expect(aggregateAreas(htx, areas)).toMatchObject({
      value: number('3'),
      partial: false,
      coverage: { reported: 1, expected: 1 },
    });
    expect(aggregateAreas(htx, areas.slice(1))).toMatchObject({ reason: 'not_applicable' });
  });

  it.each<[string, Value[], Value]>([
    ['khoảng', [number('5'), number('3000', { precision: 'about' })], about('3005')],
    ['hơn', [number('5'), number('900', { precision: 'above' })], word('905', 'above')],
    ['ít nhất', [number('5'), number('9', { precision: 'at_least' })], word('14', 'at_least')],
    ['gần', [number('5'), number('10', { precision: 'below' })], word('15', 'below')],
    ['hơn + ít nhất', [word('1', 'above'), word('2', 'at_least')], word('3', 'above')],
    ['hơn + gần', [word('1', 'above'), word('2', 'below')], about('3')],
    ['hơn + khoảng', [word('1', 'above'), about('2')], about('3')],
    ['từ … đến …', [number('5'), range('3', '4')], range('8', '9')],
    ['two ranges', [range('1', '2'), range('3', '5')], range('4', '7')],
    ['a range + khoảng', [range('1', '2'), about('3')], range('4', '5')],
    ['a range + hơn', [range('1', '2'), word('3', 'above')], word('4', 'above')],
    ['a range + gần', [range('1', '2'), word('3', 'below')], word('5', 'below')],
  ])('keeps %s', (_, values, value) => {
    expect(aggregateAreas(htx, counts(...values))).toMatchObject({ value, approximate: true });
  });

  it('is as tentative as its most tentative part', () => {
    const of = (...statuses: ('A' | 'P' | 'E' | 'N')[]) => {
      const sum = aggregateAreas(htx, counts(...statuses.map((status) => number('1', { status }))));
      return sum.kind === 'value' ? sum.value.status : sum.kind;
    };
    expect([of('A', 'P'), of('P', 'E'), of('A', 'N'), of('N', 'N'), of('A', 'A')]).toEqual([
      'P',
      'E',
      'A',
      'N',
      'A',
    ]);
  });

  it('is the exact sum of what is there, in any order, and counts it', () => {
    const values = fc.array(fc.option(decimalText(4)), { minLength: 1 });
    fc.assert(
      fc.property(values, (texts) => {
        const areas = counts(...texts.map((one) => (one === null ? null : number(one))));
        const present = texts.filter((one) => one !== null);
        const sum = aggregateAreas(htx, areas);
        expect(sum.coverage).toEqual({
          of: 'areas',
          reported: present.length,
          expected: texts.length,
        });
        expect(sum.kind).toBe(present.length > 0 ? 'value' : 'absent');
        if (sum.kind !== 'value') return;
        expect(sum.value.value).toBe(sumDecimals(present));
        expect(sum.partial).toBe(present.length < texts.length);
        expect(aggregateAreas(htx, [...areas].reverse())).toMatchObject({ value: sum.value });
      }),
    );
  });
});

describe('a weighted mean', () => {
  const province = (id: string, mean: Value | null, labour: Value | null) =>
    part(id, { ...(mean ? { INCOME: mean } : {}), ...(labour ? { LABOUR: labour } : {}) });

  it('weighs by workers', () => {
    const mean = aggregateAreas(income, [
      province('a', number('4'), number('300')),
      province('b', number('8'), number('100')),
    ]);
    expect(mean).toMatchObject({ value: number('5'), partial: false, approximate: false });
  });

  it('counts an area only with both its mean and its weight', () => {
    const mean = aggregateAreas(income, [
      province('a', number('4'), number('300')),
      province('b', number('8'), null),
      province('c', null, number('100')),
    ]);
    expect(mean).toMatchObject({
      value: number('4'),
      partial: true,
      coverage: { reported: 1, expected: 3 },
    });
  });

  it('keeps ranges and words, and is absent where nothing weighs', () => {
    expect(
      aggregateAreas(income, [
        province('a', range('3', '4'), number('100')),
        province('b', number('5'), number('100')),
      ]),
    ).toMatchObject({ value: range('4', '4.5'), approximate: true });
    expect(
      aggregateAreas(income, [
        province('a', number('3'), number('100', { precision: 'above' })),
        province('b', number('5'), number('100')),
      ]),
    ).toMatchObject({ value: about('4') });
    expect(aggregateAreas(income, [province('a', number('3'), number('0'))])).toMatchObject({
      kind: 'absent',
      reason: 'zero_denominator',
    });
  });

  it('lies between the smallest and the largest', () => {
    const size = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size), { minLength: 1 }), (provinces) => {
        const mean = aggregateAreas(
          income,
          provinces.map(([average, labour], index) =>
            province(`a${index}`, number(`${average}`), number(`${labour}`)),
          ),
        );
        const value = mean.kind === 'value' ? Number(mean.value.value) : Number.NaN;
        const averages = provinces.map(([average]) => average);
        expect(value).toBeGreaterThanOrEqual(Math.min(...averages));
        expect(value).toBeLessThanOrEqual(Math.max(...averages));
      }),
    );
  });
});

describe('a share', () => {
  const province = (id: string, own: string, all: string) =>
    part(id, { OWN_HTX: number(own), OWN: number(all) });

  it('is made from its parts, never averaged', () => {
    // 50 % of 2 and 10 % of 200: 21 of 202, not 30 %.
    const all = aggregateAreas(owners, [province('a', '1', '2'), province('b', '20', '200')]);
    expect(all.kind === 'value' && all.value.value.slice(0, 7)).toBe('10.3960');
    expect(all.parts.map(({ value }) => value)).toEqual([number('50'), number('10')]);
  });

  it('needs every part of an area, and something to divide by', () => {
    const all = aggregateAreas(owners, [
      province('a', '1', '2'),
      part('b', { OWN_HTX: number('5') }),
    ]);
    expect(all).toMatchObject({ value: number('50'), partial: true });
    expect(aggregateAreas(owners, [province('a', '0', '0')])).toMatchObject({
      kind: 'absent',
      reason: 'zero_denominator',
      coverage: { reported: 1, expected: 1 },
    });
  });
});

describe('what cannot be added up', () => {
  it('is absent and says so', () => {
    for (const areaAggregation of ['none', 'list'] as const) {
      const rate = indicator('HTX', { areaAggregation });
      expect(aggregateAreas(rate, counts(number('1'), number('2')))).toMatchObject({
        kind: 'absent',
        reason: 'not_additive',
      });
    }
  });
});

function word(value: string, precision: Precision): Value {
  return number(value, { precision });
}

function about(value: string): Value {
  return word(value, 'about');
}
