import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyFor } from '@/lib/serving/encoded-body';
import { finishAnswer } from '@/lib/serving/kept-answer';

const PAGE = `<p>Hợp tác xã</p>${'<td>31.364</td>'.repeat(2_000)}`;

const kept = (body: Buffer | string, type = 'text/html; charset=utf-8') =>
  finishAnswer(
    { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) },
    'revalidate',
  );

const headersOf = (headers: readonly string[]) => headers.join('\n');

describe('the bytes of a kept page', () => {
  it('are kept once, packed; every other encoding is made of them', async () => {
    const answer = await kept(PAGE);
    expect(answer.body.length).toBeLessThan(PAGE.length / 20);
    expect(answer.bytes).toBeLessThan(answer.body.length + 5_000);
    expect(bodyFor(answer, 'br')).toBe(answer.body);
    expect(brotliDecompressSync(answer.body).toString()).toBe(PAGE);
    expect(String(await bodyFor(answer, 'identity'))).toBe(PAGE);
    expect(gunzipSync(await bodyFor(answer, 'gzip')).toString()).toBe(PAGE);
    expect(headersOf(answer.heads.gzip.headers)).toContain('Content-Encoding\ngzip');
    expect(headersOf(answer.heads.identity.headers)).not.toContain('Content-Encoding');
  });

  it('are the same for two who ask alike, also where they are made', async () => {
    const answer = await kept(PAGE);
    const [one, other] = await Promise.all([bodyFor(answer, 'gzip'), bodyFor(answer, 'gzip')]);
    expect(other).toBe(one);
    expect(await bodyFor(answer, 'gzip')).toBe(one);
  });

  it('are remembered within bounds', async () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => row * 7).join(';');
    const sheet = (number: number) => kept(`${number}\n${rows}`, 'text/csv');
    const first = await sheet(0);
    const made = await bodyFor(first, 'identity');
    for (let number = 1; number < 10; number++) await bodyFor(await sheet(number), 'identity');
    // Said so, for `not.toBe` compares every byte.
    expect((await bodyFor(first, 'identity')) === made).toBe(false);
    expect((await bodyFor(first, 'identity')).equals(made)).toBe(true);
  });

  it('stay as they are where packing gains nothing', async () => {
    const picture = Buffer.alloc(5_000, 7);
    const answer = await kept(picture, 'image/png');
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      expect(bodyFor(answer, encoding)).toBe(answer.body);
      expect(headersOf(answer.heads[encoding].headers)).not.toContain('Content-Encoding');
      expect(answer.heads[encoding].etag).toBe(answer.heads.identity.etag);
    }
    expect(answer.body.equals(picture)).toBe(true);
  });
});
