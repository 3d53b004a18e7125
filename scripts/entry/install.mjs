import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runBeforehand } from './run-beforehand.mjs';

const LOCK = '.build/installing';

/** Installs the packages if what is installed is not what the lock file names. */
export async function installPackages() {
  if (isInstalled()) return;
  await takeTurn();
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  // Another command of this clone may have installed them meanwhile.
  if (!isInstalled()) await install();
  process.off('exit', release);
  release();
}

function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json');
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
      const found = installed[path];
      // What is optional may be for another machine.
      if (path === '' || (found === undefined && (optional || devOptional))) return true;
      return found !== undefined && found.version === version;
    });
  } catch {
    return false;
  }
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** One installation at a time; what a dead process left behind is taken over. */
async function takeTurn() {
  mkdirSync('.build', { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld()) rmSync(LOCK, { force: true });
    else if (!told)
      console.log('▸ Đợi một lệnh khác cài các gói · Waiting for another installation');
    await new Promise((settle) => setTimeout(settle, 250));
  }
}

function isHeld() {
  try {
    const holder = Number(readFileSync(LOCK, 'utf8'));
    // Between its making and its writing the file is empty.
    return holder === 0 || process.kill(holder, 0);
  } catch {
    return false;
  }
}

async function install() {
  console.log('▸ Cài các gói · Installing packages (npm ci)');
  // With NODE_ENV=production npm would leave out what tests need, and the types that a build reads.
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
