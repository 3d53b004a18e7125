import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftStorage } from '@/components/entry/draft-storage';
import { ReportEntry } from '@/components/entry/report-entry';
import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import type { Answer } from '@/lib/domain/outcome';
import type { SaveOutcome, SaveTrail, TypedCell } from '@/lib/domain/report/report';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { indicator } from '../domain/makers';
import { ModelServer } from './model-server';

/**
 * A cell is called saved only when the database holds exactly what stands on the screen, whatever
 * was typed, however late or lost the answers, in whatever order the saves arrive.
 */

const keys: readonly CellKey[] = ['A.ALL', 'B.ALL'];
const indicators: Readonly<Record<string, Indicator>> = { A: indicator('A'), B: indicator('B') };

function read(typed: TypedCell) {
  return readTypedCell(typed, indicators[typed.key.charAt(0)] ?? indicator('A'), new Set());
}

/** What becomes of one save on its way (milliseconds; null: it never comes). */
interface Way {
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
class Page {
  readonly fields = new Map<CellKey, string>();
  entry: ReportEntry;
  private readonly storage = drafts();
  private visit = 0;

  constructor(
    private readonly server: ModelServer,
    private readonly ways: Way[],
  ) {
    this.entry = this.open();
  }

  /** Opened anew: what the server has, then what the browser kept. */
  reload(): void {
    this.entry.stop();
    this.entry = this.open();
    for (const typed of this.entry.restore()) this.fields.set(typed.key, typed.value);
  }

  type(key: CellKey, value: string): void {
    this.fields.set(key, value);
    this.entry.enter(key);
    this.entry.type({ ...typedOf(key, null), value });
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

type Act =
  | { readonly kind: 'type'; readonly key: CellKey; readonly value: string }
  | { readonly kind: 'leave'; readonly key: CellKey }
  | { readonly kind: 'wait'; readonly time: number }
  | { readonly kind: 'save' }
  | { readonly kind: 'reload' };

const key = fc.constantFrom(...keys);
// Few values, so that people go back to what stood there; blank among them.
const value = fc.constantFrom('', '5', '50', '34');
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), key, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('leave' as const), key }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      time: fc.constantFrom(5, 300, 701, 1_300, 3_000, 20_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'save' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
);
const way: fc.Arbitrary<Way> = fc.record({
  there: fc.option(fc.constantFrom(1, 600, 1_200, 4_000, 45_000), { nil: null }),
  back: fc.option(fc.constantFrom(1, 600, 1_200, 4_000), { nil: null }),
  givenUp: fc.constantFrom(500, 2_000, 10_000),
});

async function perform(page: Page, acts: readonly Act[]): Promise<void> {
  for (const one of acts) {
    if (one.kind === 'type') page.type(one.key, one.value);
    else if (one.kind === 'leave') page.entry.leave(one.key);
    else if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.time);
    else if (one.kind === 'save') void page.entry.saveNow();
    else page.reload();
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('what the screen calls saved', () => {
  it('is what the database holds, and in the end all of it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 3, maxLength: 25 }),
        fc.array(way, { maxLength: 8 }),
        fc.constantFrom('', '5'),
        async (acts, ways, before) => {
          vi.useFakeTimers();
          const server = new ModelServer(read);
          if (before !== '') for (const one of keys) server.write(one, before);
          const page = new Page(server, [...ways]);
          await perform(page, acts);
          const wanted = new Map(page.fields);
          // The line is good from here on; what was still on its way arrives.
          ways.length = 0;
          for (const one of keys) page.entry.leave(one);
          for (let round = 0; round < 20; round++) {
            await vi.advanceTimersByTimeAsync(15_000);
            page.entry.retry();
          }
          expect(page.lies()).toEqual([]);
          for (const one of keys) {
            expect(page.entry.snapshot().cells.get(one)?.progress).toBe('stored');
            expect(typedOf(one, server.cellOf(one)).value).toBe(wanted.get(one));
          }
          page.entry.stop();
          vi.useRealTimers();
        },
      ),
      { numRuns: 400 },
    );
  });

  it('stays so at every moment when nothing is under way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 3, maxLength: 20 }),
        fc.array(way, { maxLength: 8 }),
        async (acts, ways) => {
          vi.useFakeTimers();
          const server = new ModelServer(read);
          const page = new Page(server, [...ways]);
          for (const one of acts) {
            await perform(page, [one]);
            expect(page.lies()).toEqual([]);
          }
          page.entry.stop();
          vi.useRealTimers();
        },
      ),
      { numRuns: 400 },
    );
  });

  for (const [before, first, last] of [
    ['5', '50', '5'],
    ['', '34', ''],
  ] as const) {
    it(`is "${last}" after "${first}" over "${before}" typed while the answer was on its way`, async () => {
      vi.useFakeTimers();
      const server = new ModelServer(read);
      if (before !== '') server.write('A.ALL', before);
      const page = new Page(server, [{ there: 600, back: 600, givenUp: 30_000 }]);
      await perform(page, [
        { kind: 'type', key: 'A.ALL', value: first },
        { kind: 'leave', key: 'A.ALL' },
        { kind: 'wait', time: 900 },
        { kind: 'type', key: 'A.ALL', value: last },
        { kind: 'leave', key: 'A.ALL' },
      ]);
      expect(page.entry.snapshot().unsaved).toBe(1);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(
        isSameTyped(typedOf('A.ALL', server.cellOf('A.ALL')), {
          ...typedOf('A.ALL', null),
          value: last,
        }),
      ).toBe(true);
      expect(page.entry.snapshot()).toMatchObject({ unsaved: 0, saving: false });
      page.entry.stop();
    });
  }

  it('survives a first save that arrives after the one that replaced it', async () => {
    vi.useFakeTimers();
    const server = new ModelServer(read);
    server.write('A.ALL', '5');
    const page = new Page(server, [{ there: 20_000, back: 10, givenUp: 1_000 }]);
    await perform(page, [
      { kind: 'type', key: 'A.ALL', value: '50' },
      { kind: 'leave', key: 'A.ALL' },
      { kind: 'wait', time: 2_000 },
      { kind: 'type', key: 'A.ALL', value: '5' },
      { kind: 'leave', key: 'A.ALL' },
      { kind: 'wait', time: 10_000 },
    ]);
    expect(page.entry.snapshot().unsaved).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(typedOf('A.ALL', server.cellOf('A.ALL')).value).toBe('5');
    page.entry.stop();
  });
});
