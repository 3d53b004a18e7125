import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const HOW_TO_GET_ONE =
  'LibreOffice was not found, and files are opened with it. Install it: "apt-get install --no-install-recommends libreoffice-calc".';

const HOW_TO_GET_SLIDES =
  'LibreOffice cannot open slides. Install what does: "apt-get install --no-install-recommends libreoffice-impress".';

/** What LibreOffice made of a cell. */
export interface OpenedCell {
  /** `float`, `string`, `date`, `percentage`, `time`, `boolean`, `currency`; null of an empty cell. */
  readonly type: string | null;
  /** Of a number, as LibreOffice writes it. */
  readonly value: string | null;
  readonly text: string;
  readonly formula: string | null;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
}

interface Opening {
  /** The language of the computer. */
  readonly locale: 'vi-VN' | 'en-US';
  /** How a text file is taken apart. */
  readonly text?: {
    readonly separator: ',' | ';' | '\t';
    /** Whether dates, percentages and the like are looked for, as who opens a file may choose. */
    readonly detect: boolean;
  };
}

/** Opens files with a LibreOffice of its own settings, all in one go; by their names. */
export async function openInLibreOffice(
  files: ReadonlyMap<string, string | Uint8Array>,
  { locale, text }: Opening,
): Promise<ReadonlyMap<string, readonly OpenedSheet[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), settings(locale));
    const paths = [...files.keys()].map((name) => join(folder, name));
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    await convert([
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...['--convert-to', 'fods', '--outdir', join(folder, 'opened')],
      ...(text ? [`--infilter=${textFilter(text)}`] : []),
      ...paths,
    ]);
    const opened = new Map<string, readonly OpenedSheet[]>();
    for (const name of files.keys()) {
      const made = join(folder, 'opened', `${basename(name, extname(name))}.fods`);
      opened.set(name, sheetsOf(await readFile(made, 'utf8')));
    }
    return opened;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file as LibreOffice saves it in another format (`xlsx`, `xls`, `ods`, `html`; slides as `pdf`). */
export async function savedByLibreOffice(
  name: string,
  content: string | Uint8Array,
  format: 'xlsx' | 'xls' | 'ods' | 'html' | 'pdf',
  { locale, text }: Opening,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), settings(locale));
    await writeFile(join(folder, name), content);
    await convert([
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...['--convert-to', format, '--outdir', join(folder, 'saved')],
      ...(text ? [`--infilter=${textFilter(text)}`] : []),
      join(folder, name),
    ]);
    const saved = join(folder, 'saved', `${basename(name, extname(name))}.${format}`);
    // What it has no program for it leaves alone without a word.
    if (format === 'pdf' && !existsSync(saved)) throw new Error(HOW_TO_GET_SLIDES);
    return await readFile(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(options: readonly string[]): Promise<void> {
  try {
    await run('soffice', options, { timeout: 120_000 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Error(HOW_TO_GET_ONE) : error;
  }
}

function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;
}

/**
 * Tokens of the CSV filter: separator, quote, UTF-8, first line, columns, language (the computer's),
 * quoted as text, detect …, and last that formulas are run.
 */
function textFilter({ separator, detect }: NonNullable<Opening['text']>): string {
  return `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,${detect},false,false,false,0,true`;
}

/** Rows and cells of a flat OpenDocument; what only fills the sheet to its end is left out. */
function sheetsOf(document: string): OpenedSheet[] {
  return [...document.matchAll(/<table:table table:name="([^"]*)"[\s\S]*?<\/table:table>/g)].map(
    ([table, name = '']) => ({
      name: unescaped(name),
      rows: [...table.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)]
        .map(([, row = '']) => cellsOf(row))
        .filter((cells) => cells.some(({ type }) => type !== null)),
    }),
  );
}

function cellsOf(row: string): OpenedCell[] {
  return [
    ...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g),
  ].flatMap(([, attributes = '', content = '']) => {
    const attribute = (name: string) => {
      const found = new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
      return found === undefined ? null : unescaped(found);
    };
    const cell = {
      type: attribute('office:value-type'),
      value: attribute('office:value'),
      text: textOf(content),
      formula: attribute('table:formula'),
    };
    const repeated = Number(attribute('table:number-columns-repeated') ?? 1);
    return cell.type === null && repeated > 500 ? [] : Array(repeated).fill(cell);
  });
}

function textOf(content: string): string {
  return [...content.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)]
    .map(([, paragraph = '']) =>
      unescaped(
        paragraph
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
          .replace(/<text:tab\/>/g, '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
}

function unescaped(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}
