import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { commandLine, isRunning } from '@/scripts/process';
import { expect, test } from '../../support/guarantee';
import { end, isWarm, type OwnGround } from '../../support/own-site';
import { ask } from '../../support/raw-request';

/** `npm start` as a person at a shell meets it: one clear message when it cannot, and no debris. */

type Variables = Readonly<Record<string, string>>;

async function startFailing(ground: OwnGround, variables: Variables): Promise<string> {
  const { child, output } = await ground.launch(variables);
  child.stdout.on('data', () => {
    // It started where it must not: no need to wait for it.
    if (/Số liệu HTX: http/.test(output())) child.kill('SIGTERM');
  });
  const code = await new Promise((settle) => child.once('close', settle));
  expect(code, output()).toBe(1);
  return output();
}

/** Seconds of a processor that a process has spent. */
function processorTime(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  // In hundredths, as Linux tells everybody.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** One message in both languages, with what helps, and no stack of calls. */
function expectOneMessage(output: string, ...words: readonly (string | RegExp)[]): void {
  expect(output.match(/^✖ /gm)?.length, output).toBe(1);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  for (const word of words) expect(output).toMatch(word);
}

test('a value that cannot be is named', async ({ ground }) => {
  const wrong: readonly Variables[] = [
    { PORT: 'ba nghìn' },
    { PORT: '70000' },
    { DEMO: 'maybe' },
    { DATABASE_URL: 'mysql://localhost/x' },
    { DATABASE_URL: 'postgresql://x@127.0.0.1/x', APP_SECRET: '' },
    { APP_SECRET: 'short' },
    { PUBLIC_URL: 'solieu.example' },
    { TEST_NOW: 'yesterday' },
    { TEST_NOW: '2026-10-05T08:00:00+07:00', DEMO: 'off' },
    { SMTP_URL: 'localhost' },
    { DEMO_PASSWORD: 'short' },
  ];
  await Promise.all(
    wrong.map(async (variables) => {
      const [name = ''] = Object.keys(variables)
        .filter((one) => one !== 'DATABASE_URL')
        .slice(0, 1);
      expectOneMessage(await startFailing(ground, variables), name || 'DATABASE_URL');
    }),
  );
});

test('a taken port is named before anything is done', async ({ ground }) => {
  const other = createServer();
  await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const output = await startFailing(ground, { PORT: port });
  expectOneMessage(output, `Cổng ${port}`, `Port ${port} is taken`, 'PORT=');
  other.close();
});

test('a folder that cannot be written to is named', async ({ ground }) => {
  const file = join(ground.folder, 'a-file');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'below'), '/proc/so-lieu/data']) {
    expectOneMessage(await startFailing(ground, { DATA_DIR: folder }), folder, 'DATA_DIR');
  }
});

