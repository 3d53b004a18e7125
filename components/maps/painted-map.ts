import 'server-only';
import { indicatorUnit } from '@/lib/charts/chart-figure';
import { type CircleScale, circleScale, mapSymbolOf } from '@/lib/charts/map-symbol';
import { wrapText } from '@/lib/charts/text-width';
import { type Dataset, isNotApplicable } from '@/lib/domain/figure/figure';
import type { Area } from '@/lib/domain/territory/area';
import { designationOn } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { PrintedPicture, PrintedSwatch } from '@/lib/pages/booklet-slide';
import type { StartMap } from '@/lib/pages/start-map';
import { type MapGeometry, mapGeometry, type ProvinceShape } from './geometry';
import { legendOf, reasonOf, tonesOf, valuesOf } from './map-classes';

/** The light colours of map.css, for where no style sheet reaches. */
const tones = ['#f0eee6', '#e6e9f5', '#acb7e2', '#7181c9', '#3f4ea1', '#1b2566'] as const;
const [paper, quiet, line, ink, cham] = ['#fbfaf6', '#f0eee6', '#a9a592', '#1b1f2a', '#243092'];

/** In the map's own units (the country is 2,000 tall): letters that can be read on half a sheet. */
const letters = 48;
const archipelago = 9;
const islandDot = 5;
const zero = 6;
const dot = 4;

/**
 * A slide's map as an SVG that stands alone, with its key: classes or circles as on the site's map,
 * Hoàng Sa and Trường Sa in their places. Null where the map's file does not draw the boundaries.
 */
export function paintedMap(
  { ranking, scheme }: Pick<StartMap, 'ranking' | 'scheme'>,
  dataset: Dataset,
  locale: Locale,
): PrintedPicture | null {
  const geometry = mapGeometry(scheme.code);
  if (geometry === null) return null;
  const isCounted = mapSymbolOf(ranking.indicator) === 'circle';
  const values = valuesOf(ranking);
  const circles = isCounted ? circleScale(values, ranking.indicator.decimals) : null;
  const classes = tonesOf(ranking);
  const codeOf = (area: Pick<Area, 'designations'>) =>
    designationOn(area as Area, scheme.referenceDate)?.officialCode ?? '';
  const ranked = new Map(
    ranking.ranked.map((one, index) => [codeOf(one.shown.area), { ...one, index }]),
  );
  const outside = new Set(
    ranking.unranked.flatMap(({ area, shown }) =>
      isNotApplicable(shown?.value) ? [codeOf(area)] : [],
    ),
  );
  const fillOf = ({ code }: ProvinceShape) => {
    const found = ranked.get(code);
    if (!found) return outside.has(code) ? paper : 'url(#none)';
    return isCounted ? quiet : tones[classes.get(found.shown.area.id) ?? 0];
  };
  const { width, height, provinces, boxes } = geometry;
  const inOrder = [...provinces]
    .flatMap((shape) => {
      const found = ranked.get(shape.code);
      return found
        ? [{ shape, found, radius: circles?.radiusOf(values[found.index] ?? 0) ?? 0 }]
        : [];
    })
    .sort((a, b) => b.radius - a.radius);
  const signs = inOrder.map(({ shape: { x, y }, found, radius }) => {
    const isComputed = found.shown.origin === 'computed';
    if (!circles) {
      return isComputed
        ? `<circle cx="${x}" cy="${y}" r="7" fill="${paper}" stroke="${ink}" stroke-width="2"/>`
        : '';
    }
    if (radius === 0) {
      return `<circle cx="${x}" cy="${y}" r="${zero}" fill="${paper}" stroke="${cham}" stroke-width="3"/>`;
    }
    const centre =
      isComputed && radius > dot ? `<circle cx="${x}" cy="${y}" r="${dot}" fill="${paper}"/>` : '';
    return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${cham}" fill-opacity="0.72" stroke="${paper}" stroke-width="2"/>${centre}`;
  });
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3" font-size="${letters}">`,
    `<defs><pattern id="none" width="14" height="14" patternUnits="userSpaceOnUse"><rect width="14" height="14" fill="${quiet}"/><path d="M-2 16L16-2M-9 9L9-9M5 23L23 5" fill="none" stroke="${line}" stroke-width="1.6"/></pattern></defs>`,
    ...provinces.map((shape) => provinceDrawing(shape, fillOf(shape) ?? quiet)),
    ...boxes.map((box) => boxDrawing(box, locale)),
    ...signs,
    circles ? sizesDrawing(circles, indicatorUnit(ranking.indicator, locale), locale) : '',
    dataset === 'demo' ? demoDrawing(width, locale) : '',
    '</svg>',
  ].join('');
  return { picture, legend: legendFor(ranking, values, locale), credit: creditOf(locale) };
}

