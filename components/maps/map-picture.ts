import 'server-only';
import { indicatorUnit } from '@/lib/charts/chart-figure';
import { type CircleScale, circleScale, mapSymbolOf } from '@/lib/charts/map-symbol';
import { wrapText } from '@/lib/charts/text-width';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { colours } from '@/lib/web/colours';
import { xmlText } from '@/lib/web/xml';
import { type MapGeometry, mapGeometry, type ProvinceShape } from './geometry';
import { legendOf, valuesOf } from './map-classes';
import { describeProvinces, type MapProps, noneOf } from './province-map';

/** The page's light colours of maps (app/globals.css), where no style sheet reaches. */
const tones = ['#f0eee6', '#e6e9f5', '#acb7e2', '#7181c9', '#3f4ea1', '#1b2566'] as const;
const [quiet, strongRule] = ['#f0eee6', '#a9a592'];

/** Width of the key at the right, and its letters, in the map's units (the country is 2,000 tall). */
const key = { width: 620, letters: 46, line: 58 };
/** Pixels of the whole picture's height. */
const pixels = 1300;

interface MapPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The map of a page as an SVG with concrete colours and its key at the right; null where its boundaries
 * are not drawn. In the demonstration set it says so itself.
 */
export function mapPicture(props: Omit<MapProps, 'hrefOf' | 'subject'>): MapPicture | null {
  const { locale, dataset, ranking, boundary } = props;
  const geometry = mapGeometry(boundary);
  if (!geometry) return null;
  const provinces = describeProvinces({ ...props, hrefOf: () => '' });
  const isCounted = mapSymbolOf(ranking.indicator) === 'circle';
  const values = valuesOf(ranking);
  const scale = isCounted ? circleScale(values, ranking.indicator.decimals) : null;
  const places = new Map(
    geometry.provinces.flatMap((shape) => {
      const area = provinces.get(shape.code)?.area.id;
      return area === undefined ? [] : [[area, shape] as const];
    }),
  );
  const circles = scale
    ? ranking.ranked.flatMap(({ shown }, index) => {
        const shape = places.get(shown.area.id);
        return shape ? [{ ...shape, radius: scale.radiusOf(values[index] ?? 0) }] : [];
      })
    : [];
  const width = geometry.width + key.width;
  const { height } = geometry;
  const size = { width: Math.round((width / height) * pixels), height: pixels };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3" font-size="${key.letters}">`,
    `<defs><pattern id="none" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="14" height="14" fill="${quiet}"/><path d="M0 0V14" stroke="${strongRule}" stroke-width="5"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...geometry.provinces.map((shape) =>
      provinceSvg(
        shape,
        provinces.get(shape.code)?.tone ?? 0,
        provinces.get(shape.code)?.isComputed,
      ),
    ),
    ...boxesSvg(geometry, locale),
    ...circlesSvg(circles),
    ...keySvg(
      props,
      geometry.width + 30,
      scale,
      circles.filter(({ radius }) => radius === 0).length,
    ),
    ...(dataset === 'demo' ? [demoSvg(chartMessages[locale].demo, height)] : []),
    '</svg>',
  ].join('');
  return { svg, ...size };
}

function provinceSvg(
  { path, islands, x, y }: ProvinceShape,
  tone: number | 'quiet' | 'na',
  isComputed = false,
): string {
  const fill =
    tone === 'quiet'
      ? quiet
      : tone === 'na'
        ? colours.paper
        : tone === 0
          ? 'url(#none)'
          : tones[tone];
  const stroke =
    tone === 'quiet' || tone === 'na' || tone === 0 || tone === 1 ? strongRule : colours.paper;
  const dots = islands.map(
    (island) =>
      `<circle cx="${island.x}" cy="${island.y}" r="7" fill="${tone === 0 ? quiet : fill}"/>`,
  );
  const sign =
    isComputed && tone !== 'quiet'
      ? `<circle cx="${x}" cy="${y}" r="7" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="2"/>`
      : '';
  return `<g stroke="${stroke}" stroke-width="2" stroke-linejoin="round"><path d="${path}" fill="${fill}"/>${dots.join('')}${sign}</g>`;
}

/** The larger below, so that none hides another; a nought is a ring. */
function circlesSvg(circles: readonly (ProvinceShape & { readonly radius: number })[]): string[] {
  return [...circles]
    .sort((a, b) => b.radius - a.radius)
    .map(({ x, y, radius }) =>
      radius === 0
        ? `<circle cx="${x}" cy="${y}" r="6" fill="${colours.paper}" stroke="${colours.cham}" stroke-width="3"/>`
        : `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${colours.cham}" fill-opacity="0.72" stroke="${colours.paper}" stroke-width="2"/>`,
    );
}

