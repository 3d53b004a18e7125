import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDrafts, countKept } from '@/components/entry/draft-storage';
import { typedOf } from '@/components/entry/typed-fields';
import { readKeptCells } from '@/components/entry/use-kept-cells';
import { dropAllOf } from '@/components/offline/sealed-keep';
import type { Cell } from '@/lib/domain/report/report';
import { number } from '../domain/makers';
import { BrowserStore } from './browser-store';

const typed = (value: string) => ({ ...typedOf('A.ALL', null), value });
const stored: Cell = {
  key: 'A.ALL',
  value: number('5'),
  seriesBreak: false,
  note: null,
  explanation: null,
  answers: [],
  version: '1',
  changedBy: 'Hòa',
  changedAt: '2026-11-01T00:00:00.000Z',
};

beforeEach(() => {
  vi.stubGlobal('localStorage', new BrowserStore());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the browser keeps of a person', () => {
  it('is counted over all reports and forms, and goes with its person alone', () => {
    browserDrafts('hoa', 'lao-cai', '2026-Q3').put({ typed: typed('7'), unanswered: [] });
    browserDrafts('hoa', 'lao-cai', '2026-Q2').put({ typed: typed('8'), unanswered: [] });
    browserDrafts('dinh', 'lao-cai', '2026-Q3').put({ typed: typed('9'), unanswered: [] });
    localStorage.setItem('so-lieu-htx:hoa:form:return', '[]');
    expect(countKept('hoa')).toEqual({ cells: 2, forms: 1 });
    dropAllOf('hoa');
    expect(countKept('hoa')).toEqual({ cells: 0, forms: 0 });
    expect(countKept('dinh')).toEqual({ cells: 1, forms: 0 });
  });

  it('is named of a report where the server has something else', () => {
    const scope = { userId: 'hoa', province: 'lao-cai', quarter: '2026-Q3' };
    const drafts = browserDrafts('hoa', 'lao-cai', '2026-Q3');
    drafts.put({ typed: typed('799'), unanswered: [] });
    expect(readKeptCells({ ...scope, cells: [stored] })).toEqual([typed('799')]);
    drafts.put({ typed: typed('5'), unanswered: [] });
    expect(readKeptCells({ ...scope, cells: [stored] })).toEqual([]);
    expect(readKeptCells({ ...scope, cells: [] })).toEqual([typed('5')]);
  });
});
