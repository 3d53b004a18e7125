import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPeriodOf,
  type PermanentView,
  readPermanentView,
  writePermanentView,
} from '@/lib/domain/permanent-view';

const view: PermanentView = {
  moment: Date.UTC(2026, 10, 28, 13, 0, 0, 123),
  period: '2026-Q3',
  boundary: '34',
  scope: 'EMM',
  indicator: 'so-hop-tac-xa',
};

describe('the identifier of a view', () => {
  it('is short, of small letters, and read back as the view', () => {
    const id = writePermanentView(view) ?? '';
    expect(id).toMatch(/^ct-[0-9a-z]{8}-2026q3-34-e-so-hop-tac-xa$/);
    const read = readPermanentView(id);
    expect(read).toEqual({ ...view, period: '2026q3' });
    expect(read && isPeriodOf(read, '2026-Q3')).toBe(true);
    expect(read && isPeriodOf(read, '2026-Q2')).toBe(false);
  });

  it('says where there is no map', () => {
    const id = writePermanentView({ ...view, period: null, boundary: null, scope: 'ALL' }) ?? '';
    expect(id).toContain('-0-0-a-');
    expect(readPermanentView(id)).toMatchObject({ period: null, boundary: null, scope: 'ALL' });
  });

  it('is none of what cannot be written in it', () => {
    expect(writePermanentView({ ...view, period: '2022-12-01/2022-12-04' })).toBeNull();
    expect(writePermanentView({ ...view, indicator: 'x'.repeat(80) })).toBeNull();
  });

  it.each(['734', 'ct', 'ct--2026q3-34-e-a', 'ct-mii3k2p8-2026q3-34-x-a', 'ct-0ii3k2p8-0-0-a-a'])(
    'is not %s',
    (id) => {
      expect(readPermanentView(id)).toBeNull();
    },
  );

  it('is one for one view, and every view has one that is read back', () => {
    const name = fc
      .stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,4}$/)
      .filter((one) => one.length < 40);
    const period = fc.constantFrom('2023', '2026-Q3', '2023-12-31', '2023-10', '2024-H1', null);
    const any = fc.record({
      moment: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }),
      period,
      boundary: fc.constantFrom('34', '63', null),
      scope: fc.constantFrom('ALL' as const, 'EMM' as const),
      indicator: name,
    });
    fc.assert(
      fc.property(any, (one) => {
        const id = writePermanentView(one);
        const read = id === null ? null : readPermanentView(id);
        expect(read).toMatchObject({ moment: one.moment, indicator: one.indicator });
        expect(read && writePermanentView({ ...one, ...read, period: one.period })).toBe(id);
      }),
    );
  });
});
