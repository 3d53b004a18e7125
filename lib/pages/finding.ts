import type { Indicator } from '../domain/indicator/indicator';
import { figurePieces, formatChange, formatValueWithUnit, withUnit } from '../format/figure';
import { formatNumber } from '../format/number';
import { formatPeriodInSentence } from '../format/period';
import { formatProvinces } from '../format/provinces';
import { inLocale, type Locale } from '../locale';
import { figureMessages } from '../messages/figures';
import { provinceMessages } from '../messages/province';
import type { Rank } from './ranking';
import type { ShownChange, ShownFigure, ShownNumber } from './shown-figure';

/** A name within a sentence; "OCOP" and the like keep their capitals. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * One figure said as a sentence: "Thái Nguyên có 262 hợp tác xã …" where the name begins with what
 * is counted, else "Tỷ lệ hộ nghèo của Thái Nguyên: 1,73%".
 */
export function sentenceOf(shown: ShownFigure, areaName: string, locale: Locale): string {
  const words = provinceMessages[locale];
  const { indicator } = shown;
  const counted = countedBy(indicator, locale);
  if (counted) {
    const { word, number, note } = figurePieces(shown.value, indicator, locale);
    const said = [word, number, counted, note && `(${note})`].filter(Boolean).join(' ');
    return words.findingCount(areaName, said);
  }
  const name = inLocale(indicator, 'shortName', locale);
  return words.findingOther(name, areaName, formatValueWithUnit(shown.value, indicator, locale));
}

/**
 * What an indicator counts, within a sentence; null where its name does not say its unit, which in
 * Vietnamese stands first ("hợp tác xã nông nghiệp") and in English anywhere ("agricultural cooperatives").
 */
export function countedBy(indicator: Indicator, locale: Locale): string | null {
  const name = inLocale(indicator, 'shortName', locale);
  const unit = inLocale(indicator, 'unit', locale).toLowerCase();
  const counted = inSentence(name.replace(/^(Tổng số|Số|Total|Number of) /, ''));
  if (unit === '' || unit.includes('/') || unit.startsWith('%')) return null;
  const said = counted.toLowerCase();
  const isSaid = locale === 'vi' ? said.startsWith(unit) : said.split(/[\s,]+/).includes(unit);
  return isSaid ? counted : null;
}

/** The sentence with the figure's rank, or else its change; a figure that did not move says no more. */
export function findingOf(
  shown: ShownFigure,
  areaName: string,
  { rank, change }: { readonly rank: Rank | null; readonly change: ShownChange | null },
  locale: Locale,
): string {
  const sentence = sentenceOf(shown, areaName, locale);
  if (rank) return `${sentence}, ${rankText(rank, locale)}`;
  if (!change || change.change.direction === 'same') return sentence;
  const moved = formatChange(change.change, shown.indicator, locale);
  const since = formatPeriodInSentence(change.base.period, locale);
  return `${sentence}, ${moved} ${figureMessages[locale].since(since)}`;
}

/**
 * Several former provinces side by side: "Tổng số hợp tác xã: Lào Cai 180; Yên Bái 158". Figures of
 * different periods are no equals: each then says its own.
 */
export function findingOfEach(shown: readonly ShownNumber[], locale: Locale): string {
  const [first] = shown;
  if (!first) return '';
  const unit = inLocale(first.indicator, 'unit', locale);
  const isOnePeriod = shown.every(({ period }) => period === first.period);
  const values = shown.map(({ area, value, indicator, period }) => {
    const { word, number } = figurePieces(value, indicator, locale);
    const name = inLocale(area, 'name', locale);
    const said = [name, word, unit.startsWith('%') ? withUnit(number, unit) : number];
    const when = isOnePeriod ? '' : `(${formatPeriodInSentence(period, locale)})`;
    return [...said, when].filter(Boolean).join(' ');
  });
  const list = values.join('; ');
  return provinceMessages[locale].findingEach(
    inLocale(first.indicator, 'shortName', locale),
    unit.startsWith('%') || !isOnePeriod ? list : withUnit(list, unit),
  );
}

/**
 * "cao nhất", "cao thứ 21", "thấp thứ 5" among how many of which boundaries, counted from the nearer end;
 * the words praise and blame nobody.
 */
export function rankText(place: Rank, locale: Locale): string {
  const { rank, fromLowest, end } = place;
  const say = figureMessages[locale];
  const tell = fromLowest < rank ? say.rankFromLowest : say.rank;
  const nearer = Math.min(rank, fromLowest);
  const said = end
    ? say.rankEnd[end]
    : tell(locale === 'en' ? ordinal(nearer) : formatNumber(String(nearer), locale));
  return `${said} ${say.among(formatProvinces(place, locale))}`;
}

function ordinal(rank: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${rank}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)]}`;
}
