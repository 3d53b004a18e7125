import { type Day, getPeriod, parsePeriod, type Quarter, quarterOf, shiftQuarter } from '../period';
import type { CountedPeriod } from './table-counts';

/** The periods that a choice means: codes as they are, rolling words as of what is known now. */

const kinds = { moi: 'newest', quy: 'quarters', nam: 'years' } as const;

/** `quy-8`: the eight quarters up to the newest of which something is known. */
export interface RollingPeriods {
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly count: number;
}

const MOST_ROLLING = 40;

export function rollingPeriods(word: string): RollingPeriods | null {
  const [, name = '', digits = ''] = /^(moi|quy|nam)-([1-9]\d?)$/.exec(word) ?? [];
  const count = Number(digits);
  if (name === '' || count > MOST_ROLLING) return null;
  return { kind: kinds[name as keyof typeof kinds], count };
}

export interface ChosenPeriods {
  /** Codes, oldest first. */
  readonly periods: readonly string[];
  /** What is no period, or one of which nothing at all is known. */
  readonly unknown: readonly string[];
  /** Whether the newest period known is in it because it is the newest. */
  readonly rolls: boolean;
}

/**
 * `known` are the periods of what was chosen; `isKnown` says whether anything at all is known of a
 * period. `areMoments`: whether periods that end together are one; `sameAs`: days that stand under a
 * period's name.
 */
export function choosePeriods(
  words: readonly string[],
  known: readonly CountedPeriod[],
  {
    areMoments,
    isKnown,
    sameAs = new Map(),
  }: {
    readonly areMoments: boolean;
    readonly isKnown: (code: string) => boolean;
    readonly sameAs?: ReadonlyMap<string, string>;
  },
): ChosenPeriods {
  const found = new Map<string, string>();
  const unknown: string[] = [];
  let rolls = false;
  const add = (asked: string) => {
    const code = sameAs.get(asked) ?? asked;
    const { end } = getPeriod(code);
    const same = known.find((one) => one.code === code) ?? known.find((one) => one.end === end);
    const called = areMoments ? (same?.code ?? code) : code;
    found.set(areMoments ? end : called, called);
  };
  for (const word of words) {
    const rolling = rollingPeriods(word);
    if (rolling) {
      rolls = true;
      for (const code of rolled(rolling, known, areMoments)) add(code);
    } else if (parsePeriod(word) && isKnown(word)) add(word);
    else unknown.push(word);
  }
  const periods = [...found.values()].map(getPeriod);
  periods.sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
  return { periods: periods.map(({ code }) => code), unknown, rolls };
}

/** Without a gap: a quarter of which nothing is known has its place between those of which there is. */
function rolled(
  { kind, count }: RollingPeriods,
  known: readonly CountedPeriod[],
  areMoments: boolean,
): string[] {
  if (kind === 'newest') return known.slice(-count).map(({ code }) => code);
  const isOne = (period: CountedPeriod) =>
    kind === 'quarters'
      ? period.kind === 'quarter' || (areMoments && endsQuarter(period.end))
      : period.kind === 'year' || (areMoments && period.end.endsWith('-12-31'));
  const newest = known.filter(isOne).at(-1);
  if (!newest) return [];
  const year = Number(newest.end.slice(0, 4));
  if (kind === 'years') {
    return Array.from({ length: count }, (_, index) => String(year - count + 1 + index));
  }
  const last: Quarter = quarterOf(year, Number(newest.end.slice(5, 7)) / 3);
  return Array.from({ length: count }, (_, index) => shiftQuarter(last, index + 1 - count));
}

function endsQuarter(day: Day): boolean {
  return /-(?:03-31|06-30|09-30|12-31)$/.test(day);
}
