import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../database/server';
import { waitForAnswer } from './fetch-bytes';
import type { BenchGround } from './ground';

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Serves the given bytes from disk at `/name`, as they are; gives the port. */
export async function startNginx(
  ground: BenchGround,
  files: ReadonlyMap<string, Buffer>,
): Promise<number> {
  const port = await freePort();
  const folder = join(ground.folder, 'nginx');
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, 'pages', name), bytes);
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
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  ground.children.add(nginx);
  const [first] = files.keys();
  await waitForAnswer(`http://127.0.0.1:${port}/${first}`);
  return port;
}
