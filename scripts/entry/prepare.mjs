/**
 * Makes a command's program: the database client that it may need, then one file of its own sources;
 * packages stay where they are installed. Run by run-program.mjs in a process of its own.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import 'tsx';
import { hashOf, isCurrent, programFile, recordFile, sources } from './programs.mjs';

// After tsx, which lets Node read them.
const { withBuildLock } = await import('../build-lock.ts');
const { prepareClient } = await import('../start/client.ts');
const { reportFailure } = await import('../start/steps.ts');

async function bundle(name) {
  const file = programFile(name);
  const { metafile } = await build({
    entryPoints: [sources[name]],
    outfile: `${file}.new`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Guards modules against browsers; the programs run on the server.
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    metafile: true,
    logLevel: 'warning',
  });
  const inputs = Object.keys(metafile.inputs).sort();
  rmSync(recordFile(name), { force: true });
  renameSync(`${file}.new`, file);
  writeFileSync(recordFile(name), JSON.stringify({ inputs, hash: hashOf(inputs) }));
}

try {
  const [, , name] = process.argv;
  await withBuildLock('programs', async () => {
    // Whoever held the lock may have made it.
    if (isCurrent(name)) return;
    await prepareClient();
    mkdirSync('.build/programs', { recursive: true });
    await bundle(name);
  });
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
