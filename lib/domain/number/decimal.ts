import { Decimal } from 'decimal.js';

/**
 * An exact decimal as text: `-?digits[.digits]`, no exponent, no grouping. Figures travel so
 * between the layers; binary floating point never touches them.
 */
export type DecimalText = string;

const ExactDecimal = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** The arithmetic value of a decimal text. Throws on anything else. */
export function toDecimal(text: DecimalText): Decimal {
  return new ExactDecimal(text);
}

/** The decimal of a text written by a program, such as a list's cell; throws on "1e5", "0x1f", " 7". */
export function readDecimal(text: string): Decimal {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Error(`not a decimal: ${JSON.stringify(text)}`);
  return toDecimal(text);
}

/** The canonical text of a decimal: no exponent, no trailing zeros after the point. */
export function toDecimalText(decimal: Decimal): DecimalText {
  const text = decimal.toFixed();
  return text === '-0' ? '0' : text;
}

/** Whether two decimal texts are the same number ("1.50" and "1.5"). */
export function isSameDecimal(a: DecimalText, b: DecimalText): boolean {
  return toDecimal(a).equals(toDecimal(b));
}

/** −1, 0 or 1 as the first is smaller, the same or greater. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  return toDecimal(a).comparedTo(toDecimal(b));
}

/** The sum, exact; 0 of nothing. */
export function sumDecimals(texts: readonly DecimalText[]): DecimalText {
  return toDecimalText(texts.reduce((sum, text) => sum.plus(toDecimal(text)), toDecimal('0')));
}

/** Decimals to which a quotient that does not end is kept: far beyond what display rounds to. */
const quotientDecimals = 30;

/** a ÷ b, to 30 decimals. Throws where b is 0. */
export function quotient(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) throw new Error('division by zero');
  return a.dividedBy(b).toDecimalPlaces(quotientDecimals);
}
