import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, openGround } from './ground';
import { refusals, speaksAs } from './refusals';

let client: pg.Client;

beforeAll(async () => {
  client = await openGround();
});

afterAll(() => client.end());

describe('the database itself refuses', () => {
  const counts = new Map<string, number>();
  for (const { guard, refused, allowed, says } of refusals) {
    const number = (counts.get(guard) ?? 0) + 1;
    counts.set(guard, number);
    it(`${guard}${number === 1 ? '' : ` (${number})`}`, async () => {
      expect(
        (await attempt(client, allowed))?.message,
        'what is right is let pass',
      ).toBeUndefined();
      const refusal = await attempt(client, refused);
      expect(refusal, 'what is wrong is refused').toBeDefined();
      if (says) expect(`${refusal?.message} ${refusal?.constraint ?? ''}`).toMatch(says);
      else expect(refusal?.constraint).toBe(guard);
      // Class 23: an integrity constraint, not a mistake in this test.
      expect(refusal?.code).toMatch(/^23/);
    });
  }

  it('by no guard that has no case here', async () => {
    const { rows } = await client.query<{ guard: string }>(`
      SELECT conname AS guard FROM pg_constraint
      WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace
      UNION
      SELECT tgname FROM pg_trigger
      WHERE NOT tgisinternal AND tgname NOT LIKE '%\\_moves\\_publication'
        AND tgname NOT LIKE '%\\_changes\\_catalogue'
        AND tgname NOT LIKE '%\\_keeps\\_coverage'
        AND tgrelid::regclass::text NOT LIKE 'pg\\_%'`);
    const shown = new Set(refusals.map(({ guard }) => guard));
    const without = rows
      .map(({ guard }) => guard)
      .filter((guard) => !(speaksAs[guard] ?? [guard]).every((name) => shown.has(name)));
    expect(without).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });
});
