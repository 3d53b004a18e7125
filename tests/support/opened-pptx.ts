import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '@/lib/workbook/read-workbook';

/** A presentation as a program of others finds it: each slide with what it says, shows and hides. */
interface OpenedSlide {
  readonly xml: string;
  readonly title: string;
  /** Every piece of text, in the order in which it is read. */
  readonly words: string;
  /** What objects say that are not words, by their names. */
  readonly alternatives: ReadonlyMap<string, string>;
  /** Paragraphs. */
  readonly notes: readonly string[];
  readonly charts: readonly OpenedChart[];
}

interface OpenedChart {
  readonly xml: string;
  /** The bytes of its embedded table. */
  readonly workbook: Uint8Array;
  /** That table: numbers as numbers, null where nothing stands. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface OpenedPptx {
  readonly slides: readonly OpenedSlide[];
  readonly parts: ReadonlyMap<string, string>;
}

const relations = '_rels';

export async function openPptx(bytes: Uint8Array): Promise<OpenedPptx> {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  const part = (name: string) => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name)).length;
  const slides: OpenedSlide[] = [];
  for (let number = 1; number <= count; number += 1) {
    const xml = part(`ppt/slides/slide${number}.xml`);
    const related = part(`ppt/slides/${relations}/slide${number}.xml.rels`);
    const charts: OpenedChart[] = [];
    for (const [, name = ''] of related.matchAll(/Target="\.\.\/charts\/([^"]+)"/g)) {
      const book = part(`ppt/charts/${relations}/${name}.rels`);
      const [, file = ''] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(book) ?? [];
      const content = files[`ppt/${file}`];
      if (!content) throw new Error(`no workbook ${file}`);
      charts.push({
        xml: part(`ppt/charts/${name}`),
        workbook: content,
        rows: await rowsOf(content),
      });
    }
    slides.push({
      xml,
      charts,
      title: textOf(
        /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="title"\/>[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? '',
      ),
      words: textOf(xml),
      alternatives: new Map(
        [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)" descr="([^"]*)"/g)].map(
          ([, name = '', said = '']) => [name, unescaped(said)],
        ),
      ),
      notes: paragraphsOf(
        /<p:ph type="body" idx="1"\/>[\s\S]*?<\/p:sp>/.exec(
          part(`ppt/notesSlides/notesSlide${number}.xml`),
        )?.[0] ?? '',
      ),
    });
  }
  return { slides, parts };
}

async function rowsOf(content: Uint8Array): Promise<OpenedChart['rows']> {
  const read = await readWorkbook(content, 'a.xlsx');
  if (read.kind !== 'read') throw new Error(`workbook ${read.code}`);
  return (read.sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell === null ? null : cell.kind === 'number' ? Number(cell.text) : cell.text,
    ),
  );
}

function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, one = '']) => textOf(one));
}

function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|(<\/a:p>)/g)];
  return unescaped(runs.map(([, text = '', end]) => (end ? '\n' : text)).join('')).trim();
}

function unescaped(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? whole),
  );
}
