import {
  assetsName,
  type KeepMessage,
  type KeepShowMessage,
  pagesPrefix,
  showsName,
} from './kept-names';

/**
 * Opens pages of work without a network: a report that was opened once, and the list of what waits
 * to go up. The network comes first wherever there is one. What is kept is one person's: a page of
 * another removes it, and so does signing out. A show of a conference is everybody's and stays.
 */

interface LaterEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends LaterEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', heard: (event: LaterEvent) => void): void;
  addEventListener(name: 'fetch', heard: (event: AskedEvent) => void): void;
  addEventListener(
    name: 'message',
    heard: (event: LaterEvent & { readonly data: unknown }) => void,
  ): void;
}
const worker = self as unknown as Worker;

/** Milliseconds after which a line that gives no answer counts as none. */
const longestWait = 15_000;
/** Shows; the oldest go first. */
const mostShows = 24;
/** Files; the oldest go first when builds have left many behind. */
const mostAssets = 300;

const workspace = /^\/(?:en\/)?lam-viec(?:\/|$)/;
const showPath = /^\/(?:en\/)?hoi-nghi\/[^/]+\/trinh-chieu$/;
const waitingPath = /^(\/(?:en\/)?lam-viec)(?:\/.*)?$/;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const asked = (event.data ?? {}) as Partial<KeepMessage> | Partial<KeepShowMessage>;
  if (asked.kind === 'keep') event.waitUntil(keepAll(asked.paths ?? [], asked.assets ?? []));
  else if (asked.kind === 'keep-show') {
    event.waitUntil(keepShow(asked.path ?? '', asked.assets ?? []));
  }
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/_next/static/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate' && workspace.test(pathname)) {
    event.respondWith(page(event, pathname));
  } else if (request.mode === 'navigate' && showPath.test(pathname)) {
    event.respondWith(showPage(event, pathname + search));
  }
});

/** A show as it is now; without a line as it was when it was opened last, however it was chosen then. */
async function showPage(event: AskedEvent, path: string): Promise<Response> {
  const shows = await caches.open(showsName);
  const kept = async () =>
    (await shows.match(path)) ?? (await shows.match(path, { ignoreSearch: true }));
  try {
    const answer = await withinTime(fetch(event.request));
    if (answer.ok) event.waitUntil(putShow(path, answer.clone()));
    return (isAway(answer) && (await kept())) || answer;
  } catch (error) {
    const known = await kept();
    if (known) return known;
    throw error;
  }
}

async function keepShow(path: string, assets: readonly string[]): Promise<void> {
  await keepAssets(assets);
  const answer = await fetch(path, { headers: { accept: 'text/html' } });
  if (answer.ok && !answer.redirected) await putShow(path, answer);
  const shows = await caches.open(showsName);
  const all = await shows.keys();
  for (const old of all.slice(0, Math.max(0, all.length - mostShows))) await shows.delete(old);
}

async function putShow(path: string, answer: Response): Promise<void> {
  const text = await answer.text();
  await keepAssets([...new Set(text.match(assetsInPage) ?? [])]);
  await (await caches.open(showsName)).put(path, kept(text, answer));
}

async function asset(request: Request): Promise<Response> {
  const assets = await caches.open(assetsName);
  const known = await assets.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await assets.put(request, answer.clone());
  return answer;
}

async function page(event: AskedEvent, path: string): Promise<Response> {
  try {
    const answer = await withinTime(fetch(event.request));
    if (answer.ok) event.waitUntil(renew(path, answer.clone()));
    // The line is there, the server is not: what is kept is worth more than a sentence that says so.
    return (isAway(answer) && (await keptPage(path))) || answer;
  } catch (error) {
    const waiting = path.replace(waitingPath, '$1/cho-gui');
    const known = (await keptPage(path)) ?? (await keptPage(waiting));
    if (known) return known;
    throw error;
  }
}

/** A server between two builds, behind a proxy, or one whose database is away. */
function isAway({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504;
}

function withinTime(answer: Promise<Response>): Promise<Response> {
  return new Promise((settle, fail) => {
    setTimeout(() => fail(new Error('no answer')), longestWait);
    answer.then(settle, fail);
  });
}

/** Keeps a page anew that is kept already; whoever it is made for, nobody else's stays. */
async function renew(path: string, answer: Response): Promise<void> {
  const person = personIn(await answer.clone().text());
  if (person === null) return;
  await forgetOthers(person);
  const pages = await caches.open(pagesPrefix + person);
  if (await pages.match(path)) await keep(path, answer);
}

async function keepAll(paths: readonly string[], assets: readonly string[]): Promise<void> {
  await keepAssets(assets);
  for (const path of paths) {
    if (await keptPage(path)) continue;
    const answer = await fetch(path, { headers: { accept: 'text/html' } });
    if (answer.ok && !answer.redirected) await keep(path, answer);
  }
  const known = await caches.open(assetsName);
  const all = await known.keys();
  for (const old of all.slice(0, Math.max(0, all.length - mostAssets))) await known.delete(old);
}

async function keepAssets(addresses: readonly string[]): Promise<void> {
  const known = await caches.open(assetsName);
  for (const address of addresses) {
    if (await known.match(address)) continue;
    const answer = await fetch(address);
    if (answer.ok) await known.put(address, answer);
  }
}

/** What a page's text says that it is made of. */
const assetsInPage = /\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g;

/** Headers that the page needs again; its body is unpacked by now. */
const keptHeaders = ['content-type', 'content-security-policy', 'referrer-policy'];

async function keep(path: string, answer: Response): Promise<void> {
  const text = await answer.text();
  const person = personIn(text);
  if (person === null) return;
  // First what it is made of: a page that opens is whole.
  await keepAssets([...new Set(text.match(assetsInPage) ?? [])]);
  const pages = await caches.open(pagesPrefix + person);
  await pages.put(path, kept(text, answer));
}

/** An answer as it is kept. */
function kept(text: string, answer: Response): Response {
  const headers = new Headers();
  for (const name of keptHeaders) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(text, { headers });
}

async function keptPage(path: string): Promise<Response | null> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(pagesPrefix)) continue;
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return null;
}

async function forgetOthers(person: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(pagesPrefix) && name !== pagesPrefix + person) await caches.delete(name);
  }
}

/** Whose page it is, where it says so. */
function personIn(html: string): string | null {
  return /\bdata-person="([\w-]+)"/.exec(html)?.[1] ?? null;
}
