import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { databaseUrl } from '@/lib/env';
import { onAnnouncement } from '@/lib/serving/announcement';
import { PageStore } from '@/lib/serving/page-store';
import { PublicNames } from '@/lib/serving/public-names';
import { PublicationWatch } from '@/lib/serving/publication-watch';
import { RenderQueue } from '@/lib/serving/render-queue';
import { createSiteHandler } from '@/lib/serving/site-handler';

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Buffer;
  readonly body: string;
};

/** The whole production handler over HTTP and a real database, with a stand-in for Next. */
export class StandInSite {
  port = 0;
  /** The requests that the stand-in was asked to answer. */
  renders: IncomingMessage[] = [];
  /** What a file that streams waits for. */
  waiting: Promise<void> | undefined;
  /** What the stand-in throws instead of a page, or that it answers with a failure as Next does. */
  breaking: Error | 'answered' | undefined;
  isDatabaseAway = false;
  readonly database = new pg.Client({ connectionString: databaseUrl() });
  private readonly server = createServer();
  private readonly watch: PublicationWatch;
  private readonly pages: PageStore;

  private constructor() {
    this.watch = new PublicationWatch(databaseUrl(), () => this.pages.clear());
    const { watch } = this;
    const handler = (incoming: IncomingMessage, response: ServerResponse) =>
      this.standIn(incoming, response);
    const options = { handler, headers: { host: 'site' }, maximumBytes: 1_000_000 };
    const queue = new RenderQueue();
    this.pages = new PageStore({ ...options, watch, turn: { queue, lane: 'page' } });
    const stores = {
      pages: this.pages,
      searches: new PageStore({ ...options, watch, turn: { queue, lane: 'search' } }),
      assets: new PageStore({ ...options, cache: 'immutable' }),
      files: new Set(['/pictures/a.png', '/_next/static/a.js']),
      names: new PublicNames(databaseUrl(), watch),
      queue,
      publicHeaders: { host: 'site' },
    };
    this.server.once('listening', () => {
      this.port = (this.server.address() as AddressInfo).port;
      const site = { origin: `http://127.0.0.1:${this.port}`, given: false };
      const isDatabaseAway = () => this.isDatabaseAway;
      this.server.on(
        'request',
        createSiteHandler({ handler, isDatabaseAway, ...stores, site, secret: 'x' }),
      );
    });
  }

  static async open(): Promise<StandInSite> {
    const site = new StandInSite();
    await site.database.connect();
    await site.watch.start();
    onAnnouncement((number) => site.watch.announce(number));
    site.server.listen(0, '127.0.0.1');
    await once(site.server, 'listening');
    return site;
  }

  /** Nothing was asked, and nothing breaks; what is kept stays. */
  reset(): void {
    this.isDatabaseAway = false;
    this.renders = [];
    this.breaking = undefined;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await this.watch.stop();
    await this.database.end();
  }

  ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const { port } = this;
    return new Promise((settle, fail) => {
      const asking = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          settle({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            bytes: Buffer.concat(chunks),
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      asking.on('error', fail);
      asking.end();
    });
  }

  private async standIn(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.renders.push(incoming);
    const { breaking } = this;
    const path = incoming.url ?? '/';
    if (path.startsWith('/tai-ve')) await this.waiting;
    if (/\/khong-co$|\/(?:tinh|phat-hanh)\/khong-tim-thay$/.test(path))
      return end(response, 404, '<p>program</p>');
    if (breaking === 'answered' && path.includes('.csv')) {
      response.writeHead(500);
      response.end();
      return;
    }
    if (breaking === 'answered' && !path.includes('/loi')) return end(response, 500, 'program');
    if (breaking instanceof Error) throw breaking;
    const { rows } = await this.database.query('SELECT number FROM publication WHERE id = 1');
    const nonce = /nonce-([^']+)/.exec(String(incoming.headers['content-security-policy']))?.[1];
    const injected = path.endsWith('/bao-cao') ? '<script>injected()</script>' : '';
    const script = `${injected}<script${nonce ? ` nonce="${nonce}"` : ''}>hydrate()</script>`;
    end(response, 200, `<p>${path} number ${rows[0].number}</p>${script}${'x'.repeat(3_000)}`);
  }
}

function end(response: ServerResponse, status: number, body: string): void {
  response.setHeader('X-Powered-By', 'Next.js');
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'tracking=1',
    'cache-control': 's-maxage=31536000',
  });
  response.end(body);
}
