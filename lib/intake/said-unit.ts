import type { Indicator } from '../domain/indicator/indicator';
import { unitShift } from '../domain/number/unit';

/** What stands in a column of units where the row above says it: "nt", "-nt-", '"', "//". */
const sameAsAbove = /^(?:[-–"“”'’/\s]*(?:nt|n\.t|như trên)?[-–"“”'’/\s.]*)$/iu;

/** Whether a text is one of some units, or another multiple of it. */
export function isOneOf(units: readonly string[], text: string): boolean {
  return !/\d/.test(text) && units.some((unit) => unitShift(text, unit) !== 'other');
}

/** The unit that a row says, or the one above where it says the same; null: none. */
export function unitOfRow(written: string | null, above: string | null): string | null {
  const unit = written?.normalize('NFC').trim() ?? '';
  if (unit === '') return null;
  return sameAsAbove.test(unit) ? above : unit;
}

/**
 * The unit to be written beside a line's numbers, so that they are converted or refused there; null
 * where the numbers already count in the line's own. What is said of a whole table holds only where
 * it can: "triệu đồng" says nothing of cooperatives.
 */
export function unitBeside(
  { kind, unitVi, unitEn }: Indicator,
  ofRow: string | null,
  ofTable: string | null,
): string | null {
  const said = ofRow ?? ofTable;
  if (said === null || kind === 'text') return null;
  const shifts = [unitShift(said, unitVi), unitShift(said, unitEn)];
  if (shifts.includes(0)) return null;
  if (ofRow === null && shifts.every((shift) => shift === 'other')) return null;
  return said;
}
