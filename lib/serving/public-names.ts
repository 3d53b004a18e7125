import { askApart } from '@/lib/database-question';
import { slugFromFullName } from '@/lib/domain/slug';
import type { AreaLevel } from '@/lib/domain/territory/area';
import { placeNames } from '@/lib/domain/territory/place-name';
import { storySteps, storyTopics } from '@/lib/domain/topic';
import { contextPart, mostParts, partName } from '@/lib/embed-routes';
import type { KnownNames } from './public-address';
import type { PublicationWatch } from './publication-watch';

/**
 * The names that a public address may carry (provinces, published releases, indicators and their
 * periods, conferences that are over, boundaries, all territories),
 * read once for each publication number: what the catalogue does not know is no page of its own.
 */

/** Milliseconds to connect and to answer. */
const TIMEOUT = 4_000;

/** What was ever a province's address or full name leads somewhere; a draft release is no name. */
const QUERY = `
  SELECT level::text AS kind, slug AS name FROM area WHERE level IN ('province', 'region')
  UNION SELECT 'called', full_name_vi FROM area_designation
  UNION SELECT 'indicator', slug FROM indicator
  UNION SELECT 'compared', slug FROM indicator WHERE kind <> 'text'
  UNION SELECT 'place', concat_ws(' ', level, slug,
    (SELECT string_agg(code, ' ' ORDER BY position) FROM boundary_scheme
     WHERE (valid_from IS NULL OR valid_from <= reference_date)
       AND (valid_until IS NULL OR reference_date < valid_until))) FROM area
  UNION SELECT 'current', code FROM boundary_scheme
    WHERE position = (SELECT min(position) FROM boundary_scheme)
  UNION SELECT 'boundary', code FROM boundary_scheme
  UNION SELECT 'section', slug FROM section
  UNION SELECT 'release', slug FROM release WHERE state = 'published'
  UNION SELECT 'conference', slug FROM conference_publication
  UNION SELECT 'period', slug || ' ' || period FROM coverage JOIN indicator ON code = indicator_code
    WHERE period_kind <> 'span'`;

type Read = { readonly number: bigint; readonly names: Promise<KnownNames | undefined> };

export class PublicNames {
  private read: Read | undefined;

  constructor(
    private readonly url: string,
    private readonly watch: Pick<PublicationWatch, 'number' | 'listening'>,
  ) {}

  /** Undefined where they cannot be known for sure: then any name may be one. */
  async get(): Promise<KnownNames | undefined> {
    const { number, listening } = this.watch;
    if (!listening || number === undefined) return undefined;
    if (this.read?.number === number) return this.read.names;
    const read: Read = { number, names: readNames(this.url) };
    this.read = read;
    const names = await read.names;
    // Not answered, or read while the number moved: asked for again by the next.
    if ((names === undefined || this.watch.number !== number) && this.read === read) {
      this.read = undefined;
    }
    return names;
  }

  clear(): void {
    this.read = undefined;
  }
}

async function readNames(url: string): Promise<KnownNames | undefined> {
  try {
    const { rows } = await askApart(url, TIMEOUT, (client) =>
      client.query<{ kind: string; name: string }>(QUERY),
    );
    const named = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name);
    return {
      province: new Set([...named('province'), ...named('called').map(slugFromFullName)]),
      region: new Set(named('region')),
      release: new Set(named('release')),
      conference: new Set(named('conference')),
      indicator: new Set(named('indicator')),
      // The product's own, whatever the catalogue holds.
      topic: new Set(storyTopics),
      boundary: new Set(named('boundary')),
      part: new Set([...named('section'), contextPart, ...storySteps].flatMap(partNames)),
      periods: periodsOf(named('period')),
      places: placeNames(named('place').map(placeOf), named('current')[0]),
      compared: new Set(named('compared')),
    };
  } catch {
    return undefined;
  }
}

/** What the pictures of a section, or of a story's step, can be called. */
function partNames(section: string): string[] {
  return Array.from({ length: mostParts }, (_, place) => partName(section, place));
}

/** `province thai-nguyen 34 63`. */
function placeOf(said: string) {
  const [level = '', slug = '', ...schemes] = said.split(' ');
  return { level: level as AreaLevel, slug, schemes };
}

/** `hop-tac-xa 2026-Q3`, by indicator. */
function periodsOf(said: readonly string[]): Map<string, Set<string>> {
  const periods = new Map<string, Set<string>>();
  for (const [indicator = '', period = ''] of said.map((one) => one.split(' '))) {
    periods.set(indicator, (periods.get(indicator) ?? new Set()).add(period));
  }
  return periods;
}
