import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesPrefix } from '@/components/offline/kept-names';

type Heard = (event: unknown) => void;

const path = '/lam-viec/bao-cao/lao-cai/2026-Q3';
const pageOf = (person: string, text: string) => `<main data-person="${person}">${text}</main>`;

/** The stores of a browser, by name and address. */
const stores = new Map<string, Map<string, Response>>();
const addressOf = (request: Request | string) =>
  typeof request === 'string' ? request : new URL(request.url).pathname;
const open = async (name: string) => {
  const store = stores.get(name) ?? new Map<string, Response>();
  stores.set(name, store);
  return {
    match: async (request: Request | string) => store.get(addressOf(request))?.clone(),
    put: async (request: Request | string, answer: Response) => {
      store.set(addressOf(request), answer);
    },
    keys: async () => [...store.keys()].map((one) => new Request(new URL(one, location.href))),
    delete: async (request: Request | string) => store.delete(addressOf(request)),
  };
};

const heard = new Map<string, Heard>();
let serve: () => Promise<Response>;

/** What the browser gets when it goes to an address. */
async function visit(address: string): Promise<Response> {
  const answers: Promise<Response>[] = [];
  const later: Promise<unknown>[] = [];
  heard.get('fetch')?.({
    request: { method: 'GET', mode: 'navigate', url: new URL(address, location.href).href },
    respondWith: (answer: Promise<Response>) => answers.push(answer),
    waitUntil: (work: Promise<unknown>) => later.push(work),
  });
  const [answer] = await Promise.all(answers);
  await Promise.all(later);
  if (!answer) throw new Error('It was left to the browser.');
  return answer;
}

beforeEach(async () => {
  vi.stubGlobal('location', new URL('https://solieu.example'));
  vi.stubGlobal('self', {
    addEventListener: (name: string, listener: Heard) => heard.set(name, listener),
  });
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  });
  vi.stubGlobal('fetch', () => serve());
  vi.resetModules();
  stores.clear();
  await import('@/components/offline/service-worker');
  const kept = await open(`${pagesPrefix}hoa`);
  await kept.put(path, new Response(pageOf('hoa', 'as it was')));
});

afterEach(() => vi.unstubAllGlobals());

describe('the worker that keeps pages of work', () => {
  it('gives what the server says, and keeps it anew', async () => {
    serve = async () => new Response(pageOf('hoa', 'newer'));
    expect(await (await visit(path)).text()).toContain('newer');
    serve = () => Promise.reject(new TypeError('no line'));
    expect(await (await visit(path)).text()).toContain('newer');
  });

  it.each([502, 503, 504])('gives what it keeps where the server is away (%i)', async (status) => {
    serve = async () => new Response('Máy chủ đang bận', { status });
    const answer = await visit(path);
    expect([answer.status, await answer.text()]).toEqual([200, pageOf('hoa', 'as it was')]);
  });

  it.each([404, 403, 500])(
    'hides nothing that the server says of the page (%i)',
    async (status) => {
      serve = async () => new Response('Không có trang này', { status });
      expect((await visit(path)).status).toBe(status);
    },
  );

  it('says that the server is away where it keeps nothing', async () => {
    serve = async () => new Response('Máy chủ đang bận', { status: 503 });
    expect((await visit('/lam-viec/duyet')).status).toBe(503);
  });

  it('keeps nobody else’s page beside the person’s whose page came', async () => {
    serve = async () => new Response(pageOf('dinh', 'hers'));
    await visit('/lam-viec');
    expect([...stores.keys()]).not.toContain(`${pagesPrefix}hoa`);
    serve = () => Promise.reject(new TypeError('no line'));
    await expect(visit(path)).rejects.toThrow('no line');
  });
});
