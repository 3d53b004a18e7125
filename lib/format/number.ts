import type { DecimalText } from '@/lib/domain/number/decimal';
import type { Locale } from '@/lib/locale';

/**
 * Numbers for the eye, from exact decimals and without passing through binary floating point, so
 * that no digit of a large amount is lost. No library: this runs in the browser too.
 */

const marks = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Locale, { group: string; decimal: string }>;

/** U+2212, as wide as a plus; read as "minus" where a hyphen is passed over. */
const minusSign = '−';

/**
 * `1.234.567,8` or `1,234,567.8`, rounded half away from zero to at most `decimals`; zeros at the
 * end stay away unless `fixed`. −0,4 to no decimals is 0.
 */
export function formatNumber(
  text: DecimalText,
  locale: Locale,
  { decimals = 20, fixed = false }: { readonly decimals?: number; readonly fixed?: boolean } = {},
): string {
  const rounded = roundDecimalText(text, decimals);
  const isNegative = rounded.startsWith('-');
  const [whole = '0', fraction = ''] = (isNegative ? rounded.slice(1) : rounded).split('.');
  const { group, decimal } = marks[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const shown = fixed ? fraction.padEnd(decimals, '0') : fraction;
  return `${isNegative ? minusSign : ''}${grouped}${shown === '' ? '' : decimal + shown}`;
}

/** With its sign, for differences: `+1.234`, `−5,2`, `0`. */
export function formatSigned(text: DecimalText, locale: Locale, decimals?: number): string {
  const formatted = formatNumber(text, locale, { decimals });
  return formatted.startsWith(minusSign) || /^[0.,]+$/.test(formatted)
    ? formatted
    : `+${formatted}`;
}

/** Rounded half away from zero, canonical (no zeros at the end); stays an exact decimal. */
export function roundDecimalText(text: DecimalText, decimals: number): DecimalText {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const roundUp = (fraction[decimals] ?? '0') >= '5';
  const digits = String(BigInt(whole + kept) + (roundUp ? 1n : 0n)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const ending = digits.slice(cut).replace(/0+$/, '');
  const size = ending === '' ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${ending}`;
  return sign === '-' && size !== '0' ? `-${size}` : size;
}

const tickUnits = [
  { power: 9, vi: 'tỷ', en: 'billion' },
  { power: 6, vi: 'triệu', en: 'million' },
  { power: 3, vi: 'nghìn', en: 'thousand' },
] as const;

/**
 * The labels of one axis, all in one way of writing: `0`, `1,5 triệu`, `2 triệu`, or whole numbers
 * where a shorter way would round any of them to another value. Thousands are shortened from ten
 * thousand on, so that `1.250` stays readable.
 */
export function formatTicks(texts: readonly DecimalText[], locale: Locale): string[] {
  const digits = Math.max(
    0,
    ...texts.map((text) => (text.replace('-', '').split('.')[0] ?? '').length),
  );
  const unit = tickUnits.find(
    ({ power }) =>
      digits > (power === 3 ? 4 : power) &&
      texts.every((text) => {
        const scaled = shiftPoint(text, power);
        return roundDecimalText(scaled, 1) === scaled;
      }),
  );
  return texts.map((text) => {
    if (!unit || Number(text) === 0) return formatNumber(text, locale);
    return `${formatNumber(shiftPoint(text, unit.power), locale)}\u00a0${unit[locale]}`;
  });
}

/** Divided by a power of ten, exactly. */
function shiftPoint(text: DecimalText, power: number): DecimalText {
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole.padStart(power + 1, '0') + fraction;
  const cut = digits.length - fraction.length - power;
  const shifted = `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return roundDecimalText(`${isNegative ? '-' : ''}${shifted}`, power + fraction.length);
}
