import { wrapText } from '../../charts/text-width';
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
const leading = { title: 1.14, text: 1.32, quotation: 1.28 };
/** Letters of titles and quotations are so much wider than those whose widths are known. */
const serif = 1.14;

/** On which walls the words of a slide do not have room in the smallest letters; none where all do. */
export function tooLongFor(slide: ShownSlide): Wall[] {
  return (['16:9', '4:3'] as const).filter((wall) => isTooLong(slide, walls[wall] - edges));
}

function isTooLong(slide: ShownSlide, column: number): boolean {
  const { kind, title, frame, lines, picture } = slide;
  const size = titleSizes[titleStep(title)];
  const height = (text: string, letters: number, width: number, line: number, wide = 1) =>
    wrapText(text, letters * wide, width).length * letters * line;
  const foot =
    14 +
    [...(frame?.notes ?? []), frame?.foot.join(' · ') ?? ''].reduce(
      (sum, note) => sum + height(note, small, column * 0.8, leading.text),
      0,
    );
  const room = 1080 - padding - 3 * gap - Math.max(foot, 14 + small * leading.text);
  if (kind === 'title' || kind === 'section' || kind === 'closing') {
    const large = 1.36 * size;
    const head = height(title, large, Math.min(column, 22 * large), leading.title, serif);
    const said = lines.reduce(
      (sum, line) => sum + height(line, coverText, Math.min(column, 44 * coverText), leading.text),
      lines.length === 0 ? 0 : 30,
    );
    return head > (room * 5) / 8 || said > (room * 3) / 8;
  }
  const measure = frame?.subtitle ? 12 + height(frame.subtitle, medium, column, leading.text) : 0;
  const body = room - 24 - height(title, size, column, leading.title, serif) - measure;
  const letters = textSizes[textStep(textOf(slide))];
  if (kind === 'text') {
    const said = lines.reduce(
      (sum, line) => sum + height(line, letters, column, leading.text) + 0.84 * letters,
      0,
    );
    return said > body;
  }
  if (picture?.type !== 'quotations') return body < 0;
  const told = picture.quotations;
  const across = told.length > 2 ? 2 : 1;
  const width = (column - 70 * (across - 1)) / across - 34;
  const heights = told.map(
    ({ said }) =>
      height(`…${said}…`, letters, width, leading.quotation, serif) + small * (0.5 + leading.text),
  );
  const rows = Array.from({ length: Math.ceil(told.length / across) }, (_, index) =>
    Math.max(...heights.slice(index * across, (index + 1) * across)),
  );
  return rows.reduce((sum, row) => sum + row, 34 * (rows.length - 1)) > body;
}
