import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { colours } from '../web/colours';
import { brocade } from '../web/picture-parts';
import type { ThreadMessage } from '../working-thread';
import bookletProgram from './booklet.typ';
import { lettersOf, printable } from './font-letters';
import { patterned } from './print-patterns';
import type { PrintedBooklet, PrintedPage, PrintedSheet } from './printed-page';
import profileProgram from './profile.typ';

const TYPESETTING_PRIORITY = 5;
/** Its programs read a PDF aloud by its tags. */
const PDF_UA = 'ua-1';

/** Who waits for a page goes before who waits for paper. On Linux this is of the thread that asks, elsewhere of the whole process. */
if (process.platform === 'linux') setPriority(TYPESETTING_PRIORITY);

/** Whole files, not the browser's cuts: what a cut lacks would be missing without a word. */
const FONTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts', file)));

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: FONTS }] });

/** Of the sans: it stands in for the serif where that lacks a letter. */
const letters = lettersOf(FONTS[0] as Buffer);

/** The woven strip for a sheet, in units of its own. */
const strip = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1840 28" width="1840" height="28">${brocade(1840)}</svg>`;

function asData(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? printable(part, letters) : part,
  );
}

/** The sheet, or the booklet, as a tagged PDF. */
function printed(page: PrintedPage): Uint8Array {
  return 'booklet' in page ? printedBooklet(page) : printedSheet(page);
}

function printedSheet({ profiles, charts }: PrintedSheet): Uint8Array {
  const { bytes, pages } = set(profileProgram, {
    profiles: asData(profiles),
    charts: asData(charts.map((chart) => ({ ...chart, picture: patterned(chart.picture) }))),
  });
  if (pages !== 1) throw new Error(`${pages} sheets instead of one`);
  return bytes;
}

function printedBooklet({ booklet }: PrintedBooklet): Uint8Array {
  const sections = booklet.sections.map((section) => ({
    ...section,
    slides: section.slides.map(({ drawing, ...slide }) => ({
      ...slide,
      drawing: drawing && { ...drawing, picture: patterned(drawing.picture) },
    })),
  }));
  return set(bookletProgram, { booklet: asData({ ...booklet, sections }) }).bytes;
}

/** What is said goes in as data: nothing in it is ever read as a program. */
function set(program: string, data: Readonly<Record<string, string>>) {
  const compiled = compiler.compile({
    mainFileContent: program,
    inputs: { ...data, colours: JSON.stringify(colours), strip },
  });
  const { result } = compiled;
  if (!result) {
    const problem = compiled.takeError();
    const said = problem ? compiler.fetchDiagnostics(problem) : [];
    throw new Error(`not set: ${JSON.stringify(said)}`);
  }
  const pages = result.numOfPages;
  const bytes = Uint8Array.from(compiler.pdf(result, { pdfStandard: PDF_UA as PdfStandard }));
  // What was remembered of one page helps the next little, and would grow.
  compiler.evictCache(0);
  return { bytes, pages };
}

parentPort?.on('message', (page: PrintedPage) => {
  let answer: ThreadMessage<Uint8Array>;
  try {
    answer = { type: 'done', result: printed(page) };
  } catch (problem) {
    answer = {
      type: 'failed',
      problem: problem instanceof Error ? problem.message : String(problem),
    };
  }
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ type: 'ready' } satisfies ThreadMessage<Uint8Array>);
