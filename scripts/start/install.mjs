import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Installs the packages if the lock file is newer than what is installed. */
function installPackages() {
  const installed = join(project, 'node_modules/.package-lock.json');
  const wanted = join(project, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('▸ Cài các gói · Installing packages (npm ci)');
  // With NODE_ENV=production npm would leave out what only the tests need.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '✖ Không cài được các gói; xem thông báo của npm ở trên.\n' +
        '  The packages could not be installed; see what npm says above.',
    );
    process.exit(1);
  }
}

export async function installAndStart() {
  process.chdir(project);
  installPackages();
  await import('tsx');
  await import('./main.ts');
}
