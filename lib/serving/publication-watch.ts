import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { type DatabaseBreaker, databaseBreaker } from '@/lib/database-breaker';
import { askApart } from '@/lib/database-question';
import { logError, logInfo } from '@/lib/log';
import { withinOwnTime } from '@/lib/own-time';

/**
 * Knows the publication number: told by the database's notifications, and by `announce` for what
 * this process itself commits. While the connection is down the number is asked for anew.
 */

const CHANNEL = 'publication';
/**
 * Milliseconds from an answer on the listening connection to the next question, and until that has
 * its answer: together how long a connection may hang without our knowing, less than a second.
 */
const HEARTBEAT = 300;
const HEARTBEAT_DEADLINE = 500;
/** Milliseconds: for one question, and at most between two attempts to connect. */
const QUERY_TIMEOUT = 2_000;
const LONGEST_PAUSE = 5_000;

export class PublicationWatch {
  /** The newest number known; undefined until the database has answered once. */
  number: bigint | undefined;
  /** Whether `number` is sure to be current without asking. */
  listening = false;

  /** When the number last moved, as the database says; undefined until it was asked. */
  private movedAt: string | undefined;
  private client: pg.Client | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private pauseBefore = 100;
  private closed = false;
  private wasLost = false;
  private reading: Promise<boolean> | undefined;
  private nextReading: Promise<boolean> | undefined;
  private readonly breaker: DatabaseBreaker;

  constructor(
    private readonly url: string,
    /** Another database, or a restored one, answers now: the number stands for other figures. */
    private readonly onReset: () => void,
    /** The number has moved, or is known again after the connection was lost. */
    private readonly onMoved: () => void = () => {},
  ) {
    this.breaker = databaseBreaker(url);
  }

  /** Listens; does not wait for a database that is away. */
  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.disconnect();
  }

  announce(number: bigint): void {
    if (this.number !== undefined && number <= this.number) return;
    this.number = number;
    this.movedAt = undefined;
    this.onMoved();
  }

  /**
   * Asks the database for the number. False when it does not answer in time. Calls that come
   * while one is under way share the next, since its answer may be older than they are. False at
   * once while the database is known not to answer.
   */
  refresh(): Promise<boolean> {
    if (this.breaker.open) return Promise.resolve(false);
    if (this.reading === undefined) {
      this.reading = this.readOnce().finally(() => {
        this.reading = undefined;
      });
      return this.reading;
    }
    this.nextReading ??= this.reading.then(() => {
      this.nextReading = undefined;
      return this.refresh();
    });
    return this.nextReading;
  }

  private async connect(): Promise<void> {
    const client = newClient(this.url);
    this.client = client;
    client.on('notification', ({ payload }) => {
      if (payload !== undefined && /^\d+$/.test(payload)) this.announce(BigInt(payload));
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    try {
      await client.connect();
      // First listen, then read: nothing can slip in between.
      await client.query(`LISTEN ${CHANNEL}`);
      this.take(await readPublication(client));
      if (this.client !== client || this.closed) return;
      this.listening = true;
      this.onMoved();
      this.pauseBefore = 100;
      this.beatLater(client);
      if (this.wasLost) logInfo('publication.listening', { number: String(this.number) });
      this.wasLost = false;
    } catch (error) {
      if (this.client === client && !this.closed && !this.wasLost) {
        logError('publication.unreachable', error);
      }
      this.lose(client);
    }
  }

  private beatLater(client: pg.Client): void {
    this.heartbeat = setTimeout(() => this.beat(client), HEARTBEAT).unref();
  }

  /** A connection may die without a word (a firewall, a cable, a machine that hangs). */
  private async beat(client: pg.Client): Promise<void> {
    try {
      const publication = await withinOwnTime(readPublication(client), HEARTBEAT_DEADLINE);
      if (this.client !== client) return;
      this.take(publication);
      this.beatLater(client);
    } catch {
      this.lose(client);
    }
  }

  private take({ number, movedAt }: Publication): void {
    const isOther =
      this.number !== undefined &&
      (number < this.number ||
        (number === this.number && this.movedAt !== undefined && movedAt !== this.movedAt));
    const moved = number !== this.number;
    this.number = number;
    this.movedAt = movedAt;
    if (isOther) this.onReset();
    if (moved) this.onMoved();
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.disconnect();
    if (this.closed) return;
    this.breaker.suspect();
    this.wasLost = true;
    this.retry = setTimeout(() => this.connect(), this.pauseBefore).unref();
    this.pauseBefore = Math.min(this.pauseBefore * 2, LONGEST_PAUSE);
  }

  private async disconnect(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.listening = false;
    clearTimeout(this.heartbeat);
    await client?.end().catch(() => {});
  }

  private async readOnce(): Promise<boolean> {
    try {
      this.take(await askApart(this.url, QUERY_TIMEOUT, readPublication));
      return true;
    } catch {
      this.breaker.suspect();
      return false;
    }
  }
}

function newClient(url: string): pg.Client {
  return new pg.Client({
    connectionString: sessionAddress(url),
    connectionTimeoutMillis: QUERY_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    keepAlive: true,
    application_name: 'so-lieu-htx publication',
  });
}

type Publication = { readonly number: bigint; readonly movedAt: string };

async function readPublication(client: pg.Client): Promise<Publication> {
  const { rows } = await client.query(
    'SELECT number, moved_at::text AS moved_at FROM publication WHERE id = 1',
  );
  return { number: BigInt(rows[0]?.number ?? 0), movedAt: rows[0]?.moved_at ?? '' };
}
