/**
 * How much of the database one person may hold at a time, in this process: what they ask beyond
 * that waits in line, so that the others go on when something of theirs is stuck.
 */

/** Questions of one person. */
const AT_ONCE = 3;
const IN_LINE = 30;

/** Somebody's line is full. */
export class LineFull extends Error {
  /** As PostgreSQL says of too many connections. */
  readonly code = '53300';
}

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

const lines = new Map<string, Line>();

/** Runs what a person asked, at most three at once; throws `LineFull` where thirty more wait. */
export async function withinBound<Result>(
  userId: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const line = lines.get(userId) ?? { running: 0, waiting: [] };
  lines.set(userId, line);
  if (line.running >= AT_ONCE) {
    if (line.waiting.length >= IN_LINE) throw new LineFull(`too much at once for ${userId}`);
    await new Promise<void>((settle) => line.waiting.push(settle));
  } else line.running += 1;
  try {
    return await run();
  } finally {
    const next = line.waiting.shift();
    // Whoever waited takes the place over.
    if (next !== undefined) next();
    else {
      line.running -= 1;
      if (line.running === 0) lines.delete(userId);
    }
  }
}
