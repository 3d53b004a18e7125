import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { changedKeys, changedWords, isSameValue } from '@/lib/domain/report/cell-difference';
import { absent, number, range, text } from '../makers';

describe('isSameValue', () => {
  const kinds: Value[] = [
    number('0'),
    number('1.5'),
    number('1.5', { status: 'P' }),
    number('1.5', { precision: 'about' }),
    range('1.5', '2'),
    range('1.5', '3'),
    absent('L'),
    absent('M'),
    text('a'),
    text('b'),
    text('a', ['small']),
    text('a', ['small', 'terrain']),
  ];

  it('tells every two of these apart, and each from no other', () => {
    for (const [i, a] of kinds.entries()) {
      for (const [j, b] of kinds.entries()) expect(isSameValue(a, b)).toBe(i === j);
    }
  });

  it('looks through spelling: zeros at the end, letters in two pieces, the order of themes', () => {
    expect(isSameValue(number('1.5'), number('1.50'))).toBe(true);
    expect(isSameValue(range('1', '2'), range('1.0', '2.0'))).toBe(true);
    expect(isSameValue(text('Hòa'), text('Hòa'.normalize('NFD')))).toBe(true);
    expect(isSameValue(text('a', ['x', 'y']), text('a', ['y', 'x']))).toBe(true);
  });
});

describe('changedWords', () => {
  it('names the words where the number stayed, and is silent where it did not', () => {
    const provisional = number('3000', { status: 'P' });
    expect(changedWords(provisional, number('3000.0'))).toEqual(['status']);
    expect(changedWords(number('3000', { precision: 'about' }), number('3000'))).toEqual([
      'precision',
    ]);
    expect(changedWords(number('3000', { precision: 'about', status: 'E' }), provisional)).toEqual([
      'status',
      'precision',
    ]);
    expect(changedWords(range('3', '4', 'P'), range('3', '4'))).toEqual(['status']);
    expect(changedWords(provisional, number('3001'))).toBeNull();
    expect(changedWords(provisional, provisional)).toBeNull();
    expect(changedWords(range('3', '4'), number('3'))).toBeNull();
    expect(changedWords(absent('L'), provisional)).toBeNull();
    expect(changedWords(null, provisional)).toBeNull();
  });
});

describe('changedKeys', () => {
  it('names what came, changed and went', () => {
    const before = new Map<CellKey, Value>([
      ['A.ALL', number('1')],
      ['B.ALL', number('1')],
      ['C.ALL', number('1')],
    ]);
    const after = new Map<CellKey, Value>([
      ['D.ALL', number('1')],
      ['B.ALL', number('2')],
      ['A.ALL', number('1.0')],
    ]);
    expect(changedKeys(before, after)).toEqual(['D.ALL', 'B.ALL', 'C.ALL']);
    expect(changedKeys(before, before)).toEqual([]);
  });
});
