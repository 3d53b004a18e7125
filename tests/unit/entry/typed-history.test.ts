import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Act, act, key, keys, Page, perform, read, value, way } from './model-page';
import { ModelServer } from './model-server';

/**
 * Whatever is typed, pasted, undone and done again, whatever befalls the saves and whoever else
 * writes meanwhile: what a page called saved is in the history, and so is what was left standing.
 */

type ActOfAny =
  | Act
  /** Somebody else writes, or saves a cell that the page may be about to save. */
  | { readonly kind: 'other'; readonly key: (typeof keys)[number]; readonly value: string }
  | { readonly kind: 'settle'; readonly choice: 'mine' | 'theirs' };

const anyAct: fc.Arbitrary<ActOfAny> = fc.oneof(
  { weight: 8, arbitrary: act },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('other' as const), key, value }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      choice: fc.constantFrom('mine', 'theirs'),
    }),
  },
);

/** What the page has called saved, and what was given up for another's. */
class Watched {
  readonly saved = new Map(keys.map((one) => [one, new Set<string>()]));
  readonly yielded = new Map(keys.map((one) => [one, new Set<string>()]));

  constructor(
    private readonly page: Page,
    private readonly server: ModelServer,
  ) {}

  async perform(one: ActOfAny): Promise<void> {
    if (one.kind === 'other') this.server.write(one.key, one.value);
    else if (one.kind === 'settle') this.settle(one.choice);
    else await perform(this.page, [one]);
    this.look();
  }

  settle(choice: 'mine' | 'theirs'): void {
    for (const one of keys) {
      const cell = this.page.entry.snapshot().cells.get(one);
      if (!cell?.conflict) continue;
      if (choice === 'theirs') this.yielded.get(one)?.add(this.page.fields.get(one) ?? '');
      this.page.entry.settle(one, choice);
    }
  }

  look(): void {
    for (const one of keys) {
      const progress = this.page.entry.snapshot().cells.get(one)?.progress;
      if (progress === 'stored') this.saved.get(one)?.add(this.page.fields.get(one) ?? '');
    }
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the history', () => {
  it('holds every keystroke that was accepted, and in the end all that was left standing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { minLength: 3, maxLength: 30 }),
        fc.array(way, { maxLength: 8 }),
        fc.constantFrom('mine' as const, 'theirs' as const),
        async (acts, ways, choice) => {
          vi.useFakeTimers();
          const server = new ModelServer(read);
          const page = new Page(server, ways);
          const watched = new Watched(page, server);
          for (const one of acts) await watched.perform(one);
          const wanted = new Map(page.fields);
          ways.length = 0;
          for (const one of keys) page.leave(one);
          for (let round = 0; round < 20; round++) {
            await vi.advanceTimersByTimeAsync(15_000);
            watched.settle(choice);
            watched.look();
            page.entry.retry();
          }
          for (const one of keys) {
            expect(page.entry.snapshot().cells.get(one)?.progress).toBe('stored');
            const held = new Set(['', ...server.historyOf(one)]);
            expect([...(watched.saved.get(one) ?? [])].filter((text) => !held.has(text))).toEqual(
              [],
            );
            const left = wanted.get(one) ?? '';
            expect(held.has(left) || watched.yielded.get(one)?.has(left), left).toBe(true);
          }
          page.entry.stop();
          vi.useRealTimers();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has what was undone and what was done again, each as a change of its own', async () => {
    vi.useFakeTimers();
    const server = new ModelServer(read);
    server.write('A.ALL', '5');
    const page = new Page(server, []);
    const wait = { kind: 'wait', time: 1_300 } as const;
    await perform(page, [
      { kind: 'type', key: 'A.ALL', value: '50' },
      { kind: 'leave', key: 'A.ALL' },
      wait,
      { kind: 'undo' },
      wait,
      { kind: 'redo' },
      wait,
    ]);
    expect(server.historyOf('A.ALL')).toEqual(['5', '50', '5', '50']);
    page.entry.stop();
  });

  it('has what was typed before a day without a line', async () => {
    vi.useFakeTimers();
    const server = new ModelServer(read);
    const dead = { there: null, back: null, givenUp: 500 };
    const ways = Array.from({ length: 400 }, () => dead);
    const page = new Page(server, ways);
    await perform(page, [
      { kind: 'type', key: 'A.ALL', value: '50' },
      { kind: 'leave', key: 'A.ALL' },
      { kind: 'wait', time: 6 * 3_600_000 },
      { kind: 'type', key: 'B.ALL', value: '34' },
      { kind: 'leave', key: 'B.ALL' },
      { kind: 'wait', time: 3_600_000 },
    ]);
    page.reload();
    await vi.advanceTimersByTimeAsync(5_000);
    ways.length = 0;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(page.entry.snapshot()).toMatchObject({ unsaved: 0, hindrance: null });
    expect([server.historyOf('A.ALL'), server.historyOf('B.ALL')]).toEqual([['50'], ['34']]);
    page.entry.stop();
  });
});
