/** What stands where words were left out. */
const GAP = /\s*(?:\[\s*)?(?:…|\.{3,})(?:\s*\])?\s*/;

/**
 * Whether words are those of a text with some left out: each piece between "…" stands in it, one
 * after the other. Capitals, spaces and the stop at a piece's end do not count.
 */
export function isCutOf(shortened: string, text: string): boolean {
  const whole = plain(text);
  let from = 0;
  for (const piece of shortened.split(GAP).map(plain)) {
    const at = whole.indexOf(piece.replace(/[.,;:]$/, ''), from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
