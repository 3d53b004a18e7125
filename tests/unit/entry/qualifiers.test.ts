import { describe, expect, it } from 'vitest';
import { cleared, withChoice, withMeaning, withText } from '@/components/entry/qualifiers';
import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { indicator, number, typed } from '../domain/makers';

const own = indicator('A', { decimals: 1 });
const nothing = new Set<never>();
const cell = (value: string) => withText(typed('A.ALL', {}), value, own, nothing);

describe('a number and what is chosen about it', () => {
  it('says the same in its words and its choices, whichever was touched last', () => {
    expect(cell('khoảng 860')).toMatchObject({ precision: 'about', status: 'A' });
    const chosen = withChoice(cell('860'), { field: 'precision', code: 'above' }, own);
    expect(chosen.value).toBe('hơn 860');
    expect(withChoice(chosen, { field: 'status', code: 'E' }, own).value).toBe('ước hơn 860');
    expect(withChoice(chosen, { field: 'precision', code: 'exact' }, own).value).toBe('860');
    expect(readTypedCell(chosen, own, new Set())).toEqual({
      kind: 'value',
      value: number('860', { precision: 'above' }),
    });
  });

  it('keeps a choice for the number that is typed next, only while one is in the cell', () => {
    const about = withChoice(cell('860'), { field: 'precision', code: 'about' }, own);
    expect(withText(about, '870', own, new Set(['precision'] as const)).precision).toBe('about');
    expect(withText(about, '870', own, nothing).precision).toBe('exact');
  });

  it('leaves a range to say by itself how exact it is', () => {
    const range = withChoice(cell('3–4'), { field: 'status', code: 'P' }, own);
    expect(range.value).toBe('sơ bộ 3–4');
    expect(withChoice(cell('3–4'), { field: 'precision', code: 'about' }, own).value).toBe('3–4');
  });

  it('is a number or a reason for absence, never both', () => {
    const absent = withChoice(cell('860'), { field: 'absence', code: 'L' }, own);
    expect(absent).toMatchObject({ value: '', absence: 'L' });
    expect(withText(absent, '5', own, nothing)).toMatchObject({ value: '5', absence: '' });
    // What cannot be read yet takes nothing away.
    expect(withText(absent, 'k', own, nothing).absence).toBe('L');
  });

  it('means zero or an absence by one press', () => {
    expect(withMeaning(cell('không có'), '0')).toMatchObject({ value: '0', absence: '' });
    expect(withMeaning(cell('không có'), 'M')).toMatchObject({ value: '', absence: 'M' });
  });

  it('is blank after it was cleared, whatever went with it', () => {
    const full = typed('A.ALL', { value: '1', note: 'x', explanation: 'y', seriesBreak: true });
    expect(isSameTyped(cleared(full), typedOf('A.ALL', null))).toBe(true);
  });
});
