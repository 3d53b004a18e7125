import type { Dataset } from '@/lib/domain/figure/figure';
import type { Day } from '@/lib/domain/period';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { citationFile } from '@/lib/pages/citation';
import { figureFile, figureFileName } from '@/lib/pages/figure-file';
import { figureWorkbook, workbookTitle } from '@/lib/pages/figure-workbook';
import type { FileContent } from '@/lib/pages/file-row';
import type { PageFileEnding } from '@/lib/routes';
import { writeWorkbook } from '@/lib/workbook/workbook';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const satisfies Record<PageFileEnding, string>;

interface FileOfPage {
  readonly content: FileContent;
  readonly ending: PageFileEnding;
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
  const { content, ending, dataset, boundary } = file;
  const name = figureFileName(content, dataset, boundary, ending);
  return new Response(await bodyOf(file), {
    headers: {
      'Content-Type': types[ending],
      // What is there to be read is shown by the browser.
      'Content-Disposition': `${ending === 'txt' ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  });
}

async function bodyOf({ content, ending, pageAddress, ...context }: FileOfPage) {
  if (ending === 'csv') return figureFile(content, context);
  const address = `${env().PUBLIC_URL}${pageAddress}`;
  if (ending !== 'xlsx') return citationFile(content, { ...context, address }, ending);
  const sheets = figureWorkbook(content, { ...context, address });
  const bytes = await writeWorkbook(sheets, {
    title: workbookTitle(content, context.locale),
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
