import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteStage } from '@/lib/serving/action-trace';
import { capturePost } from '@/lib/serving/answer-post';
import { expectComplaints } from '../../support/quiet-console';

/** What a POST is answered with, over HTTP, with a stand-in for Next; nothing here has a database. */

type Handler = (incoming: IncomingMessage, response: ServerResponse) => Promise<void> | void;
let handler: Handler;
let handled = 0;
let port = 0;
const server = createServer(async (incoming, response) => {
  const captured = await capturePost((one, other) => handler(one, other), incoming, response);
  if (!captured) return;
  response.writeHead(captured.status, captured.headers);
  response.end(captured.body);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  handled = 0;
  handler = (_, response) => {
    handled += 1;
    response.writeHead(200).end('page');
  };
});

const reason = 'Xem lại <b>tổng số</b> & "ghi chú"\nở dòng hai.';
const fields = {
  $ACTION_REF_1: '',
  '$ACTION_1:0': '{"id":"old"}',
  intent: 'return',
  reportId: 'r1',
  reason,
  'HTX_TOTAL.ALL.value': '1.234',
  'HTX_TOTAL.ALL.note': 'theo sổ',
  'HTX_TOTAL.ALL.baseVersion': '7',
  password: 'khong-duoc-lap-lai',
};

const boundary = '----WebKitFormBoundaryAbCdEf0123456789';

function multipart(of: Readonly<Record<string, string>> = fields): string {
  const parts = Object.entries(of).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

const asForm = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const asCall = { 'content-type': 'text/plain;charset=UTF-8', 'next-action': 'a1' };

function post(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = asForm,
  path = '/lam-viec',
) {
  return new Promise<{ status: number; type: string; body: string }>((settle, fail) => {
    const asking = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        settle({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', fail);
    asking.end(body);
  });
}

function fails(stage: Parameters<typeof noteStage>[0]): Handler {
  return async (_, response) => {
    await Promise.resolve();
    noteStage(stage);
    response.writeHead(500, { 'content-type': 'text/html' }).end('program');
  };
}

describe('a form whose page cannot be made', () => {
  it.each([
    ['entered', 'Chưa ghi được'],
    ['running', 'Chưa rõ đã ghi được hay chưa'],
    ['failed', 'Chưa rõ đã ghi được hay chưa'],
    ['answered', 'Máy chủ đã xử lý'],
  ] as const)('claims only what is known (%s)', async (stage, title) => {
    expectComplaints();
    handler = fails(stage);
    const { status, body } = await post(multipart());
    expect(status).toBe(503);
    expect(body).toContain(title);
  });

  it('carries what was typed, escaped and ready to be sent again, but no password', async () => {
    expectComplaints();
    handler = fails('entered');
    const { body } = await post(multipart());
    expect(body).toContain(
      'Xem lại &lt;b&gt;tổng số&lt;/b&gt; &amp; &quot;ghi chú&quot;\r\nở dòng hai.'.replace(
        '\r',
        '',
      ),
    );
    expect(body).not.toContain('<b>');
    expect(body).toContain('name="$ACTION_1:0" value="{&quot;id&quot;:&quot;old&quot;}"');
    expect(body).toMatch(/<input id="o-\d" name="HTX_TOTAL\.ALL\.value" value="1\.234">/);
    expect(body).toContain('name="HTX_TOTAL.ALL.baseVersion" value="7"');
    expect(body).toContain('type="hidden" name="reportId" value="r1"');
    expect(body).not.toContain('khong-duoc-lap-lai');
    expect(body).toContain('type="password"');
    expect(body).toContain('Gửi lại');
  });

  it('speaks the language of the address', async () => {
    expectComplaints();
    handler = fails('entered');
    expect((await post(multipart(), asForm, '/en/lam-viec')).body).toContain('Not recorded');
  });
});

describe('a form older than the build', () => {
  const missing: Handler = (incoming, response) => {
    if (incoming.method === 'GET') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<form><input type="hidden" name="locale" value="vi"/><input type="hidden" name="$ACTION_1:0" value="other"/></form>' +
            '<form><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;new&quot;}"/>' +
            '<input type="hidden" name="intent" value="return"/><input type="hidden" name="reportId" value="r1"/>' +
            '<textarea name="reason"></textarea></form>',
        );
      return;
    }
    response.writeHead(409, { 'x-nextjs-action-not-found': '1' }).end('Server Action unavailable.');
  };

  it('says so with what was typed, and sends it to the page as it is now', async () => {
    handler = missing;
    const own = {
      $ACTION_REF_1: '',
      '$ACTION_1:0': 'old',
      intent: 'return',
      reportId: 'r1',
      reason,
    };
    const { status, body } = await post(multipart(own));
    expect(status).toBe(409);
    expect(body).toContain('Trang đã được cập nhật');
    expect(body).toContain('name="$ACTION_1:0" value="{&quot;id&quot;:&quot;new&quot;}"');
    expect(body).not.toContain('"old"');
    expect(body).toContain('ở dòng hai.');
  });

  it('leaves it to be copied where the page has no such form any more', async () => {
    handler = missing;
    const { body } = await post(multipart({ intent: 'accept', reportId: 'r1', reason }));
    expect(body).toContain('ở dòng hai.');
    expect(body).not.toContain('<button');
  });
});

describe('what cannot be taken in', () => {
  it.each([3, 6, 60])('is too large at %s MB, and said at once', async (megabytes) => {
    const begun = performance.now();
    const { status, body, type } = await post(Buffer.alloc(megabytes * 1_000_000, 'a'));
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(status).toBe(413);
    expect(type).toContain('text/html');
    expect(body).toContain('2 MB');
    expect(handled).toBe(0);
  });

  it('is unreadable where the body is none of a form, or holds a NUL', async () => {
    expect((await post(`--${boundary}\r\nbroken`)).status).toBe(400);
    expect((await post(multipart({ reportId: 'r\0' }))).status).toBe(400);
    expect(handled).toBe(0);
  });

  it.each(['[{', '{}', '["\\u0000"]', '[1]\0', ''])('is no call: %j', async (body) => {
    const answer = await post(body, asCall);
    expect(answer).toEqual({ status: 400, type: 'text/plain', body: 'unreadable' });
    expect(handled).toBe(0);
  });

  it('is a call whose arguments no action could take', async () => {
    handler = (_, response) => void response.writeHead(500).end('flight');
    expect((await post('["$K9"]', asCall)).status).toBe(400);
    handler = fails('failed');
    expect((await post('["$K9"]', asCall)).status).toBe(500);
  });

  it('passes a call on as it came', async () => {
    let got = '';
    handler = async (incoming, response) => {
      for await (const chunk of incoming) got += chunk;
      response.writeHead(200).end('ok');
    };
    expect((await post('["\\\\u0000 là chữ"]', asCall)).status).toBe(200);
    expect(got).toBe('["\\\\u0000 là chữ"]');
  });

  it('is left alone where the sender goes away', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST /lam-viec HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf`);
    await once(socket, 'connect');
    socket.destroy();
    expect((await post(multipart())).status).toBe(200);
    expect(handled).toBe(1);
  });
});
