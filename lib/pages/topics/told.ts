import { compareDecimals } from '../../domain/number/decimal';
import { figurePieces, formatChange, formatValueWithUnit } from '../../format/figure';
import { formatNumber } from '../../format/number';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale, type Locale } from '../../locale';
import { areaMessages } from '../../messages/areas';
import { figureMessages } from '../../messages/figures';
import { topicMessages } from '../../messages/topics';
import type { ShownChange, ShownFigure } from '../shown-figure';

/** A name within a sentence; "OCOP" and the like keep their capitals. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Of whom a figure is, at the start of a sentence or within it: a sum that lacks a part names its
 * coverage, never the whole.
 */
export function whoseIs(
  { area, computed }: Pick<ShownFigure, 'area' | 'computed'>,
  locale: Locale,
  place: 'start' | 'within' = 'start',
): string {
  const say = topicMessages[locale];
  if (computed?.partial && computed.coverage.of === 'areas') {
    const { reported, expected } = computed.coverage;
    return say.someOf(
      formatNumber(String(reported), locale),
      formatNumber(String(expected), locale),
    );
  }
  if (area.level !== 'country') return inLocale(area, 'name', locale);
  return place === 'start' ? areaMessages[locale].countryName : say.countryWithin;
}

/**
 * A figure told as a finding: whose, how many of what, when, how it changed by the rule of
 * comparisons, that it was corrected. Nothing of one, of zero and of an inexact number sounds like
 * something else.
 */
export function headline(shown: ShownFigure, change: ShownChange | null, locale: Locale): string {
  const say = topicMessages[locale];
  const said = say.sentence(sentenceOf(shown, locale), whenOf(shown, locale));
  return [said, changeText(shown, change, locale), shown.revision > 1 ? say.corrected : '']
    .filter(Boolean)
    .join(', ');
}

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

function changeText(shown: ShownFigure, change: ShownChange | null, locale: Locale): string {
  if (!change) return '';
  const since = formatPeriodInSentence(change.base.period, locale);
  if (change.change.direction === 'same') return topicMessages[locale].unchanged(since);
  const moved = formatChange(change.change, shown.indicator, locale) ?? '';
  return `${moved} ${figureMessages[locale].since(since)}`;
}

/** "Cả nước có 34.871 hợp tác xã" where the name says what is counted, else "Thu nhập của …: …". */
function sentenceOf(shown: ShownFigure, locale: Locale): string {
  const say = topicMessages[locale];
  const { indicator, scope } = shown;
  const who = whoseIs(shown, locale);
  const name = inLocale(indicator, 'shortName', locale);
  const where = (said: string) => (scope === 'EMM' ? say.inRegion(said) : said);
  const counted = inSentence(name.replace(/^(Tổng số|Số|Total|Number of) /, ''));
  const value =
    // Its status stands with the period.
    shown.value.type === 'number' ? { ...shown.value, status: 'A' as const } : shown.value;
  if (
    value.type === 'number' &&
    saysItsUnit(counted, inLocale(indicator, 'unit', locale), locale)
  ) {
    const isExact = value.precision === 'exact';
    if (isExact && compareDecimals(value.value, '0') === 0) return where(say.none(who, counted));
    // English has one word for one and another for more: the name is of many.
    if (locale === 'vi' || !isExact || compareDecimals(value.value, '1') !== 0) {
      const { word, number } = figurePieces(value, indicator, locale);
      const what = [word, number, counted].filter(Boolean).join(' ');
      return where(say.has(who, what, isPlural(shown)));
    }
    return say.of(where(name), whoseIs(shown, locale, 'within'), '1');
  }
  const within = whoseIs(shown, locale, 'within');
  return say.of(name, within, formatValueWithUnit(value, indicator, locale));
}

/** Whether a name says what is counted: "hợp tác xã đang hoạt động", "OCOP products, 3 stars or more". */
function saysItsUnit(counted: string, unit: string, locale: Locale): boolean {
  const [name, word] = [counted.toLowerCase(), unit.toLowerCase()];
  if (word === '' || word.includes('/') || word.startsWith('%')) return false;
  return locale === 'vi' ? name.startsWith(word) : name.split(/[\s,]+/).includes(word);
}

/** Whether who is spoken of is several: several provinces, or a group of them. */
function isPlural({ area, computed }: ShownFigure): boolean {
  return area.level === 'group' || (computed?.partial ?? false);
}
