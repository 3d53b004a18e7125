import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commands } from './checks';
import { copyProject } from './copy-project';
import { failure, type Outcome } from './outcome';
import { type Offence, offences } from './planted-offences';
import { runNode } from './run-command';

/**
 * A gate that catches nothing looks like a gate. Each is run once on a copy of the project with
 * offences planted in it, and must name every one of them.
 */
export async function checkGates(): Promise<Outcome> {
  const copy = copyProject(['lib/data/generated', '.next-test/types', 'next-env.d.ts']);
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  try {
    const outcomes: Outcome[] = [];
    for (const gate of ['lint', 'types', 'dependencies', 'unused', 'unit'] as const) {
      outcomes.push(...(await proveGate(gate, copy)));
    }
    return {
      passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
      failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
      output: outcomes.map(({ output }) => output).join(''),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const gateCommands: Readonly<Record<Offence['gate'], readonly string[]>> = {
  lint: [...commands.lint, '--max-diagnostics=none'],
  types: commands.types,
  dependencies: commands.dependencies,
  unused: commands.unused,
  unit: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    'planted',
  ],
};

async function proveGate(gate: Offence['gate'], copy: string): Promise<readonly Outcome[]> {
  const planted = offences.filter((offence) => offence.gate === gate);
  for (const { files } of planted) plant(copy, files);
  const { code, output } = await runNode(gateCommands[gate], { folder: copy });
  for (const { files } of planted) {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
  return planted.map(({ name, named }) => {
    const caught = code !== 0 && named.every((words) => output.includes(words));
    if (caught) return { passed: 1, failed: 0, output: '' };
    const sought = named.join(', ');
    return failure(`The gate "${gate}" let pass: ${name} (looked for ${sought})\n${output}\n`);
  });
}

function plant(copy: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}
