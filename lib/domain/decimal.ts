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

/** The canonical text of a decimal: no exponent, no trailing zeros after the point. */
export function toDecimalText(decimal: Decimal): DecimalText {
  const text = decimal.toFixed();
  return text === '-0' ? '0' : text;
}

/** Whether two decimal texts are the same number ("1.50" and "1.5"). */
export function isSameDecimal(a: DecimalText, b: DecimalText): boolean {
  return toDecimal(a).equals(toDecimal(b));
}
