import { compareDecimals } from '../../domain/number/decimal';
import { figurePieces, formatValueWithUnit } from '../../format/figure';
import { formatPeriodInSentence } from '../../format/period';
import type { Locale } from '../../locale';
import { topicMessages } from '../../messages/topics';
import type { ShownFigure } from '../shown-figure';

/** `quý II/2026`, with its status where it is not official: `quý II/2026, sơ bộ`. */
export function whenOf(
  { value, indicator, period }: Pick<ShownFigure, 'value' | 'indicator' | 'period'>,
  locale: Locale,
): string {
  const note = value.type === 'number' ? figurePieces(value, indicator, locale).note : '';
  return [formatPeriodInSentence(period, locale), note].filter(Boolean).join(', ');
}

/** What other sources say of the same; empty where none says otherwise. */
export function othersSay(shown: ShownFigure, locale: Locale): string {
  const say = topicMessages[locale];
  if (!shown.disagree) return '';
  const values = shown.others
    .filter(({ value }) => value.type === 'number' && !isSameNumber(value.value, shown))
    .map(({ value }) => formatValueWithUnit(value, shown.indicator, locale));
  return values.length === 0 ? '' : say.othersSay([...new Set(values)].join(say.or));
}

function isSameNumber(value: string, { value: own }: ShownFigure): boolean {
  return own.type === 'number' && compareDecimals(own.value, value) === 0;
}
