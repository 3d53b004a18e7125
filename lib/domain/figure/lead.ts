import type { Indicator } from '../indicator/indicator';
import type { Day } from '../period';
import type { Scope } from './figure';

/**
 * What a page puts first. Both orders are total up to equals, which stay as the page named them;
 * both are for `Array.sort`.
 */

/** What the orders must know of a figure that may stand first. */
export interface LeadCandidate {
  readonly indicator: Pick<Indicator, 'populationOf' | 'section'>;
  readonly periodEnd: Day;
  /** A sum with a part missing. */
  readonly partial: boolean;
}

/**
 * Among several indicators of one topic ("how many cooperatives"): a whole figure before a partial
 * one; the newer year, since a reader asks how things are; within a year what the Alliances count
 * themselves before what another body counts or what counts another set, since this is their
 * yearbook; the later end. A count four years old stands first only where nothing newer does.
 */
export function compareLeads(a: LeadCandidate, b: LeadCandidate): number {
  return (
    Number(a.partial) - Number(b.partial) ||
    yearOf(b).localeCompare(yearOf(a)) ||
    Number(!isOwnCount(a.indicator)) - Number(!isOwnCount(b.indicator)) ||
    b.periodEnd.localeCompare(a.periodEnd)
  );
}

/** Which of a topic's figures stands first; null of none. */
export function leadOf<T extends LeadCandidate>(candidates: readonly T[]): T | null {
  return [...candidates].sort(compareLeads)[0] ?? null;
}

/** Figures side by side are read as equals, so a line holds those of one year. */
interface YearLine<T> {
  readonly year: string;
  readonly figures: readonly T[];
}

/** A row of figures as lines of one year each, the newest year first; within a line as given. */
export function linesByYear<T extends Pick<LeadCandidate, 'periodEnd'>>(
  figures: readonly T[],
): YearLine<T>[] {
  const years = new Map<string, T[]>();
  for (const figure of figures) {
    years.set(yearOf(figure), [...(years.get(yearOf(figure)) ?? []), figure]);
  }
  return [...years]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, own]) => ({ year, figures: own }));
}

/** A candidate for what the whole site opens on. */
export interface OpeningCandidate extends Omit<LeadCandidate, 'partial'> {
  readonly scope: Scope;
  /** How many of the provinces meant speak, of how many. */
  readonly coverage: { readonly reported: number; readonly expected: number };
}

/**
 * What the start page opens on: its subject first (the ethnic-minority and mountainous area, then
 * what the Alliances count of whole provinces, then the same things counted by others, then what
 * belongs to no section of theirs), then the newer year, then the better coverage. Neither age nor
 * coverage lifts what is beside the subject above it: a complete count of something else would open
 * a book of something else.
 */
export function compareOpenings(a: OpeningCandidate, b: OpeningCandidate): number {
  return (
    subjectRank(a) - subjectRank(b) ||
    yearOf(b).localeCompare(yearOf(a)) ||
    b.coverage.reported * a.coverage.expected - a.coverage.reported * b.coverage.expected
  );
}

function subjectRank({ indicator, scope }: OpeningCandidate): number {
  if (scope === 'EMM') return 0;
  if (indicator.section === null) return 3;
  return isOwnCount(indicator) ? 1 : 2;
}

/** Whether the Alliances count it themselves: it stands in their form's sections, for its own set. */
function isOwnCount({ section, populationOf }: LeadCandidate['indicator']): boolean {
  return section !== null && populationOf === null;
}

function yearOf({ periodEnd }: Pick<LeadCandidate, 'periodEnd'>): string {
  return periodEnd.slice(0, 4);
}
