import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { provideEnv } from '@/lib/env';

/** Every test file works on a fresh copy of the template, so no file sees another's rows. */

const templateUrl = inject('templateUrl');

provideEnv({
  DATABASE_URL: withDatabase(
    `test_${process.env.VITEST_POOL_ID}_${randomBytes(4).toString('hex')}`,
  ),
  APP_SECRET: 'integration-tests-sign-with-this-secret',
  DEMO: 'on',
});

beforeAll(async () => {
  await administer((client, own, template) =>
    client.query(`CREATE DATABASE "${own}" TEMPLATE "${template}"`),
  );
});

afterAll(async () => {
  await administer((client, own) => client.query(`DROP DATABASE IF EXISTS "${own}" WITH (FORCE)`));
});

function withDatabase(name: string): string {
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(
  work: (client: pg.Client, own: string, template: string) => Promise<unknown>,
): Promise<void> {
  const own = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase('postgres') });
  await client.connect();
  try {
    await work(client, own, new URL(templateUrl).pathname.slice(1));
  } finally {
    await client.end();
  }
}
