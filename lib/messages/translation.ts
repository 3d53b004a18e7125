/**
 * What another language must say: the same keys, a sentence for each sentence, and in a sentence
 * with blanks the same blanks. The Vietnamese words are the description; no interface repeats it.
 */
export type Translation<Words> = Words extends (...blanks: infer Blanks) => infer Said
  ? (...blanks: Blanks) => Translation<Said>
  : Words extends string
    ? string
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };

/** The words for a code that may not be among them; undefined where it is not. */
export function wordFor(
  words: Readonly<Record<string, string>>,
  code: string | undefined,
): string | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}
