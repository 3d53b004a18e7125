import type { NextRequest } from 'next/server';
import { isLocale } from '@/lib/locale';
import { provinceFile, provinceFileName } from '@/lib/pages/province-file';
import { boundaryOf, datasetOf, parameterNames, routes } from '@/lib/routes';
import { csvAnswer, noFile } from '../../../file-answer';
import { findProvince, readProvince } from '../read-province';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** `/tinh/{slug}.csv`: what the province's page shows, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const query = request.nextUrl.searchParams;
  const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
  const boundary = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
  if (!isLocale(locale)) return noFile('vi');
  const found = await findProvince(slug, boundary ?? null);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const location = routes.provinceCsv(locale, meaning.slug, {
      dataset,
      boundary: meaning.boundary ?? undefined,
    });
    return new Response(null, { status: 308, headers: { Location: location } });
  }
  if (meaning.kind !== 'area') return noFile(locale);
  const { page, isFormer } = await readProvince(meaning.area, meaning.boundary, dataset, found);
  const code = isFormer ? '63' : '34';
  return csvAnswer(
    provinceFile(page, { dataset, boundary: code, today: found.today }),
    provinceFileName(meaning.area, dataset, code),
  );
}
