import type { Indicator } from '../domain/indicator';
import { figurePieces, formatChange, formatValueWithUnit, withUnit } from '../format/figure';
import { formatNumber } from '../format/number';
import { formatPeriodInSentence } from '../format/period';
import type { Locale } from '../locale';
import { figureMessages } from '../messages/figures';
import { provinceMessages } from '../messages/province';
import type { Rank } from './ranking';
import type { ShownChange, ShownFigure, ShownNumber } from './shown-figure';

/** A name within a sentence; "OCOP" and the like keep their capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * One figure said as a sentence: "Thái Nguyên có 262 hợp tác xã …" where the name begins with what
 * is counted, else "Tỷ lệ hộ nghèo của Thái Nguyên: 1,73%".
 */
export function sentenceOf(shown: ShownFigure, areaName: string, locale: Locale): string {
  const words = provinceMessages[locale];
  const { indicator } = shown;
  const name = shortName(indicator, locale);
  const unit = locale === 'vi' ? indicator.unitVi : indicator.unitEn;
  const counted = inSentence(name.replace(/^(Tổng số|Số|Total|Number of) /, ''));
  if (counted.toLowerCase().startsWith(unit.toLowerCase())) {
    const { word, number, note } = figurePieces(shown.value, indicator, locale);
    const said = [word, number, counted, note && `(${note})`].filter(Boolean).join(' ');
    return words.findingCount(areaName, said);
  }
  return words.findingOther(name, areaName, formatValueWithUnit(shown.value, indicator, locale));
}

/** The sentence with the figure's rank, or else its change. */
export function findingOf(
  shown: ShownFigure,
  areaName: string,
  { rank, change }: { readonly rank: Rank | null; readonly change: ShownChange | null },
  locale: Locale,
): string {
  const sentence = sentenceOf(shown, areaName, locale);
  if (rank) return `${sentence}, ${rankText(rank, locale)}`;
  if (!change) return sentence;
  const moved =
    change.change.direction === 'same'
      ? figureMessages[locale].unchanged
      : formatChange(change.change, shown.indicator, locale);
  const since = formatPeriodInSentence(change.since, locale);
  return `${sentence}, ${moved} ${figureMessages[locale].since(since)}`;
}

/** Several former provinces side by side: "Tổng số hợp tác xã: Lào Cai 180, Yên Bái 158". */
export function findingOfEach(shown: readonly ShownNumber[], locale: Locale): string {
  const [first] = shown;
  if (!first) return '';
  const values = shown.map(({ area, value, indicator }) => {
    const { word, number } = figurePieces(value, indicator, locale);
    const name = locale === 'vi' ? area.nameVi : area.nameEn;
    return [name, word, number].filter(Boolean).join(' ');
  });
  const unit = locale === 'vi' ? first.indicator.unitVi : first.indicator.unitEn;
  return provinceMessages[locale].findingEach(
    shortName(first.indicator, locale),
    withUnit(values.join(unit.startsWith('%') ? '%; ' : '; '), unit),
  );
}

/** Without what stands in brackets at the end: the line below a title says it. */
function shortName({ nameVi, nameEn }: Indicator, locale: Locale): string {
  return (locale === 'vi' ? nameVi : nameEn).replace(/ \([^()]*\)$/, '');
}

export function rankText({ rank, of, expected }: Rank, locale: Locale): string {
  const { rank: ofAll, rankOfKnown } = figureMessages[locale];
  return (of < expected ? rankOfKnown : ofAll)(
    locale === 'en' ? ordinal(rank) : formatNumber(String(rank), locale),
    formatNumber(String(of), locale),
  );
}

function ordinal(rank: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${rank}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(rank)]}`;
}
