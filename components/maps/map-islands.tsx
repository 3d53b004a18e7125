import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { IslandBox } from './geometry';

/** The dashed boxes round the two archipelagos on a wide map, with their names. */
export function MapIslands({
  boxes,
  locale,
}: {
  readonly boxes: readonly IslandBox[];
  readonly locale: Locale;
}) {
  const { islands } = chartMessages[locale].map;
  return (
    <g className="map-boxes">
      {boxes.map(({ group, x, y, width, height }) => (
        <g key={group}>
          <rect x={x} y={y} width={width} height={height} />
          {islands[group].map((line, index) => (
            <text key={line} x={x + width / 2} y={y - 56 + index * 40}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** One archipelago beside a narrow map: the same dots, larger. */
export function IslandInset({
  box,
  id,
  locale,
}: {
  readonly box: IslandBox;
  readonly id: string;
  readonly locale: Locale;
}) {
  const { group, x, y, width, height } = box;
  return (
    <div className={`map-inset map-inset-${group}`}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
        <use href={`#${id}-${group}`} />
      </svg>
      <p>{chartMessages[locale].map.islands[group].join(' ')}</p>
    </div>
  );
}
