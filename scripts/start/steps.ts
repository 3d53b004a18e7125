import { EnvironmentProblem } from '@/lib/env';
import { Refusal } from '../refusal';

/** What the person at the shell sees while a command works. */

export async function step<Result>(
  name: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const begun = performance.now();
  console.log(`▸ ${name}`);
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  if (seconds >= 1) console.log(`  ${seconds.toFixed(1)} s`);
  return result;
}

/** Says why a command stops. A known reason is one message; anything else is a bug and keeps its stack. */
export function reportFailure(error: unknown): void {
  if (error instanceof Refusal) {
    console.error(`✖ ${error.vietnamese}\n  ${error.english}`);
  } else if (error instanceof EnvironmentProblem) {
    console.error(
      `✖ Biến môi trường ${error.variable} không dùng được.\n  The environment variable ${error.message}.`,
    );
  } else {
    console.error(error);
  }
}
