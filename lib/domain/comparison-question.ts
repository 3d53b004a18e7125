import { tidyLine } from './plain-text';

/** What a comparison is asked for: places and indicators by their names in addresses, in an order. */
export const mostPlaces = 6;
export const mostIndicators = 4;

/**
 * The names in a parameter of an address, whether it is written once with commas or, as forms do,
 * once for each; each name once, in the order in which they came.
 */
export function listedNames(values: readonly string[]): string[] {
  const names = values.flatMap((value) => value.split(','));
  return [...new Set(names.map((name) => tidyLine(name).toLowerCase()))].filter(
    (name) => name !== '',
  );
}
