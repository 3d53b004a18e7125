import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyProject } from '@/scripts/test/copy-project';
import { testEnv } from '@/scripts/test/run-command';

/**
 * The commands in a clone where nothing is installed: no folder above it holds packages, so whatever
 * is imported before the installation must be Node's own. `npm ci` is a stand-in that links the
 * packages of this project.
 */

let clone = '';

/** As npm itself would start the command. */
function run(command: string, ...words: readonly string[]) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [node, ...args] = String(scripts[command]).split(' ');
  expect(node).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...words], {
    cwd: clone,
    env: testEnv({
      PATH: `${join(clone, 'bin')}${delimiter}${process.env.PATH}`,
      NODE_ENV: 'production',
      PORT: 'none',
    }),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function runBeside(...words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/run.cjs', ...words], {
    cwd: clone,
    env: testEnv({ PATH: `${join(clone, 'bin')}${delimiter}${process.env.PATH}` }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => parts.join(''));
}

function standInForNpm(program: string): void {
  mkdirSync(join(clone, 'bin'), { recursive: true });
  writeFileSync(join(clone, 'bin/npm'), `#!${process.execPath}\n${program}`, { mode: 0o755 });
}

const LINKING = `
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
const packages = ${JSON.stringify(resolve('node_modules'))};
appendFileSync('bin/asked', process.argv.slice(2).join(' ') + '\\n');
mkdirSync('node_modules', { recursive: true });
for (const name of readdirSync(packages)) {
  if (!name.startsWith('.')) symlinkSync(packages + '/' + name, 'node_modules/' + name);
}
copyFileSync(packages + '/.package-lock.json', 'node_modules/.package-lock.json');
`;

beforeAll(() => {
  clone = copyProject();
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

beforeEach(() => {
  for (const made of ['node_modules', 'bin', '.build']) {
    rmSync(join(clone, made), { recursive: true, force: true });
  }
});

describe('a clone where nothing is installed', () => {
  it('is installed and made ready by the command that is asked for', () => {
    standInForNpm(LINKING);
    // Each gets as far as its own words about what it was told.
    const tested = run('test', 'no-such-step');
    expect(tested.said).toContain('There is no step "no-such-step"');
    expect(tested.said).toMatch(/^▸ Cài các gói · Installing packages/);
    expect(tested.said).toContain('Generating the database client');

    const started = run('start');
    expect(started.said).toContain('The environment variable PORT must be a port number');
    expect(started.said).not.toContain('Installing packages');
    // Once, with what only the tests need, whatever NODE_ENV says.
    expect(readFileSync(join(clone, 'bin/asked'), 'utf8')).toBe(
      'ci --include=dev --no-audit --no-fund\n',
    );
  }, 120_000);

  it('is installed once by two commands that begin together', async () => {
    standInForNpm(
      LINKING.replace('mkdirSync(', 'await new Promise((go) => setTimeout(go, 1000));\nmkdirSync('),
    );
    const both = await Promise.all([0, 1].map(() => runBeside('test', 'no-such-step')));
    for (const said of both) expect(said).toContain('There is no step "no-such-step"');
    expect(both.join('')).toContain('Waiting for another installation');
    expect(readFileSync(join(clone, 'bin/asked'), 'utf8').split('\n').length).toBe(2);
  }, 120_000);

  it.each(['start', 'dev', 'test', 'user', 'demo', 'database', 'bench'])(
    'installs before anything else for npm run %s, and says when that fails',
    (command) => {
      standInForNpm('process.exit(1);');
      const { status, said } = run(command);
      expect(said).toBe(
        '▸ Cài các gói · Installing packages (npm ci)\n' +
          '✖ Không cài được các gói; xem thông báo của npm ở trên.\n' +
          '  The packages could not be installed; see what npm says above.\n',
      );
      expect(status).toBe(1);
    },
  );

  it.each(['start', 'test'])('says which Node npm %s needs', (command) => {
    const pretend = join(clone, 'old-node.cjs');
    writeFileSync(
      pretend,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });",
    );
    standInForNpm('process.exit(1);');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--require', pretend, 'scripts/run.cjs', command],
      { cwd: clone, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Cần Node.js từ 20.19 trở lên; máy này đang dùng 20.18.3.\n' +
        'Node.js 20.19 or newer is needed; this is 20.18.3.\n',
    );
    expect(status).toBe(1);
  });
});
