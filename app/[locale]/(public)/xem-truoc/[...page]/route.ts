import type { NextRequest } from 'next/server';
import { drawPainted } from '@/components/charts/server/draw-chart';
import { isLocale } from '@/lib/locale';
import { pictureAddress, picturedPage } from '@/lib/public-routes';
import { boundaryOf, datasetOf, parameterNames, scopeOf } from '@/lib/routes';
import { pngOf } from '@/lib/web/picture';
import { previewSvg } from '@/lib/web/preview-card';
import { noFile } from '../../file-answer';
import { readCard } from './read-card';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; page: string[] }>;
}

/** `/xem-truoc/{page}.png`: what a page finds, as a picture for where its address is passed on. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, page } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const path = picturedPage(page.map(decodeURIComponent));
  if (path === null) return noFile(locale);
  const query = request.nextUrl.searchParams;
  const card = await readCard(path, {
    locale,
    dataset: datasetOf(query.get(parameterNames.dataset) ?? undefined),
    boundary: boundaryOf(query.get(parameterNames.boundary) ?? undefined),
    indicator: query.get(parameterNames.indicator) ?? undefined,
    period: query.get(parameterNames.period) || undefined,
    scope: scopeOf(query.get(parameterNames.scope) ?? undefined),
  });
  if (card === null) return noFile(locale);
  if ('movedTo' in card) {
    return new Response(null, { status: 308, headers: { Location: pictureAddress(card.movedTo) } });
  }
  const drawing = card.chart && (await drawPainted(card.chart, 'narrow'));
  return new Response(await pngOf(previewSvg(card, drawing)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
