import { fetchBytes } from './fetch-bytes';
import { type LoadResult, measureLoad } from './load';
import { hasNginx, startNginx } from './nginx';
import { kilobytes, type Measured, milliseconds, type Row, times } from './row';
import { saveAllTheWhile } from './saving';

/** One of each kind, with the name under which nginx serves the same bytes. */
const PAGES = [
  ['/', 'start'],
  ['/tinh/thai-nguyen', 'province'],
  ['/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke', 'indicator'],
  ['/chu-de/hop-tac-xa', 'topic'],
  [
    '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke',
    'comparison',
  ],
  ['/bang-so-lieu?chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke', 'table'],
  ['/thuat-ngu', 'glossary'],
  ['/tinh/thai-nguyen.pdf', 'paper'],
] as const;
/** Beside a page of Next that shows nothing: two are enough to tell. */
const BESIDE_BARE: readonly string[] = ['start', 'province'];
const LOAD = { connections: 64, seconds: 4 };

/** Pages from memory while another process's reports are being saved into the same database. */
export const publicPage: Row = {
  name: 'public-page',
  measure: async (ground) => {
    const address = await ground.address();
    const port = Number(new URL(address).port);
    const bodies = new Map<string, Buffer>();
    for (const [path, name] of PAGES) bodies.set(name, await fetchBytes(`${address}${path}`));
    const ours = new Map<string, LoadResult>();
    const saving = await saveAllTheWhile(ground);
    for (const [path, name] of PAGES) ours.set(name, await measureLoad({ port, path, ...LOAD }));
    const saved = await saving.stop();

    const limits = new Map<string, LoadResult>();
    if (hasNginx()) {
      const nginx = await startNginx(ground, bodies);
      for (const [, name] of PAGES) {
        limits.set(name, await measureLoad({ port: nginx, path: `/${name}`, ...LOAD }));
      }
    }
    const { port: barePort, child } = await (await ground.bareNext()).start(ground.children);
    const bare = await measureLoad({ port: barePort, path: '/', ...LOAD });
    child.kill('SIGTERM');

    return PAGES.flatMap(([path, name]): Measured[] => {
      const mine = ours.get(name) ?? NONE;
      const nginx = limits.get(name);
      const what = `public page ${path} (${kilobytes(bodies.get(name)?.length ?? 0)}; ${saved.toFixed(0)} saves/s)`;
      const measured = told(mine);
      const beside: Measured = {
        what,
        measured,
        limit: nginx === undefined ? 'nginx is not installed' : `nginx ${told(nginx)}`,
        ratio: nginx === undefined ? '' : times(mine.perSecond / nginx.perSecond),
        aim: '≥ 0.9 × nginx',
      };
      if (!BESIDE_BARE.includes(name)) return [beside];
      return [
        beside,
        {
          what,
          measured,
          limit: `bare Next page ${told(bare)}`,
          ratio: times(mine.perSecond / bare.perSecond),
          aim: '≥ 12 × Next',
        },
      ];
    });
  },
};

const NONE: LoadResult = { perSecond: 0, p99: 0 };

function told({ perSecond, p99 }: LoadResult): string {
  return `${perSecond}/s, p99 ${milliseconds(p99)}`;
}
