import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCallError } from '@/components/ui/call-error';
import { SentRequest } from '@/components/ui/sent-request';

const lost = new TypeError('Failed to fetch');

function form(): FormData {
  const fields = new FormData();
  fields.set('reason', 'Xem lại tổng số.');
  return fields;
}

function begin(send: (form: FormData) => Promise<string>) {
  return new SentRequest<string>({ send, read: readCallError });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a sent form', () => {
  it('is under way, then known; while it is under way no other is sent', async () => {
    let answer: (text: string) => void = () => {};
    const send = vi.fn(() => new Promise<string>((settle) => (answer = settle)));
    const request = begin(send);
    const sent = request.send(form());
    expect(request.state()).toEqual({ kind: 'sending', slow: false });
    await request.send(form());
    expect(send).toHaveBeenCalledOnce();
    answer('ok');
    await sent;
    expect(request.state()).toEqual({ kind: 'known', answer: 'ok' });
    expect(request.busy).toBe(false);
  });

  it('says so when the answer is long in coming', async () => {
    const request = begin(() => new Promise(() => {}));
    void request.send(form());
    await vi.advanceTimersByTimeAsync(12_000);
    expect(request.state()).toEqual({ kind: 'sending', slow: true });
  });

  it('is not known when its answer gets lost, and the very same is asked for until it is', async () => {
    const send = vi
      .fn<(form: FormData) => Promise<string>>()
      .mockRejectedValueOnce(lost)
      .mockRejectedValueOnce(new Error('An unexpected response was received from the server.'))
      .mockResolvedValue('ok');
    const request = begin(send);
    const fields = form();
    await request.send(fields);
    expect(request.state()).toEqual({ kind: 'unknown', asking: false });
    expect(request.busy).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(request.state()).toEqual({ kind: 'unknown', asking: false });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(request.state()).toEqual({ kind: 'known', answer: 'ok' });
    expect(send.mock.calls.map(([sent]) => sent)).toEqual([fields, fields, fields]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is asked for at once when somebody wants to know', async () => {
    const send = vi.fn().mockRejectedValueOnce(lost).mockResolvedValue('ok');
    const request = begin(send);
    await request.send(form());
    await request.askAgain();
    expect(request.state()).toEqual({ kind: 'known', answer: 'ok' });
    await request.askAgain();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('stops where only a reload helps, and is not sent again by itself', async () => {
    const send = vi.fn().mockRejectedValue(new UnrecognizedActionError('not found'));
    const request = begin(send);
    await request.send(form());
    await vi.advanceTimersByTimeAsync(300_000);
    expect(request.state()).toEqual({ kind: 'outdated' });
    expect(send).toHaveBeenCalledOnce();
  });

  it.each(['too_large', 'too_slow', 'unreadable'] as const)('was not taken: %s', async (why) => {
    const request = begin(() => Promise.reject(new Error(why)));
    await request.send(form());
    expect(request.state()).toEqual({ kind: 'not_taken', why });
    expect(request.busy).toBe(false);
  });

  it('leads elsewhere, also where the address holds a semicolon', async () => {
    const redirect = Object.assign(new Error('NEXT_REDIRECT'), {
      digest: 'NEXT_REDIRECT;push;/lam-viec/a;b;307;',
    });
    const request = begin(() => Promise.reject(redirect));
    await request.send(form());
    expect(request.state()).toEqual({ kind: 'leaving', to: '/lam-viec/a;b' });
  });

  it('is sent again once the page that it led to is there, be it the same', async () => {
    const redirect = Object.assign(new Error('NEXT_REDIRECT'), {
      digest: 'NEXT_REDIRECT;push;/lam-viec;307;',
    });
    const send = vi.fn<(form: FormData) => Promise<string>>().mockRejectedValue(redirect);
    const request = begin(send);
    await request.send(form());
    await request.send(form());
    expect(send).toHaveBeenCalledOnce();
    request.arrived();
    expect(request.busy).toBe(false);
    await request.send(form());
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks no more once its page is gone', async () => {
    const send = vi.fn().mockRejectedValue(lost);
    const request = begin(send);
    await request.send(form());
    request.stop();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(send).toHaveBeenCalledOnce();
  });
});
