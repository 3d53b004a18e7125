import type { NextRequest } from 'next/server';
import { isLocale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { provinceFile, provinceFileName } from '@/lib/pages/province-file';
import { boundaryOf, datasetOf, parameterNames, routes } from '@/lib/routes';
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
  if (!isLocale(locale)) return notFound('vi');
  const found = await findProvince(slug, boundary ?? null);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const location = routes.provinceCsv(locale, meaning.slug, {
      dataset,
      boundary: meaning.boundary ?? undefined,
    });
    return new Response(null, { status: 308, headers: { Location: location } });
  }
  if (meaning.kind !== 'area') return notFound(locale);
  const { page, isFormer } = await readProvince(meaning.area, meaning.boundary, dataset, found);
  const code = isFormer ? '63' : '34';
  return new Response(provinceFile(page, { dataset, boundary: code, today: found.today }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${provinceFileName(meaning.area, dataset, code)}"`,
    },
  });
}

function notFound(locale: 'vi' | 'en'): Response {
  return new Response(`${notFoundMessages[locale].title}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
