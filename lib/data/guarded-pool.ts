import 'server-only';
import pg, { type Client, type PoolClient, type PoolConfig } from 'pg';
import { type SessionLimits, sessionAddress } from '@/lib/database-address';
import { DatabaseAway, type DatabaseBreaker, databaseBreaker } from '@/lib/database-breaker';
import { logError } from '@/lib/log';
import { giveWay } from '@/lib/serving/giving-way';

type ConnectCallback = Parameters<pg.Pool['connect']>[0];

/** Milliseconds without an answer from a server that is cut off; its own limits come first. */
const NO_ANSWER = 25_000;

/**
 * A pool that gives up: PostgreSQL's own limits end what waits too long, and while the database
 * does not answer at all, whoever asks is told so at once and whoever waits is let go.
 */
export class GuardedPool extends pg.Pool {
  private readonly breaker: DatabaseBreaker;
  private readonly clients = new Set<PoolClient>();

  constructor(
    databaseUrl: string,
    limits: SessionLimits,
    size: Pick<PoolConfig, 'max' | 'connectionTimeoutMillis' | 'application_name' | 'onConnect'>,
  ) {
    super({
      ...size,
      connectionString: sessionAddress(databaseUrl, limits),
      query_timeout: NO_ANSWER,
      keepAlive: true,
    });
    this.breaker = databaseBreaker(databaseUrl);
    // A connection that dies while idle is replaced at next use; unheard, the event ends the process.
    this.on('error', (error) => {
      logError('database.connection_lost', error);
      this.breaker.suspect();
    });
    this.on('connect', (client) => this.clients.add(client));
    this.on('remove', (client) => this.clients.delete(client));
    this.breaker.onOpening(() => this.letGo());
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: NonNullable<ConnectCallback>): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | undefined {
    const others = giveWay();
    if (others === undefined) return this.connectNow(callback);
    const turn = others.then(() => this.connectNow(callback));
    return callback === undefined ? (turn as Promise<PoolClient>) : undefined;
  }

  private connectNow(callback?: ConnectCallback): Promise<PoolClient> | undefined {
    if (this.breaker.open) {
      const away = new DatabaseAway();
      if (callback === undefined) return Promise.reject(away);
      callback(away, undefined, () => {});
      return undefined;
    }
    if (callback === undefined) {
      return super.connect().catch((error) => {
        this.breaker.suspect();
        throw error;
      });
    }
    super.connect((error, client, done) => {
      if (error) this.breaker.suspect();
      callback(error, client, done);
    });
    return undefined;
  }

  /** Ends what is being waited for, as a broken line would. */
  private letGo(): void {
    for (const client of this.clients) (client as unknown as Client).connection?.stream.destroy();
  }
}
