import { indicatorUnit } from '@/lib/charts/chart-figure';
import type { CircleScale } from '@/lib/charts/map-symbol';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';

interface CirclesProps {
  readonly circles: readonly {
    readonly area: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly isComputed: boolean;
  }[];
  readonly subject: string | null;
}

/** Radius of the ring that stands for a true zero. */
const zero = 5;
/** Radius of the dot that marks a sum of former provinces. */
const dot = 4;

/**
 * Counts as circles above the provinces, the smaller on top. The provinces below are the links and say
 * the numbers; the circles let pointers through.
 */
export function MapCircles({ circles, subject }: CirclesProps) {
  const ordered = [...circles].sort((a, b) => b.radius - a.radius);
  return (
    <g className="map-circles">
      {ordered.map(({ area, x, y, radius }) => (
        <circle
          key={area}
          data-area={area}
          className={`${radius === 0 ? 'map-zero' : 'map-circle'}${area === subject ? ' map-subject-circle' : ''}`}
          cx={x}
          cy={y}
          r={radius === 0 ? zero : Math.round(radius * 10) / 10}
        />
      ))}
      {ordered
        .filter(({ isComputed, radius }) => isComputed && radius > dot)
        .map(({ area, x, y }) => (
          <circle key={area} className="map-put-together" cx={x} cy={y} r={dot} />
        ))}
    </g>
  );
}

/** Where the land leaves room on every width: left of the middle of the country. */
const corner = { x: 96, y: 1290 } as const;
const lineHeight = 44;

/** Sizes at round values, drawn in the map's own measure. */
export function CircleLegend({
  scale: { radiusOf, legend },
  indicator,
  locale,
}: {
  readonly scale: CircleScale;
  readonly indicator: Indicator;
  readonly locale: Locale;
}) {
  const largest = Math.max(0, ...legend.map(radiusOf));
  return (
    <g className="map-sizes">
      <text x={corner.x - largest} y={corner.y - 2 * largest - 24}>
        {chartMessages[locale].map.size(indicatorUnit(indicator, locale))}
      </text>
      {legend.map((value, index) => {
        const radius = radiusOf(value);
        const labelY = corner.y - 2 * largest + lineHeight * (index + 0.6);
        return (
          <g key={value}>
            <circle
              className="map-size"
              cx={corner.x}
              cy={corner.y - radius}
              r={Math.round(radius * 10) / 10}
            />
            <path
              d={`M${corner.x} ${Math.round(corner.y - 2 * radius)}L${corner.x + largest + 12} ${Math.round(labelY - 11)}`}
            />
            <text x={corner.x + largest + 18} y={Math.round(labelY)}>
              {formatNumber(String(value), locale)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
