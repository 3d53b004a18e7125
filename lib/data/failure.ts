import type { FailureCause } from '@/lib/domain/outcome';

/** SQLSTATEs and the codes of Prisma, of the driver and of Node that say why the database failed. */
const CAUSES: readonly (readonly [FailureCause, RegExp])[] = [
  ['disk_full', /^(?:53100|ENOSPC)$/],
  [
    'busy',
    // Locked, cancelled by a time limit, a deadlock, too many connections, no place in the pool.
    /^(?:55P03|57014|40P01|40001|25P03|53300|P2028|P2024)$/,
  ],
  [
    'database_away',
    /^(?:DATABASE_AWAY|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|57P0[1-5]|08\w{3}|P1001|P1002|P1008|P1017)$/,
  ],
];

/** What the driver says in words only. */
const SENTENCES: readonly (readonly [FailureCause, RegExp])[] = [
  ['busy', /timeout exceeded when trying to connect/],
  ['database_away', /Connection terminated|Query read timeout|does not answer|not queryable/],
];

/** Why the database could not do what was asked, from whatever was thrown; null: it was not that. */
export function causeOfFailure(error: unknown): FailureCause | null {
  const { codes, sentences } = namesOf(error);
  const byCode = CAUSES.find(([, known]) => codes.some((code) => known.test(code)));
  const bySentence = SENTENCES.find(([, known]) => sentences.some((text) => known.test(text)));
  return byCode?.[0] ?? bySentence?.[0] ?? null;
}

const CODES = ['code', 'originalCode'] as const;
const WORDS = ['message', 'originalMessage'] as const;
const INNER = ['cause', 'meta', 'driverAdapterError', 'errors'] as const;

/** Prisma and its adapter wrap what PostgreSQL said several times, each in its own way. */
function namesOf(error: unknown): { readonly codes: string[]; readonly sentences: string[] } {
  const codes: string[] = [];
  const sentences: string[] = [];
  const seen = new Set<unknown>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of CODES) if (typeof fields[name] === 'string') codes.push(fields[name]);
    for (const name of WORDS) if (typeof fields[name] === 'string') sentences.push(fields[name]);
    for (const name of INNER) look(fields[name]);
    if (Array.isArray(value)) value.forEach(look);
  };
  look(error);
  return { codes, sentences };
}
