import type { Figure } from '../domain/figure/figure';
import { groupBy } from '../domain/group-by';
import type { ProvinceCount } from '../domain/indicator/mapped';
import { isSameValue } from '../domain/report/cell-difference';
import type { Area } from '../domain/territory/area';

/** A figure of a frozen view that says something else since. */
export interface ViewChange {
  readonly before: Figure;
  /** The revision that first said something else. */
  readonly by: Figure;
  readonly now: Figure;
  readonly area: Area;
}

/** What became of a frozen view. */
export interface ViewFate {
  readonly changes: readonly ViewChange[];
  /** What was first said since of its areas and periods, where the view had nothing. */
  readonly added: readonly { readonly figure: Figure; readonly area: Area }[];
  /** What first changed it: the day of a publication, with its release where it has one. */
  readonly since: Figure | null;
}

interface FateInput {
  /** The figures that the view shows, as they stood then. */
  readonly shown: readonly Figure[];
  /** The same places as they stand now. */
  readonly now: readonly Figure[];
  /** All that was published in the place of what is shown, in the order in which it came out. */
  readonly successors: readonly Figure[];
  readonly areas: ReadonlyMap<string, Area>;
}

/** The differences figure by figure; a revision that says the same has changed nothing. */
export function fateOfView({ shown, now, successors, areas }: FateInput): ViewFate {
  const known = new Set(shown.map(placeOf));
  const later = groupBy(successors, placeOf);
  const changes = shown.flatMap((before) => {
    const revisions = later.get(placeOf(before)) ?? [];
    const by = revisions.find(({ value }) => !isSameValue(value, before.value));
    const current = revisions.at(-1);
    const area = areas.get(before.area);
    return by && current && area ? [{ before, by, now: current, area }] : [];
  });
  const added = now.flatMap((figure) => {
    const area = areas.get(figure.area);
    return area && !known.has(placeOf(figure)) ? [{ figure, area }] : [];
  });
  const since = [...changes.map(({ by }) => by), ...added.map(({ figure }) => figure)]
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
    .at(0);
  return { changes, added, since: since ?? null };
}

/** What all revisions of a figure have in common. */
function placeOf({ indicator, area, scope, measure, period, source }: Figure): string {
  return [indicator, area, scope, measure, period, source.id].join(' ');
}

/** In how many provinces a number was known, by indicator, scope and period: as coverage is counted. */
export function coverageOf(
  figures: readonly Figure[],
  areas: ReadonlyMap<string, Area>,
): ProvinceCount[] {
  const groups = groupBy(
    figures.filter(
      ({ area, value }) => value.type === 'number' && areas.get(area)?.level === 'province',
    ),
    ({ indicator, scope, period }) => [indicator, scope, period].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { indicator, scope, period, periodKind, periodEnd } = first;
    const provinces = new Set(group.map(({ area }) => area)).size;
    return [{ indicator, scope, period, periodKind, periodEnd, provinces }];
  });
}
