import { type DecimalText, toDecimal, toDecimalText } from '../domain/number/decimal';

/** What a spreadsheet's binary number is sure of; further digits are noise (12.300000000000001). */
const sureDigits = 15;

/**
 * The plain decimal of a number as programs write it, "1234.5", "1.5E-3"; a fraction is rounded to
 * the fifteen digits that spreadsheets keep. Null: it is none, or beyond any figure.
 */
export function plainDecimal(text: string): DecimalText | null {
  const written = text.trim();
  if (written.length > 60 || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?$/.test(written)) {
    return null;
  }
  const number = toDecimal(written.replace(/^\+/, ''));
  return toDecimalText(number.isInteger() ? number : number.toSignificantDigits(sureDigits));
}

/**
 * A plain decimal as it is written into a field: comma, no grouping. Three decimals get a fourth,
 * for "1,234" would be asked about as a possible 1234.
 */
export function writeVietnamese(decimal: DecimalText): string {
  return decimal.replace('.', ',').replace(/^(-?[1-9]\d{0,2},\d{3})$/, '$10');
}
