import type { Indicator } from './indicator';
import type { Day } from './period';

/** Who counts, as an indicator's code says it: what is not the alliances' own ends in its compiler. */
export type Compiler = 'alliances' | 'ministry' | 'statistics_office';

const order: readonly Compiler[] = ['alliances', 'ministry', 'statistics_office'];

export function compilerOf({ code }: Pick<Indicator, 'code'>): Compiler {
  if (code.endsWith('_GSO')) return 'statistics_office';
  return code.endsWith('_MINISTRY') ? 'ministry' : 'alliances';
}

/** What is known of a figure before it is placed. */
interface Placed {
  readonly indicator: Pick<Indicator, 'code'>;
  readonly periodEnd: Day;
}

/** A figure so much older than the newest is history beside it, and no longer its equal. */
const yearsOfOneTime = 1;

function yearOf({ periodEnd }: Placed): number {
  return Number(periodEnd.slice(0, 4));
}

/** The figures of about the time of the newest, and those that are history beside it. */
export function ofOneTime<T extends Placed>(
  figures: readonly T[],
): {
  readonly current: readonly T[];
  readonly older: readonly T[];
} {
  const newest = Math.max(...figures.map(yearOf));
  const isCurrent = (figure: T) => yearOf(figure) >= newest - yearsOfOneTime;
  return {
    current: figures.filter(isCurrent),
    older: figures.filter((figure) => !isCurrent(figure)),
  };
}

/**
 * Of several indicators which a page puts first: of those of about the newest time the alliances'
 * own before a ministry's before the statistics office's, then in the order given. A count of four
 * years ago does not stand before this year's because another office made it.
 */
export function byPrecedence<T extends Placed>(figures: readonly T[]): T[] {
  const { current, older } = ofOneTime(figures);
  const rank = (figure: T) => order.indexOf(compilerOf(figure.indicator));
  const sorted = (some: readonly T[]) => [...some].sort((a, b) => rank(a) - rank(b));
  return older.length === 0 ? sorted(current) : [...sorted(current), ...byPrecedence(older)];
}
