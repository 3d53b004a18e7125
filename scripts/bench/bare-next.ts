import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../database/server';
import { runNode, testEnv } from '../test/run-command';
import { waitForAnswer } from './fetch-bytes';

const NEXT = 'node_modules/next/dist/bin/next';

/** A project of Next's with one prerendered page and nothing else. */
export class BareNext {
  private constructor(private readonly folder: string) {}

  static async build(): Promise<BareNext> {
    const folder = join('.build', `bare-${process.pid}`);
    mkdirSync(join(folder, 'app'), { recursive: true });
    const root = JSON.stringify(process.cwd());
    const files = {
      'package.json': '{"type":"module"}',
      'next.config.mjs': `export default { compress: false, turbopack: { root: ${root} } };`,
      'app/layout.jsx':
        'export default ({ children }) => <html lang="vi"><body>{children}</body></html>;',
      'app/page.jsx':
        'export default () => <main>{Array.from({ length: 50 }, (_, key) => <p key={key}>Hợp tác xã</p>)}</main>;',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { code, output } = await runNode([NEXT, 'build', folder], {
      variables: { NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Error(output);
    return new BareNext(folder);
  }

  /** `next start`; ready when the port is given. */
  async start(children: Set<ChildProcess>) {
    const port = await freePort();
    const child = spawn(process.execPath, [NEXT, 'start', this.folder, '--port', String(port)], {
      stdio: 'ignore',
      env: testEnv({ NODE_ENV: 'production' }),
    });
    children.add(child);
    await waitForAnswer(`http://127.0.0.1:${port}/`);
    return { port, child };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
