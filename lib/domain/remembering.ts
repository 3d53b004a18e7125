/** Texts that a function remembers at most; beyond that it forgets them all and begins anew. */
const MOST = 4_000;
/** Letters; longer ones do not come twice. */
const LONGEST = 200;

/**
 * A pure function of a text that computes nothing twice: reports say the same heads, names and units
 * hundreds of times. What it gives must not be changed by whoever gets it.
 */
export function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
