import { describe, expect, it } from 'vitest';
import type { TypedCell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { indicator, number, range, text, typed } from '../makers';

const htx = indicator('HTX_TOTAL');
const income = indicator('INCOME_AVG_M', { kind: 'average', decimals: 2 });
const difficulties = indicator('TXT_DIFF', { kind: 'text', areaAggregation: 'list' });
const themes = new Set(['small', 'terrain']);

function read(rest: Partial<TypedCell>, of = htx) {
  return readTypedCell(typed(`${of.code}.ALL`, rest), of, themes);
}

function issues(rest: Partial<TypedCell>, of = htx) {
  const reading = read(rest, of);
  return reading.kind === 'unreadable'
    ? reading.issues.map(({ field, code }) => `${field} ${code}`)
    : reading;
}

describe('readTypedCell', () => {
  it('tells a zero, a blank and an absence apart', () => {
    expect(read({ value: '0' })).toEqual({ kind: 'value', value: number('0') });
    expect(read({ value: ' ' })).toEqual({ kind: 'blank' });
    expect(read({ absence: 'L' })).toEqual({
      kind: 'value',
      value: { type: 'absent', absence: 'L' },
    });
  });

  it('keeps status and precision of the choices and of the words', () => {
    expect(read({ value: '3.000', precision: 'about', status: 'P' })).toEqual({
      kind: 'value',
      value: number('3000', { precision: 'about', status: 'P' }),
    });
    expect(read({ value: 'khoảng 3.000' })).toEqual({
      kind: 'value',
      value: number('3000', { precision: 'about' }),
    });
    expect(read({ value: 'khoảng 3.000', precision: 'about' })).toEqual(
      read({ value: 'khoảng 3.000' }),
    );
    expect(read({ value: 'ước 12', status: 'A' })).toEqual({
      kind: 'value',
      value: number('12', { status: 'E' }),
    });
  });

  it('reads a range from one field or two, with or without the choice', () => {
    const three = { kind: 'value', value: range('3', '4') };
    expect(read({ value: '3–4' }, income)).toEqual(three);
    expect(read({ value: '3', valueHigh: '4', precision: 'range' }, income)).toEqual(three);
    expect(read({ value: '3', valueHigh: '4' }, income)).toEqual(three);
    expect(read({ value: '3–4', valueHigh: '4,0', precision: 'range' }, income)).toEqual(three);
  });

  it('asks where words and choices contradict', () => {
    expect(issues({ value: 'hơn 900', precision: 'about' })).toEqual(['value precision_conflict']);
    expect(issues({ value: '3–4', precision: 'about' })).toEqual(['value precision_conflict']);
    expect(issues({ value: 'ước 9', status: 'P' })).toEqual(['value status_conflict']);
    expect(issues({ value: '3', valueHigh: '4', precision: 'about' })).toEqual([
      'valueHigh precision_conflict',
    ]);
    expect(issues({ value: '3–4', valueHigh: '5' })).toEqual(['valueHigh precision_conflict']);
  });

  it('asks for the missing or wrong end of a range', () => {
    expect(issues({ value: '3', precision: 'range' })).toEqual(['valueHigh range_needs_upper']);
    expect(issues({ valueHigh: '4' })).toEqual(['value range_needs_lower']);
    expect(issues({ value: '5', valueHigh: '4' })).toEqual(['valueHigh range_wrong_way']);
    expect(issues({ value: '3', valueHigh: 'khoảng 4' })).toEqual(['valueHigh not_a_number']);
    expect(issues({ value: '3', valueHigh: '4.5' })).toEqual(['valueHigh ambiguous_point']);
  });

  it('refuses a value with a reason for its absence, readable or not', () => {
    expect(issues({ value: '3', absence: 'L' })).toEqual(['absence value_and_absence']);
    expect(issues({ value: '0', absence: 'M' })).toEqual(['absence value_and_absence']);
    expect(issues({ value: 'x', absence: 'L' })).toEqual([
      'value not_a_number',
      'absence value_and_absence',
    ]);
    expect(issues({ text: 'Chữ', absence: 'L' }, difficulties)).toEqual([
      'absence value_and_absence',
    ]);
  });

  it('wants whole numbers for counts and no more decimals than are kept', () => {
    expect(issues({ value: '1,5' })).toEqual(['value whole_number_needed']);
    expect(issues({ value: '1,555' }, indicator('X', { decimals: 2 }))).toEqual([
      'value ambiguous_comma',
    ]);
    expect(issues({ value: '11,5555' }, income)).toEqual(['value too_many_decimals']);
  });

  it('never takes a ratio: it is computed', () => {
    const ratio = indicator('OCOP_PCT', { kind: 'ratio' });
    expect(issues({ value: '38,3' }, ratio)).toEqual(['value unknown_cell']);
    expect(read({}, ratio)).toEqual({ kind: 'blank' });
  });

  it('reads words with their themes', () => {
    expect(
      read({ text: ' Quy mô nhỏ\r\nĐịa hình khó ', themes: ['small', 'small'] }, difficulties),
    ).toEqual({ kind: 'value', value: text('Quy mô nhỏ\nĐịa hình khó', ['small']) });
    expect(read({ text: '\n ' }, difficulties)).toEqual({ kind: 'blank' });
    expect(issues({ themes: ['small'] }, difficulties)).toEqual(['text theme_without_text']);
    expect(issues({ text: 'a', themes: ['other'] }, difficulties)).toEqual(['text unknown_theme']);
  });

  it('takes 4.000 characters, not 4.001, counted as a reader counts', () => {
    expect(read({ text: 'ế'.repeat(4000) }, difficulties).kind).toBe('value');
    expect(read({ text: 'e\u0302\u0301'.repeat(4000) }, difficulties).kind).toBe('value');
    expect(issues({ text: 'ế'.repeat(4001) }, difficulties)).toEqual(['text text_too_long']);
    expect(issues({ value: '1', note: 'x'.repeat(1001) })).toEqual(['note note_too_long']);
    expect(issues({ value: '1', explanation: 'x'.repeat(1001) })).toEqual([
      'explanation note_too_long',
    ]);
  });

  it('refuses text in an old encoding', () => {
    expect(issues({ text: 'Hîp t¸c x· n«ng nghiÖp' }, difficulties)).toEqual(['text old_encoding']);
    expect(issues({ value: '1', note: 'Hôïp taùc xaõ' })).toEqual(['note old_encoding']);
  });

  it('refuses text that lost letters on the way, and says where', () => {
    expect(issues({ text: 'Quy m\ufffd nhỏ' }, difficulties)).toEqual(['text lost_letters']);
    expect(issues({ text: 'Quy m\ud800 nhỏ' }, difficulties)).toEqual(['text lost_letters']);
    expect(issues({ value: '1', note: '\ufffd' })).toEqual(['note lost_letters']);
    expect(issues({ value: '1', explanation: '\ufffd' })).toEqual(['explanation lost_letters']);
    expect(issues({ value: '1\ufffd' })).toEqual(['value lost_letters']);
  });

  it('takes an absence in the product’s own words, and no second reason beside it', () => {
    const absent = { kind: 'value', value: { type: 'absent', absence: 'M' } };
    expect(read({ value: 'không áp dụng' })).toEqual(absent);
    expect(read({ value: 'không áp dụng', absence: 'M' })).toEqual(absent);
    expect(issues({ value: 'không áp dụng', absence: 'L' })).toEqual(['absence value_and_absence']);
    expect(issues({ value: 'không áp dụng', valueHigh: '4' })).toEqual([
      'valueHigh value_and_absence',
    ]);
  });

  it('loses no note: one without a value is asked about', () => {
    expect(issues({ note: 'sáp nhập' })).toEqual(['note note_without_value']);
    expect(issues({ explanation: 'sáp nhập' })).toEqual(['explanation note_without_value']);
    expect(read({ absence: 'L', note: 'chưa rà soát' }).kind).toBe('value');
  });
});
