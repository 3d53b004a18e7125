/**
 * Every guard of the migrations: a statement that it must refuse, and the nearest statement that
 * it must let pass (a guard that refuses everything is none).
 */
export type Refusal = {
  /** The constraint, unique index or trigger, as the database names it. */
  readonly guard: string;
  readonly refused: string;
  readonly allowed: string;
  /** What a trigger says, where it names no constraint. */
  readonly says?: RegExp;
};
