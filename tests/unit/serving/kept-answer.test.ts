import { describe, expect, it } from 'vitest';
import { finishAnswer } from '@/lib/serving/kept-answer';

const answerOf = async (body: string, type = 'text/html; charset=utf-8') => {
  const captured = { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) };
  return finishAnswer(captured, 'revalidate');
};

/** A page and the framework's program, as two servers render it: its rows in another order. */
const page = (figure: string, rows: readonly string[], program = 'a') =>
  `<html><head><script type="module" src="/_next/static/reading/reading-${program}.js"></script></head><body><p>${figure}</p><script>self.__next_f.push([1,"${rows.join('\\n')}"])</script></body></html>`;

const ROWS = ['1:I[5,["/_next/static/chunks/b.js"]]', '2:["$","p"]'];

describe('the validator of a page', () => {
  it('is the same for two renderings of one page, which are the same to the byte', async () => {
    const one = await answerOf(page('31.364', ROWS));
    const other = await answerOf(page('31.364', [...ROWS].reverse()));
    expect(other).toEqual(one);
  });

  it('is another where a figure, its program or the kind of the answer is another', async () => {
    const answers = await Promise.all([
      answerOf(page('31.364', ROWS)),
      answerOf(page('32.103', ROWS)),
      answerOf(page('31.364', ROWS, 'b')),
      answerOf(page('31.364', ROWS), 'text/csv; charset=utf-8'),
    ]);
    expect(new Set(answers.map(({ heads }) => heads.identity.etag)).size).toBe(4);
  });
});

describe('who is led elsewhere', () => {
  it('is told where, without a page', async () => {
    const answer = await finishAnswer(
      {
        status: 308,
        headers: { 'content-type': 'text/html; charset=utf-8', location: '/tinh/lao-cai' },
        body: Buffer.from('<html><template id="B:0"></template></html>'),
      },
      'revalidate',
    );
    expect(answer).toMatchObject({ status: 308, length: 0 });
    expect(answer.heads.identity.headers).toContain('/tinh/lao-cai');
  });
});

describe('what other sites may frame', () => {
  const framedAnswer = (status: number) =>
    finishAnswer(
      {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from('<html><head><title>x</title></head><body></body></html>'),
      },
      'revalidate',
      true,
    );

  it('forbids no frame, and opens its links outside of one', async () => {
    const { heads, body } = await framedAnswer(200);
    const { headers } = heads.identity;
    expect(headers).not.toContain('X-Frame-Options');
    expect(headers[headers.indexOf('Content-Security-Policy') + 1]).toContain('frame-ancestors *;');
    expect(String(body)).toContain('<head><base target="_blank"/><title>');
  });

  it('is a chart that is there alone, not the page which says that there is none', async () => {
    for (const answer of [await framedAnswer(404), await answerOf('<html><head></head></html>')]) {
      const { headers } = answer.heads.identity;
      expect(headers).toContain('X-Frame-Options');
      expect(headers[headers.indexOf('Content-Security-Policy') + 1]).toContain(
        "frame-ancestors 'none';",
      );
      expect(String(answer.body)).not.toContain('<base');
    }
  });
});
