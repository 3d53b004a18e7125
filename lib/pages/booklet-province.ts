import type { FigureSource } from '../domain/figure/figure';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { bookletMessages } from '../messages/booklet';
import { provinceMessages } from '../messages/province';
import type { AreaPage } from './area-page';
import { mismatchesOf } from './area-profile';
import type { ProfileLine } from './profile-lines';
import { chosenLines, moreOf } from './profile-room';

/** Who takes part, with all that is known of it. */
export interface BookletArea {
  readonly page: AreaPage;
  readonly head: { readonly name: string; readonly line: string };
  /** Of its page on the web, with host. */
  readonly address: string;
}

interface ProvinceSection {
  readonly name: string;
  readonly mismatches: readonly string[];
  readonly lines: readonly (Omit<ProfileLine, 'shown'> & { readonly sources: string })[];
  /** That the page on the web has more; empty where it has not. */
  readonly more: string;
}

/** The page of one that takes part. */
export interface BookletProvince {
  readonly number: string;
  readonly name: string;
  readonly line: string;
  /** The same table with less and less in it; the first that has room on one sheet is set. */
  readonly rooms: readonly (readonly ProvinceSection[])[];
  /** Why there is no table; empty where there is one. */
  readonly empty: string;
  readonly address: string;
}

/** Lines of a table, from the most that a sheet may hold. */
const rooms = [52, 46, 40, 33, 25, 16] as const;

interface Context {
  readonly locale: Locale;
  readonly markOf: (sources: readonly FigureSource[]) => string;
}

export function bookletProvince(
  { page, head, address }: BookletArea,
  { locale, markOf }: Context,
  index: number,
): { readonly province: BookletProvince; readonly cited: readonly FigureSource[] } {
  const chosen = rooms.map((most) => chosenLines(page, most, locale));
  const cited = [...(chosen[0]?.values() ?? [])]
    .flat()
    .flatMap(({ shown }) => shown.sources as readonly FigureSource[]);
  const province = {
    number: formatNumber(String(index + 1), locale),
    ...head,
    rooms: chosen.map((room) =>
      page.sections.map((section): ProvinceSection => {
        const lines = room.get(section) ?? [];
        return {
          name: section.section
            ? inLocale(section.section, 'name', locale)
            : provinceMessages[locale].context,
          mismatches: mismatchesOf(section, locale),
          lines: lines.map(({ shown, ...line }) => ({ ...line, sources: markOf(shown.sources) })),
          more: moreOf(section, lines, locale),
        };
      }),
    ),
    empty: page.sections.length === 0 ? bookletMessages[locale].provinceEmpty(head.name) : '',
    address,
  };
  return { province, cited };
}
