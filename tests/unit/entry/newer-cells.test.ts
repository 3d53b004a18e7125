import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewer, newerCells } from '@/components/entry/newer-cells';
import type { Cell } from '@/lib/domain/report/report';
import { number, typed } from '../domain/makers';

const cell = (value: string, version: string, changedAt = '2026-10-05T08:00:00.000Z'): Cell => ({
  key: 'A.ALL',
  value: number(value),
  seriesBreak: false,
  note: null,
  explanation: null,
  answers: [],
  version,
  changedBy: '',
  changedAt,
});

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, value: string) => store.set(name, value),
    removeItem: (name: string) => store.delete(name),
  });
});

const key = 'A.ALL' as const;
const at = (upTo: string) => newerCells('u', 'lao-cai', '2026-Q3', upTo);
const answer = (upTo: string, saved: readonly Cell[], theirs: readonly Cell[] = []) => ({
  kind: 'saved' as const,
  saved,
  cleared: [],
  issues: [],
  conflicts: theirs.map((one) => ({
    key,
    mine: typed(key, {}),
    theirs: one,
    changedBy: '',
    changedAt: one.changedAt,
  })),
  upTo,
});

describe('what the server said since a page was made', () => {
  it('is there for a page that is older, and gone for one that knows it', () => {
    const saved = cell('5', '9');
    at('8').put(answer('9', [saved]), [key]);
    expect(at('8').read()).toMatchObject([{ key, cell: saved }]);
    expect(at('10').read()).toEqual([]);
    expect(store.size).toBe(0);
  });

  it('is told by its number, whatever any clock says', () => {
    const early = cell('5', '9', '2031-01-01T00:00:00.000Z');
    vi.useFakeTimers({ now: new Date('2021-01-01T00:00:00.000Z') });
    at('8').put(answer('10', []), [key]);
    expect(at('8').read()).toEqual([{ key, cell: null, version: '10' }]);
    expect(isNewer({ key, cell: null, version: '10' }, early)).toBe(true);
    vi.useRealTimers();
  });

  it('keeps that a cell is blank, also where it was already, and what somebody else made of it', () => {
    at('8').put(answer('10', []), [key]);
    expect(at('8').read()).toMatchObject([{ key, cell: null }]);
    const theirs = cell('6', '11');
    at('8').put(answer('11', [], [theirs]), [key]);
    expect(at('8').read()).toMatchObject([{ key, cell: theirs }]);
  });

  it('says nothing of a cell that the server could not read', () => {
    const issues = [{ key, field: 'value', code: 'unknown_theme' }] as const;
    at('8').put({ ...answer('10', []), issues }, [key]);
    expect(at('8').read()).toEqual([]);
  });

  it('gives way to what the page knows better', () => {
    const early = cell('5', '9');
    const late = cell('6', '10');
    const newer = (one: Cell | null, version: string) => ({ key, cell: one, version });
    expect(isNewer(newer(late, '10'), early)).toBe(true);
    expect(isNewer(newer(early, '9'), late)).toBe(false);
    expect(isNewer(newer(early, '9'), early)).toBe(false);
    expect(isNewer(newer(early, '9'), null)).toBe(true);
    expect(isNewer(newer(null, '10'), early)).toBe(true);
    expect(isNewer(newer(null, '9'), late)).toBe(false);
    expect(isNewer(newer(null, '9'), null)).toBe(false);
  });
});
