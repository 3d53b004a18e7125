/** What a step of `npm test` found. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
  /** How long each test of a suite took. */
  readonly tests?: readonly TimedTest[];
};

export type TimedTest = { readonly name: string; readonly seconds: number };

export const success: Outcome = { passed: 1, failed: 0, output: '' };

export function failure(output: string): Outcome {
  return { passed: 0, failed: 1, output };
}
