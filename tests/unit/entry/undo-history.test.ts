import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noted,
  nothingDone,
  redone,
  settledTyping,
  type UndoHistory,
  undone,
} from '@/components/entry/undo-history';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { typed } from '../domain/makers';

const cell = (value: string, key: CellKey = 'A.ALL') => typed(key, { value });
const edit = (before: string, after: string, key: CellKey = 'A.ALL') => ({
  before: cell(before, key),
  after: cell(after, key),
});

/** A history after keystrokes in one cell. */
function afterTyping(history: UndoHistory, key: CellKey, ...texts: string[]): UndoHistory {
  return texts
    .slice(1)
    .reduce((one, text, index) => noted(one, [edit(texts[index] ?? '', text, key)], key), history);
}

describe('what is gone back over', () => {
  it('takes the keystrokes in a cell together until it is left', () => {
    const first = settledTyping(afterTyping(nothingDone, 'A.ALL', '', '1', '12', '120'));
    const second = afterTyping(first, 'A.ALL', '120', '1200');
    const [, back] = undone(second) ?? [];
    expect(back).toEqual([cell('120')]);
    const [left] = undone(second) ?? [nothingDone];
    expect(undone(left)?.[1]).toEqual([cell('')]);
    expect(undone(undone(left)?.[0] ?? nothingDone)).toBeNull();
  });

  it('takes a block back whole', () => {
    const block = [edit('', '1', 'A.ALL'), edit('7', '2', 'B.ALL'), edit('3', '3', 'C.ALL')];
    const history = noted(nothingDone, block, null);
    expect(undone(history)?.[1]).toEqual([cell('', 'A.ALL'), cell('7', 'B.ALL')]);
  });

  it('knows nothing of what changed nothing', () => {
    expect(noted(nothingDone, [edit('1', '1')], null)).toBe(nothingDone);
    expect(afterTyping(nothingDone, 'A.ALL', '', '1', '').past).toEqual([]);
  });

  it('forgets what was undone once something else is typed', () => {
    const history = noted(noted(nothingDone, [edit('', '1')], null), [edit('1', '2')], null);
    const [back] = undone(history) ?? [nothingDone];
    expect(redone(back)?.[1]).toEqual([cell('2')]);
    expect(redone(noted(back, [edit('1', '9')], null))).toBeNull();
  });

  it('leads back to where it began and forth to where it was, whatever was done', () => {
    const key = fc.constantFrom<CellKey>('A.ALL', 'B.ALL', 'C.EMM');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), key, text: fc.constantFrom('', '1', '20') }),
      fc.record({ kind: fc.constant('leave' as const) }),
      fc.record({ kind: fc.constant('clear' as const), keys: fc.uniqueArray(key) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const content = new Map<CellKey, string>();
        let history = nothingDone;
        for (const one of acts) {
          if (one.kind === 'leave') history = settledTyping(history);
          else {
            const keys = one.kind === 'type' ? [one.key] : one.keys;
            const text = one.kind === 'type' ? one.text : '';
            const edits = keys.map((which) => edit(content.get(which) ?? '', text, which));
            history = noted(history, edits, one.kind === 'type' ? one.key : null);
            for (const which of keys) content.set(which, text);
          }
        }
        const end = new Map(content);
        const put = (contents: readonly { key: CellKey; value: string }[]) => {
          for (const { key: which, value } of contents) content.set(which, value);
        };
        for (let done = undone(history); done; done = undone(history)) {
          history = done[0];
          put(done[1]);
        }
        expect([...content.values()].every((text) => text === '')).toBe(true);
        for (let done = redone(history); done; done = redone(history)) {
          history = done[0];
          put(done[1]);
        }
        for (const [which, text] of end) expect(content.get(which) ?? '').toBe(text);
      }),
    );
  });
});
