import { isMark } from '../../charts/chart-figure';
import type { ChartTable } from '../../charts/table';
import { textWidth, wrapText } from '../../charts/text-width';
import type { ShownSlide } from './shown-slide';

/**
 * How large the words of a slide may stand so that all of them do. Sizes are steps of the style sheet
 * (components/slides/slides.css), the largest first; the smallest is still read from the last row.
 */
type SizeStep = 1 | 2 | 3 | 4;

/** Letters up to which a title, and all paragraphs together, stand at each step. */
const titleSteps = [52, 96, 170];
const textSteps = [220, 480, 900];
/** A paragraph takes a line of its own however short it is. */
const paragraphWeight = 40;

function stepOf(amount: number, steps: readonly number[]): SizeStep {
  const index = steps.findIndex((most) => amount <= most);
  return (index === -1 ? steps.length + 1 : index + 1) as SizeStep;
}

export function titleStep(title: string): SizeStep {
  return stepOf(title.length, titleSteps);
}

/** What of a slide is read as text. */
export function textOf({ lines, picture }: Pick<ShownSlide, 'lines' | 'picture'>): string[] {
  return picture?.type === 'quotations' ? picture.quotations.map(({ said }) => said) : [...lines];
}

export function textStep(lines: readonly string[]): SizeStep {
  return stepOf(
    lines.reduce((sum, line) => sum + line.length + paragraphWeight, 0),
    textSteps,
  );
}

/** Units of a wide drawing's height (it is 640 wide) above which its words stand beside it. */
const tallest = 330;

/** Whether a drawing needs the slide's whole height. */
export function isTall(drawing: string): boolean {
  const [, height = '0'] = /viewBox="[\d.-]+ [\d.-]+ [\d.]+ ([\d.]+)"/.exec(drawing) ?? [];
  return Number(height) > tallest;
}

/** The narrower and the wider wall, in pixels of one 1,080 high, as the style sheet counts. */
const walls = { '4:3': 1440, '16:9': 1920 } as const;
type Wall = keyof typeof walls;

/** Of the style sheet: sizes of the steps, and what stands around the words. */
const titleSizes = { 1: 68, 2: 58, 3: 48, 4: 38 } as const;
const textSizes = { 1: 40, 2: 35, 3: 30, 4: 24 } as const;
const [small, medium, coverText] = [24, 30, 36];
const [edges, padding, gap] = [2 * 76, 58 + 36, 26];
/** Of the line below: what stands between its parts, and the number of the slide. */
const [footGap, number] = [40, 90];
const leading = { title: 1.14, text: 1.32, quotation: 1.28 };
/** Letters of titles and quotations are so much wider than those whose widths are known. */
const serif = 1.14;

/** On which walls the words of a slide do not have room in the smallest letters; none where all do. */
export function tooLongFor(slide: ShownSlide): Wall[] {
  return (['16:9', '4:3'] as const).filter((wall) => isTooLong(slide, walls[wall] - edges));
}

/** Letters of a table's rows, the largest first (`data-rows` of the style sheet). */
const tableSizes = { few: 42, some: 32, many: 24 } as const;
export type TableRows = keyof typeof tableSizes;
const tableLeading = 1.22;
/** Of a table's width its first column has so much, and never less than so many of its letters. */
const firstColumn = { part: 0.24, letters: 7.5 };

/** In which letters a table has room on both walls; the smallest where it has in none (`tooLongFor`). */
export function tableRows(slide: ShownSlide): TableRows {
  const { picture } = slide;
  const all = Object.keys(tableSizes) as TableRows[];
  if (picture?.type !== 'table') return 'some';
  const fits = (rows: TableRows) =>
    Object.values(walls).every((wall) => {
      const column = wall - edges;
      const height = tableHeight(picture.table, tableSizes[rows], column);
      return height <= bodyOf(slide, column, roomOf(slide, column));
    });
  return all.find(fits) ?? 'many';
}

