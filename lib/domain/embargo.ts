import type { Figure } from './figure/figure';
import { groupBy } from './group-by';
import type { ProvinceCount } from './indicator/mapped';
import type { Invalid, Refused } from './outcome';

/**
 * Figures under embargo: accepted, gathered in a release that is not out, and open before that to the
 * people whom its reviewer named. They lie over what is published, as they will once it is out; what
 * is public knows nothing of them.
 */
export interface Embargo {
  readonly releases: readonly { readonly titleVi: string; readonly titleEn: string }[];
  /** Of what was carried out; what says something else than what is public, or something new. */
  readonly figures: readonly Figure[];
}

/** An organiser whom a release may be opened to. */
export interface EmbargoChoice {
  readonly userId: string;
  readonly name: string;
  readonly mayRead: boolean;
}

export type EmbargoOutcome = { readonly kind: 'ok'; readonly slug: string } | Invalid | Refused;

/** Figures as they stand once those under embargo are out: a report's newer words take its earlier ones' place. */
export function withEmbargoed(
  published: readonly Figure[],
  embargoed: readonly Figure[],
): Figure[] {
  const replaced = new Set(embargoed.map(statementOf));
  return [...published.filter((figure) => !replaced.has(statementOf(figure))), ...embargoed];
}

/**
 * In how many provinces a number is known, those under embargo among them. `known`: what is published
 * of the areas and moments that they speak of.
 */
export function countsWithEmbargoed(
  counts: readonly ProvinceCount[],
  known: readonly Figure[],
  embargoed: readonly Figure[],
): ProvinceCount[] {
  const before = areasWithNumber(known);
  const after = areasWithNumber(withEmbargoed(known, embargoed));
  const added = new Map(counts.map((count) => [momentOf(count), count]));
  for (const [moment, [figure]] of groupBy(embargoed, momentOf)) {
    if (!figure) continue;
    const more = (after.get(moment)?.size ?? 0) - (before.get(moment)?.size ?? 0);
    const { indicator, scope, period, periodKind, periodEnd } = figure;
    const count = added.get(moment);
    const provinces = (count?.provinces ?? 0) + more;
    added.set(moment, { indicator, scope, period, periodKind, periodEnd, provinces });
  }
  return [...added.values()].filter(({ provinces }) => provinces > 0);
}

function areasWithNumber(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = figures.filter(({ value }) => value.type === 'number');
  return new Map(
    [...groupBy(numbers, momentOf)].map(([moment, of]) => [
      moment,
      new Set(of.map(({ area }) => area)),
    ]),
  );
}

function momentOf({
  indicator,
  scope,
  period,
}: Pick<Figure, 'indicator' | 'scope' | 'period'>): string {
  return `${indicator} ${scope} ${period}`;
}

/** What a report says of one thing, in whatever revision. */
function statementOf({ indicator, area, scope, period, source }: Figure): string {
  return [source.id, indicator, area, scope, period].join(' ');
}
