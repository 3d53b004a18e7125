import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLoad } from './bench/load';
import { freePort } from './database/embedded';
import { pause } from './process';
import { runNode, testEnv } from './test/run-command';
import { startServer, stopServers } from './test/servers';

/**
 * The start page from memory beside its limits in one run: the same bytes from disk by nginx, and
 * a bare prerendered page by Next alone. One process of each, 64 connections.
 */

const SECONDS = 5;
const CONNECTIONS = 64;
const folder = mkdtempSync(join(tmpdir(), 'so-lieu-bench-'));
chmodSync(folder, 0o755);
const bareFolder = join('.build', `bare-${process.pid}`);
const children: ChildProcess[] = [];

function fetchBrotli(address: string): Promise<Buffer> {
  return new Promise((settle, fail) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => settle(Buffer.concat(chunks)));
    }).on('error', fail);
  });
}

async function startNginx(body: Buffer): Promise<number> {
  const port = await freePort();
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/index.html'), body);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  types { text/html html; } access_log off; sendfile on; tcp_nopush on;
  keepalive_requests 100000000; open_file_cache max=100;
  client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3;
  uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  server { listen 127.0.0.1:${port}; root ${folder}/pages; add_header Content-Encoding br; }
}
`,
  );
  children.push(spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }));
  await waitFor(port);
  return port;
}

async function startBareNext(): Promise<number> {
  mkdirSync(join(bareFolder, 'app'), { recursive: true });
  const files = {
    'package.json': '{"type":"module"}',
    'next.config.mjs': `export default { compress: false, turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
    'app/layout.jsx':
      'export default ({ children }) => <html lang="vi"><body>{children}</body></html>;',
    'app/page.jsx':
      'export default () => <main>{Array.from({ length: 50 }, (_, key) => <p key={key}>Hợp tác xã</p>)}</main>;',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bareFolder, name), text);
  const next = 'node_modules/next/dist/bin/next';
  const built = await runNode([next, 'build', bareFolder], {
    variables: { NODE_ENV: 'production' },
  });
  if (built.code !== 0) throw new Error(built.output);
  const port = await freePort();
  const child = spawn(process.execPath, [next, 'start', bareFolder, '--port', String(port)], {
    stdio: 'ignore',
    env: testEnv({ NODE_ENV: 'production' }),
  });
  children.push(child);
  await waitFor(port);
  return port;
}

async function waitFor(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      await fetchBrotli(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function run(): Promise<void> {
  const address = await startServer(join(folder, 'data'), { DEMO: 'off' });
  const body = await fetchBrotli(`${address}/`);
  const measure = (port: number) =>
    measureLoad({ port, path: '/', connections: CONNECTIONS, seconds: SECONDS });
  const kept = await measure(Number(new URL(address).port));
  const rows: [string, number][] = [[`start page from memory (${body.length} bytes, br)`, kept]];
  if (hasNginx())
    rows.push(['the same bytes from disk, nginx', await measure(await startNginx(body))]);
  rows.push(['a bare prerendered page, Next', await measure(await startBareNext())]);
  console.log(`\n| answered by | requests/s | start page is |\n| --- | ---: | ---: |`);
  for (const [name, speed] of rows) {
    console.log(`| ${name} | ${speed.toLocaleString('en')} | ${(kept / speed).toFixed(2)} × |`);
  }
}

try {
  await run();
} finally {
  for (const child of children) child.kill('SIGTERM');
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
  rmSync(bareFolder, { recursive: true, force: true });
}
process.exit();