function tableHeight({ columns, rows }: ChartTable, size: number, width: number): number {
  const first = Math.max(firstColumn.letters * size, firstColumn.part * width);
  const other = (width - first) / Math.max(1, columns.length - 1) - size;
  const lines = (text: string, letters: number, within: number) =>
    // A word that is wider than its column is broken.
    wrapText(text, letters, within).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, letters) / within)),
      0,
    ) * letters;
  const heads = columns.map((name, index) => lines(name, small, index === 0 ? first : other));
  const heights = rows.map(({ head, cells }) =>
    Math.max(
      lines(head, size, first),
      ...cells.map((cell) => {
        if (typeof cell === 'string') return lines(cell, size, other);
        if (!isMark(cell)) return lines(cell.reason, small, other);
        return (
          lines(cell.text, size, other) + (cell.note === '' ? 0 : lines(cell.note, small, other))
        );
      }),
    ),
  );
  const padded = (height: number, letters: number) => height * tableLeading + 0.6 * letters + 1;
  return (
    padded(Math.max(...heads), small) + heights.reduce((sum, one) => sum + padded(one, size), 0)
  );
}

function heightOf(text: string, letters: number, width: number, line: number, wide = 1): number {
  return wrapText(text, letters * wide, width).length * letters * line;
}

/** What is left of the stage's height between its edges and above its foot. */
function roomOf({ frame }: ShownSlide, column: number): number {
  const keys = frame && frame.keys.length > 0 ? small * leading.text : 0;
  const demo = frame?.demoLabel ? serif * textWidth(frame.demoLabel, small) + 32 + footGap : 0;
  const said = column - demo - number - footGap;
  const foot =
    14 +
    keys +
    [...(frame?.notes ?? []), frame?.foot.join(' · ') ?? ''].reduce(
      (sum, note) => sum + heightOf(note, small, said, leading.text),
      0,
    );
  return 1080 - padding - 3 * gap - Math.max(foot, 14 + small * leading.text);
}

/** What is left of it below the title. */
function bodyOf({ title, frame }: ShownSlide, column: number, room: number): number {
  const size = titleSizes[titleStep(title)];
  const measure = frame?.subtitle ? 12 + heightOf(frame.subtitle, medium, column, leading.text) : 0;
  return room - 24 - heightOf(title, size, column, leading.title, serif) - measure;
}

function isTooLong(slide: ShownSlide, column: number): boolean {
  const { kind, title, lines, picture } = slide;
  const size = titleSizes[titleStep(title)];
  const room = roomOf(slide, column);
  if (kind === 'title' || kind === 'section' || kind === 'closing') {
    const large = 1.36 * size;
    const head = heightOf(title, large, Math.min(column, 22 * large), leading.title, serif);
    const said = lines.reduce(
      (sum, line) =>
        sum + heightOf(line, coverText, Math.min(column, 44 * coverText), leading.text),
      lines.length === 0 ? 0 : 30,
    );
    return head > (room * 5) / 8 || said > (room * 3) / 8;
  }
  const body = bodyOf(slide, column, room);
  const letters = textSizes[textStep(textOf(slide))];
  if (kind === 'text') {
    const said = lines.reduce(
      (sum, line) => sum + heightOf(line, letters, column, leading.text) + 0.84 * letters,
      0,
    );
    return said > body;
  }
  if (picture?.type === 'table') {
    return tableHeight(picture.table, tableSizes.many, column) > body;
  }
  if (picture?.type !== 'quotations') return body < 0;
  const told = picture.quotations;
  const across = told.length > 2 ? 2 : 1;
  const width = (column - 70 * (across - 1)) / across - 34;
  const heights = told.map(
    ({ said }) =>
      heightOf(`…${said}…`, letters, width, leading.quotation, serif) +
      small * (0.5 + leading.text),
  );
  const rows = Array.from({ length: Math.ceil(told.length / across) }, (_, index) =>
    Math.max(...heights.slice(index * across, (index + 1) * across)),
  );
  return rows.reduce((sum, row) => sum + row, 34 * (rows.length - 1)) > body;
}
