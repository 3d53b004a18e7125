import type { NextRequest } from 'next/server';
import { isLocale } from '@/lib/locale';
import { provinceFile, provinceFileName } from '@/lib/pages/province-file';
import { datasetOf, parameterNames } from '@/lib/routes';
import { csvAnswer, noFile } from '../../file-answer';
import { readArea, readTerritory } from '../../read-area';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** `/ca-nuoc.csv`: what the country's page shows, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const dataset = datasetOf(request.nextUrl.searchParams.get(parameterNames.dataset) ?? undefined);
  const territory = await readTerritory();
  const { country, today } = territory;
  const { page } = await readArea(country, dataset, territory);
  return csvAnswer(
    provinceFile(page, { dataset, boundary: '34', today }),
    provinceFileName(country, dataset, '34'),
  );
}
