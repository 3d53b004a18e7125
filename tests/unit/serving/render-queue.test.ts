import { describe, expect, it, vi } from 'vitest';
import { giveWay } from '@/lib/serving/giving-way';
import { type Lane, QueueFull, RenderQueue } from '@/lib/serving/render-queue';

const soon = () => new Promise<void>((settle) => setTimeout(settle, 5));

/** Work that goes on until it is told to end. */
function work(name: string, begun: string[]) {
  let end: () => void = () => {};
  const ended = new Promise<void>((settle) => {
    end = settle;
  });
  return {
    run: async () => {
      begun.push(name);
      await ended;
    },
    end: () => end(),
  };
}

describe('the render queue', () => {
  it('runs so many at once, the others in turn', async () => {
    const begun: string[] = [];
    const queue = new RenderQueue({ atOnce: 2 });
    const works = ['a', 'b', 'c', 'd'].map((name) => work(name, begun));
    const done = works.map(({ run }) => queue.run('page', run));
    await soon();
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await soon();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    await Promise.all(done);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('sends away whom it cannot take, and goes on', async () => {
    const begun: string[] = [];
    const queue = new RenderQueue({ atOnce: 1 });
    const long = work('long', begun);
    const first = queue.run('page', long.run);
    const waiting = Array.from({ length: 200 }, () => queue.run('search', soon));
    const outcomes = Promise.allSettled(waiting);
    long.end();
    await first;
    const refused = (await outcomes).filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(150);
    expect(refused.length).toBeLessThan(200);
    expect(refused.every((one) => 'reason' in one && one.reason instanceof QueueFull)).toBe(true);
    await queue.run('search', soon);
  });

  it('lets no lane keep another out', async () => {
    const order: Lane[] = [];
    const queue = new RenderQueue({ atOnce: 1 });
    const lanes: Lane[] = [...Array<Lane>(9).fill('search'), 'page', 'guest'];
    await Promise.all(lanes.map((lane) => queue.run(lane, async () => void order.push(lane))));
    expect(order.indexOf('page')).toBeLessThan(4);
    expect(order.indexOf('guest')).toBeLessThan(4);
  });

  it('begins nothing while somebody signed in is served, but waits no longer than its patience', async () => {
    const begun: string[] = [];
    const queue = new RenderQueue({ patience: 60 });
    const person = work('person', begun);
    const served = queue.first(person.run);
    const page = queue.run('page', async () => void begun.push('page'));
    await soon();
    expect(begun).toEqual(['person']);
    person.end();
    await served;
    await page;
    const another = work('another', begun);
    const slow = queue.first(another.run);
    await queue.run('page', async () => void begun.push('late page'));
    expect(begun).toEqual(['person', 'page', 'another', 'late page']);
    another.end();
    await slow;
  });

  it('goes on after work that fails', async () => {
    const queue = new RenderQueue({ atOnce: 1 });
    await expect(queue.run('page', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run('page', async () => 'yes')).toBe('yes');
  });

  it('lets what is under way give way before its next question, no longer than its patience', async () => {
    const said: string[] = [];
    const queue = new RenderQueue({ patienceUnderWay: 80 });
    const render = (name: string, pause: Promise<void>) =>
      queue.run('page', async () => {
        await pause;
        await giveWay();
        said.push(`${name} asks`);
      });
    const person = work('person', said);
    const [page, served] = [render('page', soon()), queue.first(person.run)];
    await new Promise((settle) => setTimeout(settle, 30));
    expect(said).toEqual(['person']);
    person.end();
    await Promise.all([page, served]);
    expect(said).toEqual(['person', 'page asks']);
    const slow = work('slow', said);
    const [late, long] = [render('late page', soon()), queue.first(slow.run)];
    await late;
    expect(said.slice(2)).toEqual(['slow', 'late page asks']);
    slow.end();
    await long;
    // Who is signed in asks at once.
    await queue.first(async () => expect(giveWay()).toBeUndefined());
  });

  it('does meanwhile only what nobody has to wait for', async () => {
    const said: string[] = [];
    const queue = new RenderQueue({ patience: 0 });
    const [first, reader] = [work('first', said), work('reader', said)];
    const page = queue.run('page', first.run);
    const ahead = queue.meanwhile(async () => {
      said.push('ahead');
      await soon();
      await giveWay();
      said.push('ahead asks');
    });
    await soon();
    expect(said).toEqual(['first']);
    first.end();
    await page;
    await vi.waitFor(() => expect(said).toContain('ahead'), { interval: 1 });
    const next = queue.run('page', reader.run);
    await new Promise((settle) => setTimeout(settle, 30));
    expect(said).toEqual(['first', 'ahead', 'reader']);
    reader.end();
    await Promise.all([next, ahead]);
    expect(said.at(-1)).toBe('ahead asks');
  });
});
