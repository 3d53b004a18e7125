import { connect } from 'node:net';
import { runNode } from '../test/run-command';

/**
 * Asks one address over and over on kept-alive connections and counts whole answers. Every answer
 * is the same, so after the first only bytes are counted: the generator costs next to nothing.
 */
export type Load = {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
};

/** Requests per second, asked by a process of its own. */
export async function measureLoad(load: Load): Promise<number> {
  const { code, output } = await runNode([
    '--import',
    'tsx',
    'scripts/bench/load.ts',
    JSON.stringify(load),
  ]);
  if (code !== 0) throw new Error(output);
  return Number(output);
}

function answerLength(head: Buffer): number | undefined {
  const end = head.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const text = head.toString('latin1', 0, end);
  const length = /^content-length: (\d+)/im.exec(text)?.[1];
  if (!text.startsWith('HTTP/1.1 200') || length === undefined) {
    throw new Error(`Not an answer that can be counted:\n${text}`);
  }
  return end + 4 + Number(length);
}

function run({ port, path, connections, seconds }: Load): void {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: br\r\n\r\n`;
  let answers = 0;
  for (let number = 0; number < connections; number++) {
    const socket = connect(port, '127.0.0.1');
    let whole: number | undefined;
    let received = 0;
    let head = Buffer.alloc(0);
    socket.setNoDelay();
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (whole === undefined) {
        head = Buffer.concat([head, chunk]);
        whole = answerLength(head);
        if (whole === undefined) return;
      }
      if (received < whole) return;
      received -= whole;
      answers++;
      socket.write(request);
    });
  }
  // The first second warms up.
  setTimeout(() => {
    answers = 0;
    setTimeout(() => {
      console.log(Math.round(answers / seconds));
      process.exit();
    }, seconds * 1000);
  }, 1000);
}

const given = process.argv[1]?.endsWith('bench/load.ts') ? process.argv[2] : undefined;
if (given !== undefined) run(JSON.parse(given));