/** The two archipelagos in their place, named. */
function boxesSvg({ boxes }: MapGeometry, locale: Locale): string[] {
  const { islands } = chartMessages[locale].map;
  return boxes.flatMap(({ group, x, y, width, height }) => [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colours['ink-3']}" stroke-width="2" stroke-dasharray="8 6"/>`,
    ...islands[group].map((line, index) =>
      text(line, x + width / 2, y - 56 + index * 40, { size: 34, anchor: 'middle' }),
    ),
  ]);
}

/** Sizes or classes from the highest, then what has no figure and why. */
function keySvg(
  { ranking, locale }: Pick<MapProps, 'ranking' | 'locale'>,
  left: number,
  scale: CircleScale | null,
  zeros: number,
): string[] {
  const { map } = chartMessages[locale];
  const count = (number: number) => map.count(formatNumber(String(number), locale));
  // Beside the largest circle, or beside a swatch.
  const indent = scale ? 130 : 90;
  let y = 150;
  const rows: string[] = [];
  const row = (sign: string, words: string) => {
    const lines = wrapText(words, key.letters, key.width - indent - 40);
    rows.push(sign.replaceAll('{y}', String(y - 16)));
    for (const line of lines) {
      rows.push(text(line, left + indent, y, { size: key.letters }));
      y += key.line;
    }
    y += 14;
  };
  const swatch = (fill: string) =>
    `<rect x="${left}" y="{y}" width="64" height="30" transform="translate(0 -15)" fill="${fill}" stroke="${strongRule}" stroke-width="2"/>`;
  if (scale) {
    for (const line of wrapText(
      map.size(indicatorUnit(ranking.indicator, locale)),
      key.letters,
      key.width - 40,
    )) {
      rows.push(text(line, left, y, { size: key.letters }));
      y += key.line;
    }
    y += 40;
    for (const value of scale.legend) {
      const radius = scale.radiusOf(value).toFixed(1);
      row(
        `<circle cx="${left + indent / 2}" cy="{y}" r="${radius}" fill="none" stroke="${colours['ink-2']}" stroke-width="2"/>`,
        formatNumber(String(value), locale),
      );
      y += 30;
    }
  } else {
    for (const one of [...legendOf(ranking, locale)].reverse()) {
      row(swatch(tones[one.tone] ?? quiet ?? ''), `${one.text} · ${one.count}`);
    }
  }
  if (zeros > 0) {
    row(
      `<circle cx="${left + indent / 2}" cy="{y}" r="6" fill="${colours.paper}" stroke="${colours.cham}" stroke-width="3"/>`,
      `${formatNumber('0', locale)} · ${count(zeros)}`,
    );
  }
  for (const { reason, count: number, sign } of noneOf(ranking.unranked, locale)) {
    row(swatch(sign === 'na' ? colours.paper : 'url(#none)'), `${reason} · ${count(number)}`);
  }
  return [...rows, ...creditSvg(left, locale)];
}

/** Whose lines they are, and what they are not. */
function creditSvg(left: number, locale: Locale): string[] {
  const { generalised, credit } = chartMessages[locale].map;
  const lines = wrapText(`${generalised} ${credit}`, 30, key.width - 40);
  return lines.map((line, index) =>
    text(line, left, 1960 - (lines.length - 1 - index) * 38, { size: 30 }),
  );
}

function demoSvg(words: string, height: number): string {
  const lines = wrapText(words, 40, 560);
  return lines
    .map(
      (line, index) =>
        `<text x="20" y="${height * 0.45 + index * 50}" font-size="40" font-weight="600" fill="${colours['nghe-ink']}">${xmlText(line)}</text>`,
    )
    .join('');
}

function text(
  words: string,
  x: number,
  y: number,
  { size, anchor = 'start' }: { readonly size: number; readonly anchor?: string },
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${colours['ink-2']}">${xmlText(words)}</text>`;
}
