import { presentationMessages } from '../messages/presentation';
import { paragraph, words } from './blocks';
import { type Deck, type DeckSlide, places } from './deck';

/**
 * A deck as `write` writes it. A slide that cannot be written says so in its place, and the others
 * stand; `onLost` is told which it was (its place from 0) and why.
 */
export async function writeWhole<Result>(
  deck: Deck,
  write: (deck: Deck) => Promise<Result>,
  onLost: (index: number, problem: unknown) => void,
): Promise<Result> {
  try {
    return await write(deck);
  } catch (problem) {
    const slides: DeckSlide[] = [];
    // Each alone, to find which it is.
    for (const [index, slide] of deck.slides.entries()) {
      try {
        await write({ ...deck, slides: [slide] });
        slides.push(slide);
      } catch (own) {
        onLost(index, own);
        slides.push(lostInPlace(slide, deck));
      }
    }
    if (slides.every((slide, index) => slide === deck.slides[index])) throw problem;
    return write({ ...deck, slides });
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
