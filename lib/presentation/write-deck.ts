import { compose } from './compose';
import type { Deck } from './deck';
import { repaired } from './repair';

/** The bytes of a `.pptx`: the same deck gives the same bytes. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const { bytes, alternatives } = await compose(deck);
  return repaired(bytes, deck, alternatives);
}
