import { describe, expect, it } from 'vitest';
import { finishAnswer } from '@/lib/serving/kept-answer';

const answerOf = async (body: string, type = 'text/html; charset=utf-8') => {
  const captured = { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) };
  return (await finishAnswer(captured, 'revalidate')).heads.identity;
};

/** A page and its program, as two servers render it: the rows of the program in another order. */
const page = (figure: string, rows: readonly string[]) =>
  `<html><body><p>${figure}</p><script src="/_next/static/chunks/a.js"></script><script>self.__next_f.push([1,"${rows.join('\\n')}"])</script></body></html>`;

const ROWS = ['1:I[5,["/_next/static/chunks/b.js"]]', '2:["$","p"]'];

describe('the validator of a page', () => {
  it('is the same for two renderings of one page, whose programs differ in their order', async () => {
    const one = await answerOf(page('31.364', ROWS));
    const other = await answerOf(page('31.364', [...ROWS].reverse()));
    expect(other.etag).toBe(one.etag);
    // Each is sent under a policy for its own program; a 304 leaves the reader's as it is.
    const policy = (headers: readonly string[]) =>
      headers[headers.indexOf('Content-Security-Policy') + 1];
    expect(policy(other.headers)).not.toBe(policy(one.headers));
    expect(other.notModifiedHeaders).not.toContain('Content-Security-Policy');
    expect(one.notModifiedHeaders).toEqual(other.notModifiedHeaders);
  });

  it('is another where a figure, a built file or the kind of the answer is another', async () => {
    const tags = await Promise.all([
      answerOf(page('31.364', ROWS)),
      answerOf(page('32.103', ROWS)),
      answerOf(page('31.364', [ROWS[0]?.replace('b.js', 'c.js') ?? '', ROWS[1] ?? ''])),
      answerOf(page('31.364', ROWS), 'text/csv; charset=utf-8'),
    ]);
    expect(new Set(tags.map(({ etag }) => etag)).size).toBe(4);
  });
});
