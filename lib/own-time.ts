/** Milliseconds between two looks at the clock: a process that is busy for longer has not looked. */
const LOOK = 100;

/**
 * The answer, or a rejection when it stays away for so many milliseconds in which this process could
 * have read it. A process that was busy meanwhile counts as one look: what waits to be read is no
 * silence of the other side.
 */
export function withinOwnTime<Answer>(
  question: Promise<Answer>,
  milliseconds: number,
): Promise<Answer> {
  return new Promise((settle, fail) => {
    let left = Math.ceil(milliseconds / LOOK);
    const looking = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(looking);
      fail(new Error(`no answer within ${milliseconds} ms`));
    }, LOOK);
    question.then(settle, fail).finally(() => clearInterval(looking));
  });
}
