import type { NextRequest } from 'next/server';
import { regionOfSlug } from '@/lib/domain/boundary';
import { isLocale } from '@/lib/locale';
import { provinceFile, provinceFileName } from '@/lib/pages/province-file';
import { boundaryOf, datasetOf, parameterNames, routes } from '@/lib/routes';
import { csvAnswer, noFile } from '../../../file-answer';
import { readArea, readTerritory } from '../../../read-area';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** `/vung/{slug}.csv`: what the region's page shows, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const query = request.nextUrl.searchParams;
  const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
  const boundary = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
  const territory = await readTerritory();
  const { areas, schemes, today } = territory;
  const meaning = regionOfSlug(slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    const location = routes.regionCsv(locale, slug, { dataset, boundary: meaning.boundary });
    return new Response(null, { status: 308, headers: { Location: location } });
  }
  if (meaning.kind !== 'region') return noFile(locale);
  const { page } = await readArea(meaning.region, dataset, territory);
  const { code } = meaning.scheme;
  return csvAnswer(
    provinceFile(page, { dataset, boundary: code, today }),
    provinceFileName(meaning.region, dataset, code),
  );
}
