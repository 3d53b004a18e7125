import { areaName, type ChartFigure } from '@/lib/charts/chart-figure';
import { circleScale, mapSymbolOf } from '@/lib/charts/map-symbol';
import type { ChartRanking } from '@/lib/charts/ranking-bars';
import { type Dataset, isNotApplicable } from '@/lib/domain/figure/figure';
import type { Day } from '@/lib/domain/period';
import { type Area, type BoundaryCode, designationOn } from '@/lib/domain/territory/area';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import { type MapGeometry, mapGeometry, type ProvinceShape } from './geometry';
import { CircleLegend, MapCircles } from './map-circles';
import { legendOf, measuredBy, reasonOf, tonesOf, valuesOf } from './map-classes';
import { IslandInset, MapIslands } from './map-islands';
import { MapLegend } from './map-legend';

type MapArea = Pick<Area, 'id' | 'slug' | 'nameVi' | 'nameEn' | 'designations'>;
type MapFigure = ChartFigure & { readonly area: MapArea };

export interface MapProps {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly ranking: ChartRanking<MapFigure> & {
    readonly unranked: readonly {
      readonly area: MapArea;
      readonly shown: MapFigure | null;
      readonly knownBefore?: boolean;
    }[];
  };
  readonly boundary: BoundaryCode;
  /** The day on which the boundaries' official codes are read. */
  readonly referenceDate: Day;
  readonly hrefOf: (area: MapArea) => string;
  /** What the map's own patterns are named after, where a page has several. */
  readonly id?: string;
  /** The area that the page is about. */
  readonly subject?: string | null;
  /** The periods of one scale, where the map can be turned from one to the other. */
  readonly peers?: readonly ChartRanking[];
}

/**
 * The provinces, each a link: in five classes where the figure is a rate, under circles where it is a
 * count. Hatched where there is no figure, empty where there can be none. Hoàng Sa and Trường Sa always
 * stand on it, in their owners' colour: in their place on a wide map, in insets on a narrow one.
 */
export function ProvinceMap(props: MapProps) {
  const { locale, dataset, ranking, boundary, peers = [] } = props;
  const say = chartMessages[locale];
  const geometry = mapGeometry(boundary);
  if (geometry === null) return null;
  const provinces = describeProvinces(props);
  const name = inLocale(ranking.indicator, 'name', locale);
  const id = `map-${props.id ?? boundary}`;
  const isCounted = mapSymbolOf(ranking.indicator) === 'circle';
  const values = valuesOf(ranking);
  const circles = isCounted
    ? circleScale(measuredBy(ranking, peers), ranking.indicator.decimals)
    : null;
  const computed = ranking.ranked.filter(({ shown }) => shown.origin === 'computed');
  const here = computed.filter(({ shown }) => shown.computed !== null).length;
  const { width, height, mainland } = geometry;
  return (
    <figure className="map">
      <div
        className="map-frame"
        style={
          {
            '--map-wide': `${width} / ${height}`,
            '--map-narrow': `${Math.round(mainland.width * 1.32)} / ${mainland.height}`,
            '--map-cut': `${(100 - (mainland.width / width) * 100).toFixed(1)}%`,
            '--map-zoom': `${((width / mainland.width) * (100 / 1.32)).toFixed(1)}%`,
          } as React.CSSProperties
        }
      >
        <svg className="map-drawing" viewBox={`0 0 ${width} ${height}`}>
          <title>
            {`${say.map.title(name)}, ${words[locale].scope[ranking.scope]}, ${formatPeriod(ranking.period, locale)}`}
          </title>
          <defs>
            <pattern id={`${id}-none`} width="14" height="14" patternUnits="userSpaceOnUse">
              <path className="map-none-ground" d="M0 0h14v14H0z" />
              <path className="map-none-line" d="M-2 16L16-2M-9 9L9-9M5 23L23 5" />
            </pattern>
          </defs>
          {geometry.provinces.map((shape) => (
            <Province
              key={shape.code}
              shape={shape}
              province={provinces.get(shape.code)}
              id={id}
              isSubject={provinces.get(shape.code)?.area.id === props.subject}
            />
          ))}
          <MapIslands boxes={geometry.boxes} locale={locale} />
          {circles && (
            <>
              <MapCircles
                circles={ranking.ranked.flatMap(({ shown }, index) => {
                  const shape = geometry.provinces.find(
                    ({ code }) => provinces.get(code)?.area.id === shown.area.id,
                  );
                  const radius = circles.radiusOf(values[index] ?? 0);
                  const isComputed = shown.origin === 'computed';
                  return shape
                    ? [{ area: shown.area.id, x: shape.x, y: shape.y, radius, isComputed }]
                    : [];
                })}
                subject={props.subject ?? null}
              />
              <CircleLegend scale={circles} indicator={ranking.indicator} locale={locale} />
            </>
          )}
        </svg>
        {geometry.boxes.map((box) => (
          <IslandInset key={box.group} box={box} id={id} locale={locale} />
        ))}
        {dataset === 'demo' && <p className="map-demo">{say.demo}</p>}
      </div>
      <MapLegend
        classes={isCounted ? [] : legendOf(ranking, locale, peers)}
        none={noneOf(ranking.unranked, locale)}
        zeros={isCounted ? values.filter((value) => value === 0).length : 0}
        computed={{ here, there: computed.length - here }}
        isCounted={isCounted}
        locale={locale}
      />
      <figcaption className="map-credit">
        {peers.length > 0 && (
          <>
            {(isCounted ? say.map.sharedSizes : say.map.sharedClasses)(
              formatNumber(String(peers.length), locale),
            )}{' '}
          </>
        )}
        {say.map.generalised} {say.map.credit}
      </figcaption>
    </figure>
  );
}

