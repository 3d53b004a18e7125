import pg from 'pg';
import { vi } from 'vitest';
import { ENTER_READER } from '@/lib/public-reader';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What this process asks of PostgreSQL while something is done, in order; its beginnings and ends too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return (
      asked.mock.calls
        .map(([given]) => {
          const said = given as unknown as string | Statement;
          return typeof said === 'string'
            ? { text: said, values: [] }
            : { text: said.text, values: said.values ?? [] };
        })
        // A connection's own, whenever one more is opened.
        .filter(({ text }) => text !== ENTER_READER)
    );
  } finally {
    asked.mockRestore();
  }
}
