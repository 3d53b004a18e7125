import { describe, expect, it } from 'vitest';
import { pastLine } from '@/lib/charts/past-line';
import type { Quarter } from '@/lib/domain/period';
import { absent, number } from '../domain/makers';

const of = (quarter: Quarter, value: string) => ({ quarter, value: number(value) });

describe('the quarters of a cell', () => {
  it('stand in their order, with a gap where nothing is known, up to what is typed now', () => {
    const { points } = pastLine(
      [of('2025-Q3', '10'), of('2025-Q4', '20'), of('2026-Q2', '40')],
      '2026-Q3',
      number('80'),
    );
    expect(points.map(({ quarter, up }) => [quarter, up])).toEqual([
      ['2025-Q3', 0.125],
      ['2025-Q4', 0.25],
      ['2026-Q1', null],
      ['2026-Q2', 0.5],
      ['2026-Q3', 1],
    ]);
    expect(points.map(({ across }) => across)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('draw an absence as a gap, and a zero at the foot', () => {
    const { points } = pastLine(
      [of('2026-Q1', '0'), { quarter: '2026-Q2', value: absent('L') }],
      '2026-Q3',
      number('4'),
    );
    expect(points.map(({ up }) => up)).toEqual([0, null, 1]);
  });

  it('begin above zero only where all lie close together far from it', () => {
    expect(pastLine([of('2026-Q2', '1000')], '2026-Q3', number('1010')).isFromZero).toBe(false);
    expect(pastLine([of('2026-Q2', '100')], '2026-Q3', number('1010')).isFromZero).toBe(true);
    expect(pastLine([], '2026-Q3', null)).toMatchObject({ isFromZero: true });
  });

  it('keep all points inside, negative ones too', () => {
    const { points } = pastLine([of('2026-Q1', '-5'), of('2026-Q2', '3')], '2026-Q3', number('0'));
    for (const { up } of points) expect(up).toSatisfy((one: number) => one >= 0 && one <= 1);
    expect(points[0]?.up).toBe(0);
  });

  it('mark what is not official or not exact', () => {
    const about = number('5', { precision: 'about' });
    const { points } = pastLine([of('2026-Q2', '5')], '2026-Q3', about);
    expect(points.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});
