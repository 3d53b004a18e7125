import fc from 'fast-check';
import { vi } from 'vitest';
import type { Draft, DraftStorage } from '@/components/entry/draft-storage';
import { ReportEntry } from '@/components/entry/report-entry';
import { typedOf } from '@/components/entry/typed-fields';
import {
  noted,
  nothingDone,
  redone,
  settledTyping,
  type UndoHistory,
  undone,
} from '@/components/entry/undo-history';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Answer } from '@/lib/domain/outcome';
import type { SaveOutcome, SaveTrail, TypedCell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { indicator } from '../domain/makers';
import type { ModelServer } from './model-server';

/** A page over the model server, what a typist does in it, and what becomes of its saves. */

export const keys: readonly CellKey[] = ['A.ALL', 'B.ALL'];
const indicators: Readonly<Record<string, Indicator>> = { A: indicator('A'), B: indicator('B') };

export function read(typed: TypedCell) {
  return readTypedCell(typed, indicators[typed.key.charAt(0)] ?? indicator('A'), new Set());
}

/** What becomes of one save on its way (milliseconds; null: it never comes). */
export interface Way {
  readonly there: number | null;
  readonly back: number | null;
  /** The page is told that the line broke after so long, whatever happened at the other end. */
  readonly givenUp: number;
}

const smooth: Way = { there: 10, back: 10, givenUp: 30_000 };

function drafts(): DraftStorage {
  const kept = new Map<CellKey, Draft>();
  return {
    read: () => [...kept.values()],
    put: (draft) => {
      kept.set(draft.typed.key, draft);
      return true;
    },
    drop: (key) => kept.delete(key),
  };
}

/** A page over a server, with the fields that its typist sees. */
export class Page {
  readonly fields = new Map<CellKey, string>();
  entry: ReportEntry;
  private readonly storage = drafts();
  private visit = 0;
  private history: UndoHistory = nothingDone;

  constructor(
    private readonly server: ModelServer,
    private readonly ways: Way[],
  ) {
    this.entry = this.open();
  }

  /** Opened anew: what the server has, then what the browser kept. */
  reload(): void {
    this.entry.stop();
    this.history = nothingDone;
    this.entry = this.open();
    for (const typed of this.entry.restore()) this.fields.set(typed.key, typed.value);
  }

  type(key: CellKey, value: string): void {
    this.fields.set(key, value);
    this.entry.enter(key);
    const before = this.entry.current(key);
    const after = { ...typedOf(key, null), value };
    this.entry.type(after);
    this.history = noted(this.history, [{ before, after }], key);
  }

  leave(key: CellKey): void {
    this.entry.leave(key);
    this.history = settledTyping(this.history);
  }

  /** One value into every cell, as one act. */
  paste(value: string): void {
    const contents = keys.map((key) => ({ ...typedOf(key, null), value }));
    const edits = contents.map((after) => ({ before: this.entry.current(after.key), after }));
    this.entry.put(contents);
    this.history = noted(this.history, edits, null);
  }

  goBack(way: typeof undone): void {
    const done = way(this.history);
    if (!done) return;
    this.history = done[0];
    this.entry.put(done[1]);
  }

  /** Every cell that is called stored and is not what the database holds. */
  lies(): string[] {
    return keys.flatMap((key) => {
      const cell = this.entry.snapshot().cells.get(key);
      const there = typedOf(key, this.server.cellOf(key)).value;
      const screen = this.fields.get(key) ?? '';
      if (cell?.progress !== 'stored' || screen === there) return [];
      return [`${key}: screen "${screen}", database "${there}"`];
    });
  }

  private open(): ReportEntry {
    this.visit += 1;
    const visit = this.visit;
    // A page that is gone does nothing any more, whatever is still answered.
    const here = (act: () => unknown) => {
      if (visit === this.visit) act();
    };
    const stored = keys.flatMap((key) => this.server.cellOf(key) ?? []);
    for (const key of keys) this.fields.set(key, typedOf(key, this.server.cellOf(key)).value);
    return new ReportEntry({
      stored,
      typed: [],
      issues: [],
      conflicts: [],
      keys,
      read,
      save: (typed, trail) =>
        visit === this.visit ? this.send(typed, trail) : new Promise(() => {}),
      drafts: {
        read: this.storage.read,
        put: (draft) => {
          here(() => this.storage.put(draft));
          return true;
        },
        drop: (one) => here(() => this.storage.drop(one)),
      },
      newer: { read: () => [], put: () => {} },
      show: (typed) => here(() => this.fields.set(typed.key, typed.value)),
    });
  }

  private send(typed: readonly TypedCell[], trail: SaveTrail): Promise<Answer<SaveOutcome>> {
    const way = this.ways.shift() ?? smooth;
    return new Promise((settle, fail) => {
      if (way.there !== null) {
        setTimeout(() => {
          const answer = this.server.save(typed, trail);
          if (way.back !== null) setTimeout(() => settle(answer), way.back);
        }, way.there);
      }
      setTimeout(() => fail(new Error('the line broke')), way.givenUp);
    });
  }
}

export type Act =
  | { readonly kind: 'type'; readonly key: CellKey; readonly value: string }
  | { readonly kind: 'leave'; readonly key: CellKey }
  | { readonly kind: 'wait'; readonly time: number }
  | { readonly kind: 'paste'; readonly value: string }
  | { readonly kind: 'undo' | 'redo' | 'save' | 'reload' };

export const key = fc.constantFrom(...keys);
// Few values, so that people go back to what stood there; blank among them.
export const value = fc.constantFrom('', '5', '50', '34');
export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), key, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('leave' as const), key }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      time: fc.constantFrom(5, 300, 701, 1_300, 3_000, 20_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paste' as const), value }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo', 'save', 'reload') }),
  },
);
export const way: fc.Arbitrary<Way> = fc.record({
  there: fc.option(fc.constantFrom(1, 600, 1_200, 4_000, 45_000), { nil: null }),
  back: fc.option(fc.constantFrom(1, 600, 1_200, 4_000), { nil: null }),
  givenUp: fc.constantFrom(500, 2_000, 10_000),
});

export async function perform(page: Page, acts: readonly Act[]): Promise<void> {
  for (const one of acts) {
    if (one.kind === 'type') page.type(one.key, one.value);
    else if (one.kind === 'leave') page.leave(one.key);
    else if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.time);
    else if (one.kind === 'paste') page.paste(one.value);
    else if (one.kind === 'undo') page.goBack(undone);
    else if (one.kind === 'redo') page.goBack(redone);
    else if (one.kind === 'save') void page.entry.saveNow();
    else page.reload();
  }
}
