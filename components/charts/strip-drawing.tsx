import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { computedSign } from '@/lib/charts/chart-figure';
import type { Drawn, StripDot, StripSpecification } from '@/lib/charts/specification';
import { textWidth } from '@/lib/charts/text-width';
import { DemoLabel } from './demo-label';
import {
  demoHeight,
  drawingWidth,
  type Layout,
  linear,
  lineHeight,
  marginOf,
  type Plot,
  short,
  textSize,
} from './geometry';
import { lookClass, markAttributes } from './mark-attributes';
import { swarm } from './swarm';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<StripSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

const dotRadius = 5;

/** Dots on one scale, one beside another where they would lie upon each other; the ends are named. */
export function StripDrawing({ specification, layout, live }: Props) {
  const { scale, middle, dots } = specification;
  const { plot, x, centre, offsets } = stripGeometry(specification, layout);
  const row = lineHeight(layout);
  return (
    <LineChart
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={dots.map(({ area, cell }, index) => ({ at: cell.value, level: 0, index, area }))}
      accessibilityLayer={live}
    >
      <XAxis type="number" dataKey="at" domain={[scale.from, scale.to]} allowDataOverflow hide />
      <YAxis type="number" domain={[-1, 1]} width={0} hide />
      {scale.ticks.map(({ at }) => (
        <line
          key={at}
          {...upright(x(at), plot.top, plot.bottom - nameRoom)}
          className={at === 0 ? 'ch-zero' : 'ch-grid'}
        />
      ))}
      <line
        {...upright(x(middle.at), plot.top, plot.bottom - nameRoom)}
        className="ch-middle-line"
      />
      <Line
        dataKey="level"
        stroke="none"
        isAnimationActive={false}
        dot={({ payload }: { payload?: { index?: number } }) => {
          const index = payload?.index ?? -1;
          const dot = dots[index];
          if (!dot) return <g key={index} />;
          return (
            <Dot
              key={dot.area}
              dot={dot}
              x={x(dot.cell.value)}
              y={centre + (offsets[index] ?? 0)}
            />
          );
        }}
        activeDot={false}
      />
      {scale.ticks.map(({ at, label }) => (
        <text key={at} className="ch-tick ch-middle" x={short(x(at))} y={short(plot.bottom + row)}>
          {label}
        </text>
      ))}
      <text
        className="ch-number ch-halo ch-middle"
        x={short(within(x(middle.at), textWidth(middle.label, textSize[layout]), plot.width))}
        y={short(plot.top - 6)}
      >
        {middle.label}
      </text>
      <EndNames dots={dots} x={x} y={plot.bottom - 4} width={plot.width} size={textSize[layout]} />
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'ch-cursor' }}
          content={({ payload }) => {
            const found = payload?.[0]?.payload as { readonly index?: number } | undefined;
            const dot = dots[found?.index ?? -1];
            if (!dot) return null;
            return (
              <Tip
                heading={dot.label}
                rows={[{ key: dot.area, label: '', role: 'subject', cell: dot.cell }]}
              />
            );
          }}
        />
      )}
    </LineChart>
  );
}

/** A line from top to bottom of the dots, not through the names below them. */
function upright(x: number, top: number, bottom: number) {
  return { x1: short(x), x2: short(x), y1: short(top), y2: short(bottom) };
}

/** Room below the dots for the names of the ends. */
const nameRoom = 24;

function stripGeometry(specification: Drawn<StripSpecification>, layout: Layout) {
  const { scale, dots } = specification;
  const width = drawingWidth[layout];
  const edge = 16;
  const x = linear(scale.from, scale.to, edge, width - edge);
  const offsets = swarm(
    dots.map(({ cell }) => x(cell.value)),
    dotRadius * 2 + 1,
  );
  const reach = Math.max(20, ...offsets.map(Math.abs)) + dotRadius + 4;
  const row = lineHeight(layout);
  const top = demoHeight(specification, layout) + row + 6;
  const centre = top + reach;
  const bottom = centre + reach + nameRoom;
  const plot: Plot = {
    width,
    height: bottom + row + 8,
    top,
    bottom,
    left: edge,
    right: width - edge,
  };
  return { plot, x, centre, offsets };
}

function Dot({ dot, x, y }: { readonly dot: StripDot; readonly x: number; readonly y: number }) {
  const { cell, isNamed } = dot;
  const role = isNamed ? 'subject' : 'context';
  return (
    <circle
      {...markAttributes(cell)}
      className={`ch-dot ch-strip ch-${role} ${lookClass(cell)}`.trim()}
      cx={short(x)}
      cy={short(y)}
      r={dotRadius}
    />
  );
}

/** The names of the lowest and the highest below their dots; where they would meet, of the highest alone. */
function EndNames({
  dots,
  x,
  y,
  width,
  size,
}: {
  readonly dots: readonly StripDot[];
  readonly x: (value: number) => number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}) {
  const named = dots.filter(({ isNamed }) => isNamed);
  const placed = named.map(({ area, label, cell }) => {
    const text = `${label} ${cell.text}${cell.computed ? computedSign : ''}`;
    const room = textWidth(text, size);
    return { area, text, room, at: within(x(cell.value), room, width) };
  });
  const [first, last] = [placed[0], placed.at(-1)];
  const meet =
    first && last && first !== last && last.at - last.room / 2 < first.at + first.room / 2 + 12;
  return (meet ? [last] : placed).map(({ area, text, at }) => (
    <text key={area} className="ch-number ch-halo ch-middle" x={short(at)} y={short(y)}>
      {text}
    </text>
  ));
}

/** The centre of a text so wide that would like to stand at a place, within the drawing. */
function within(wanted: number, room: number, width: number): number {
  return Math.min(Math.max(wanted, room / 2 + 2), width - room / 2 - 2);
}