interface DescribedProvince {
  readonly area: MapArea;
  readonly href: string;
  /** 1–5; quiet below a circle; 0 where there is no figure, na where there can be none. */
  readonly tone: number | 'quiet' | 'na';
  readonly isComputed: boolean;
  readonly text: string;
}

/** What every shape shows and says, by its official code on the day of the boundaries. */
export function describeProvinces({ locale, ranking, referenceDate, hrefOf, peers }: MapProps) {
  const { map, computedFrom: _, ...say } = chartMessages[locale];
  const isCounted = mapSymbolOf(ranking.indicator) === 'circle';
  const tones = tonesOf(ranking, peers);
  const found = new Map<string, DescribedProvince>();
  const put = (area: MapArea, province: Omit<DescribedProvince, 'area' | 'href'>) => {
    const code = designationOn(area as Area, referenceDate)?.officialCode;
    if (code) found.set(code, { area, href: hrefOf(area), ...province });
  };
  const of = formatNumber(String(ranking.ranked.length), locale);
  for (const { rank, shown } of ranking.ranked) {
    const value = formatValueWithUnit(shown.value, shown.indicator, locale);
    const isComputed = shown.origin === 'computed';
    const computedText = !isComputed ? '' : shown.computed ? say.key.computed : map.fromOthers;
    const place = map.ranked(formatNumber(String(rank), locale), of);
    put(shown.area, {
      tone: isCounted ? 'quiet' : (tones.get(shown.area.id) ?? 0),
      isComputed,
      text: [`${areaName(shown.area, locale)}: ${value}`, place, computedText]
        .filter(Boolean)
        .join(', '),
    });
  }
  for (const entry of ranking.unranked) {
    const text = `${areaName(entry.area, locale)}: ${reasonOf(entry, locale)}`;
    put(entry.area, {
      tone: isNotApplicable(entry.shown?.value) ? 'na' : 0,
      isComputed: false,
      text,
    });
  }
  return found;
}

/** How many provinces lack a figure for each reason. */
export function noneOf(unranked: MapProps['ranking']['unranked'], locale: Locale) {
  const counts = new Map<string, { reason: string; count: number; sign: 'none' | 'na' }>();
  for (const entry of unranked) {
    const { shown } = entry;
    const isPartial = shown?.value.type === 'number';
    const reason = isPartial ? chartMessages[locale].map.partial : reasonOf(entry, locale);
    const sign = isNotApplicable(shown?.value) ? 'na' : 'none';
    counts.set(reason, { reason, sign, count: (counts.get(reason)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function Province({
  shape,
  province,
  id,
  isSubject,
}: {
  readonly shape: ProvinceShape;
  readonly province: DescribedProvince | undefined;
  readonly id: string;
  readonly isSubject: boolean;
}) {
  const tone = province?.tone ?? 0;
  const fill = tone === 0 ? `url(#${id}-none)` : undefined;
  const groups = new Map<string, MapGeometry['provinces'][number]['islands']>();
  for (const island of shape.islands) {
    groups.set(island.group, [...(groups.get(island.group) ?? []), island]);
  }
  const drawing = (
    <>
      <path d={shape.path} fill={fill} />
      {[...groups].map(([group, islands]) => (
        <g
          key={group}
          id={isArchipelago(group) ? `${id}-${group}` : undefined}
          className={isArchipelago(group) ? `map-${tone} map-archipelago map-${group}` : undefined}
        >
          {islands.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={isArchipelago(group) ? 8 : 5} fill={fill} />
          ))}
        </g>
      ))}
      {province?.isComputed && tone !== 'quiet' && (
        <circle className="map-computed" cx={shape.x} cy={shape.y} r={6} />
      )}
    </>
  );
  const className = `map-${tone}${isSubject ? ' map-subject' : ''}`;
  if (!province) return <g className={className}>{drawing}</g>;
  return (
    <a href={province.href} data-area={province.area.id} className={className}>
      <title>{province.text}</title>
      {drawing}
    </a>
  );
}

function isArchipelago(group: string): boolean {
  return group === 'hoang-sa' || group === 'truong-sa';
}
