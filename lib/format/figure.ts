import type { Change } from '@/lib/domain/figure/change';
import type { NumberValue, Value, ValueStatus } from '@/lib/domain/figure/figure';
import type { Coverage } from '@/lib/domain/indicator/aggregation';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { DecimalText } from '@/lib/domain/number/decimal';
import { changedWords } from '@/lib/domain/report/cell-difference';
import { inLocale, type Locale } from '@/lib/locale';
import { words } from '@/lib/messages/words';
import { formatNumber, formatSigned, roundDecimalText } from './number';

/** A value in the pieces that a page sets apart: the word in italics, the number large. */
export interface FigurePieces {
  /** "khoảng", "hơn" …; empty for exact numbers and ranges. */
  readonly word: string;
  /** `3.000`, `3–4`; of an absence its mark, of a text the text. */
  readonly number: string;
  /** Status other than official, or the reason for absence, in words; empty otherwise. */
  readonly note: string;
  /** P, E or N beside the number; empty for official ones. */
  readonly mark: string;
}

type Shown = Pick<Indicator, 'decimals'> &
  Partial<Pick<Indicator, 'unitVi' | 'kind' | 'areaAggregation'>>;

/** The pieces of a value. Rounding to the indicator's decimals happens here and nowhere earlier. */
export function figurePieces(value: Value, indicator: Shown, locale: Locale): FigurePieces {
  if (value.type === 'absent') {
    const { absence, absenceMark } = words[locale];
    return {
      word: '',
      number: absenceMark[value.absence],
      note: absence[value.absence],
      mark: '',
    };
  }
  return {
    word: value.type === 'number' ? words[locale].precision[value.precision] : '',
    number: value.type === 'number' ? formatEnds(value, indicator, locale) : value.text,
    note: value.status === 'A' ? '' : words[locale].status[value.status],
    mark: statusMark(value.status),
  };
}

/** A value in one line: `khoảng 3.000`, `3–4`, `12,5 (sơ bộ)`; an absence is its reason. */
export function formatValue(value: Value, indicator: Shown, locale: Locale): string {
  const { word, number, note } = figurePieces(value, indicator, locale);
  if (value.type === 'absent') return note;
  return [word, number, note && `(${note})`].filter(Boolean).join(' ');
}

/** With its unit: `khoảng 3.000 HTX`, `38,3%`, `38.3%`. */
export function formatValueWithUnit(
  value: Value,
  indicator: Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>,
  locale: Locale,
): string {
  const { word, number, note } = figurePieces(value, indicator, locale);
  if (value.type !== 'number') return value.type === 'text' ? number : note;
  const unit = inLocale(indicator, 'unit', locale);
  return [word, withUnit(number, unit), note && `(${note})`].filter(Boolean).join(' ');
}

/** A share of a plan, `66,7%`; '' where it is not known. */
export function formatShare(share: NumberValue | null, locale: Locale): string {
  return share ? formatValueWithUnit(share, { decimals: 1, unitVi: '%', unitEn: '%' }, locale) : '';
}

/** A number with its unit; "%" stands close to it, words after a space that does not break. */
export function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  return unit.startsWith('%') ? `${number}${unit}` : `${number}\u00a0${unit}`;
}

/**
 * As a screen reader should say it: a range in words, "âm" for a minus, the unit, then what a
 * sighted reader sees as a mark.
 */
export function spokenValue(
  value: Value,
  indicator: Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>,
  locale: Locale,
): string {
  if (value.type !== 'number') return formatValue(value, indicator, locale);
  const { range, minus, precision, status } = words[locale];
  const say = (text: DecimalText) => {
    const number = formatNumber(text, locale, { decimals: indicator.decimals });
    return number.startsWith('−') ? minus(number.slice(1)) : number;
  };
  const number =
    value.valueHigh === null ? say(value.value) : range(say(value.value), say(value.valueHigh));
  const unit = inLocale(indicator, 'unit', locale);
  const said = [precision[value.precision], withUnit(number, unit)].filter(Boolean).join(' ');
  return value.status === 'A' ? said : `${said}, ${status[value.status]}`;
}

/** A letter beside a number that is not official; its words are `words.status`. */
function statusMark(status: ValueStatus): string {
  return status === 'A' ? '' : status;
}

