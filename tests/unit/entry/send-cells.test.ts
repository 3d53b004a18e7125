import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendCells } from '@/components/entry/send-cells';

const batch = { reportId: 'r', typed: [], typist: 'u', trail: { id: 'a', overtakes: [] } };

function answer(status: number, body: string, type: string) {
  vi.stubGlobal(
    'fetch',
    async () => new Response(body, { status, headers: { 'content-type': type } }),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a batch of cells', () => {
  it('gives what the server answered', async () => {
    answer(200, '{"kind":"signed_out"}', 'application/json');
    expect(await sendCells('/luu', batch)).toEqual({ kind: 'signed_out' });
  });

  it.each([
    [404, { kind: 'outdated' }],
    [405, { kind: 'outdated' }],
    [400, { kind: 'outdated' }],
    [403, { kind: 'failed', reference: '403' }],
    [413, { kind: 'failed', reference: '413' }],
  ])('knows what a page with status %i means', async (status, outcome) => {
    answer(status, '<p>', 'text/html; charset=utf-8');
    expect(await sendCells('/luu', batch)).toEqual(outcome);
  });

  it.each([200, 408, 502, 503])(
    'takes %i without an answer for a line that broke',
    async (status) => {
      answer(status, '<p>', 'text/html');
      await expect(sendCells('/luu', batch)).rejects.toThrow(String(status));
    },
  );
});
