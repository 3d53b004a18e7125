import type { Dataset } from '@/lib/domain/figure/figure';
import type { Day } from '@/lib/domain/period';
import type { Area, BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { areaFile, areaFileName } from '@/lib/pages/area-file';
import type { AreaPage } from '@/lib/pages/area-page';
import { areaWorkbook, workbookTitle } from '@/lib/pages/area-workbook';
import type { FileEnding } from '@/lib/routes';
import { writeWorkbook } from '@/lib/workbook/workbook';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileEnding, string>;

interface FileOfPage {
  readonly page: AreaPage;
  /** The province, region or country that the page is about. */
  readonly area: Area;
  readonly ending: FileEnding;
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode;
  readonly schemes: readonly BoundaryScheme[];
  readonly today: Day;
  /** Of the page, without host. */
  readonly pageAddress: string;
}

/** A page's figures as a file that a browser keeps under its name. */
export async function fileAnswer(file: FileOfPage): Promise<Response> {
  const { area, ending, dataset, boundary } = file;
  const name = areaFileName(area, dataset, boundary, ending);
  return new Response(await contentOf(file), {
    headers: {
      'Content-Type': types[ending],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}

async function contentOf({ page, area, ending, pageAddress, ...context }: FileOfPage) {
  if (ending === 'csv') return areaFile(page, context);
  const address = `${env().PUBLIC_URL}${pageAddress}`;
  const sheets = areaWorkbook(page, area, { ...context, address });
  const bytes = await writeWorkbook(sheets, {
    title: workbookTitle(area, context.locale),
    day: context.today,
  });
  return new Blob([new Uint8Array(bytes)]);
}

/** The answer to an address that names no file. */
export function noFile(locale: Locale): Response {
  return new Response(`${notFoundMessages[locale].title}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
