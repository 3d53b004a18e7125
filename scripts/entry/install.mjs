import { existsSync, statSync } from 'node:fs';
import { runBeforehand } from './run-beforehand.mjs';

/** Installs the packages if the lock file is newer than what is installed. */
export async function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs)
    return;
  console.log('▸ Cài các gói · Installing packages (npm ci)');
  // With NODE_ENV=production npm would leave out what only the tests need.
  const code = await runBeforehand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    console.error(
      '✖ Không cài được các gói; xem thông báo của npm ở trên.\n' +
        '  The packages could not be installed; see what npm says above.',
    );
    process.exit(1);
  }
}
