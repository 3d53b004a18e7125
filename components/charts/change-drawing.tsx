import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { computedSign } from '@/lib/charts/chart-figure';
import type { ChangeRow, ChangeSpecification, Drawn, Mark } from '@/lib/charts/specification';
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
  widest,
} from './geometry';
import { lookClass, markAttributes } from './mark-attributes';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<ChangeSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

type Pair = Extract<ChangeRow, { type: 'pair' }>;

const dotRadius = 5;

/** A row for each area: where it stood, where it stands, and the way between, on one scale. */
export function ChangeDrawing({ specification, layout, live }: Props) {
  const { rows, scale, fromLabel, toLabel } = specification;
  const { plot, x, nameRoom, rowHeight, isStacked } = changeGeometry(specification, layout);
  const row = lineHeight(layout);
  const size = textSize[layout];
  const middleOf = (index: number) => plot.top + (index + 0.5) * rowHeight;
  return (
    <LineChart
      layout="vertical"
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={rows.map((one, index) => ({
        index,
        key: keyOf(one),
        at: one.type === 'pair' ? one.to.value : null,
      }))}
      accessibilityLayer={live}
    >
      <XAxis type="number" domain={[scale.from, scale.to]} allowDataOverflow hide />
      <YAxis
        type="category"
        dataKey="key"
        width={0}
        hide
        padding={{ top: rowHeight / 2, bottom: rowHeight / 2 }}
      />
      {scale.ticks.map(({ at, label }) => (
        <g key={at}>
          <line
            x1={short(x(at))}
            x2={short(x(at))}
            y1={plot.top}
            y2={plot.bottom}
            className={at === 0 ? 'ch-zero' : 'ch-grid'}
          />
          <text className="ch-tick ch-middle" x={short(x(at))} y={short(plot.bottom + row)}>
            {label}
          </text>
        </g>
      ))}
      <Line dataKey="at" stroke="none" isAnimationActive={false} dot={false} activeDot={false} />
      {rows.map((one, index) => {
        const y = middleOf(index);
        return one.type === 'skipped' ? (
          <g key={one.key} className="ch-skipped">
            <text x={0} y={short(y + size / 3)}>
              {one.text}
            </text>
          </g>
        ) : (
          <g key={one.area}>
            <text x={0} y={short(isStacked ? y - rowHeight / 2 + size + 2 : y + size / 3)}>
              {isStacked ? one.label : shortened(one.label, nameRoom, size)}
            </text>
            <PairMarks
              pair={one}
              x={x}
              y={isStacked ? y + rowHeight / 2 - dotRadius - 7 : y}
              size={size}
            />
          </g>
        );
      })}
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'ch-cursor' }}
          content={({ payload }) => {
            const found = payload?.[0]?.payload as { readonly index?: number } | undefined;
            const pair = rows[found?.index ?? -1];
            if (pair?.type !== 'pair') return null;
            return (
              <Tip
                heading={pair.label}
                rows={[
                  { key: pair.from.key, label: fromLabel, role: 'context', cell: pair.from },
                  { key: pair.to.key, label: toLabel, role: 'subject', cell: pair.to },
                ]}
              />
            );
          }}
        />
      )}
    </LineChart>
  );
}

function keyOf(row: ChangeRow): string {
  return row.type === 'pair' ? row.area : row.key;
}

function changeGeometry(specification: Drawn<ChangeSpecification>, layout: Layout) {
  const { rows, scale } = specification;
  const size = textSize[layout];
  const width = drawingWidth[layout];
  const pairs = rows.flatMap((row) => (row.type === 'pair' ? [row] : []));
  // On a phone the name stands above its dots, which then have the whole width.
  const isStacked = layout === 'narrow';
  const nameRoom = isStacked
    ? 0
    : Math.min(
        widest(
          pairs.map(({ label }) => label),
          size,
        ),
        width * 0.3,
      ) + 12;
  const numbers = widest(
    pairs.flatMap(({ from, to }) => [numberOf(from), numberOf(to)]),
    size,
  );
  const room = numbers + dotRadius + 8;
  const rowHeight = isStacked ? lineHeight(layout) + 24 : 26;
  const top = demoHeight(specification, layout) + 4;
  const bottom = top + rows.length * rowHeight;
  const plot: Plot = {
    width,
    height: bottom + lineHeight(layout) + 6,
    top,
    bottom,
    left: nameRoom + room,
    right: width - room,
  };
  return {
    plot,
    x: linear(scale.from, scale.to, plot.left, plot.right),
    nameRoom,
    rowHeight,
    isStacked,
  };
}

function numberOf(cell: Mark): string {
  return `${cell.text}${cell.computed ? computedSign : ''}`;
}

/** The two dots, the way between them, and their numbers on the outer sides. */
function PairMarks({
  pair: { from, to },
  x,
  y,
  size,
}: {
  readonly pair: Pair;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly size: number;
}) {
  const [left, right] = from.value <= to.value ? [from, to] : [to, from];
  const isSame = from.value === to.value;
  const text = (cell: Mark, side: 'left' | 'right') => (
    <text
      key={side}
      className={`${cell === to ? 'ch-number' : 'ch-tick'} ch-halo${side === 'left' ? ' ch-end' : ''}`}
      x={short(x(cell.value) + (side === 'left' ? -1 : 1) * (dotRadius + 5))}
      y={short(y + size / 3)}
    >
      {numberOf(cell)}
    </text>
  );
  const dot = (cell: Mark, role: 'context' | 'subject') => (
    <circle
      {...markAttributes(cell)}
      className={`ch-dot ch-${role} ${lookClass(cell)}`.trim()}
      cx={short(x(cell.value))}
      cy={short(y)}
      r={role === 'context' && isSame ? dotRadius + 2 : dotRadius}
    />
  );
  return (
    <>
      {!isSame && (
        <path className="ch-way" d={`M${short(x(from.value))} ${short(y)}H${short(x(to.value))}`} />
      )}
      {dot(from, 'context')}
      {dot(to, 'subject')}
      {isSame ? text(to, 'right') : [text(left, 'left'), text(right, 'right')]}
    </>
  );
}

/** A name that fits, its end cut where it must be. */
function shortened(label: string, room: number, size: number): string {
  if (textWidth(label, size) <= room) return label;
  let kept = label;
  while (kept.length > 3 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
