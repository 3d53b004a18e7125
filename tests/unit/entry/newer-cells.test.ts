import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewer, newerCells } from '@/components/entry/newer-cells';
import type { Cell } from '@/lib/domain/report/report';
import { number } from '../domain/makers';

const cell = (value: string, version: string, changedAt: string): Cell => ({
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

describe('what the server said since a page was made', () => {
  it('is there for a page that is older, and gone for one that surely knows it', () => {
    const saved = cell('5', '9', '2026-10-05T08:00:00.000Z');
    const at = (made: string) => newerCells('u', 'lao-cai', '2026-Q3', made);
    at('2026-10-05T07:00:00.000Z').put([saved], []);
    expect(at('2026-10-05T07:00:00.000Z').read()).toMatchObject([{ key: 'A.ALL', cell: saved }]);
    // Made while the save was being stored: it may not know it.
    expect(at('2026-10-05T08:00:20.000Z').read()).toHaveLength(1);
    expect(at('2026-10-05T08:02:00.000Z').read()).toEqual([]);
    expect(store.size).toBe(0);
  });

  it('keeps that a cell was cleared', () => {
    const newer = newerCells('u', 'lao-cai', '2026-Q3', '2026-10-05T07:00:00.000Z');
    newer.put([], ['A.ALL']);
    expect(newer.read()).toMatchObject([{ key: 'A.ALL', cell: null }]);
  });

  it('gives way to what the page knows better', () => {
    const early = cell('5', '9', '2026-10-05T08:00:00.000Z');
    const late = cell('6', '10', '2026-10-05T09:00:00.000Z');
    const newer = (one: Cell | null, at: string) => ({ key: 'A.ALL' as const, cell: one, at });
    expect(isNewer(newer(late, late.changedAt), early)).toBe(true);
    expect(isNewer(newer(early, early.changedAt), late)).toBe(false);
    expect(isNewer(newer(early, early.changedAt), early)).toBe(false);
    expect(isNewer(newer(early, early.changedAt), null)).toBe(true);
    expect(isNewer(newer(null, '2026-10-05T08:30:00.000Z'), early)).toBe(true);
    expect(isNewer(newer(null, '2026-10-05T08:30:00.000Z'), late)).toBe(false);
    expect(isNewer(newer(null, '2026-10-05T08:30:00.000Z'), null)).toBe(false);
  });
});
