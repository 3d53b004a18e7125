import { describe, expect, it } from 'vitest';
import { LineFull, withinBound } from '@/lib/person-bound';

/** Work that ends when it is told to. */
function heldWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((settle) => ends.push(settle));
      running -= 1;
    },
    endOne: async () => {
      ends.shift()?.();
      await new Promise((settle) => setImmediate(settle));
    },
    most: () => most,
    running: () => running,
  };
}

describe('what one person asks at a time', () => {
  it('is three things at once; the others wait and all are done', async () => {
    const work = heldWork();
    const asked = Array.from({ length: 12 }, () => withinBound('a', work.run));
    await new Promise((settle) => setImmediate(settle));
    expect(work.running()).toBe(3);
    for (let time = 0; time < 12; time++) await work.endOne();
    await Promise.all(asked);
    expect(work.most()).toBe(3);
  });

  it('does not hold up another person', async () => {
    const work = heldWork();
    const asked = Array.from({ length: 12 }, () => withinBound('a', work.run));
    expect(await withinBound('b', async () => 'done')).toBe('done');
    for (let time = 0; time < 12; time++) await work.endOne();
    await Promise.all(asked);
  });

  it('is refused beyond a line of thirty, and taken again afterwards', async () => {
    const work = heldWork();
    const asked = Array.from({ length: 33 }, () => withinBound('a', work.run));
    await expect(withinBound('a', work.run)).rejects.toThrow(LineFull);
    for (let time = 0; time < 33; time++) await work.endOne();
    await Promise.all(asked);
    expect(await withinBound('a', async () => 'done')).toBe('done');
  });

  it('leaves its place also when it fails', async () => {
    const fail = () => Promise.reject(new Error('no'));
    for (let time = 0; time < 5; time++) await expect(withinBound('a', fail)).rejects.toThrow('no');
    expect(await withinBound('a', async () => 'done')).toBe('done');
  });
});
