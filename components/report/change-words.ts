import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { AskedCell, CellChange, ReportChanges } from '@/lib/domain/report/report';
import { formatInstant } from '@/lib/format/date';
import { formatValue } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { changeMessages } from '@/lib/messages/changes';
import { reviewMessages } from '@/lib/messages/review';

/** What became of a cell, in words. */

/** From which moment on changes are told. */
export function sinceText({ since }: ReportChanges, locale: Locale): string {
  return changeMessages[locale].since(since.step, formatInstant(since.at, locale));
}

export function changeText(
  { before, after }: CellChange,
  indicator: Indicator | undefined,
  locale: Locale,
): string {
  const words = changeMessages[locale];
  return before && after && isSameValue(before, after)
    ? words.onlyNoteChanged
    : words.changedTo(valueText(before, indicator, locale), valueText(after, indicator, locale));
}

export function askedText(
  { before, after, kept, answer }: AskedCell,
  indicator: Indicator | undefined,
  locale: Locale,
): string {
  const words = changeMessages[locale];
  const was = valueText(before, indicator, locale);
  if (!kept) return words.askedChanged(was, valueText(after, indicator, locale));
  return answer === null ? words.askedUnanswered(was) : words.askedKept(was, answer);
}

/** A value as a sentence holds it: long words are cut. */
export function valueText(
  value: Value | null,
  indicator: Indicator | undefined,
  locale: Locale,
): string {
  if (!value || !indicator) return reviewMessages[locale].nothing;
  const text = formatValue(value, indicator, locale);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
