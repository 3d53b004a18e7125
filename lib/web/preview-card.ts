import type { ChartSpecification } from '../charts/specification';
import { wrapText } from '../charts/text-width';
import type { Dataset } from '../domain/figure/figure';
import type { Locale } from '../locale';
import { chartMessages } from '../messages/charts';
import { layoutMessages } from '../messages/layout';
import { brocadeRepeat, brocadeShapes } from './brocade-shapes';
import { colours } from './colours';
import { xmlText } from './xml';

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

const sans = 'Source Sans 3';
const serif = 'Source Serif 4';
const margin = 56;
const strip = 28;
/** Source Serif at 600 is so much wider than the widths that are known. */
const serifWidth = 1.1;

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
    brocade(),
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
    ...(isDemo ? [demoBand(chartMessages[locale].demo)] : []),
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
    ...(drawing === null ? [] : [placed(drawing, top + 8, bottom - 24)]),
    `<path d="M${margin} ${bottom}H${width - margin}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...foot.map((text, index) =>
      line(text, { x: margin, y: bottom + 32 + index * 26, size: 20, colour: 'ink-3' }),
    ),
    '</svg>',
  ].join('\n');
}

/** The largest of the sizes at which the title has room; at the smallest it is cut. */
function titleLines(title: string, sizes: readonly number[], column: number, room: number) {
  const fits = sizes.map((size) => {
    const step = Math.round(size * 1.18);
    const lines = wrapText(title, size * serifWidth, column);
    return { size, step, lines, most: Math.max(1, Math.floor(room / step)) };
  });
  const found = fits.find(({ lines, most }) => lines.length <= most) ?? fits.at(-1);
  if (!found) throw new Error('no size of title');
  return { ...found, lines: limited(found.lines, found.most) };
}

/** The first lines, the last of them with an ellipsis where more would follow. */
function limited(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines.slice(0, most).map((text, index) => (index === most - 1 ? `${text} …` : text));
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: keyof typeof colours;
  readonly weight?: number;
  readonly family?: string;
  readonly end?: boolean;
}

function line(text: string, { x, y, size, colour, weight = 400, family = sans, end }: Line) {
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colours[colour]}"${anchor}>${xmlText(text)}</text>`;
}

function brocade(): string {
  const { width, height } = brocadeRepeat;
  const scale = strip / height;
  const shapes = brocadeShapes.map(
    ({ colour, path }) => `<path d="${path}" fill="${colours[colour]}"/>`,
  );
  const repeats = Math.ceil(previewSize.width / (width * scale));
  return [
    `<rect width="${previewSize.width}" height="${strip}" fill="${colours.cham}"/>`,
    ...Array.from(
      { length: repeats },
      (_, index) =>
        `<g transform="translate(${index * width * scale} 0) scale(${scale})">${shapes.join('')}</g>`,
    ),
  ].join('');
}

function demoBand(text: string): string {
  const { width } = previewSize;
  return [
    `<rect y="106" width="${width}" height="58" fill="${colours['nghe-ink']}"/>`,
    `<text x="${width / 2}" y="146" text-anchor="middle" font-family="${sans}" font-size="34" font-weight="600" fill="${colours.paper}">${xmlText(text.toUpperCase())}</text>`,
  ].join('');
}

/** The drawing as large as the place beside the title allows. */
function placed(drawing: string, top: number, bottom: number): string {
  const [head = '', wide = '0', high = '0'] =
    /^<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(drawing) ?? [];
  const left = 582;
  const room = { width: previewSize.width - margin - left, height: bottom - top };
  const scale = Math.min(room.width / Number(wide), room.height / Number(high), 2);
  if (!Number.isFinite(scale)) throw new Error('a drawing without a size');
  const size = { width: Number(wide) * scale, height: Number(high) * scale };
  const x = left + (room.width - size.width) / 2;
  return `<g transform="translate(${x.toFixed(1)} ${top}) scale(${scale.toFixed(4)})" font-family="${sans}" font-size="13">${drawing.slice(head.length).replace(/<\/svg>$/, '')}</g>`;
}
