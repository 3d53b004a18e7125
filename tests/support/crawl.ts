import { ask, type RawAnswer } from './raw-request';

/** Walks a site like a machine that wants everything: pages, files, flight data, pictures. */

export type Visit = { readonly address: string; readonly answer: RawAnswer };

type Options = {
  readonly seeds: readonly string[];
  /** Sent with every request (a session, for instance). */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a link that was found is worth following. */
  readonly follow: (path: string) => boolean;
  /** Also asks for each page as Next's router would. */
  readonly flight: boolean;
};

const AT_ONCE = 6;
const LINK = /\b(?:href|src|action|content|poster|srcset)="([^"]+)"/g;

export async function crawl(site: string, options: Options): Promise<readonly Visit[]> {
  const known = new Set<string>(options.seeds);
  const queue = [...known];
  const visits: Visit[] = [];
  const visit = async (path: string): Promise<void> => {
    const answer = await ask(`${site}${path}`, { headers: options.headers });
    visits.push({ address: path, answer });
    if (options.flight) {
      const separator = path.includes('?') ? '&' : '?';
      const address = `${path}${separator}_rsc=1`;
      const headers = { ...options.headers, rsc: '1', 'next-router-prefetch': '1' };
      visits.push({
        address: `${address} (flight)`,
        answer: await ask(`${site}${address}`, { headers }),
      });
    }
    for (const link of linksOf(answer, site)) {
      if (known.has(link) || !options.follow(link)) continue;
      known.add(link);
      queue.push(link);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(visit));
  return visits;
}

function linksOf({ text, headers }: RawAnswer, site: string): readonly string[] {
  const found = [...text.matchAll(LINK)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  if (headers.location !== undefined) found.push(headers.location);
  return found.flatMap((link) => {
    // `content` of a meta element is mostly words.
    if (!/^(?:[/?]|https?:)/.test(link) || !URL.canParse(link, site)) return [];
    const { origin, pathname, search } = new URL(link, site);
    return origin === site ? [pathname + search] : [];
  });
}
