import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftStorage } from '@/components/entry/draft-storage';
import { ReportEntry } from '@/components/entry/report-entry';
import type { SendAnswer } from '@/components/entry/send-cells';
import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Answer } from '@/lib/domain/outcome';
import type { Cell, SaveOutcome, SaveTrail, TypedCell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { indicator, number } from '../domain/makers';

const key: CellKey = 'A.ALL';
const other: CellKey = 'B.ALL';

function cell(of: CellKey, value: Value, version = '1'): Cell {
  return {
    key: of,
    value,
    seriesBreak: false,
    note: null,
    explanation: null,
    answers: [],
    version,
    changedBy: 'Hòa',
    changedAt: '2026-11-01T00:00:00.000Z',
  };
}

const indicators: Readonly<Record<string, Indicator>> = {
  A: indicator('A', { decimals: 1 }),
  B: indicator('B', { decimals: 1 }),
};

const read = (typed: TypedCell) =>
  readTypedCell(typed, indicators[typed.key.charAt(0)] ?? indicator('C'), new Set());

function memoryDrafts(kept: Draft[] = []): DraftStorage & { readonly kept: Draft[] } {
  return {
    kept,
    read: () => [...kept],
    put: (draft) => {
      const at = kept.findIndex(({ typed }) => typed.key === draft.typed.key);
      if (at >= 0) kept.splice(at, 1);
      kept.push(draft);
      return true;
    },
    drop: (one) => {
      const at = kept.findIndex(({ typed }) => typed.key === one);
      if (at >= 0) kept.splice(at, 1);
    },
  };
}

const saved = (...cells: Cell[]): Answer<SaveOutcome> => ({
  kind: 'saved',
  saved: cells,
  cleared: [],
  upTo: '0',
  conflicts: [],
  issues: [],
});

const typedAs = (of: CellKey, value: string): TypedCell => ({ ...typedOf(of, null), value });

let shown: TypedCell[];
let drafts: ReturnType<typeof memoryDrafts>;

function begin(
  save: (typed: readonly TypedCell[], trail: SaveTrail) => Promise<SendAnswer>,
  stored: readonly Cell[] = [],
  kept: DraftStorage = drafts,
): ReportEntry {
  return new ReportEntry({
    stored,
    typed: [],
    issues: [],
    conflicts: [],
    keys: [key, other],
    read,
    save,
    drafts: kept,
    newer: { read: () => [], put: () => {} },
    show: (typed) => shown.push(typed),
  });
}

beforeEach(() => {
  shown = [];
  drafts = memoryDrafts();
  vi.useRealTimers();
});

describe('the keeper of typed cells', () => {
  it('keeps what is typed until the server has it, then shows what was understood', async () => {
    const save = vi.fn(async () => saved(cell(key, number('1234'), '8')));
    const entry = begin(save);
    entry.type(typedAs(key, 'khoảng 1234'));
    expect(drafts.kept).toHaveLength(1);
    expect(entry.snapshot()).toMatchObject({ unsaved: 1 });
    await entry.saveNow();
    expect(save).toHaveBeenCalledTimes(1);
    expect(drafts.kept).toEqual([]);
    expect(entry.snapshot()).toMatchObject({ unsaved: 0, savedCount: 1 });
    expect(shown.at(-1)).toMatchObject({ value: '1.234', baseVersion: '8' });
  });

  it('sends the next change upon the version that the last save gave', async () => {
    const bases: string[] = [];
    const entry = begin(async (typed) => {
      bases.push(...typed.map((one) => one.baseVersion));
      return saved(cell(key, number(String(bases.length)), `v${bases.length}`));
    });
    entry.type(typedAs(key, '1'));
    await entry.saveNow();
    entry.type(typedAs(key, '2'));
    await entry.saveNow();
    expect(bases).toEqual(['', 'v1']);
  });

  it('keeps what is typed while a save is under way, and sends it upon the new version', async () => {
    const sent: string[] = [];
    let answer: (outcome: Answer<SaveOutcome>) => void = () => {};
    const entry = begin((typed) => {
      sent.push(...typed.map((one) => `${one.value}@${one.baseVersion}`));
      return new Promise((settle) => {
        answer = settle;
      });
    });
    entry.type(typedAs(key, '1'));
    const first = entry.saveNow();
    entry.type(typedAs(key, '12'));
    // A second click waits for the first save.
    const second = entry.saveNow();
    answer(saved(cell(key, number('1'), '5')));
    await second;
    await vi.waitFor(() => expect(sent).toEqual(['1@', '12@5']));
    answer(saved(cell(key, number('12'), '6')));
    await first;
    expect(entry.snapshot().unsaved).toBe(0);
  });

  it('does not send what cannot be read, and says what is wrong once it is left', async () => {
    const save = vi.fn(async () => saved(cell(other, number('2'))));
    const entry = begin(save);
    entry.type(typedAs(key, '1.5'));
    expect(entry.snapshot().cells.get(key)?.progress).toBe('unsaved');
    entry.leave(key);
    expect(entry.snapshot().cells.get(key)?.progress).toBe('unreadable');
    entry.type(typedAs(other, '2'));
    await entry.saveNow();
    expect(save).toHaveBeenCalledWith(
      [expect.objectContaining({ key: other })],
      expect.objectContaining({ overtakes: [] }),
    );
    expect(entry.snapshot().unsaved).toBe(1);
    entry.stop();
  });

  it('tries again when the line is back', async () => {
    vi.useFakeTimers();
    let line = false;
    const entry = begin(async () => {
      if (!line) throw new TypeError('Failed to fetch');
      return saved(cell(key, number('1')));
    });
    entry.type(typedAs(key, '1'));
    entry.leave(key);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(entry.snapshot()).toMatchObject({ hindrance: { kind: 'offline' }, unsaved: 1 });
    line = true;
    await vi.advanceTimersByTimeAsync(2_500);
    expect(entry.snapshot()).toMatchObject({ hindrance: null, unsaved: 0 });
  });

  it('says that the page is outdated and stops asking; what is typed stays in the browser', async () => {
    vi.useFakeTimers();
    const save = vi.fn(() => Promise.resolve({ kind: 'outdated' as const }));
    const entry = begin(save);
    entry.type(typedAs(key, '34'));
    entry.leave(key);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(save).toHaveBeenCalledOnce();
    expect(entry.snapshot()).toMatchObject({ hindrance: { kind: 'outdated' }, unsaved: 1 });
    expect(drafts.kept.map(({ typed }) => typed)).toEqual([typedAs(key, '34')]);
  });

  it('puts several cells at once, as if each had been typed and left', async () => {
    vi.useFakeTimers();
    const save = vi.fn((typed: readonly TypedCell[]) =>
      Promise.resolve(saved(...typed.map((one) => cell(one.key, number(one.value), '9')))),
    );
    const entry = begin(save);
    entry.put([typedAs(key, '5'), typedAs(other, 'x')]);
    expect(entry.current(key).value).toBe('5');
    expect(entry.snapshot().cells.get(other)?.progress).toBe('unreadable');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.calls[0]?.[0].map(({ value }) => value)).toEqual(['5']);
    expect(entry.snapshot().cells.get(key)?.progress).toBe('stored');
  });

  it('keeps what shows a cell as it is while another one changes', () => {
    const entry = begin(vi.fn());
    const before = entry.snapshot().cells.get(other);
    entry.type(typedAs(key, '5'));
    expect(entry.snapshot().cells.get(other)).toBe(before);
    expect(entry.snapshot().cells.get(key)).not.toBe(before);
  });

  it('says at once how many cells the browser could not keep', () => {
    const entry = begin(vi.fn(), [], { ...drafts, put: () => false });
    entry.type(typedAs(key, '5'));
    expect(entry.snapshot()).toMatchObject({ unsaved: 1, unkept: 1 });
    entry.type(typedAs(key, ''));
    expect(entry.snapshot().unkept).toBe(0);
  });

  it('waits for a session, and goes on when its person is back', async () => {
    vi.useFakeTimers();
    let signedIn = false;
    const entry = begin(async () =>
      signedIn ? saved(cell(key, number('1'))) : { kind: 'signed_out' },
    );
    entry.type(typedAs(key, '1'));
    entry.leave(key);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(entry.snapshot()).toMatchObject({ hindrance: { kind: 'signed_out' }, unsaved: 1 });
    signedIn = true;
    entry.retry();
    await vi.advanceTimersByTimeAsync(10);
    expect(entry.snapshot()).toMatchObject({ hindrance: null, unsaved: 0 });
  });

  describe('a conflict', () => {
    const theirs = cell(key, number('20'), '9');
    const conflict = (mine: TypedCell): Answer<SaveOutcome> => ({
      kind: 'saved',
      saved: [],
      cleared: [],
      upTo: '0',
      issues: [],
      conflicts: [{ key, mine, theirs, changedBy: 'Dinh', changedAt: theirs.changedAt }],
    });

    it('is settled with one’s own value upon theirs', async () => {
      const bases: string[] = [];
      const entry = begin(async ([typed]) => {
        bases.push(typed?.baseVersion ?? '?');
        return bases.length === 1 && typed ? conflict(typed) : saved(cell(key, number('21'), '10'));
      });
      entry.type(typedAs(key, '21'));
      await entry.saveNow();
      expect(entry.snapshot().cells.get(key)?.progress).toBe('conflict');
      entry.settle(key, 'mine');
      await vi.waitFor(() => expect(entry.snapshot().unsaved).toBe(0));
      expect(bases).toEqual(['', '9']);
    });

    it('or with theirs, without another save', async () => {
      const save = vi.fn(async ([typed]: readonly TypedCell[]) =>
        conflict(typed ?? typedOf(key, null)),
      );
      const entry = begin(save);
      entry.type(typedAs(key, '21'));
      await entry.saveNow();
      entry.settle(key, 'theirs');
      expect(save).toHaveBeenCalledTimes(1);
      expect(shown.at(-1)).toMatchObject({ value: '20', baseVersion: '9' });
      expect(entry.snapshot().unsaved).toBe(0);
    });
  });

  it('stays open when the typist goes back to what was stored before the other wrote', async () => {
    const theirs = cell(key, number('20'), '9');
    const entry = begin(
      async ([mine = typedOf(key, null)]) => ({
        kind: 'saved',
        saved: [],
        cleared: [],
        upTo: '0',
        issues: [],
        conflicts: [{ key, mine, theirs, changedBy: 'Dinh', changedAt: theirs.changedAt }],
      }),
      [cell(key, number('5'))],
    );
    entry.type(typedAs(key, '21'));
    await entry.saveNow();
    entry.type(typedAs(key, '5'));
    expect(entry.snapshot().cells.get(key)?.progress).toBe('conflict');
    expect(entry.snapshot().unsaved).toBe(1);
  });

  it('remembers a lost save of a cell that the server could not read the next time', async () => {
    const answers: (() => Promise<Answer<SaveOutcome>>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => ({
        kind: 'saved',
        saved: [],
        cleared: [],
        upTo: '0',
        conflicts: [],
        issues: [{ key, field: 'value', code: 'unknown_theme' }],
      }),
    ];
    const trails: SaveTrail[] = [];
    const entry = begin(
      (_, trail) => {
        trails.push(trail);
        return answers.shift()?.() ?? Promise.resolve(saved(cell(key, number('5'), '8')));
      },
      [cell(key, number('5'))],
    );
    entry.type(typedAs(key, '50'));
    await entry.saveNow();
    entry.type(typedAs(key, '51'));
    await entry.saveNow();
    // Back to what was stored: the first save may have put 50 there.
    entry.type(typedAs(key, '5'));
    expect(entry.snapshot().unsaved).toBe(1);
    await entry.saveNow();
    expect(trails[2]?.overtakes).toEqual([trails[0]?.id]);
    expect(entry.snapshot().unsaved).toBe(0);
    entry.stop();
  });

  it('is left only after a save that was under way and the one that follows it', async () => {
    const sent: string[] = [];
    const answers: ((outcome: Answer<SaveOutcome>) => void)[] = [];
    const entry = begin(([typed]) => {
      sent.push(typed?.value ?? '');
      return new Promise((settle) => answers.push(settle));
    });
    entry.type(typedAs(key, '1'));
    void entry.saveNow();
    entry.type(typedAs(key, '12'));
    let isLeft = false;
    const left = entry.saveBeforeLeaving().then(() => {
      isLeft = true;
    });
    answers[0]?.(saved(cell(key, number('1'), '5')));
    await vi.waitFor(() => expect(sent).toEqual(['1', '12']));
    expect(isLeft).toBe(false);
    answers[1]?.(saved(cell(key, number('12'), '6')));
    await left;
    expect(entry.snapshot().unsaved).toBe(0);
  });

  it('waits no longer than its patience where the line is silent', async () => {
    vi.useFakeTimers();
    const entry = begin(() => new Promise(() => undefined));
    entry.type(typedAs(key, '1'));
    const left = entry.saveBeforeLeaving(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    await left;
    expect(entry.snapshot().unsaved).toBe(1);
    expect(drafts.kept).toHaveLength(1);
    entry.stop();
  });

  it('keeps nothing once its person has given it up, whatever is still answered', async () => {
    let answer: (outcome: Answer<SaveOutcome>) => void = () => undefined;
    const entry = begin(
      () =>
        new Promise((settle) => {
          answer = settle;
        }),
    );
    entry.type(typedAs(key, '1'));
    const saving = entry.saveNow();
    entry.giveUp();
    answer({ kind: 'signed_out' });
    await saving;
    expect(drafts.kept).toEqual([]);
    expect(entry.leaving).toBe(true);
  });

  it('takes up what an earlier visit left, but not what is stored by now', () => {
    drafts = memoryDrafts([
      { typed: typedAs(key, '7'), unanswered: [] },
      { typed: typedAs(other, '3'), unanswered: [] },
    ]);
    const entry = begin(async () => saved(), [cell(other, number('3'))]);
    expect(entry.restore().map((typed) => typed.key)).toEqual([key]);
    expect(drafts.kept.map(({ typed }) => typed.key)).toEqual([key]);
  });

  it('forgets what is typed back to what is stored', () => {
    const stored = cell(key, number('7'));
    const entry = begin(async () => saved(), [stored]);
    entry.type(typedAs(key, '70'));
    entry.type(typedOf(key, stored));
    expect(entry.snapshot().unsaved).toBe(0);
    expect(drafts.kept).toEqual([]);
    expect(isSameTyped(typedOf(key, stored), typedAs(key, ' 7 '))).toBe(true);
  });
});
