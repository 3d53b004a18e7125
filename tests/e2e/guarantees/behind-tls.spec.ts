import { freePort } from '@/scripts/database/server';
import { expect, test } from '../../support/guarantee';
import { type OwnSite, ownPassword } from '../../support/own-site';
import { ask } from '../../support/raw-request';
import { people } from '../../support/workspace';

/** A server that a proxy speaks TLS for: its public name is https, its own port is not. */

const PUBLIC_URL = 'https://solieu.example';

let site: OwnSite;
let origin = '';

test.beforeAll(async ({ ground }) => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const database = await ground.copy('demo');
  site = await ground.start(database, { DEMO: 'on', PUBLIC_URL, PORT: String(port) });
});

test.afterAll(() => site?.stop());

test('every answer asks to be reached over TLS alone from then on', async () => {
  for (const path of ['/', '/tinh/lao-cai.csv', '/robots.txt', '/khong-co', '/dang-nhap', '/%']) {
    const { headers } = await ask(`${origin}${path}`);
    expect.soft(headers['strict-transport-security'], path).toBe('max-age=31536000');
  }
});

test('what machines are told names the public address, and nobody to tell of a weakness', async () => {
  for (const path of ['/robots.txt', '/sitemap.xml', '/phat-hanh.atom', '/tinh/lao-cai']) {
    const { text } = await ask(`${origin}${path}`);
    expect.soft(text, path).toContain(PUBLIC_URL);
    expect.soft(text, path).not.toContain(origin);
  }
  const { status } = await ask(`${origin}/.well-known/security.txt`);
  expect(status).toBe(404);
});

test('an action that redirects answers with the page that it leads to, without a complaint', async () => {
  const page = await ask(`${origin}/dang-nhap`);
  const [, action = ''] = /&quot;id&quot;:&quot;([0-9a-f]{40,})&quot;/.exec(page.text) ?? [];
  expect(action).not.toBe('');
  const boundary = 'a-called-action';
  // As the router sends it: the form, then what it stands for among the arguments.
  const fields = [
    ['_1_email', people.staffLaoCai],
    ['_1_password', ownPassword],
    ['_1_locale', 'vi'],
    ['0', '[null,"$K1"]'],
  ];
  const body = fields
    .map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    .join('');
  const saidBefore = site.output().length;
  const answer = await ask(`${origin}/dang-nhap`, {
    method: 'POST',
    headers: {
      origin: PUBLIC_URL,
      host: 'solieu.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.7',
      accept: 'text/x-component',
      'accept-encoding': 'gzip',
      'next-action': action,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: `${body}--${boundary}--\r\n`,
  });
  expect(answer.headers['x-action-redirect']).toMatch(/^\/lam-viec/);
  expect(answer.headers['content-type']).toMatch(/^text\/x-component/);
  expect(answer.text).toContain('Lào Cai');
  expect(String(answer.headers['set-cookie'])).toMatch(/; ?Secure/i);
  expect(site.output().slice(saidBefore)).not.toMatch(/error|failed|ERR_SSL|ECONN/i);
});
