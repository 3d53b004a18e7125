import type { Day } from '@/lib/domain/period';
import type { Area } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import type { Almanac } from '@/lib/pages/almanac';
import type { BookletArea } from '@/lib/pages/booklet-province';
import { provinceLine } from '@/lib/pages/province-line';
import { routes } from '@/lib/routes';
import { readProvince } from '../tinh/[slug]/read-province';

interface Context {
  readonly almanac: Almanac;
  readonly today: Day;
  readonly locale: Locale;
  readonly addressOf: (path: string) => string;
}

/** At once; more would take the database from readers. */
const together = 4;

/** The provinces of a booklet, in its order; what is no province has no page. */
export async function readBookletAreas(
  ids: readonly string[],
  context: Context,
): Promise<BookletArea[]> {
  const provinces = ids.flatMap((id) => {
    const area = context.almanac.areas.get(id);
    return area?.level === 'province' ? [area] : [];
  });
  const pages: BookletArea[] = [];
  for (let start = 0; start < provinces.length; start += together) {
    const some = provinces.slice(start, start + together);
    pages.push(...(await Promise.all(some.map((area) => readArea(area, context)))));
  }
  return pages;
}

async function readArea(
  area: Area,
  { almanac, today, locale, addressOf }: Context,
): Promise<BookletArea> {
  const province = await readProvince(area, null, { almanac, today });
  const { page } = province;
  return {
    page,
    head: {
      name: inLocale(area, 'name', locale),
      line: provinceLine({ ...province, area, hasEmm: page.hasEmm }, locale),
    },
    address: addressOf(routes.province(locale, area.slug, { dataset: almanac.dataset })),
  };
}
