import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLeads,
  compareOpenings,
  type LeadCandidate,
  leadOf,
  linesByYear,
  type OpeningCandidate,
} from '@/lib/domain/figure/lead';
import { indicator } from '../makers';

const own = indicator('HTX_TOTAL', { section: 'UNITS' });
const statistics = indicator('HTX_ACTIVE_GSO', { section: 'UNITS', populationOf: 'HTX_ACTIVE' });
const context = indicator('POP_RESOLUTION', { populationOf: 'POP' });

type Candidate = LeadCandidate & OpeningCandidate;

function said(
  of: LeadCandidate['indicator'],
  periodEnd: string,
  rest: Partial<Candidate> = {},
): Candidate {
  return {
    indicator: of,
    periodEnd,
    partial: false,
    scope: 'ALL',
    coverage: { reported: 63, expected: 63 },
    ...rest,
  };
}

const anyCandidate = fc
  .record({
    indicator: fc.constantFrom(own, statistics, context),
    periodEnd: fc
      .tuple(fc.integer({ min: 2020, max: 2026 }), fc.constantFrom('03-31', '06-30', '12-31'))
      .map(([year, day]) => `${year}-${day}`),
    partial: fc.boolean(),
    scope: fc.constantFrom('ALL' as const, 'EMM' as const),
    expected: fc.integer({ min: 1, max: 63 }),
    missing: fc.nat(62),
  })
  .map(({ expected, missing, ...rest }) => ({
    ...rest,
    coverage: { expected, reported: Math.max(0, expected - missing) },
  }));

describe('which indicator of a topic stands first', () => {
  it('is the Alliances’ own of this year, not the statistics office’s of four years ago', () => {
    const ours = said(own, '2026-06-30');
    expect(leadOf([said(statistics, '2022-12-31'), ours])).toBe(ours);
  });

  it('is the Alliances’ own within one year, even where the other is a little later', () => {
    const ours = said(own, '2025-06-30');
    expect(leadOf([said(statistics, '2025-12-31'), ours])).toBe(ours);
  });

  it('is the newer year, whoever counted', () => {
    const newer = said(statistics, '2024-12-31');
    expect(leadOf([said(own, '2021-12-31'), newer])).toBe(newer);
  });

  it('is a whole figure before a newer sum with a part missing', () => {
    const whole = said(own, '2023-12-31');
    expect(leadOf([said(own, '2025-12-31', { partial: true }), whole])).toBe(whole);
  });

  it('leaves equals as the page named them, and is nothing of nothing', () => {
    const [one, other] = [said(own, '2025-12-31'), said(own, '2025-12-31')];
    expect(leadOf([one, other])).toBe(one);
    expect(leadOf([])).toBeNull();
  });

  it('holds for any figures: nothing of its kind is newer, or as new and more the Alliances’', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { minLength: 1 }), (candidates) => {
        const lead = leadOf(candidates);
        const rivals = candidates.filter(({ partial }) => partial === lead?.partial);
        const year = lead?.periodEnd.slice(0, 4) ?? '';
        expect(rivals.every(({ periodEnd }) => periodEnd.slice(0, 4) <= year)).toBe(true);
        if (lead?.indicator !== own) {
          expect(
            rivals.some((one) => one.indicator === own && one.periodEnd.startsWith(year)),
          ).toBe(false);
        }
      }),
    );
  });

  it('does not depend on where an order starts', () => {
    fc.assert(
      fc.property(anyCandidate, anyCandidate, anyCandidate, (a, b, c) => {
        expect(Math.sign(compareLeads(a, b))).toBe(-Math.sign(compareLeads(b, a)) + 0);
        if (compareLeads(a, b) <= 0 && compareLeads(b, c) <= 0) {
          expect(compareLeads(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('figures in one line', () => {
  it('are of one year, the newest line first', () => {
    const lines = linesByYear([
      said(statistics, '2022-12-31'),
      said(own, '2025-06-30'),
      said(own, '2025-12-31'),
    ]);
    expect(lines.map(({ year, figures }) => [year, figures.length])).toEqual([
      ['2025', 2],
      ['2022', 1],
    ]);
  });

  it('are all there once, in the order given, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate), (candidates) => {
        const lines = linesByYear(candidates);
        for (const { year, figures } of lines) {
          expect(figures).toEqual(candidates.filter(({ periodEnd }) => periodEnd.startsWith(year)));
        }
        const years = lines.map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort().reverse());
        expect(lines.flatMap(({ figures }) => figures)).toHaveLength(candidates.length);
      }),
    );
  });
});

describe('what the start page opens on', () => {
  const opening = (candidates: Candidate[]) => [...candidates].sort(compareOpenings)[0];

  it('is the mountains before a complete and newer count of everything', () => {
    const mountains = said(own, '2023-12-20', {
      scope: 'EMM',
      coverage: { reported: 28, expected: 51 },
    });
    expect(opening([said(own, '2026-06-30'), said(statistics, '2022-12-31'), mountains])).toBe(
      mountains,
    );
  });

  it('is within one subject the newer year, then the better coverage', () => {
    const newer = said(statistics, '2023-12-31', { coverage: { reported: 20, expected: 63 } });
    expect(opening([said(statistics, '2022-12-31'), newer])).toBe(newer);
    const fuller = said(own, '2025-12-31', { coverage: { reported: 30, expected: 34 } });
    expect(
      opening([said(own, '2025-12-31', { coverage: { reported: 31, expected: 51 } }), fuller]),
    ).toBe(fuller);
  });

  it('never sets what is beside the subject above it, whatever its age and coverage', () => {
    const rank = ({ scope, indicator: of }: OpeningCandidate) =>
      scope === 'EMM' ? 0 : of === own ? 1 : of === statistics ? 2 : 3;
    fc.assert(
      fc.property(fc.array(anyCandidate, { minLength: 1 }), (candidates) => {
        const first = opening(candidates);
        if (!first) throw new Error('none is first');
        expect(Math.min(...candidates.map(rank))).toBe(rank(first));
        const equals = candidates.filter((one) => rank(one) === rank(first));
        const year = first.periodEnd.slice(0, 4);
        expect(equals.every(({ periodEnd }) => periodEnd.slice(0, 4) <= year)).toBe(true);
        const share = ({ coverage }: OpeningCandidate) => coverage.reported / coverage.expected;
        for (const one of equals.filter(({ periodEnd }) => periodEnd.startsWith(year))) {
          expect(share(one)).toBeLessThanOrEqual(share(first) + 1e-12);
        }
      }),
    );
  });
});
