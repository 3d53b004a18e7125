import type { ChartFrame, ChartSpecification } from '../charts/specification';
import { type ChartTable, tableOf } from '../charts/table';
import type { Locale } from '../locale';
import { presentationMessages } from '../messages/presentation';
import { slideMessages } from '../messages/slides';
import type { BigNumber, Quotation } from '../pages/slides/shown-slide';
import type { StartMap } from '../pages/start-map';
import { chartPart } from './chart-xml';
import { type Block, type Box, type Paragraph, places, type Run } from './deck';
import { fittedSize } from './fitted';
import { nativeChart } from './native-charts';
import { deckTable } from './tables';

/** A picture of a slide, drawn beforehand. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** In any unit: only how they are to each other counts. */
  readonly width: number;
  readonly height: number;
}

/** Rows of the ranking beside a map: a map stands with its order. */
const besideMap = 10;

/** The chart as one that can be edited; as a table where no office program has such a chart. */
export function chartBlock(chart: ChartSpecification, box: Box): Block {
  const native = nativeChart(chart);
  if (!native) return tableBlock(tableOf(chart), chart.frame, box);
  return {
    type: 'chart',
    box,
    ...chartPart(native, chart.frame.locale),
    alternative: chart.frame.alternative,
  };
}

export function tableBlock(table: ChartTable, frame: ChartFrame | null, box: Box): Block {
  const say = presentationMessages[frame?.locale ?? 'vi'];
  return {
    type: 'table',
    box,
    table: deckTable(table, box),
    alternative: say.tableAlternative(
      frame?.title ?? '',
      table.columns.filter((name) => name !== '').join('; '),
    ),
  };
}

/** The map with the head of its ranking beside it; in its place words where it could not be drawn. */
export function mapBlocks(
  { ranking }: StartMap,
  picture: DrawnPicture | undefined,
  frame: ChartFrame,
  order: ChartTable,
): Block[] {
  const { body } = places;
  const say = presentationMessages[frame.locale];
  const rows = order.rows.slice(0, besideMap);
  const rest = ranking.ranked.length - rows.length;
  const left = { ...body, w: 8.2 };
  const right = { ...body, x: body.x + 8.4, w: body.w - 8.4, h: body.h - 0.35 };
  return [
    picture
      ? {
          type: 'picture',
          png: picture.png,
          box: contained(picture, left),
          alternative: say.mapAlternative(frame.title, frame.subtitle),
        }
      : words([paragraph(say.noPicture, 18, 'alarm')], left),
    tableBlock({ columns: order.columns, rows }, frame, right),
    ...(rest > 0
      ? [
          words([paragraph(say.more(String(rest)), 12, 'soft')], {
            ...right,
            y: body.y + body.h - 0.35,
            h: 0.35,
          }),
        ]
      : []),
  ];
}

/** As large as its place allows, at its left. */
function contained({ width, height }: DrawnPicture, { x, y, w, h }: Box): Box {
  const scale = Math.min(w / width, h / height);
  return { x, y, w: width * scale, h: height * scale };
}

/** One figure as large as the wall, with its word, its unit, and what is said beside it. */
export function numberBlock(
  { word, number, unit, name, cell }: BigNumber,
  lines: readonly string[],
): Block {
  const { body } = places;
  const isThere = number !== '';
  const size = isThere
    ? fittedSize([`${word} ${number}`], { w: body.w, h: 1.9 }, [96, 80, 64, 48])
    : 0;
  const note = cell.type === 'mark' ? cell.note : '';
  return {
    type: 'words',
    box: body,
    isNumber: true,
    paragraphs: [
      ...(isThere
        ? [
            {
              runs: [
                ...(word === ''
                  ? []
                  : [
                      run(`${word} `, Math.round(size * 0.45), 'soft', {
                        isItalic: true,
                        isSerif: true,
                      }),
                    ]),
                run(number, size, 'accent', { isSerif: true, isBold: true }),
              ],
            },
          ]
        : []),
      { runs: [run(unit, isThere ? 28 : 40, 'ink', isThere ? {} : { isSerif: true })] },
      { runs: [run(note === '' ? name : `${name} (${note})`, 20, 'soft')], space: 6 },
      ...lines.map((line) => ({ runs: [run(line, 16, 'soft')], space: 10 })),
    ],
  };
}

/** What provinces wrote, each with who wrote it when. */
export function quotationsBlock(quotations: readonly Quotation[], locale: Locale): Block {
  const { body } = places;
  const { excerpt } = presentationMessages[locale];
  const told = quotations.map(({ said, area, period, isShortened }) => ({
    said: `“${said}”`,
    who: `${slideMessages[locale].quoteFrom(area, period)}${isShortened ? ` (${excerpt})` : ''}`,
  }));
  const size = fittedSize(
    told.flatMap(({ said, who }) => [said, who]),
    body,
    [24, 20, 18, 16, 14, 12, 11, 10],
    { between: 7, width: 1.05 },
  );
  return words(
    told.flatMap(({ said, who }, index) => [
      { runs: [run(said, size, 'ink', { isSerif: true })], space: index === 0 ? 0 : 12 },
      { runs: [run(who, Math.max(10, size - 4), 'soft')], space: 2 },
    ]),
    body,
  );
}

/** Paragraphs one below the other, in the largest letters that have room. */
export function linesBlock(lines: readonly string[], box: Box, isListed: boolean): Block {
  const size = fittedSize(lines, box, [26, 24, 20, 18, 16, 14, 12, 11], {
    between: 8,
    indent: isListed ? 20 : 0,
  });
  return words(
    lines.map((line, index) => ({
      runs: [run(line, size, 'ink')],
      isListed,
      space: index === 0 ? 0 : 8,
    })),
    box,
  );
}

export function words(paragraphs: readonly Paragraph[], box: Box): Block {
  return { type: 'words', paragraphs, box };
}

export function paragraph(text: string, size: number, ink: Run['ink']): Paragraph {
  return { runs: [run(text, size, ink)] };
}

function run(
  text: string,
  size: number,
  ink: Run['ink'],
  looks: Pick<Run, 'isSerif' | 'isBold' | 'isItalic'> = {},
): Run {
  return { text, size, ink, ...looks };
}
