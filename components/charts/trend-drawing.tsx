import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Drawn, TrendLine, TrendPoint, TrendSpecification } from '@/lib/charts/specification';
import { DemoLabel } from './demo-label';
import { type Layout, lineHeight, marginOf, short, textSize } from './geometry';
import { lookClass, markAttributes } from './mark-attributes';
import { isTold, levelOf, type TrendGeometry, trendGeometry } from './trend-geometry';
import { TrendNotes } from './trend-notes';
import { TrendTip } from './trend-tip';

interface Props {
  readonly specification: Drawn<TrendSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

export function TrendDrawing({ specification, layout, live }: Props) {
  const { lines, scale, time, breaks } = specification;
  const geometry = trendGeometry(specification, layout);
  const { plot, hasQuarters } = geometry;
  return (
    <LineChart
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={rowsOf(lines)}
      accessibilityLayer={live}
    >
      <CartesianGrid
        vertical={false}
        horizontalPoints={scale.ticks.map(({ at }) => geometry.y(at))}
        className="ch-grid"
      />
      <XAxis type="number" dataKey="at" domain={[time.from, time.to]} allowDataOverflow hide />
      <YAxis
        type="number"
        domain={[scale.from, scale.to]}
        ticks={scale.ticks.map(({ at }) => at)}
        allowDataOverflow
        width={0}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={false}
      />
      {gapBands(specification).map(({ from, to }) => (
        <ReferenceArea key={from} x1={from} x2={to} className="ch-band" />
      ))}
      {breaks.map(({ at }) => (
        <ReferenceLine key={at} x={at} className="ch-break" />
      ))}
      {scale.from <= 0 && scale.to >= 0 && <ReferenceLine y={0} className="ch-zero" />}
      {[...lines].reverse().flatMap((line) => strokesOf(line))}
      {[...lines].reverse().map((line) => (
        <Line
          key={line.key}
          dataKey={line.key}
          stroke="none"
          isAnimationActive={false}
          dot={({ payload }: { payload?: Row }) => (
            <Dot key={payload?.at} line={line} row={payload} geometry={geometry} />
          )}
          activeDot={live ? { r: 6, className: `ch-active ch-${line.role}` } : false}
        />
      ))}
      <TrendNotes
        specification={specification}
        geometry={geometry}
        row={lineHeight(layout)}
        size={textSize[layout]}
        hasQuarters={hasQuarters}
      />
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          position={{ y: plot.bottom + 6 }}
          allowEscapeViewBox={{ y: true }}
          cursor={{ className: 'ch-cursor' }}
          content={({ label }) => <TrendTip specification={specification} at={Number(label)} />}
        />
      )}
    </LineChart>
  );
}

interface Row {
  readonly at: number;
  readonly [key: string]: number;
}

/** A row for every place in time; each line and each stroke is a column of its own. */
function rowsOf(lines: readonly TrendLine[]): Row[] {
  const rows = new Map<number, Record<string, number> & { at: number }>();
  const put = (point: TrendPoint | undefined, column: string) => {
    if (!point || !isTold(point)) return;
    const row = rows.get(point.at) ?? { at: point.at };
    row[column] = levelOf(point.cell);
    rows.set(point.at, row);
  };
  for (const line of lines) {
    for (const point of line.points) put(point, line.key);
    line.strokes.forEach((stroke, index) => {
      for (const place of stroke.points) put(line.points[place], `${line.key}s${index}`);
    });
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

function strokesOf({ key, role, strokes }: TrendLine) {
  return strokes.map(({ computed, estimated }, index) => (
    <Line
      key={`${key}s${strokes.slice(0, index).length}`}
      dataKey={`${key}s${index}`}
      type="linear"
      className={`ch-line ch-${role}${computed ? ' ch-computed' : ''}${estimated ? ' ch-estimated' : ''}`}
      connectNulls
      dot={false}
      activeDot={false}
      tooltipType="none"
      isAnimationActive={false}
    />
  ));
}

function Dot({
  line,
  row,
  geometry: { x, y },
}: {
  readonly line: TrendLine;
  readonly row: Row | undefined;
  readonly geometry: TrendGeometry;
}) {
  const point = line.points.find(({ at }) => at === row?.at);
  if (!point || !isTold(point)) return null;
  const { cell } = point;
  const cx = short(x(point.at));
  const classes = `ch-dot ch-${line.role} ${lookClass(cell)}`.trim();
  if (cell.high !== null) {
    const [top, bottom] = [short(y(cell.high)), short(y(cell.value))];
    return (
      <path
        {...markAttributes(cell)}
        className={`ch-range ch-${line.role}`}
        d={`M${cx - 4} ${top}h8M${cx} ${top}V${bottom}M${cx - 4} ${bottom}h8`}
      />
    );
  }
  const radius = cell.look === 'official' ? (cell.computed ? 2.2 : 3) : 3.6;
  return (
    <circle
      {...markAttributes(cell)}
      className={classes}
      cx={cx}
      cy={short(y(cell.value))}
      r={radius}
    />
  );
}

/** Periods of which the subject says nothing; neighbours join into one band. */
function gapBands({ lines, time }: Drawn<TrendSpecification>): { from: number; to: number }[] {
  const half = time.slot / 2;
  if (half === 0) return [];
  const bands: { from: number; to: number }[] = [];
  for (const { at, cell } of lines[0]?.points ?? []) {
    if (cell.type === 'mark') continue;
    const last = bands.at(-1);
    if (last && Math.abs(last.to - (at - half)) < 1e-6) last.to = at + half;
    else bands.push({ from: at - half, to: at + half });
  }
  return bands;
}
