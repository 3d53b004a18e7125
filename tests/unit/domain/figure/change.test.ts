import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '@/lib/domain/figure/change';
import { sumDecimals } from '@/lib/domain/number/decimal';
import { absent, decimalText, number, range, text } from '../makers';

describe('changeBetween', () => {
  it('gives difference and percentage', () => {
    expect(changeBetween(number('250'), number('262'), 'HTX')).toEqual({
      kind: 'change',
      direction: 'up',
      difference: '12',
      inPoints: false,
      percent: '4.8',
      approximate: false,
    });
    expect(changeBetween(number('4'), number('0'), 'HTX')).toMatchObject({
      direction: 'down',
      difference: '-4',
      percent: '-100',
    });
    expect(changeBetween(number('5'), number('5.0'), 'HTX')).toMatchObject({
      direction: 'same',
      difference: '0',
      percent: '0',
    });
  });

  it('gives percentage points between shares, and no percentage from 0', () => {
    expect(changeBetween(number('5.71'), number('5.2'), '%')).toMatchObject({
      difference: '-0.51',
      inPoints: true,
      percent: null,
    });
    expect(changeBetween(number('0'), number('5'), 'HTX')).toMatchObject({
      difference: '5',
      percent: null,
    });
  });

  it('measures against the size of a loss', () => {
    expect(changeBetween(number('-10'), number('-5'), 'triệu đồng')).toMatchObject({
      direction: 'up',
      percent: '50',
    });
  });

  it('is approximate where one of the two is', () => {
    const about = number('3100', { precision: 'about' });
    expect(changeBetween(about, number('3300'), 'HTX')).toMatchObject({ approximate: true });
    expect(changeBetween(number('2900'), about, 'HTX')).toMatchObject({ approximate: true });
  });

  it('is no more exact than the two are', () => {
    const above = number('5800000', { precision: 'above' });
    expect(changeBetween(above, number('5984363'), 'người')).toMatchObject({
      difference: '200000',
      percent: '3',
    });
    const nearly = number('9.6', { precision: 'below' });
    expect(changeBetween(nearly, number('11.234'), '%')).toMatchObject({ difference: '1.6' });
  });

  it('is none where nobody can say which of the two is more', () => {
    const above = number('5300', { precision: 'above' });
    const reason = { kind: 'not_comparable', reason: 'too_inexact' };
    expect(changeBetween(number('5361'), above, 'chủ thể')).toEqual(reason);
    expect(changeBetween(above, number('5310'), 'chủ thể')).toEqual(reason);
  });

  it('is none where rounding would say that nothing is left', () => {
    const before = number('200000', { precision: 'above' });
    const reason = { kind: 'not_comparable', reason: 'too_inexact' };
    const left = number('42000', { precision: 'above' });
    expect(changeBetween(before, left, 'người')).toEqual(reason);
    expect(changeBetween(before, number('120000', { precision: 'above' }), 'người')).toMatchObject({
      difference: '-100000',
      percent: '-50',
    });
    expect(changeBetween(before, number('0'), 'người')).toMatchObject({ percent: '-100' });
  });

  it.each([
    ['absent_now', number('1'), absent('L')],
    ['absent_now', number('1'), null],
    ['absent_before', absent('M'), number('1')],
    ['absent_before', undefined, number('1')],
    ['range', number('1'), range('3', '4')],
    ['range', range('3', '4'), number('1')],
    ['text', text('a'), text('b')],
    ['text', number('1'), text('b')],
    ['text', text('a'), number('1')],
  ])('says that there is nothing to compare: %s', (reason, earlier, now) => {
    expect(changeBetween(earlier, now, 'HTX')).toEqual({ kind: 'not_comparable', reason });
  });

  it('leads from the earlier value to the later, exactly', () => {
    fc.assert(
      fc.property(decimalText(4), decimalText(4), (earlier, now) => {
        const change = changeBetween(number(earlier), number(now), 'HTX');
        expect(change.kind === 'change' && sumDecimals([earlier, change.difference])).toBe(now);
      }),
    );
  });
});