/** `31/34 tỉnh`, `3/4 quý`. */
export function formatCoverage(coverage: Coverage, locale: Locale): string {
  const { areasCoverage, quartersCoverage } = words[locale];
  const reported = formatNumber(String(coverage.reported), locale);
  const expected = formatNumber(String(coverage.expected), locale);
  return coverage.of === 'areas'
    ? areasCoverage(reported, expected)
    : quartersCoverage(reported, expected);
}

/**
 * A change: `+12 (+4,8%)`, `−0,5 điểm %`, `khoảng +100`, `0`; null where there is nothing to compare
 * (its reason is the change's own).
 */
export function formatChange(change: Change, { decimals }: Shown, locale: Locale): string | null {
  if (change.kind === 'not_comparable') return null;
  const difference = formatSigned(change.difference, locale, decimals);
  const { precision, percentPoints } = words[locale];
  const word = change.approximate ? `${precision.about} ` : '';
  if (change.inPoints) return `${word}${difference} ${percentPoints}`;
  if (change.percent === null || change.direction === 'same') return word + difference;
  return `${word}${difference} (${formatSigned(change.percent, locale, 1)}%)`;
}

/**
 * How much a change is, without its sign, for words that say which way: `12 (4,8%)`, `0,5 điểm %`,
 * `khoảng 100`.
 */
export function formatMovement(
  { difference, inPoints, percent, approximate }: Extract<Change, { kind: 'change' }>,
  { decimals }: Shown,
  locale: Locale,
): string {
  const { precision, percentPoints } = words[locale];
  const size = formatNumber(unsigned(difference), locale, { decimals });
  const said = approximate ? `${precision.about} ${size}` : size;
  if (inPoints) return `${said} ${percentPoints}`;
  return percent === null
    ? said
    : `${said} (${formatNumber(unsigned(percent), locale, { decimals: 1 })}%)`;
}

const unsigned = (text: DecimalText) => text.replace(/^-/, '');

/** `sơ bộ → chính thức` where the number stayed and only its words changed; null otherwise. */
export function formatWordsChange(
  earlier: Value | null | undefined,
  now: Value | null | undefined,
  locale: Locale,
): string | null {
  const changed = changedWords(earlier, now);
  if (!changed || earlier?.type !== 'number' || now?.type !== 'number') return null;
  const { status, precisionName } = words[locale];
  return changed
    .map((word) =>
      word === 'status'
        ? `${status[earlier.status]} → ${status[now.status]}`
        : `${precisionName[earlier.precision]} → ${precisionName[now.precision]}`,
    )
    .join(', ');
}

/**
 * The number of a value, or both ends of its range, without words.
 * Exact shares and averages have the decimals of their indicator, each alike: 13,68% beside 10,60%,
 * 5,05 beside 4,70. What a source said with a word has as many as it said, and so has an amount.
 */
export function formatEnds(
  value: NumberValue,
  { decimals, unitVi, kind, areaAggregation }: Shown,
  locale: Locale,
): string {
  const isMeasured = kind === 'average' || kind === 'ratio' || (unitVi ?? '').startsWith('%');
  const fixed = isMeasured && value.precision === 'exact';
  const isStatedRate = isMeasured && areaAggregation === 'none';
  const low = formatRounded(value.value, locale, { decimals, fixed, isRounded: isStatedRate });
  if (value.valueHigh === null) return low;
  const high = formatRounded(value.valueHigh, locale, { decimals, isRounded: false });
  // "−5 – −3": a dash between signs needs room.
  return low.startsWith('−') || high.startsWith('−') ? `${low} – ${high}` : `${low}–${high}`;
}

/**
 * What rounding would make a zero is less than the last digit shown: `< 0,01`. So is the zero of a rate
 * that a source states without its parts (`isRounded`): it may stand for a little.
 */
function formatRounded(
  text: DecimalText,
  locale: Locale,
  { isRounded, ...places }: { decimals: number; fixed?: boolean; isRounded: boolean },
): string {
  const looksZero = roundDecimalText(text, places.decimals) === '0';
  if (!looksZero || (Number(text) === 0 && !isRounded)) return formatNumber(text, locale, places);
  const least = formatNumber(String(10 ** -places.decimals), locale);
  return text.startsWith('-') ? `>\u00a0−${least}` : `<\u00a0${least}`;
}
