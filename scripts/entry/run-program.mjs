import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { isCurrent, programFile, sources } from './programs.mjs';
import { runBeforehand } from './run-beforehand.mjs';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs a command's program, after installing and compiling what is missing or out of date. */
export async function runProgram(name) {
  if (!Object.hasOwn(sources, name)) {
    console.error(`There is no program "${name}". Programs: ${Object.keys(sources).join(', ')}`);
    process.exit(1);
  }
  process.chdir(project);
  await installPackages();
  if (!isCurrent(name)) {
    // In a process that ends: neither compiler stays in memory.
    const prepare = ['scripts/entry/prepare.mjs', name];
    const code = await runBeforehand(process.execPath, prepare);
    if (code !== 0) process.exit(code);
  }
  const program = resolve(programFile(name));
  process.argv.splice(1, 2, program);
  await import(pathToFileURL(program).href);
}
