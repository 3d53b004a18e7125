import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveWay } from '@/lib/serving/giving-way';
import { PageStore } from '@/lib/serving/page-store';
import { Refill } from '@/lib/serving/refill';
import { RenderQueue } from '@/lib/serving/render-queue';

const watch = { number: 1n, listening: true, refresh: async () => true };
let made: string[] = [];
let during: (address: string) => void | Promise<void> = () => {};

async function handler({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  made.push(`${url} at ${watch.number}`);
  await during(url);
  response.writeHead(url.startsWith('/500') ? 500 : 200, { 'content-type': 'text/plain' });
  response.end(url);
}

function newSite() {
  const queue = new RenderQueue();
  const turn = { queue, lane: 'page' } as const;
  const pages = new PageStore({ handler, watch, headers: {}, turn, maximumBytes: 1_000_000 });
  return { queue, pages, refill: new Refill({ pages, queue, watch }) };
}

/** Asks so many times for each of these pages. */
async function read(pages: PageStore, times: Readonly<Record<string, number>>): Promise<void> {
  for (const [address, count] of Object.entries(times)) {
    for (let time = 0; time < count; time++) await pages.get(address);
  }
}

const settled = () => new Promise<void>((settle) => setTimeout(settle, 5));

beforeEach(() => {
  Object.assign(watch, { number: 1n, listening: true });
  made = [];
  during = () => {};
});

describe('what is made before anybody asks', () => {
  it('is after a publication what was asked for most, in that order, and nothing asked for once', async () => {
    const { pages, refill } = newSite();
    await read(pages, { '/once': 1, '/some': 4, '/most': 9, '/500': 9, '/more': 6 });
    watch.number = 2n;
    made = [];
    refill.moved();
    await vi.waitFor(() => expect(made).toHaveLength(3));
    expect(made).toEqual(['/most at 2', '/more at 2', '/some at 2']);
    expect(pages.find('/most')?.status).toBe(200);
    await pages.get('/some');
    expect(made).toHaveLength(3);
    refill.stop();
  });

  it('is the first few alone, however many were asked for', async () => {
    const { pages, refill } = newSite();
    await read(pages, Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`/${n}`, 3])));
    watch.number = 2n;
    made = [];
    refill.moved();
    await vi.waitFor(() => expect(made).toHaveLength(8));
    await new Promise((settle) => setTimeout(settle, 100));
    expect(made).toHaveLength(8);
    refill.stop();
  });

  it('is what is asked for still: a page that nobody asks for again is left out in time', async () => {
    const { pages, refill } = newSite();
    await read(pages, { '/then': 5 });
    for (const number of [2n, 3n, 4n]) {
      watch.number = number;
      await read(pages, { '/now': 3 });
      refill.moved();
      await new Promise((settle) => setTimeout(settle, 260));
    }
    expect(made.filter((one) => one.startsWith('/then'))).toEqual([
      '/then at 1',
      '/then at 2',
      '/then at 3',
    ]);
    refill.stop();
  });

  it('gives way to everybody who waits or is signed in', async () => {
    const { pages, queue, refill } = newSite();
    await read(pages, { '/a': 5, '/b': 3 });
    watch.number = 2n;
    let leave: () => void = () => {};
    const person = queue.first(() => new Promise<void>((settle) => (leave = settle)));
    made = [];
    refill.moved();
    await new Promise((settle) => setTimeout(settle, 260));
    expect(made).toEqual([]);
    const reader = pages.get('/c');
    leave();
    await Promise.all([person, reader]);
    await vi.waitFor(() => expect(made).toHaveLength(3));
    expect(made).toEqual(['/c at 2', '/a at 2', '/b at 2']);
    refill.stop();
  });

  it('lets a reader begin while it is under way, and share what it makes', async () => {
    const { pages, refill } = newSite();
    let finish: () => void = () => {};
    during = (address) =>
      address === '/slow' ? new Promise<void>((settle) => (finish = settle)) : undefined;
    const warm = refill.warmUp(['/slow']);
    await settled();
    await pages.get('/reader');
    const same = pages.get('/slow');
    finish();
    await Promise.all([warm, same]);
    expect(made).toEqual(['/slow at 1', '/reader at 1']);
  });

  it('gives way to nobody once a reader waits for it', async () => {
    const { pages, queue, refill } = newSite();
    during = async (address) => {
      if (address !== '/ahead') return;
      await settled();
      await giveWay();
    };
    const warm = refill.warmUp(['/ahead']);
    await settled();
    // A render that takes for ever: what gives way waits for its end.
    void queue.run('page', () => new Promise(() => {}));
    expect((await pages.get('/ahead')).status).toBe(200);
    refill.stop();
    void warm;
    expect(made).toEqual(['/ahead at 1']);
  });

  it('is not begun while the number is not known for sure', async () => {
    const { pages, refill } = newSite();
    watch.listening = false;
    await refill.warmUp(['/a']);
    expect(made).toEqual([]);
    watch.listening = true;
    refill.moved();
    await vi.waitFor(() => expect(made).toEqual(['/a at 1']));
    expect(pages.find('/a')).toBeDefined();
    refill.stop();
  });
});

describe('who waits for a page', () => {
  it('goes before one who waits for a page that fewer ask for', async () => {
    const { pages } = newSite();
    await read(pages, { '/few': 1, '/many': 5, '/busy': 1 });
    watch.number = 2n;
    made = [];
    await Promise.all(['/busy', '/few', '/new', '/many'].map((address) => pages.get(address)));
    expect(made.map((one) => one.split(' ')[0])).toEqual(['/busy', '/many', '/few', '/new']);
  });
});
