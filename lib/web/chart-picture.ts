import type { ChartSpecification } from '../charts/specification';
import { wrapText } from '../charts/text-width';
import { layoutMessages } from '../messages/layout';
import { colours } from './colours';
import {
  brocade,
  demoBand,
  limited,
  line,
  margin,
  placed,
  serif,
  titleLines,
} from './picture-parts';
import { xmlText } from './xml';

/** A chart by itself, to take away: square, as telephones pass pictures on. */
const size = 1080;
const footLines = 5;

/**
 * A chart as an SVG with concrete colours: finding, measure, the picture, who said it, and the address
 * at which it is found. `drawing` is its wide one, painted.
 */
export function chartPicture(
  { frame }: ChartSpecification,
  drawing: string,
  {
    address,
    subject,
  }: {
    /** With host. */
    readonly address: string;
    /** Of how many areas it is, on which boundaries: what the page says around it. */
    readonly subject: readonly string[];
  },
): string {
  const { locale, title, demoLabel } = frame;
  const subtitle = [frame.subtitle, ...subject].join(' · ');
  // What a mark of its own means; how a look is to be read, the statuses below say.
  const keys = frame.keys.flatMap(({ sign, text }) => (sign === '' ? [] : [`${sign} ${text}`]));
  const column = size - 2 * margin;
  const top = 118 + (demoLabel === null ? 0 : 64);
  const foot = [
    ...limited(
      wrapText([...keys, ...frame.notes, ...frame.foot].join(' · '), 20, column),
      footLines,
    ),
    ...wrapText(address, 20, column),
  ];
  const bottom = size - 36 - foot.length * 26;
  const titles = titleLines(title, [46, 40, 34], column, 170);
  const subtitles = limited(wrapText(subtitle, 24, column), 2);
  const titleEnd = top + titles.lines.length * titles.step;
  const drawingTop = titleEnd + 24 + subtitles.length * 31 + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(frame.alternative)}</desc>`,
    `<rect width="${size}" height="${size}" fill="${colours.paper}"/>`,
    brocade(size),
    line(layoutMessages[locale].siteName, {
      ...{ x: margin, y: 84, size: 30, colour: 'cham', weight: 600 },
    }),
    ...(demoLabel === null ? [] : [demoBand(demoLabel, size)]),
    ...titles.lines.map((words, index) =>
      line(words, {
        ...{ x: margin, y: top + titles.size + index * titles.step, size: titles.size },
        ...{ colour: 'ink', weight: 600, family: serif },
      }),
    ),
    ...subtitles.map((words, index) =>
      line(words, { x: margin, y: titleEnd + 38 + index * 31, size: 24, colour: 'ink-2' }),
    ),
    placed(drawing, {
      ...{ left: margin, top: drawingTop, width: column, height: bottom - 24 - drawingTop },
    }),
    `<path d="M${margin} ${bottom}H${size - margin}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...foot.map((words, index) =>
      line(words, { x: margin, y: bottom + 32 + index * 26, size: 20, colour: 'ink-3' }),
    ),
    '</svg>',
  ].join('\n');
}
