import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import next from 'next';
import { databaseBreaker } from '@/lib/database-breaker';
import { appSecret, databaseUrl, env, provideEnv } from '@/lib/env';
import { mayBeFramed } from '@/lib/public-routes';
import { routes } from '@/lib/routes';
import { onAnnouncement } from '@/lib/serving/announcement';
import type { RequestHandler } from '@/lib/serving/captured-response';
import { mayWrite } from '@/lib/serving/origin-check';
import { PAGES_BYTES, PageStore } from '@/lib/serving/page-store';
import { answerUnread } from '@/lib/serving/plain-answers';
import { PublicNames } from '@/lib/serving/public-names';
import { PublicationWatch } from '@/lib/serving/publication-watch';
import { readingFolder, readingPath } from '@/lib/serving/reading-program';
import { Refill } from '@/lib/serving/refill';
import { RenderQueue } from '@/lib/serving/render-queue';
import { developmentPolicy, standingHeaders } from '@/lib/serving/security-policy';
import { servedFiles } from '@/lib/serving/served-files';
import { createSiteHandler, insistOnHeaders } from '@/lib/serving/site-handler';
import { setTrustedHeaders } from '@/lib/serving/trusted-headers';

export type RunningServer = {
  readonly address: string;
  readonly close: () => Promise<void>;
};

const MEBIBYTE = 1024 * 1024;
const SEARCHES_BYTES = 8 * MEBIBYTE;
const ASSETS_BYTES = 32 * MEBIBYTE;
/** Milliseconds that answers under way are given when the server ends. */
const DRAIN_TIMEOUT = 5_000;
/** Milliseconds from the start until the first pages are made: who waits for the start comes first. */
const WARM_UP_AFTER = 1_000;
/** One of each kind that readers come to first. */
const FIRST_PAGES = [routes.home('vi'), routes.provinces('vi')] as const;

/** Next behind the page store; in development Next alone, with the development policy. */
export async function serve(options: { readonly development: boolean }): Promise<RunningServer> {
  const { HOST, PORT, PUBLIC_URL, BUILD_DIR } = env();
  if (!options.development) takeBuiltConfiguration(BUILD_DIR);
  const server = createServer();
  server.keepAliveTimeout = 65_000;
  server.on('clientError', answerUnread);
  provideEnv({ __NEXT_PRIVATE_ORIGIN: ownOrigin(HOST, PORT) });
  const app = next({
    dev: options.development,
    dir: process.cwd(),
    hostname: HOST,
    port: PORT,
    // Its development server upgrades connections. In production nobody does: an upgrade that is
    // asked for is answered as any request, if Next listens elsewhere.
    httpServer: options.development ? server : createServer(),
  });
  await app.prepare();
  const handler = app.getRequestHandler() as RequestHandler;
  const closeSite = options.development
    ? serveDevelopment(server, handler)
    : await serveProduction(server, handler);
  await listen(server, HOST, PORT);
  return {
    address: PUBLIC_URL,
    close: async () => {
      await drain(server);
      await closeSite();
      await app.close();
      await closePool();
    },
  };
}

/**
 * As Next's standalone server does: the configuration as it was when built. Else Next would load its
 * compiler to read next.config.ts, and keep it in memory.
 */
function takeBuiltConfiguration(buildFolder: string): void {
  const built = readFileSync(join(buildFolder, 'required-server-files.json'), 'utf8');
  provideEnv({ __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(JSON.parse(built).config) });
}