test('a database that is away, newer or of something else is refused and left alone', async ({
  ground,
}) => {
  const [newer, foreign] = [await ground.copy('reference'), await ground.copy('reference')];
  await newer.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('next', 'x', '20991231000000_next', now())`,
  );
  await foreign.query(
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE shop (id int)',
  );
  const unreachable = newer.url.replace(/:\d+\//, ':1/');
  const outputs = await Promise.all(
    [unreachable, newer.url, foreign.url].map((url) =>
      startFailing(ground, { DATABASE_URL: url, DEMO: 'off' }),
    ),
  );
  expectOneMessage(outputs[0] ?? '', 'cannot be reached', '127.0.0.1:1', 'DATABASE_URL');
  expectOneMessage(outputs[1] ?? '', 'newer than this code', '20991231000000_next');
  expectOneMessage(outputs[2] ?? '', 'something else', 'DATABASE_URL');
  const password = new URL(newer.url).password;
  for (const output of outputs) expect(output).not.toContain(password);
  const { rows } = await foreign.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
  );
  expect(rows).toEqual([{ tablename: 'shop' }]);
});

test('a demonstration beside real reports, or kept where none may be, stops the start', async ({
  ground,
}) => {
  const [demo, real] = [await ground.copy('demo'), await ground.copy('reference')];
  await real.query(
    `INSERT INTO report (id, area_id, period, form_version_id)
       SELECT 'real', 'lang-son', first_period, id FROM form_version LIMIT 1`,
  );
  const [off, on] = await Promise.all([
    startFailing(ground, { DATABASE_URL: demo.url, DEMO: 'off' }),
    startFailing(ground, { DATABASE_URL: real.url, DEMO: 'on' }),
  ]);
  expectOneMessage(off ?? '', 'DEMO=off', 'npm run demo -- remove');
  expectOneMessage(on ?? '', 'DEMO=on', 'DEMO=off');
  const { rows } = await real.query('SELECT count(*)::int AS n FROM "user" WHERE demo');
  expect(rows).toEqual([{ n: 0 }]);
});

const clusterOf = (folder: string) => join(folder, 'postgres');
const serverOf = (folder: string) =>
  Number(readFileSync(join(clusterOf(folder), 'postmaster.pid'), 'utf8').split('\n')[0]);
const lastWordsOf = (folder: string) =>
  readFileSync(join(folder, 'postgres.log'), 'utf8').trim().split('\n').slice(-3).join('\n');

test('goes on when nobody reads any more what it says, and ends when it is told to', async ({
  ground,
}) => {
  const site = await ground.start(await ground.copy('reference'), { DEMO: 'off' });
  // What it has to do of itself is done.
  await isWarm(site);
  for (const output of [site.child.stdout, site.child.stderr]) output?.destroy();
  // Each is a line of the log.
  for (let time = 0; time < 5; time++) {
    const refused = { method: 'POST', headers: { origin: 'http://elsewhere.example' } };
    expect((await ask(`${site.url}/lam-viec`, refused)).status).toBe(403);
  }
  const spent = () => processorTime(site.child.pid ?? 0);
  await expect.poll(async () => (await ask(`${site.url}/api/health`)).status).toBe(200);
  const before = spent();
  await new Promise((settle) => setTimeout(settle, 2_000));
  expect(spent() - before, 'it says the same for ever').toBeLessThan(1);
  const ended = site.stop();
  await expect.poll(() => isRunning(site.child.pid ?? 0), { timeout: 15_000 }).toBe(false);
  expect(await ended).toBe(0);
});

test('copies live side by side, survive kill -9 and leave a clean cluster', async ({ ground }) => {
  test.setTimeout(180_000);
  const [one, two] = ['copy-one', 'copy-two'].map((name) => join(ground.folder, name));
  if (one === undefined || two === undefined) throw new Error('no folders');
  for (const folder of [one, two]) mkdirSync(folder, { mode: 0o755 });
  const own = { DEMO: 'off', APP_SECRET: '', DEMO_PASSWORD: '' };
  const [first, second] = await Promise.all(
    [one, two].map((DATA_DIR) => ground.startWith({ ...own, DATA_DIR })),
  );
  if (first === undefined || second === undefined) throw new Error('not started');
  for (const { url } of [first, second]) {
    expect((await ask(`${url}/api/health`)).text).toMatch(/"status":"ok","database":"ok"/);
  }

  // A third start in a folder that is in use says whose it is.
  const refused = await startFailing(ground, { ...own, DATA_DIR: one });
  expectOneMessage(refused, one, String(first.child.pid));

  // Everything of the first copy dies at once.
  const server = serverOf(one);
  expect(commandLine(server)).toContain('postgres');
  process.kill(server, 'SIGKILL');
  await end(first.child, 'SIGKILL');
  expect((await ask(`${second.url}/api/health`)).status).toBe(200);
  const recovered = await ground.startWith({ ...own, DATA_DIR: one });
  expect((await ask(`${recovered.url}/tinh`)).status).toBe(200);

  // Only the server dies, and its database lives on without it.
  await end(recovered.child, 'SIGKILL');
  const orphan = serverOf(one);
  expect(isRunning(orphan)).toBe(true);
  const restarted = await ground.startWith({ ...own, DATA_DIR: one });
  expect((await ask(`${restarted.url}/tinh`)).status).toBe(200);
  expect(isRunning(orphan)).toBe(false);

  // Ctrl-C and a plain termination leave nothing running and nothing to recover.
  expect(await end(restarted.child, 'SIGINT')).toBe(0);
  expect(await end(second.child, 'SIGTERM')).toBe(0);
  for (const folder of [one, two]) {
    expect(existsSync(join(clusterOf(folder), 'postmaster.pid'))).toBe(false);
    expect(lastWordsOf(folder)).toContain('database system is shut down');
    expect(readdirSync(folder)).not.toContain('start.lock');
  }
});
