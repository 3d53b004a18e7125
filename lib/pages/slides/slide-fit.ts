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
