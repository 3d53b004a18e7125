import { ExtendWindow } from '@/components/report/extend-window';
import { now } from '@/lib/clock';
import { listAreas } from '@/lib/data/public/areas';
import { currentQuarter, quartersBetween, shiftQuarter } from '@/lib/domain/period';
import { compareVietnamese } from '@/lib/domain/search-text';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { extendWindowAction } from './duyet/actions';

/** Quarters back from the current one for which a province may still be given time here. */
const quartersBack = 11;

/** More time for a province and a quarter that are chosen, begun or not. */
export async function ExtendForOne({
  person,
  path,
  locale,
}: {
  readonly person: string;
  readonly path: string;
  readonly locale: Locale;
}) {
  const current = currentQuarter(now());
  const names = new Map(
    (await listAreas())
      .filter(({ level }) => level === 'province')
      .map((area) => [area.slug, inLocale(area, 'name', locale)]),
  );
  return (
    <ExtendWindow
      person={person}
      of={{
        provinces: [...names]
          .map(([value, name]) => ({ value, name }))
          .sort((a, b) => compareVietnamese(a.name, b.name)),
        quarters: quartersBetween(shiftQuarter(current, -quartersBack), current)
          .reverse()
          .map((value) => ({ value, name: formatPeriod(value, locale) })),
      }}
      path={path}
      extend={extendWindowAction}
      locale={locale}
    />
  );
}
