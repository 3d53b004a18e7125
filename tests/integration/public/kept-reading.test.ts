import { afterAll, expect, it } from 'vitest';
import { closeDatabase, readingDatabase } from '@/lib/data/database';
import { keptWhilePublished } from '@/lib/data/public/publication';
import { runGivingWay } from '@/lib/serving/giving-way';

afterAll(closeDatabase);

it('does not wait with what all pages share for the pages that wait for it', async () => {
  // A first connection costs a busy machine its time, which is not what is asked here.
  await keptWhilePublished('test of connections', () => readingDatabase().area.count())('real');
  let questions = 0;
  const read = keptWhilePublished('test of giving way', async () => {
    questions++;
    return readingDatabase().area.count();
  });
  // A page made ahead has asked for the number, and lets all others go before its next question.
  const asked: Promise<number>[] = [];
  let turns = 0;
  runGivingWay(
    () => (turns++ === 0 ? undefined : new Promise<void>(() => {})),
    () => {
      asked.push(read('real'));
    },
  );
  await expect.poll(() => questions).toBe(1);
  asked.push(read('real'));
  expect(await Promise.all(asked)).toEqual([expect.any(Number), expect.any(Number)]);
  expect(questions).toBe(1);
});
