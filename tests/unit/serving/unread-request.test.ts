import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerUnread } from '@/lib/serving/plain-answers';

const server = createServer((_, response) => response.end('read'));
server.on('clientError', answerUnread);

beforeAll(() => new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle)));
afterAll(() => new Promise<void>((settle) => server.close(() => settle())));

function ask(text: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((settle, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => settle(answer));
    socket.on('error', fail);
  });
}

describe('what cannot be read as a request', () => {
  it('for its ten thousand parameters is answered with a page that says so', async () => {
    const many = Array.from({ length: 10_000 }, (_, number) => `a${number}=1`).join('&');
    const answer = await ask(`GET /?${many} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('<h1>Địa chỉ quá dài</h1>');
    expect(answer).toMatch(/^Content-Security-Policy: /im);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  });

  it('is a bad request else', async () => {
    expect(await ask('no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});
