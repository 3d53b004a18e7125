import { createHmac } from 'node:crypto';
import pg from 'pg';
import { now } from '@/lib/clock';
import { sessionAddress } from '@/lib/database-address';
import { appSecret, databaseUrl, env } from '@/lib/env';
import { demoState, loadDemo } from '../prisma/seed/demo';
import { seedReference } from '../prisma/seed/reference';
import { Refusal } from './refusal';
import { hashFiles } from './start/source-hash';
import { reportFailure, step } from './start/steps';

/**
 * Brings the data that comes with the product into the database, each part only when it changed:
 * the reference data always, the demonstration set as DEMO says. Part of `npm start`.
 */

const REFERENCE_SOURCES = ['prisma/seed', 'lib/domain'];

async function loadData(): Promise<void> {
  const url = databaseUrl();
  await loadReference(url);
  const state = await demoState(url);
  if (env().DEMO === 'on') {
    if (state.realReports) throw realReportsInTheWay();
    await applyDemo(url, state.demoRows);
  } else if (state.demoRows) {
    throw new Refusal(
      'DEMO=off nhưng cơ sở dữ liệu còn bộ số liệu minh hoạ. Hãy chạy "npm run demo -- remove" để xoá bộ ấy, hoặc đặt DEMO=on.',
      'DEMO=off, but the database holds the demonstration set. Run "npm run demo -- remove" to take it out, or set DEMO=on.',
    );
  }
}

function realReportsInTheWay(): Refusal {
  return new Refusal(
    'DEMO=on nhưng cơ sở dữ liệu đang có báo cáo thật. Hãy đặt DEMO=off; nếu bộ minh hoạ đã lẫn vào, chạy "npm run demo -- remove".',
    'DEMO=on, but the database holds real reports. Set DEMO=off; if the demonstration set is among them, run "npm run demo -- remove".',
  );
}

async function loadReference(url: string): Promise<void> {
  const hash = hashFiles(REFERENCE_SOURCES, (path) => !path.startsWith('prisma/seed/demo'));
  if ((await readMark(url, 'reference')) === hash) return;
  await step('Nạp dữ liệu nền · Loading the reference data', () => seedReference(url));
  await writeMark(url, 'reference', hash);
}

/** Loads the set if it is not there, and sets the accounts' password if it is another one now. */
async function applyDemo(url: string, loaded: boolean): Promise<void> {
  const password = env().DEMO_PASSWORD ?? '';
  const mark = createHmac('sha256', appSecret()).update(password).digest('hex');
  if (loaded && (await readMark(url, 'demo')) === mark) return;
  await step('Nạp bộ số liệu minh hoạ · Loading the demonstration set', () =>
    loadDemo(url, { now: now(), password }),
  );
  await writeMark(url, 'demo', mark);
}

async function readMark(url: string, name: string): Promise<string | undefined> {
  return withClient(url, async (client) => {
    const { rows } = await client.query('SELECT hash FROM seed_state WHERE name = $1', [name]);
    return rows[0]?.hash;
  });
}

async function writeMark(url: string, name: string, hash: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO seed_state (name, hash, loaded_at) VALUES ($1, $2, now())
       ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, loaded_at = excluded.loaded_at`,
      [name, hash],
    ),
  );
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: sessionAddress(url) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

try {
  await loadData();
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
