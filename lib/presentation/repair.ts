import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeWorkbook } from '../workbook/workbook';
import type { Alternatives } from './compose';
import type { Block, Deck } from './deck';
import { contentTypes, documentProperties } from './package-parts';
import { repairedLayout, repairedNotes, repairedSlide } from './slide-parts';
import { notesMaster, presentationPart, slideMaster, themed } from './theme-parts';

/**
 * The second pass over what pptxgenjs wrote. It leaves out what office programs call damaged (its issues
 * 1441–1444, 1449, 1465, 1534), writes charts and their tables anew (an absence is a gap and a nought a
 * nought), says what stands where it cannot be seen, in which language, and gives the same bytes for
 * the same figures.
 */
export async function repaired(
  bytes: Uint8Array,
  deck: Deck,
  alternatives: readonly Alternatives[],
): Promise<Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const written = new Map<string, Uint8Array>();
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  const write = (name: string, xml: string) => written.set(name, strToU8(xml));
  const kept =
    /^(?:_rels\/|ppt\/(?:_rels\/|media\/|slideMasters\/_rels\/|slideLayouts\/_rels\/|notesSlides\/_rels\/|presProps|viewProps|tableStyles))/;
  for (const [name, content] of parts) if (kept.test(name)) written.set(name, content);

  let charts = 0;
  for (const [index, slide] of deck.slides.entries()) {
    const name = `slide${index + 1}.xml`;
    let relations = text(`ppt/slides/_rels/${name}.rels`);
    for (const chart of slide.blocks.filter(isChart)) {
      charts += 1;
      relations = relations.replace(/"\/ppt\/charts\/[^"]+"/, `"../charts/chart${charts}.xml"`);
      await writeChart(chart, charts, deck);
    }
    write(`ppt/slides/_rels/${name}.rels`, relations);
    write(
      `ppt/slides/${name}`,
      repairedSlide(text(`ppt/slides/${name}`), alternatives[index] ?? new Map(), deck.locale),
    );
    const notes = `notesSlides/notesSlide${index + 1}.xml`;
    write(`ppt/${notes}`, repairedNotes(text(`ppt/${notes}`), slide.notes, index + 1, deck.locale));
  }
  for (const name of parts.keys()) {
    if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(name)) {
      write(name, repairedLayout(text(name), deck.locale));
    }
  }
  const theme = themed(text('ppt/theme/theme1.xml'));
  write('ppt/theme/theme1.xml', theme);
  // Each master has a theme of its own.
  write('ppt/theme/theme2.xml', theme);
  const master = 'ppt/slideMasters/slideMaster1.xml';
  write(master, slideMaster(text(master), deck.locale));
  write('ppt/notesMasters/notesMaster1.xml', notesMaster(deck.locale));
  const masterRelations = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  write(masterRelations, text(masterRelations).replace('theme1.xml', 'theme2.xml'));
  write('ppt/presentation.xml', presentationPart(text('ppt/presentation.xml'), deck.locale));
  for (const [name, xml] of documentProperties(deck)) write(name, xml);
  write('[Content_Types].xml', contentTypes([...written.keys()]));
  return packed(written);

  async function writeChart(chart: Chart, number: number, { title, day }: Deck) {
    const workbook = `Microsoft_Excel_Worksheet${number}.xlsx`;
    write(`ppt/charts/chart${number}.xml`, chart.xml);
    write(
      `ppt/charts/_rels/chart${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/${workbook}"/></Relationships>`,
    );
    written.set(`ppt/embeddings/${workbook}`, await writeWorkbook([chart.sheet], { title, day }));
  }
}

type Chart = Extract<Block, { type: 'chart' }>;

function isChart(block: Block): block is Chart {
  return block.type === 'chart';
}

/** In a fixed order and of a fixed time; what is packed already is not packed again. */
function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [first, ...[...parts.keys()].filter((name) => name !== first).sort()];
  const files: Zippable = {};
  for (const name of names) {
    const level = /\.(?:xlsx|png)$/.test(name) ? 0 : 6;
    files[name] = [parts.get(name) ?? new Uint8Array(), { level, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(files);
}
