import { findNewestPublication } from '@/lib/data/public/figures-as-of';
import { keptWhilePublished } from '@/lib/data/public/publication';
import type { Scope } from '@/lib/domain/figure/figure';
import { writePermanentView } from '@/lib/domain/permanent-view';
import type { IndicatorPage } from '@/lib/pages/indicator-page';

/** When the newest real figure came out, read once a publication. */
const readMoment = keptWhilePublished('moment', () => findNewestPublication());

/** The identifier under which a page of real figures stands as it is now; undefined where it has none. */
export async function permanentIdOf(
  { map, indicator }: IndicatorPage,
  scope: Scope,
): Promise<string | undefined> {
  const moment = await readMoment('real');
  if (moment === null) return undefined;
  const view = {
    moment,
    period: map?.period ?? null,
    boundary: map?.scheme.code ?? null,
    scope,
    indicator: indicator.slug,
  };
  return writePermanentView(view) ?? undefined;
}
