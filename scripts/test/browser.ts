import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** The shell without windows first: opening a page costs it less than half of what it costs the others. */
const INSTALLED = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** For Debian's Chromium in a container, and so that it asks nobody on the internet anything. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW_TO_GET_ONE =
  'No browser was found. Install one: "npx playwright install chromium" where the internet can be reached, or a package of the system, such as "apt-get install chromium-headless-shell".';

/** Playwright's own browser if it is there, or can be fetched; else an installed Chromium. */
export function findBrowser(): LaunchOptions {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = findInstalled();
  if (executablePath !== undefined) return { executablePath, args: ARGUMENTS };
  if (download()) return {};
  throw new Error(HOW_TO_GET_ONE);
}

function findInstalled(): string | undefined {
  for (const name of INSTALLED) {
    try {
      const found = execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] });
      return found.toString().trim();
    } catch {
      // The next name.
    }
  }
  return undefined;
}

function download(): boolean {
  try {
    const arguments_ = ['node_modules/playwright/cli.js', 'install', 'chromium'];
    execFileSync(process.execPath, arguments_, { stdio: 'ignore', timeout: 180_000 });
    return existsSync(chromium.executablePath());
  } catch {
    return false;
  }
}
