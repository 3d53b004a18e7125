import { spawn } from 'node:child_process';
import { startEmbeddedDatabase } from '../database/embedded';
import { freePort } from '../database/server';
import { testEnv } from '../test/run-command';
import { waitForAnswer } from './fetch-bytes';
import type { BenchGround } from './ground';
import { milliseconds, quantile, type Row, times } from './row';

const TURNS = 3;

/** A second `npm start` until its health answers, beside PostgreSQL and `next start` one after the other. */
export const start: Row = {
  name: 'start',
  measure: async (ground) => {
    await ground.address();
    await ground.stopSite();
    const bare = await ground.bareNext();
    const ours: number[] = [];
    const databases: number[] = [];
    const nexts: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(await timeOfStart(ground));
      databases.push(await timeOfDatabase(ground));
      const begun = performance.now();
      const { child } = await bare.start(ground.children);
      nexts.push(performance.now() - begun);
      await new Promise((settle) => child.once('exit', settle).kill('SIGTERM'));
    }
    const [own, database, next] = [ours, databases, nexts].map((all) => quantile(all, 0.5));
    const limit = (database ?? 0) + (next ?? 0);
    return [
      {
        what: 'start, second npm start until /api/health',
        measured: milliseconds(own ?? 0),
        limit: `PostgreSQL ${milliseconds(database ?? 0)} + next start ${milliseconds(next ?? 0)}`,
        ratio: times((own ?? 0) / limit),
        aim: '≤ 1.5 ×',
      },
    ];
  },
};

async function timeOfStart(ground: BenchGround): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const npm = spawn('npm', ['start'], {
    env: testEnv({ PORT: String(port), DATA_DIR: ground.dataFolder, DEMO: 'off' }),
    stdio: 'ignore',
    detached: true,
  });
  ground.children.add(npm);
  await waitForAnswer(`http://127.0.0.1:${port}/api/health`);
  const taken = performance.now() - begun;
  // The whole group, as Ctrl-C does: npm then waits until all is closed.
  await new Promise((settle) => {
    npm.once('exit', settle);
    process.kill(-(npm.pid ?? 0), 'SIGINT');
  });
  return taken;
}

async function timeOfDatabase({ dataFolder }: BenchGround): Promise<number> {
  const begun = performance.now();
  const database = await startEmbeddedDatabase({ dataFolder });
  const taken = performance.now() - begun;
  await database.stop();
  return taken;
}
