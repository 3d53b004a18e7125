import type { ChartSpecification } from '../charts/specification';
import { wrapText } from '../charts/text-width';
import type { Dataset } from '../domain/figure/figure';
import type { Locale } from '../locale';
import { chartMessages } from '../messages/charts';
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

/** What a page looks like where it is passed on: its name, what it says, from whom. */
export interface PreviewCard {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The page's name. */
  readonly name: string;
  /** Its finding; where it has none, what it is about. */
  readonly title: string;
  /** Measure, scope and period. */
  readonly subtitle: string;
  /** Source, status, date. */
  readonly foot: string;
  readonly chart: ChartSpecification | null;
}

export const previewSize = { width: 1200, height: 630 } as const;

/** The card's picture and foot stand below this line and above that one. */
const bodyTop = 118;
const footLines = 3;

/** A card of a chart: the chart says what the page finds. */
export function chartCard(
  chart: ChartSpecification,
  page: Pick<PreviewCard, 'locale' | 'dataset' | 'name'>,
): PreviewCard {
  const { title, subtitle, foot } = chart.frame;
  return { ...page, title, subtitle, foot: foot.join(' · '), chart };
}

/**
 * The card as an SVG with concrete colours. `drawing` is that of its chart, painted, as an SVG of
 * its own; null where there is none. In the demonstration set a band across the whole says so.
 */
export function previewSvg(card: PreviewCard, drawing: string | null): string {
  const { locale, dataset, name, title, subtitle } = card;
  const { width, height } = previewSize;
  const isDemo = dataset === 'demo';
  const top = bodyTop + (isDemo ? 64 : 0);
  const foot = limited(wrapText(card.foot, 20, width - 2 * margin), footLines);
  const bottom = height - 36 - foot.length * 26;
  const column = drawing === null ? width - 2 * margin : 470;
  // Words alone have the whole card.
  const [sizes, under] = drawing === null ? [[76, 64, 52, 42], 36] : [[52, 44, 36], 25];
  const titles = titleLines(title, sizes, column, bottom - top - 4 * under);
  const step = Math.round(under * 1.28);
  const subtitles = limited(wrapText(subtitle, under, column), 3);
  const titleEnd = top + titles.lines.length * titles.step;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    brocade(width),
    line(layoutMessages[locale].siteName, {
      x: margin,
      y: 84,
      size: 30,
      colour: 'cham',
      weight: 600,
    }),
    line(limited(wrapText(name, 30, 760), 1).join(''), {
      x: width - margin,
      y: 84,
      size: 30,
      colour: 'ink-2',
      end: true,
    }),
    ...(isDemo ? [demoBand(chartMessages[locale].demo, width)] : []),
    ...titles.lines.map((text, index) =>
      line(text, {
        x: margin,
        y: top + titles.size + index * titles.step,
        size: titles.size,
        colour: 'ink',
        weight: 600,
        family: serif,
      }),
    ),
    ...subtitles.map((text, index) =>
      line(text, {
        x: margin,
        y: titleEnd + under + 18 + index * step,
        size: under,
        colour: 'ink-2',
      }),
    ),
    ...(drawing === null
      ? []
      : [
          placed(drawing, {
            left: 582,
            top: top + 8,
            width: width - margin - 582,
            height: bottom - 32 - top,
          }),
        ]),
    `<path d="M${margin} ${bottom}H${width - margin}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...foot.map((text, index) =>
      line(text, { x: margin, y: bottom + 32 + index * 26, size: 20, colour: 'ink-3' }),
    ),
    '</svg>',
  ].join('\n');
}