async function serveProduction(
  server: Server,
  handler: RequestHandler,
): Promise<() => Promise<void>> {
  const watch = new PublicationWatch(
    databaseUrl(),
    () => {
      for (const kept of [pages, searches, names]) kept.clear();
    },
    () => refill.moved(),
  );
  const names = new PublicNames(databaseUrl(), watch);
  const queue = new RenderQueue();
  const headers = publicRequestHeaders();
  const pages = new PageStore({
    handler,
    watch,
    headers,
    turn: { queue, lane: 'page' },
    maximumBytes: PAGES_BYTES,
  });
  const searches = new PageStore({
    handler,
    watch,
    headers,
    turn: { queue, lane: 'search' },
    maximumBytes: SEARCHES_BYTES,
  });
  const assets = new PageStore({
    handler,
    headers,
    cache: 'immutable',
    maximumBytes: ASSETS_BYTES,
  });
  const refill = new Refill({ pages, queue, watch });
  await watch.start();
  onAnnouncement((number) => watch.announce(number));
  const files = servedFiles(process.cwd(), env().BUILD_DIR);
  const stores = { pages, searches, assets, files, names, queue, publicHeaders: headers };
  const site = { site: siteOrigin(), secret: appSecret() };
  const isDatabaseAway = () => databaseBreaker(databaseUrl()).open;
  server.on('request', createSiteHandler({ handler, isDatabaseAway, ...stores, ...site }));
  const timer = setTimeout(() => void refill.warmUp(FIRST_PAGES), WARM_UP_AFTER).unref();
  return async () => {
    clearTimeout(timer);
    refill.stop();
    await watch.stop();
  };
}

/**
 * Where this process reaches itself: after an action that redirects, Next asks for the page that
 * it leads to, and would ask at the public name, over TLS, on the port that speaks none.
 */
function ownOrigin(host: string, port: number): string {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}

function serveDevelopment(server: Server, handler: RequestHandler): () => Promise<void> {
  const site = siteOrigin();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, method } = request;
    const claims = {
      method,
      origin: headers.origin,
      host: headers.host,
      site: headers['sec-fetch-site'] as string | undefined,
      hasCookie: headers.cookie !== undefined,
    };
    if (!mayWrite(claims, site)) {
      response.writeHead(403).end();
      return;
    }
    const program = programFile(request.url ?? '/');
    if (program !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
      response.end(readFileSync(program));
      return;
    }
    setTrustedHeaders(request, site);
    const isFramed = mayBeFramed(request.url ?? '/');
    insistOnHeaders(response, [
      ...standingHeaders({ isFramed }),
      ['Content-Security-Policy', developmentPolicy(isFramed)],
    ]);
    Promise.resolve(handler(request, response)).catch(() => response.destroy());
  });
  return async () => {};
}

/** The file of an address of the reading pages' program, which Next's development server does not know. */
function programFile(url: string): string | undefined {
  if (!url.startsWith(readingPath)) return undefined;
  const file = join(env().BUILD_DIR, readingFolder, basename(url.replace(/[?#].*$/s, '')));
  return existsSync(file) ? file : undefined;
}

function siteOrigin() {
  const { PUBLIC_URL, publicUrlGiven, TRUSTED_PROXIES } = env();
  return { origin: PUBLIC_URL, given: publicUrlGiven, proxies: TRUSTED_PROXIES };
}

/** All that the renderer of a public page learns about its reader: nothing but the site's own name. */
function publicRequestHeaders(): Readonly<Record<string, string>> {
  const { host, protocol } = new URL(env().PUBLIC_URL);
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    accept: 'text/html,application/xhtml+xml,*/*',
    // Who says nothing of itself gets a page whose head may come late (see next.config.ts).
    'user-agent': 'so-lieu-htx',
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      settle();
    });
  });
}

/** Lets answers under way finish, then closes what is left. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((settle) => server.close(() => settle()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT);
  await closed;
  clearTimeout(timer);
}

/** The data layer's connections, opened inside of Next's bundles (lib/data/database.ts). */
async function closePool(): Promise<void> {
  type Connection = { readonly pool: { end(): Promise<void> } };
  const holder = globalThis as {
    soLieuDatabase?: { readonly work: Connection; readonly reading: Connection };
  };
  const held = holder.soLieuDatabase;
  await Promise.all([held?.work.pool.end(), held?.reading.pool.end()]);
}
