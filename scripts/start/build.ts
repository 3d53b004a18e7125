import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from '../build-lock';
import { readMark } from './client';
import { runInSilence, runTool } from './run-tool';
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
  'scripts/build',
];
const GENERATED = 'lib/data/generated';

/** Makes the build when what it is made from changed; in development our own programs alone. */
export function prepareCode(options: {
  readonly buildFolder: string;
  readonly production: boolean;
}): Promise<void> {
  return withBuildLock('pages', async () => {
    if (options.production) await prepareBuild(options.buildFolder);
    else await buildPrograms(options.buildFolder);
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
    await buildPrograms(buildFolder);
    writeFileSync(mark, hash);
  });
}

/** In a process of its own: the bundler does not stay in the server's memory. */
function buildPrograms(buildFolder: string): Promise<void> {
  return runInSilence(['--import', 'tsx', 'scripts/build/programs.ts', buildFolder]);
}
