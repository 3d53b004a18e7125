export interface Choice {
  readonly value: string;
  readonly text: string;
}

export function options(choices: readonly Choice[]) {
  return choices.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}

/** What is chosen stays chosen, though the lists have it no more: nothing is chosen in its place. */
export function withChosen(
  choices: readonly Choice[],
  chosen: readonly (string | null)[],
  mark: string,
): readonly Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  const gone = chosen.filter((value): value is string => !!value && !known.has(value));
  return [...gone.map((value) => ({ value, text: `${value} (${mark})` })), ...choices];
}
