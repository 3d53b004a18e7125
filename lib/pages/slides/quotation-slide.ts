import { frameOf } from '../../charts/frame';
import type { Quote, SlideContent } from '../../domain/conference/slide';
import { parsePeriod } from '../../domain/period';
import { tidyText } from '../../domain/plain-text';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale } from '../../locale';
import { slideMessages } from '../../messages/slides';
import { figureAt, type ShownFigure } from '../shown-figure';
import { type MadeSlide, missingSlide } from './made-slide';
import type { Quotation } from './shown-slide';
import type { SlideContext } from './slide-context';

/** What provinces wrote in published reports, each with the way to all of its words. */
export function quotationSlide(
  { quotes }: Extract<SlideContent, { kind: 'quotations' }>,
  context: SlideContext,
): MadeSlide {
  const { locale, dataset } = context;
  const say = slideMessages[locale];
  if (quotes.length === 0) return missingSlide(say.noQuotes);
  const found = quotes.map((quote) => ({ quote, shown: wordsOf(quote, context) }));
  const quotations = found.flatMap(({ quote, shown }): Quotation[] => {
    if (!shown) return [];
    const area = inLocale(shown.area, 'name', locale);
    const isChanged = saidNow(quote, context) !== quote.said;
    return [
      {
        area,
        slug: shown.area.slug,
        // Words that changed are not cut as the old ones were: the cut may no longer be in them.
        said: quote.shortened === '' ? quote.said : quote.shortened,
        isShortened: quote.shortened !== '',
        period: formatPeriodInSentence(quote.period, locale),
        since: isChanged ? say.quoteChanged(area) : null,
      },
    ];
  });
  const gone = found
    .filter(({ shown }) => shown === null)
    .map(({ quote }) => {
      const area = context.almanac.areas.get(quote.area);
      return say.quoteGone(area ? inLocale(area, 'name', locale) : quote.area);
    });
  const [first] = quotations;
  if (!first) return missingSlide(gone[0] ?? say.noQuotes);
  const frame = {
    ...frameOf({
      locale,
      dataset,
      title: '',
      figures: found.flatMap(({ shown }) => shown ?? []),
      cells: [],
      notes: [...gone, ...quotations.flatMap(({ since }) => since ?? [])],
      description: quotations.map(({ area, said }) => `${area}: ${said}`).join(' '),
    }),
    // Words have no unit, and no part of an area.
    subtitle: say.quoteSource,
  };
  return {
    finding: null,
    lines: [],
    picture: { type: 'quotations', quotations },
    frame,
    missing: null,
    page: { of: 'province', slug: first.slug },
  };
}

/** What a province's published report says now where it was quoted from; null: nothing any more. */
export function saidNow(quote: Quote, context: SlideContext): string | null {
  const value = wordsOf(quote, context)?.value;
  return value?.type === 'text' ? tidyText(value.text) : null;
}

function wordsOf(quote: Quote, { almanac, book }: SlideContext): ShownFigure | null {
  const area = almanac.areas.get(quote.area);
  const indicator = book.indicators.get(quote.indicator);
  const period = parsePeriod(quote.period);
  if (!area || !indicator || !period) return null;
  const shown = figureAt(book, area, indicator, 'ALL', period);
  return shown?.value.type === 'text' ? shown : null;
}
