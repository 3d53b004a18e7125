import type { Dataset } from '@/lib/domain/figure/figure';
import type { Day } from '@/lib/domain/period';
import type { BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { citationFile } from '@/lib/pages/citation';
import { figureFile, figureFileName, figureLines } from '@/lib/pages/figure-file';
import { figureWorkbook, workbookTitle } from '@/lib/pages/figure-workbook';
import type { FileContent } from '@/lib/pages/file-row';
import type { IndicatorFileEnding } from '@/lib/routes';
import { type WorkbookSheet, writeWorkbook } from '@/lib/workbook/workbook';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const satisfies Record<IndicatorFileEnding, string>;

interface FileOfPage {
  readonly content: FileContent;
  readonly ending: IndicatorFileEnding;
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode;
  readonly schemes: readonly BoundaryScheme[];
  readonly today: Day;
  /** Of the page, without host. */
  readonly pageAddress: string;
  /** Sheets that stand before the rows of a workbook. */
  readonly firstSheets?: readonly WorkbookSheet[];
}

/** A page's figures as a file that a browser keeps under its name. */
export async function fileAnswer(file: FileOfPage): Promise<Response> {
  // Nobody may cite what was made up: there is no such file.
  const isCitation = file.ending !== 'csv' && file.ending !== 'xlsx';
  if (isCitation && file.dataset === 'demo') return noFile(file.locale);
  return asFile(await bodyOf(file), file, file.content);
}

/** A file for programs that is sent part by part, as each is read: others are answered in between. */
export function filePartsAnswer(
  file: Omit<FileOfPage, 'content' | 'ending'>,
  subject: Pick<FileContent, 'subject'>,
  parts: AsyncIterator<FileContent>,
): Response {
  const encoder = new TextEncoder();
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) {
        if (!isBegun) controller.enqueue(encoder.encode(figureFile({ rows: [] }, file)));
        controller.close();
        return;
      }
      const written = isBegun ? figureLines(value.rows, file) : figureFile(value, file);
      isBegun = true;
      controller.enqueue(encoder.encode(written));
    },
    async cancel() {
      await parts.return?.();
    },
  });
  return asFile(body, { ...file, ending: 'csv' }, subject);
}

function asFile(
  body: BodyInit,
  { ending, dataset, boundary }: Pick<FileOfPage, 'ending' | 'dataset' | 'boundary'>,
  subject: Pick<FileContent, 'subject'>,
): Response {
  const name = figureFileName(subject, dataset, boundary, ending);
  return new Response(body, {
    headers: {
      'Content-Type': types[ending],
      // What is there to be read is shown by the browser.
      'Content-Disposition': `${ending === 'txt' ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  });
}

async function bodyOf({ content, ending, pageAddress, firstSheets = [], ...context }: FileOfPage) {
  if (ending === 'csv') return figureFile(content, context);
  const address = `${env().PUBLIC_URL}${pageAddress}`;
  if (ending !== 'xlsx') return citationFile(content, { ...context, address }, ending);
  const [about, ...figures] = figureWorkbook(content, { ...context, address });
  const sheets = [...(about ? [about] : []), ...firstSheets, ...figures];
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
