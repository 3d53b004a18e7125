import { askApart } from './database-question';
import { logError, logInfo } from './log';

/**
 * Knows when the database does not answer, so that nobody waits to find out again: from the first
 * question that stayed without an answer until the next that has one, asked in the background.
 */
export interface DatabaseBreaker {
  /** The database is known not to answer. */
  readonly open: boolean;
  /** Something was refused or took too long: asks whether the database is there. */
  suspect(): void;
  /** Calls back when the database is found not to answer. */
  onOpening(listener: () => void): void;
}

/** What asking gives while the breaker is open. */
export class DatabaseAway extends Error {
  readonly code = 'DATABASE_AWAY';

  constructor() {
    super('The database does not answer');
    this.name = 'DatabaseAway';
  }
}

/** Milliseconds for a connection and one answer. */
const PROBE_TIMEOUT = 1_500;
/** Milliseconds. */
const PAUSE_BETWEEN_PROBES = 500;

class Breaker implements DatabaseBreaker {
  open = false;
  private readonly listeners: (() => void)[] = [];
  private asking = false;

  constructor(private readonly url: string) {}

  suspect(): void {
    if (this.asking) return;
    this.asking = true;
    void this.ask();
  }

  onOpening(listener: () => void): void {
    this.listeners.push(listener);
  }

  private async ask(): Promise<void> {
    const problem = await probe(this.url);
    if (problem !== null) {
      if (!this.open) {
        this.open = true;
        logError('database.away', problem);
        for (const listener of this.listeners) listener();
      }
      setTimeout(() => void this.ask(), PAUSE_BETWEEN_PROBES).unref();
      return;
    }
    this.asking = false;
    if (this.open) {
      this.open = false;
      logInfo('database.back');
    }
  }
}

async function probe(url: string): Promise<Error | null> {
  try {
    await askApart(url, PROBE_TIMEOUT, (client) => client.query('SELECT 1'), 'so-lieu-htx probe');
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** The server and Next's bundles load this module apart and know one breaker for an address. */
const HOLDER = Symbol.for('so-lieu-htx.database-breakers');
const holder = globalThis as { [HOLDER]?: Map<string, Breaker> };

export function databaseBreaker(databaseUrl: string): DatabaseBreaker {
  holder[HOLDER] ??= new Map();
  const known = holder[HOLDER].get(databaseUrl);
  if (known !== undefined) return known;
  const breaker = new Breaker(databaseUrl);
  holder[HOLDER].set(databaseUrl, breaker);
  return breaker;
}
