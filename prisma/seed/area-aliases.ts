import { readCsv } from './csv';
import type { AreaRow } from './territory-rows';

export interface AreaAliasRow {
  readonly areaId: string;
  readonly alias: string;
}

type Column = 'alias' | 'slugs' | 'kind';

/**
 * What people call a province besides its names: abbreviations, other spellings, provinces of
 * before 1997 and 2008, a few capitals, the two archipelagos, which are parts of theirs. An alias of
 * several leads to all that it may mean; it holds for every area that answers to the slug, before and
 * since a merger. Throws on a slug of none.
 */
export function readAreaAliases(areas: readonly AreaRow[]): AreaAliasRow[] {
  return readCsv<Column>('area-aliases.csv').flatMap(({ alias, slugs }) =>
    slugs.split(' ').flatMap((slug) => {
      const called = areas.filter((area) => area.level === 'province' && area.slug === slug);
      if (called.length === 0) throw new Error(`${alias} is an alias of no province: ${slug}`);
      return called.map(({ id }) => ({ areaId: id, alias }));
    }),
  );
}
