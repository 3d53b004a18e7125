import PptxGenJS from 'pptxgenjs';
import { presentationMessages } from '../messages/presentation';
import { colours } from '../web/colours';
import { languageTag } from './chart-axes';
import { hex } from './colours';
import {
  type Block,
  type Box,
  type Deck,
  type DeckLayout,
  type DeckSlide,
  type DeckTable,
  paper,
  places,
  type Run,
} from './deck';

/**
 * The presentation as pptxgenjs puts it together: layouts, words, tables, pictures, and a frame for each
 * chart. What it writes is not yet sound (repair.ts): its charts, for one, know no gaps.
 */

type PptxSlide = ReturnType<PptxGenJS['addSlide']>;
type TextOptions = NonNullable<Parameters<PptxSlide['addText']>[1]>;

/** What a named object of a slide says where it cannot be seen, by the name. */
export type Alternatives = ReadonlyMap<string, string>;

const layoutNames: Readonly<Record<DeckLayout, string>> = {
  cover: 'Bìa',
  section: 'Mở phần',
  content: 'Nội dung',
};

const [titleFont, textFont] = ['+mj-lt', '+mn-lt'];
const inks = { ink: 'tx1', soft: 'tx2', accent: 'accent1', alarm: 'accent4' } as const;

export async function compose(
  deck: Deck,
): Promise<{ readonly bytes: Uint8Array; readonly alternatives: readonly Alternatives[] }> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  for (const layout of ['cover', 'section', 'content'] as const) defineLayout(file, layout, deck);
  const alternatives = deck.slides.map((slide) => addSlide(file, slide, deck));
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  return { bytes: bytes as Uint8Array, alternatives };
}

function defineLayout(file: PptxGenJS, layout: DeckLayout, { issuer }: Deck): void {
  const isContent = layout === 'content';
  file.defineSlideMaster({
    title: layoutNames[layout],
    background: { color: hex(colours.paper) },
    objects: [
      {
        rect: isContent
          ? {
              x: paper.margin,
              y: 7.06,
              w: paper.width - 2 * paper.margin,
              h: 0.01,
              fill: { color: hex(colours.rule) },
            }
          : { x: 0.6, y: 2, w: 0.09, h: 2.2, fill: { color: hex(colours.cham) } },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...(isContent ? places.title : places.coverTitle),
            fontSize: isContent ? 30 : 48,
            align: 'left',
            valign: isContent ? 'bottom' : 'middle',
          },
          text: '',
        },
      },
      {
        text: {
          text: plain(issuer),
          options: { ...places.issuer, fontSize: 11, color: hex(colours['ink-3']) },
        },
      },
    ],
    slideNumber: { ...places.number, fontSize: 11, color: hex(colours['ink-3']), align: 'right' },
  });
}

function addSlide(file: PptxGenJS, slide: DeckSlide, { locale }: Deck): Alternatives {
  const { layout, title, subtitle, demoLabel, blocks, foot } = slide;
  const say = presentationMessages[locale].object;
  const lang = languageTag(locale);
  const added = file.addSlide({ masterName: layoutNames[layout] });
  const alternatives = new Map<string, string>();
  const place = (name: string, box: Box, options: TextOptions): TextOptions => ({
    ...box,
    objectName: name,
    lang,
    valign: 'top',
    color: 'tx1',
    fontFace: textFont,
    ...options,
  });
  // The size of a placeholder wins over that of its words, but not over that of a piece of them.
  added.addText([{ text: plain(title.text), options: { fontSize: title.size, lang } }], {
    placeholder: 'title',
    lang,
  });
  if (demoLabel !== null) {
    added.addText(
      plain(demoLabel.toUpperCase()),
      place(say.demo, places.demo, {
        fill: { color: hex(colours['nghe-ink']) },
        color: 'bg1',
        fontSize: 14,
        bold: true,
        align: 'center',
        valign: 'middle',
      }),
    );
  }
  if (subtitle !== '') {
    added.addText(
      plain(subtitle),
      place(say.subtitle, places.subtitle, {
        color: 'tx2',
        fontSize: subtitle.length > 130 ? 11 : 15,
        valign: 'middle',
      }),
    );
  }
  blocks.forEach((block, index) => {
    const names = { chart: say.chart, table: say.table, picture: say.picture, words: say.words };
    const name = `${block.type === 'words' && block.isNumber ? say.number : names[block.type]} ${index + 1}`;
    if (block.type !== 'words') alternatives.set(name, plain(block.alternative));
    addBlock(added, block, name, place);
  });
  if (foot.length > 0) {
    const text = foot.join(' · ');
    added.addText(
      plain(text),
      place(say.foot, places.foot, {
        color: hex(colours['ink-3']),
        fontSize: text.length > 420 ? 9 : 11,
        valign: 'bottom',
      }),
    );
  }
  added.addNotes('notes');
  return alternatives;
}

function addBlock(
  slide: PptxSlide,
  block: Block,
  name: string,
  place: (name: string, box: Box, options: TextOptions) => TextOptions,
): void {
  const { box } = block;
  switch (block.type) {
    case 'chart':
      // Of its own chart only the frame is kept.
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
        ...box,
        objectName: name,
      });
      return;
    case 'picture':
      slide.addImage({
        ...box,
        objectName: name,
        data: `image/png;base64,${Buffer.from(block.png).toString('base64')}`,
      });
      return;
    case 'table':
      addTable(slide, block.table, box, name);
      return;
    case 'words':
      slide.addText(
        block.paragraphs.flatMap(({ runs, isListed, space }) =>
          runs.map((run, index) => ({
            text: plain(run.text),
            options: {
              ...runOptions(run),
              ...(isListed && { bullet: { indent: 18 } }),
              ...(space && { paraSpaceBefore: space }),
              ...(index === runs.length - 1 && { breakLine: true }),
            },
          })),
        ),
        place(name, box, block.isNumber ? { valign: 'middle' } : {}),
      );
  }
}

function runOptions({ size, ink, isSerif, isBold, isItalic }: Run) {
  return {
    fontSize: size,
    color: inks[ink],
    fontFace: isSerif ? titleFont : textFont,
    ...(isBold && { bold: true }),
    ...(isItalic && { italic: true }),
  };
}

/** Ruled as an almanac's: a line of ink below the head, fine ones between the rows. */
function addTable(
  slide: PptxSlide,
  { widths, heights, size, rows }: DeckTable,
  box: Box,
  name: string,
) {
  const none = { type: 'none' as const };
  slide.addTable(
    rows.map((cells, row) =>
      cells.map(({ text, note, isNumber }) => ({
        text: [
          {
            text: plain(text),
            options: { fontSize: size, color: 'tx1', bold: row === 0, fontFace: textFont },
          },
          ...(note === ''
            ? []
            : [
                {
                  text: ` ${plain(note)}`,
                  options: {
                    fontSize: Math.max(8, size - 4),
                    color: 'tx2',
                    italic: true,
                    fontFace: textFont,
                  },
                },
              ]),
        ],
        options: {
          align: isNumber ? ('right' as const) : ('left' as const),
          valign: row === 0 ? ('bottom' as const) : ('middle' as const),
          border: [
            none,
            none,
            row === 0
              ? { pt: 1.5, color: hex(colours.ink) }
              : { pt: 0.5, color: hex(colours.rule) },
            none,
          ] as [typeof none, typeof none, { pt: number; color: string }, typeof none],
        },
      })),
    ),
    { x: box.x, y: box.y, w: box.w, colW: [...widths], rowH: [...heights], objectName: name },
  );
}

/** Without what XML cannot hold. */
function plain(text: string): string {
  return text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
