import { presentationMessages } from '../messages/presentation';
import { paragraph, words } from './blocks';
import { compose } from './compose';
import { type Deck, type DeckSlide, places } from './deck';
import { repaired } from './repair';

/**
 * The bytes of a `.pptx`: the same deck gives the same bytes. A slide that cannot be written says so in
 * its place, and the others stand; `onLost` is told which it was (from 1) and why.
 */
export async function writeDeck(
  deck: Deck,
  onLost?: (number: number, problem: unknown) => void,
): Promise<Uint8Array> {
  try {
    return await written(deck);
  } catch (problem) {
    const slides: DeckSlide[] = [];
    // Each alone, to find which it is.
    for (const [index, slide] of deck.slides.entries()) {
      const failure = await failureOf({ ...deck, slides: [slide] });
      if (failure) onLost?.(index + 1, failure.problem);
      slides.push(failure ? lostInPlace(slide, deck) : slide);
    }
    if (slides.every((slide, index) => slide === deck.slides[index])) throw problem;
    return written({ ...deck, slides });
  }
}

async function written(deck: Deck): Promise<Uint8Array> {
  const { bytes, alternatives } = await compose(deck);
  return repaired(bytes, deck, alternatives);
}

async function failureOf(deck: Deck): Promise<{ readonly problem: unknown } | null> {
  try {
    await written(deck);
    return null;
  } catch (problem) {
    return { problem };
  }
}

function lostInPlace(slide: DeckSlide, { locale }: Deck): DeckSlide {
  const say = presentationMessages[locale];
  const reason = say.lost(say.lostReason);
  return {
    ...slide,
    layout: 'content',
    subtitle: '',
    blocks: [words([paragraph(reason, 22, 'alarm')], places.body)],
  };
}
