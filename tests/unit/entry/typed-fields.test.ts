import { describe, expect, it } from 'vitest';
import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Cell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { numberText } from '@/lib/format/entry-text';
import { absent, indicator, number, range, text, typed } from '../domain/makers';

const key: CellKey = 'HTX_TOTAL.ALL';

function cell(value: Cell['value']): Cell {
  return {
    key,
    value,
    seriesBreak: false,
    note: null,
    explanation: null,
    answers: [],
    version: '1',
    changedBy: '',
    changedAt: '',
  };
}

describe('the field of a stored number', () => {
  it.each([
    [number('860'), '860'],
    [number('860', { status: 'E' }), 'ước 860'],
    [number('1035.3', { status: 'P' }), 'sơ bộ 1.035,3'],
    [number('860', { precision: 'about', status: 'E' }), 'ước khoảng 860'],
    [range('3', '4', 'P'), 'sơ bộ 3–4'],
    [range('-5', '-3'), '−5 – −3'],
    [number('0', { status: 'N' }), '0 (làm tròn)'],
  ])('says all of it in words: %j', (value, shown) => {
    expect(numberText(value)).toBe(shown);
    expect(typedOf(key, cell(value))).toMatchObject({
      value: shown,
      precision: 'exact',
      status: 'A',
    });
  });

  it.each([
    number('1234.5'),
    number('-7'),
    number('0'),
    number('3000', { precision: 'about', status: 'E' }),
    range('3', '4'),
    range('-5', '-3'),
    absent('L'),
  ])('reads as the same cell: %j', (value) => {
    const shown = typedOf(key, cell(value));
    const one = indicator('HTX_TOTAL', { decimals: 1 });
    expect(readTypedCell(shown, one, new Set())).toEqual({ kind: 'value', value });
  });

  it('lets no word outlive its number: what is typed over it is all there is', () => {
    for (const value of [
      number('860', { precision: 'about', status: 'E' }),
      number('1035.3', { status: 'P' }),
      number('0', { status: 'N' }),
    ]) {
      const shown = typedOf(key, cell(value));
      expect(readTypedCell({ ...shown, value: '861' }, indicator('HTX_TOTAL'), new Set())).toEqual({
        kind: 'value',
        value: number('861'),
      });
    }
  });

  it('leaves the status of words to its choice', () => {
    const value = { ...text('Quy mô nhỏ'), status: 'P' as const } as Cell['value'];
    expect(typedOf(key, cell(value))).toMatchObject({ text: 'Quy mô nhỏ', status: 'P' });
  });
});

describe('isSameTyped', () => {
  const about = typed(key, { value: 'khoảng 860' });

  it('takes a choice that repeats the word of the field for no change', () => {
    expect(isSameTyped(about, { ...about, precision: 'about' })).toBe(true);
    expect(
      isSameTyped(typed(key, { value: 'ước 5' }), typed(key, { value: 'ước 5', status: 'E' })),
    ).toBe(true);
  });

  it('sees a choice that says something else, or more', () => {
    expect(isSameTyped(about, { ...about, precision: 'above' })).toBe(false);
    expect(isSameTyped(about, { ...about, status: 'P' })).toBe(false);
    const plain = typed(key, { value: '860' });
    expect(isSameTyped(plain, { ...plain, precision: 'about' })).toBe(false);
  });
});

describe('two typed cells', () => {
  const whole = typed(key, { value: '5' });
  const other = {
    ...{ value: '6', valueHigh: '7', text: 'chữ', note: 'ghi chú', explanation: 'vì' },
    ...{ absence: 'L', status: 'E', precision: 'about' },
    ...{ themes: ['VON'], seriesBreak: true, explanationHolds: true },
  } as const;

  it.each(Object.entries(other))('say something else where %s is %s', (field, value) => {
    expect(isSameTyped(whole, { ...whole, [field]: value })).toBe(false);
    expect(isSameTyped({ ...whole, [field]: value }, whole)).toBe(false);
  });

  it('say the same whatever was seen, and with spaces around', () => {
    expect(isSameTyped(whole, { ...whole, baseVersion: '9', value: ' 5', note: '\r\n' })).toBe(
      true,
    );
  });
});
