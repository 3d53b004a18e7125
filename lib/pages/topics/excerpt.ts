import { searchKey } from '../../domain/search-text';

/** A piece of a text around what was looked for, its words apart from those that match. */
export interface Excerpt {
  readonly pieces: readonly { readonly text: string; readonly isHit: boolean }[];
  /** Whether more stands before or after it. */
  readonly isCut: boolean;
}

/** Letters of an excerpt; it ends with a word. */
const longest = 280;

function wordsOf(question: string): string[] {
  return searchKey(question).split(' ').filter(Boolean);
}

/** Whether every word of a question begins a word of a text, marks and case aside; nothing matches nothing. */
export function matches(text: string, question: string): boolean {
  const words = wordsOf(question);
  const inText = ` ${searchKey(text)}`;
  return words.length > 0 && words.every((word) => inText.includes(` ${word}`));
}

/** The part of a text that begins shortly before the first word that matches, as the author wrote it. */
export function excerptOf(text: string, question: string): Excerpt {
  const words = wordsOf(question);
  const isHit = (token: string) =>
    words.length > 0 &&
    ` ${searchKey(token)}`
      .split(' ')
      .some((part) => part !== '' && words.some((word) => part.startsWith(word)));
  const tokens = text.replace(/\s+/g, ' ').trim().split(' ');
  const isShort = tokens.join(' ').length <= longest;
  const first = isShort ? 0 : Math.max(0, tokens.findIndex(isHit));
  let start = first;
  // A few words before it tell what it is about.
  for (let room = longest / 3; start > 0; start -= 1) {
    room -= (tokens[start - 1] ?? '').length + 1;
    if (room < 0) break;
  }
  let end = start;
  for (let room = longest; end < tokens.length; end += 1) {
    room -= (tokens[end] ?? '').length + 1;
    if (room < 0 && end > first) break;
  }
  const pieces: { text: string; isHit: boolean }[] = [];
  for (const token of tokens.slice(start, end)) {
    const last = pieces.at(-1);
    const hit = isHit(token);
    if (last && last.isHit === hit) last.text += ` ${token}`;
    else pieces.push({ text: token, isHit: hit });
  }
  return { pieces, isCut: start > 0 || end < tokens.length };
}
