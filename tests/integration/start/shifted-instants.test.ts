import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { findShiftedInstants } from '@/scripts/start/shifted-instants';

/** The server of these tests stands in Asia/Ho_Chi_Minh. */

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

async function addUser(id: string, createdAt: string, demo = false): Promise<void> {
  await client.query(
    `INSERT INTO "user" (id, name, email, created_at, demo) VALUES ($1, $1, $1 || '@x.example', $2, $3)`,
    [id, createdAt, demo],
  );
}

describe('a start on a server in another zone', () => {
  it('says nothing of a database that was never used without a pinned zone', async () => {
    await addUser('later', '2999-01-01T00:00:00Z');
    await addUser('shown', '2020-01-01T00:00:00Z', true);
    expect(await findShiftedInstants(databaseUrl())).toBeNull();
  });

  it('names the zone, the hours and until when instants are off', async () => {
    await addUser('earlier', '2020-01-01T00:00:00Z');
    const said = await findShiftedInstants(databaseUrl());
    expect(said).toMatch(/múi giờ Asia\/Ho_Chi_Minh: .* sớm hơn thực tế 7 giờ/);
    expect(said).toMatch(/are 7 hours early/);
  });

  it('says nothing where the server is in UTC', async () => {
    const url = new URL(databaseUrl());
    url.searchParams.set('options', '-c TimeZone=UTC');
    expect(await findShiftedInstants(url.href)).toBeNull();
  });
});
