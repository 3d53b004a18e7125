import { connect } from 'node:net';
import type { Load, LoadResult } from './load';

/**
 * Asks one address over and over on kept-alive connections and counts whole answers. Every answer
 * is the same, so after the first only bytes are counted: the generator costs next to nothing.
 */

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
  let times: number[] = [];
  for (let number = 0; number < connections; number++) {
    const socket = connect(port, '127.0.0.1');
    let whole: number | undefined;
    let received = 0;
    let head = Buffer.alloc(0);
    let asked = 0;
    const ask = () => {
      asked = performance.now();
      socket.write(request);
    };
    socket.setNoDelay();
    socket.on('connect', ask);
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (whole === undefined) {
        head = Buffer.concat([head, chunk]);
        whole = answerLength(head);
        if (whole === undefined) return;
      }
      if (received < whole) return;
      received -= whole;
      times.push(performance.now() - asked);
      ask();
    });
  }
  // The first second warms up.
  setTimeout(() => {
    times = [];
    setTimeout(() => {
      times.sort((one, other) => one - other);
      const result: LoadResult = {
        perSecond: Math.round(times.length / seconds),
        p99: times[Math.floor(times.length * 0.99)] ?? 0,
      };
      console.log(JSON.stringify(result));
      process.exit();
    }, seconds * 1000);
  }, 1000);
}

run(JSON.parse(process.argv[2] ?? ''));
