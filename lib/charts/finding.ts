import { compareDecimals } from '@/lib/domain/number/decimal';
import { figurePieces, formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { areaName, type ChartFigure } from './chart-figure';

/** A value in a sentence, with word and unit; its status stands beside the period. */
export function saidValue({ value, indicator }: ChartFigure, locale: Locale): string {
  const plain = value.type === 'number' ? { ...value, status: 'A' as const } : value;
  return formatValueWithUnit(plain, indicator, locale);
}

/** `sơ bộ, quý II/2026`. */
function saidPeriod({ value, indicator, period }: ChartFigure, locale: Locale): string {
  const note = value.type === 'number' ? figurePieces(value, indicator, locale).note : '';
  return [note, formatPeriodInSentence(period, locale)].filter(Boolean).join(', ');
}

/**
 * What a series says: where it began and where it stands. `comparable` are its figures with a
 * number, in the order of time, none of them before the last break.
 */
export function trendFinding(comparable: readonly ChartFigure[], locale: Locale): string {
  const say = chartMessages[locale].finding;
  const first = comparable[0];
  const last = comparable.at(-1);
  if (!first || !last) return '';
  const area = areaName(last.area, locale);
  const when = (figure: ChartFigure) => saidPeriod(figure, locale);
  const now = saidValue(last, locale);
  if (first === last) return say.one(area, now, when(last));
  const before = saidValue(first, locale);
  if (!isPoint(first) || !isPoint(last)) {
    return say.fromTo(area, before, when(first), now, when(last));
  }
  const direction = compareDecimals(last.value.value, first.value.value);
  if (direction === 0) return say.same(area, now, when(first), when(last));
  const tell = direction > 0 ? say.rise : say.fall;
  return tell(area, before, when(first), now, when(last));
}

/** A number of which it can be said whether it is more than another. */
function isPoint(
  figure: ChartFigure,
): figure is ChartFigure & { value: Extract<ChartFigure['value'], { type: 'number' }> } {
  return (
    figure.value.type === 'number' &&
    (figure.value.precision === 'exact' || figure.value.precision === 'about')
  );
}
