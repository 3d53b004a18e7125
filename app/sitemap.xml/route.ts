import { now } from '@/lib/clock';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import { listIndicators } from '@/lib/data/public/catalogue';
import { listPublishedConferences } from '@/lib/data/public/conferences';
import { listAreaNews, listProvinceCoverage } from '@/lib/data/public/figures';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { dayInVietnam } from '@/lib/domain/period';
import { env } from '@/lib/env';
import { sitemapEntries, sitemapXml } from '@/lib/web/sitemap';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [areas, schemes, releases, conferences, indicators, coverage, newest] = await Promise.all([
    listAreas(),
    listBoundarySchemes(),
    listPublishedReleases('real'),
    listPublishedConferences('real'),
    listIndicators(),
    listProvinceCoverage('real'),
    listAreaNews('real'),
  ]);
  const known = new Set(coverage.map(({ indicator }) => indicator));
  const entries = sitemapEntries({
    areas: new Map(areas.map((area) => [area.id, area])),
    schemes,
    releases,
    conferences,
    indicators: indicators.filter(({ code }) => known.has(code)).map(({ slug }) => slug),
    newest,
    today: dayInVietnam(now()),
  });
  return new Response(sitemapXml(env().PUBLIC_URL, entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
