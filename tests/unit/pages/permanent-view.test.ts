import { describe, expect, it } from 'vitest';
import { coverageOf, fateOfView } from '@/lib/pages/permanent-view';
import { land, said } from './land';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const first = said('hill', '2024', '800', { publishedAt: at(1) });
const again = said('hill', '2024', '800', { revision: 2, publishedAt: at(2) });
const corrected = said('hill', '2024', '850', { revision: 3, publishedAt: at(3) });
const other = said('lake', '2024', '5', { publishedAt: at(1) });
const fate = (input: Partial<Parameters<typeof fateOfView>[0]>) =>
  fateOfView({ shown: [first, other], now: [], successors: [], areas: land, ...input });

describe('what became of a view', () => {
  it('is nothing while all of it stands, or was said again', () => {
    expect(fate({ now: [first, other] })).toEqual({ changes: [], added: [], since: null });
    expect(fate({ now: [again, other], successors: [again] }).since).toBeNull();
  });

  it('is each figure that says something else, since it first did', () => {
    const { changes, since } = fate({ now: [corrected, other], successors: [again, corrected] });
    expect(changes).toMatchObject([{ before: first, by: corrected, now: corrected }]);
    expect(changes[0]?.area.id).toBe('hill');
    expect(since).toBe(corrected);
  });

  it('is also what was added where nothing was known', () => {
    const added = said('east-2025', '2024', '9', { publishedAt: at(2) });
    const found = fate({ now: [corrected, other, added], successors: [corrected] });
    expect(found.added.map(({ figure }) => figure.id)).toEqual([added.id]);
    // The first of all changes is when the view was superseded.
    expect(found.since).toBe(added);
  });
});

it('counts provinces with a number as coverage does: no country, no absence, each once', () => {
  const absent = said('lake', '2024', '0', { value: { type: 'absent', absence: 'L' } });
  const figures = [first, corrected, absent, said('vn', '2024', '9'), said('hill', '2023', '7')];
  expect(coverageOf(figures, land).map(({ period, provinces }) => [period, provinces])).toEqual([
    ['2024', 1],
    ['2023', 1],
  ]);
});
