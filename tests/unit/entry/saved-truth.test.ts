import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import { act, keys, Page, perform, read, way } from './model-page';
import { ModelServer } from './model-server';

/**
 * A cell is called saved only when the database holds exactly what stands on the screen, whatever
 * was typed, however late or lost the answers, in whatever order the saves arrive.
 */

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
