import { memo, type ReactNode } from 'react';

interface Props {
  /** What its parts are made from. */
  readonly of: readonly unknown[];
  readonly children: () => ReactNode;
}

/** Leaves its parts as they are until one of `of` is another, whatever is made anew around them. */
export const Still = memo(
  function Still({ children }: Props) {
    return children();
  },
  (before, after) =>
    before.of.length === after.of.length &&
    before.of.every((one, index) => Object.is(one, after.of[index])),
);
