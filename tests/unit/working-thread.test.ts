import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkingThread } from '@/lib/working-thread';

let folder: string;
let program: string;

/** Says which thread it is and how much it has done; "fail" fails, "end" ends it. */
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads';
let done = 0;
parentPort.on('message', (request) => {
  if (request === 'end') process.exit(1);
  done += 1;
  parentPort.postMessage(
    request === 'fail'
      ? { type: 'failed', problem: 'it was asked to' }
      : { type: 'done', result: { threadId, done } },
  );
});
parentPort.postMessage({ type: 'ready' });
`;

type Done = { readonly threadId: number; readonly done: number };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-lieu-thread-'));
  program = join(folder, 'program.mjs');
  writeFileSync(program, PROGRAM);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (lifetime?: number) =>
  new WorkingThread<string, Done>(program, {
    name: 'work',
    limits: { start: 20_000, work: 10_000 },
    ...(lifetime !== undefined && { lifetime }),
  });

describe('a working thread', () => {
  it('does one thing after the other, also after it failed at one', async () => {
    const thread = open();
    const asked = ['a', 'fail', 'b'].map((request) => thread.ask(request));
    expect(thread.load).toBe(3);
    await expect(asked[1]).rejects.toThrow('it was asked to');
    expect([(await asked[0])?.done, (await asked[2])?.done]).toEqual([1, 3]);
    expect(thread.load).toBe(0);
    thread.close();
  });

  it('gives its place to another after its lifetime, and nothing that was asked is lost', async () => {
    const thread = open(2);
    const done = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((request) => thread.ask(request)));
    expect(done.map((one) => one.done)).toEqual([1, 2, 1, 2, 1]);
    expect(new Set(done.map((one) => one.threadId)).size).toBe(3);
    thread.close();
  });

  it('loses what it was doing when it ends, and does the rest anew', async () => {
    const thread = open();
    const asked = ['a', 'end', 'b'].map((request) => thread.ask(request));
    await expect(asked[1]).rejects.toThrow('the thread of the work ended');
    await expect(asked[2]).resolves.toMatchObject({ done: 1 });
    thread.close();
  });
});
