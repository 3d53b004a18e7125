import type { NumberValue, Value } from '../figure/figure';
import type { CellKey } from '../indicator/indicator';
import { isSameDecimal } from '../number/decimal';

/** Whether two values say the same: number, word, status; "1.50" is "1.5"; themes in any order. */
export function isSameValue(a: Value, b: Value): boolean {
  if (a.type === 'number' && b.type === 'number') {
    return (
      isSameDecimal(a.value, b.value) &&
      (a.valueHigh === null || b.valueHigh === null
        ? a.valueHigh === b.valueHigh
        : isSameDecimal(a.valueHigh, b.valueHigh)) &&
      a.status === b.status &&
      a.precision === b.precision
    );
  }
  if (a.type === 'text' && b.type === 'text') {
    return (
      a.text.normalize() === b.text.normalize() &&
      a.status === b.status &&
      new Set([...a.themes, ...b.themes]).size === new Set(a.themes).size &&
      new Set(a.themes).size === new Set(b.themes).size
    );
  }
  return a.type === 'absent' && b.type === 'absent' && a.absence === b.absence;
}

/**
 * Which words changed where the number did not: "3.000 (sơ bộ)" to "3.000". Null where the number
 * changed too, where nothing did, and between anything but two numbers.
 */
export function changedWords(
  earlier: Value | null | undefined,
  now: Value | null | undefined,
): readonly ('status' | 'precision')[] | null {
  if (earlier?.type !== 'number' || now?.type !== 'number') return null;
  const asNow: NumberValue = { ...earlier, status: now.status, precision: now.precision };
  if (!isSameValue(asNow, now) || isSameValue(earlier, now)) return null;
  return (['status', 'precision'] as const).filter((word) => earlier[word] !== now[word]);
}

/** The cells whose value came, went or changed, in the order of `after`, then those that went. */
export function changedKeys(
  before: ReadonlyMap<CellKey, Value>,
  after: ReadonlyMap<CellKey, Value>,
): CellKey[] {
  const came = [...after].filter(([key, value]) => {
    const earlier = before.get(key);
    return earlier === undefined || !isSameValue(earlier, value);
  });
  const went = [...before.keys()].filter((key) => !after.has(key));
  return [...came.map(([key]) => key), ...went];
}
