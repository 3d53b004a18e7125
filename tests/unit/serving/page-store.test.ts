import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyFor } from '@/lib/serving/encoded-body';
import { PAGES_BYTES, PageStore } from '@/lib/serving/page-store';
import { expectComplaints } from '../../support/quiet-console';

const watch = { number: 1n, listening: true, refresh: async () => true };
let renders = 0;
let during: () => void | Promise<void> = () => {};

async function handler(request: IncomingMessage, response: ServerResponse): Promise<void> {
  renders++;
  const text = `${request.url} at ${watch.number} ${'x'.repeat(2_000)}`;
  await during();
  const status = request.url?.startsWith('/404')
    ? 404
    : request.url?.startsWith('/500')
      ? 500
      : 200;
  response.writeHead(status, { 'content-type': 'text/plain', 'set-cookie': 'a=b' });
  response.end(text);
}

function newStore(maximumBytes = 1_000_000): PageStore {
  return new PageStore({ handler, watch, headers: { host: 'x' }, maximumBytes });
}

const textOf = async (store: PageStore, address: string) =>
  String(await bodyFor(await store.get(address), 'identity'));

beforeEach(() => {
  Object.assign(watch, { number: 1n, listening: true, refresh: async () => true });
  renders = 0;
  during = () => {};
});

describe('the page store', () => {
  it('renders once, then answers from memory without cookies', async () => {
    const store = newStore();
    await store.get('/a');
    const kept = store.find('/a');
    expect(kept?.heads.br.headers.join()).not.toContain('a=b');
    await store.get('/a');
    expect(renders).toBe(1);
  });

  it('renders anew when the number has moved', async () => {
    const store = newStore();
    await store.get('/a');
    watch.number = 2n;
    expect(store.find('/a')).toBeUndefined();
    expect(await textOf(store, '/a')).toContain('/a at 2');
  });

  it('renders one at a time for all who ask together', async () => {
    const store = newStore();
    during = () => new Promise((settle) => setTimeout(settle, 20));
    await Promise.all(Array.from({ length: 10 }, () => store.get('/a')));
    expect(renders).toBe(1);
  });

  it('does not keep what was rendered while the number moved', async () => {
    const store = newStore();
    during = () => {
      watch.number++;
    };
    await store.get('/a');
    expect(store.find('/a')).toBeUndefined();
    during = () => {};
    expect(await textOf(store, '/a')).toContain(`/a at ${watch.number}`);
  });

  it('renders again what was rendered while the number moved, before anybody sees it', async () => {
    const store = newStore();
    during = () => {
      watch.number = 2n;
      during = () => {};
    };
    expect(await textOf(store, '/a')).toContain('/a at 2');
    expect(renders).toBe(2);
    expect(store.find('/a')).toBeDefined();
  });

  it('keeps what is not there for seconds, and a page for an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    try {
      const store = newStore();
      await store.get('/404/a');
      await store.get('/a');
      vi.setSystemTime(14_000);
      expect(store.find('/404/a')).toBeDefined();
      vi.setSystemTime(16_000);
      expect(store.find('/404/a')).toBeUndefined();
      vi.setSystemTime(59 * 60_000);
      expect(store.find('/a')).toBeDefined();
      vi.setSystemTime(61 * 60_000);
      expect(store.find('/a')).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not let who asks after the number moved join an older rendering', async () => {
    const store = newStore();
    let go: () => void = () => {};
    during = () =>
      new Promise((settle) => {
        go = settle;
      });
    const early = store.get('/a');
    await new Promise((settle) => setTimeout(settle, 5));
    const finishEarly = go;
    watch.number = 2n;
    during = () => {};
    expect(await textOf(store, '/a')).toContain('/a at 2');
    finishEarly();
    await early;
    expect(await textOf(store, '/a')).toContain('/a at 2');
  });

  it('never keeps a failure of the server', async () => {
    const store = newStore();
    expect((await store.get('/500')).status).toBe(500);
    await store.get('/500');
    expect(renders).toBe(2);
    expect(store.size.entries).toBe(0);
  });

  it('stays within its bounds, unknown addresses within theirs', async () => {
    const store = newStore(200_000);
    await store.get('/a');
    for (let number = 0; number < 100; number++) {
      store.find('/a');
      await store.get(`/404/${number}`);
    }
    expect(store.size.bytes).toBeLessThan(200_000);
    expect(store.find('/a')).toBeDefined();
    for (let number = 0; number < 100; number++) {
      store.find('/a');
      await store.get(`/page/${number}`);
    }
    expect(store.size.bytes).toBeLessThanOrEqual(200_000);
    expect(store.find('/a')).toBeDefined();
  });

  it('asks for the number while nobody tells it, and serves on when nobody answers', async () => {
    const store = newStore();
    await store.get('/a');
    watch.listening = false;
    expect(store.find('/a')).toBeUndefined();
    await store.get('/a');
    expect(renders).toBe(1);
    watch.refresh = async () => {
      watch.number = 2n;
      return true;
    };
    await store.get('/a');
    expect(renders).toBe(2);
    watch.refresh = async () => false;
    expect(await textOf(store, '/a')).toContain('/a at 2');
    expect(renders).toBe(2);
  });

  it('gives a handler that breaks off no page', async () => {
    expectComplaints();
    const store = new PageStore({
      handler: (_, response) => {
        response.write('half');
        response.destroy(new Error('broken'));
      },
      watch,
      headers: {},
      maximumBytes: 1_000_000,
    });
    await expect(store.get('/a')).rejects.toThrow('broken');
    expect(store.size.entries).toBe(0);
  });

  /** As documents are: 130 kB, which brotli packs into 13. Of those, 96 MiB hold several thousand. */
  it('makes no page again on a second walk over several thousand, a fortieth of them here', async () => {
    const share = 40;
    const pages = 4_000 / share;
    const table = '<tr><th scope="row">Hợp tác xã</th><td class="figure">31.364</td></tr>'.repeat(
      1_700,
    );
    const store = new PageStore({
      handler: (request, response) => {
        renders++;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`${request.url}${randomBytes(7_000).toString('base64')}${table}`);
      },
      watch,
      headers: {},
      maximumBytes: PAGES_BYTES / share,
    });
    for (let walk = 0; walk < 2; walk++) {
      for (let number = 0; number < pages; number++) await store.get(`/${number}`);
    }
    expect(renders).toBe(pages);
    expect(store.size.entries).toBe(pages);
    expect(store.size.bytes / pages).toBeGreaterThan(9_000);
  });
});