function provinceDrawing({ path, islands }: ProvinceShape, fill: string): string {
  const dots = islands.map(({ x, y, group }) => {
    const isFar = group === 'hoang-sa' || group === 'truong-sa';
    return `<circle cx="${x}" cy="${y}" r="${isFar ? archipelago : islandDot}" fill="${fill}" stroke="${ink}" stroke-width="1.4"/>`;
  });
  return `<path d="${path}" fill="${fill}" stroke="${line}" stroke-width="2" stroke-linejoin="round"/>${dots.join('')}`;
}

function boxDrawing({ group, x, y, width, height }: MapGeometry['boxes'][number], locale: Locale) {
  const names = chartMessages[locale].map.islands[group];
  const words = names.map(
    (text, index) =>
      `<text x="${x + width / 2}" y="${y - letters * (names.length - index) * 1.12 + letters * 0.8}" text-anchor="middle" fill="#474d5c">${text}</text>`,
  );
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#646a79" stroke-width="2" stroke-dasharray="8 6"/>${words.join('')}`;
}

/** At the right, above the sea. */
function demoDrawing(width: number, locale: Locale): string {
  const lines = wrapText(chartMessages[locale].demo, letters, width * 0.4);
  return lines
    .map(
      (text, index) =>
        `<text x="${width - 12}" y="${letters * (index + 1.2)}" text-anchor="end" font-weight="600" fill="#8a5600">${text}</text>`,
    )
    .join('');
}

/** Where the land leaves room: left of the middle of the country. */
const corner = { x: 100, y: 1300 } as const;

function sizesDrawing({ radiusOf, legend }: CircleScale, unit: string, locale: Locale): string {
  const largest = Math.max(0, ...legend.map(radiusOf));
  const head = `<text x="${corner.x - largest}" y="${corner.y - 2 * largest - 34}" fill="#474d5c">${chartMessages[locale].map.size(unit)}</text>`;
  const sizes = legend.map((value, index) => {
    const radius = radiusOf(value);
    const y = corner.y - 2 * largest + letters * 1.15 * (index + 0.5);
    return `<circle cx="${corner.x}" cy="${corner.y - radius}" r="${radius.toFixed(1)}" fill="none" stroke="#474d5c" stroke-width="2"/><path d="M${corner.x} ${Math.round(corner.y - 2 * radius)}L${Math.round(corner.x + largest + 16)} ${Math.round(y - 14)}" stroke="#646a79" stroke-width="1.5"/><text x="${Math.round(corner.x + largest + 24)}" y="${Math.round(y)}" fill="#474d5c">${formatNumber(String(value), locale)}</text>`;
  });
  return [head, ...sizes].join('');
}

/** Classes from the highest, then what else the map shows; with how many provinces each is of. */
function legendFor(
  ranking: StartMap['ranking'],
  values: readonly number[],
  locale: Locale,
): PrintedSwatch[] {
  const { map } = chartMessages[locale];
  const isCounted = mapSymbolOf(ranking.indicator) === 'circle';
  const count = (number: number) => map.count(formatNumber(String(number), locale));
  const classes = isCounted ? [] : [...legendOf(ranking, locale)].reverse();
  const zeros = isCounted ? values.filter((value) => value === 0).length : 0;
  const reasons = new Map<string, { isOutside: boolean; number: number }>();
  for (const entry of ranking.unranked) {
    const isPartial = entry.shown?.value.type === 'number';
    const reason = isPartial ? map.partial : reasonOf(entry, locale);
    const isOutside = isNotApplicable(entry.shown?.value);
    reasons.set(reason, { isOutside, number: (reasons.get(reason)?.number ?? 0) + 1 });
  }
  const computed = ranking.ranked.filter(({ shown }) => shown.origin === 'computed');
  const here = computed.filter(({ shown }) => shown.computed !== null).length;
  const sum = isCounted ? ('dot' as const) : ('ring' as const);
  const computedLines = [
    { text: map.computed, number: here },
    { text: map.fromOthers, number: computed.length - here },
  ].filter(({ number }) => number > 0);
  return [
    ...classes.map(({ tone, text, count: provinces }) => ({
      ...{ look: 'fill' as const, colour: tones[tone] ?? '', text, count: provinces },
    })),
    ...(zeros > 0
      ? [
          {
            look: 'zero' as const,
            colour: '',
            text: formatNumber('0', locale),
            count: count(zeros),
          },
        ]
      : []),
    ...[...reasons].map(([text, { isOutside, number }]) => ({
      ...{ look: isOutside ? ('outline' as const) : ('hatch' as const), colour: '', text },
      count: count(number),
    })),
    ...computedLines.map(({ text, number }) => ({
      ...{ look: sum, colour: '', text, count: count(number) },
    })),
  ];
}

function creditOf(locale: Locale): string {
  const { generalised, credit } = chartMessages[locale].map;
  return `${generalised} ${credit}`;
}
