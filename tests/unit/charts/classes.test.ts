import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts, classLimits, classOf } from '@/lib/charts/classes';

describe('class limits of a map', () => {
  it('are round and leave no class empty', () => {
    const values = Array.from({ length: 63 }, (_, index) => Math.round(20 * 1.07 ** index));
    const limits = classLimits(values);
    expect(limits).toHaveLength(4);
    for (const limit of limits) expect(limit % 5).toBe(0);
    expect(Math.min(...classCounts(values, limits))).toBeGreaterThanOrEqual(6);
  });

  it('are fewer where values are few or alike', () => {
    expect(classLimits([])).toEqual([]);
    expect(classLimits([7])).toEqual([]);
    expect(classLimits([7, 7, 7])).toEqual([]);
    expect(classLimits([1, 9])).toHaveLength(1);
    expect(classLimits([0, 0, 0, 0, 5])).toHaveLength(1);
  });

  it('hold below zero and among small fractions', () => {
    expect(classLimits([-500, -200, -10, 0, 40, 90, 300, 800]).length).toBeGreaterThan(1);
    const rates = classLimits([0.4, 0.9, 1.3, 2.2, 3.1, 4.8, 7.7, 12.5, 18.2, 30.1]);
    expect(rates).toHaveLength(4);
    for (const rate of rates) expect(String(rate).length).toBeLessThanOrEqual(4);
  });

  it('put a value at a limit into the class above it', () => {
    expect(classOf(100, [100, 200])).toBe(1);
    expect(classOf(99.9, [100, 200])).toBe(0);
    expect(classOf(200, [100, 200])).toBe(2);
  });

  it('are ascending, and every class has a province, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -10_000, max: 1_000_000 }), { maxLength: 70 }),
        (values) => {
          const limits = classLimits(values);
          expect([...limits].sort((a, b) => a - b)).toEqual(limits);
          if (limits.length > 0) {
            expect(Math.min(...classCounts(values, limits))).toBeGreaterThan(0);
          }
          expect(classCounts(values, limits).reduce((sum, count) => sum + count, 0)).toBe(
            values.length,
          );
        },
      ),
    );
  });
});
