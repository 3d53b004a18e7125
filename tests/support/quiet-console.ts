import { afterEach, beforeEach, vi } from 'vitest';

/** Whatever the code complains about on the console fails the test, unless the test expects it. */

let complaints: unknown[][] = [];
let expected = false;

beforeEach(() => {
  complaints = [];
  expected = false;
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (!expected && complaints.length > 0) {
    throw new Error(
      `console.error was called: ${complaints.map((one) => one.join(' ')).join('\n')}`,
    );
  }
});

/** For a test that provokes an error on purpose; gives what was said so far when called. */
export function expectComplaints(): () => readonly string[] {
  expected = true;
  return () => complaints.map((one) => one.join(' '));
}
