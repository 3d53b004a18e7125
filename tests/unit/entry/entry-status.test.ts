import { describe, expect, it } from 'vitest';
import type { EntryCell, EntrySnapshot } from '@/components/entry/entry-snapshot';
import { statusText } from '@/components/entry/entry-status';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Cell } from '@/lib/domain/report/report';
import { number } from '../domain/makers';

const key: CellKey = 'A.ALL';
const stored: Cell = {
  key,
  value: number('5'),
  seriesBreak: false,
  note: null,
  explanation: null,
  answers: [],
  version: '1',
  changedBy: 'Hòa',
  changedAt: '2026-11-01T00:00:00.000Z',
};

function snapshot(some: Partial<EntrySnapshot>, cell: Cell | null = stored): EntrySnapshot {
  const entry: EntryCell = {
    stored: cell,
    typed: null,
    left: null,
    progress: 'stored',
    issues: [],
    conflict: null,
  };
  return {
    cells: new Map([[key, entry]]),
    hindrance: null,
    saving: false,
    unsaved: 0,
    unkept: 0,
    savedCount: null,
    ...some,
  };
}

describe('the line beside the button', () => {
  it('says nothing of a form in which nothing is', () => {
    expect(statusText(snapshot({}, null), null, true, 'vi')).toBe('');
    expect(statusText(snapshot({}), null, true, 'vi')).toBe('Mọi thứ đã lưu.');
    // What the browser keeps has not been looked at yet.
    expect(statusText(snapshot({}), null, false, 'vi')).toBe('');
  });

  it('counts what the last save has kept, and what is left', () => {
    expect(statusText(snapshot({ savedCount: 2 }), null, true, 'vi')).toBe(
      'Đã lưu 2 ô. Mọi thứ đã lưu.',
    );
    expect(statusText(snapshot({ savedCount: 0, unsaved: 1 }), null, true, 'vi')).toBe(
      '1 ô chưa lưu.',
    );
  });
});
