import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm } from '@/components/charts/swarm';
import type { ChartFigure } from '@/lib/charts/chart-figure';
import { stripChart } from '@/lib/charts/strip';
import { tableOf } from '@/lib/charts/table';
import { area, indicator, number } from '../domain/makers';
import { plain, shown } from './chart-makers';

const htx = indicator('HTX_TOTAL', { nameVi: 'Số hợp tác xã' });
const of = (id: string, value: string, rest: Partial<ChartFigure> = {}) =>
  shown('2023', number(value), { area: area(id), indicator: htx, ...rest });

/** From the highest, as rankings are. */
const stripOf = (values: readonly string[], rest: Partial<ChartFigure> = {}, silent = 0) =>
  stripChart({
    locale: 'vi',
    dataset: 'real',
    ranking: {
      indicator: htx,
      scope: 'ALL',
      period: '2023',
      ranked: values.map((value, index) => ({
        rank: index + 1,
        shown: of(`p${index}`, value, rest),
      })),
      isFormer: false,
      unranked: Array.from({ length: silent }, (_, index) => ({
        area: area(`s${index}`),
        shown: null,
      })),
    },
  });

const twelve = ['40', '30', '20', '12', '11', '10', '9', '8', '7', '6', '5', '1'];

describe('the strip of a ranking', () => {
  it('has every area from the lowest, the exact middle, and the ends named', () => {
    const strip = stripOf(twelve);
    expect(strip?.dots.map(({ cell }) => cell.exact)).toEqual([...twelve].reverse());
    expect(strip?.middle).toEqual({ at: 9.5, label: 'trung vị 10' });
    expect(stripOf([...twelve, '0'])?.middle.at).toBe(9);
    expect(strip?.dots.filter(({ isNamed }) => isNamed).map((dot) => dot.area)).toEqual([
      'p11',
      'p0',
    ]);
    expect(plain(strip?.frame.title)).toBe(
      'Ít nhất một nửa trong 12 tỉnh, thành phố từ 10 HTX trở lên; thấp nhất p11 1 HTX, cao nhất p0 40 HTX',
    );
  });

  it('names no end that several share, and begins at zero', () => {
    const strip = stripOf(['40', '40', ...twelve.slice(2)]);
    expect(strip?.dots.filter(({ isNamed }) => isNamed).map((dot) => dot.area)).toEqual(['p11']);
    expect(plain(strip?.frame.title)).toBe(
      'Ít nhất một nửa trong 12 tỉnh, thành phố từ 10 HTX trở lên, năm 2023',
    );
    expect(strip?.scale.from).toBe(0);
  });

  it('speaks of those that are known where others are not', () => {
    expect(plain(stripOf(twelve, {}, 3)?.frame.title)).toMatch(
      /^Ít nhất một nửa trong 12 tỉnh, thành phố có số liệu từ 10 HTX/,
    );
  });

  it('says khoảng of a middle where a value is not exact', () => {
    const strip = stripOf(twelve, { value: number('10', { precision: 'about' }) });
    expect(strip?.middle.label).toBe('trung vị khoảng 10');
  });

  it('is nothing where too few are known', () => {
    expect(stripOf(twelve.slice(0, 4), {}, 30)).toBeNull();
    expect(stripOf([])).toBeNull();
  });

  it('says the same as a table', () => {
    const strip = stripOf(twelve);
    const table = strip && tableOf(strip);
    expect(table?.rows.map(({ head }) => head)).toEqual(strip?.dots.map(({ label }) => label));
  });
});

describe('dots beside one another', () => {
  it('never lie upon each other, and on the line where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 70 }), (places) => {
        const offsets = swarm(places, 11);
        for (const [i, x] of places.entries()) {
          for (let j = 0; j < i; j++) {
            const apart = Math.hypot(x - (places[j] ?? 0), (offsets[i] ?? 0) - (offsets[j] ?? 0));
            expect(apart).toBeGreaterThanOrEqual(11 - 1e-3);
          }
        }
      }),
    );
    expect(swarm([0, 20, 40], 11)).toEqual([0, 0, 0]);
    expect(swarm([5, 5, 5], 10).sort((a, b) => a - b)).toEqual([-10, 0, 10]);
  });
});
