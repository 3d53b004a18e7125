import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, takeLock } from '../lock';
import { pause } from '../process';
import { runTool } from './run-tool';
import { hashFiles } from './source-hash';
import { step } from './steps';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'scripts/build-chart-worker.ts',
];
const GENERATED = 'lib/data/generated';

/** Makes the database client and, for production, the build, when what they are made from changed. */
export async function prepareCode(options: {
  readonly buildFolder: string;
  readonly production: boolean;
}): Promise<void> {
  const lock = await waitForLock();
  try {
    await prepareClient();
    if (options.production) await prepareBuild(options.buildFolder);
    else await prepareChartWorker(options.buildFolder);
  } finally {
    lock.release();
  }
}

/** Two starts of one checkout share its build folder: one builds, the other waits. */
async function waitForLock(): Promise<Lock> {
  mkdirSync('.build', { recursive: true });
  for (let told = false; ; told = true) {
    const lock = takeLock('.build/lock');
    if ('release' in lock) return lock;
    if (!told) console.log('▸ Đợi một tiến trình khác đang dựng · Waiting for another build');
    await pause(250);
  }
}

async function prepareClient(): Promise<void> {
  const hash = hashFiles(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  const mark = join(GENERATED, '.schema-hash');
  if (readMark(mark) === hash) return;
  await step('Tạo mã truy cập dữ liệu · Generating the database client', async () => {
    await runTool('prisma/build/index.js', ['generate']);
    writeFileSync(mark, hash);
  });
}

async function prepareBuild(buildFolder: string): Promise<void> {
  const hash = hashFiles(SOURCES, (path) => !path.startsWith(GENERATED));
  const mark = join(buildFolder, 'source-hash');
  if (readMark(mark) === hash) return;
  await step('Dựng ứng dụng · Building', async () => {
    await runTool('next/dist/bin/next', ['build'], {
      NODE_ENV: 'production',
      BUILD_DIR: buildFolder,
      NEXT_TELEMETRY_DISABLED: '1',
    });
    await prepareChartWorker(buildFolder);
    writeFileSync(mark, hash);
  });
}

/** The bundler is loaded only when there is something to bundle; most starts have nothing. */
async function prepareChartWorker(buildFolder: string): Promise<void> {
  const { buildChartWorker } = await import('../build-chart-worker');
  await buildChartWorker(buildFolder);
}

function readMark(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
