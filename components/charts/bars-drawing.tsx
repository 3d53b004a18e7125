import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { computedSign } from '@/lib/charts/chart-figure';
import type { BarRow, BarsSpecification, Drawn } from '@/lib/charts/specification';
import { textWidth } from '@/lib/charts/text-width';
import { DemoLabel } from './demo-label';
import {
  demoHeight,
  drawingWidth,
  type Layout,
  linear,
  marginOf,
  type Plot,
  short,
  textSize,
  widest,
} from './geometry';
import { lookClass, markAttributes } from './mark-attributes';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<BarsSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

const rowHeight = 26;
const barHeight = 14;

/** Horizontal bars from zero, each with its name before it and its number at its end. */
export function BarsDrawing({ specification, layout, live }: Props) {
  const { rows, scale } = specification;
  const geometry = barsGeometry(specification, layout);
  const { plot } = geometry;
  const names = rows.map((row, index) => ({ row, y: plot.top + (index + 0.5) * rowHeight }));
  return (
    <BarChart
      layout="vertical"
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={rows.map(dataOf)}
      accessibilityLayer={live}
    >
      <XAxis type="number" domain={[scale.from, scale.to]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" width={0} hide />
      <Bar
        dataKey="value"
        barSize={barHeight}
        isAnimationActive={false}
        shape={({ y, payload }: ShapeProps) => (
          <BarMark row={rows[payload?.index ?? -1]} top={y ?? 0} geometry={geometry} />
        )}
      />
      <ReferenceLine x={0} className="ch-zero" />
      {names.map(({ row, y }) => (
        <RowName
          key={keyOf(row)}
          row={row}
          y={short(y + textSize[layout] / 3)}
          geometry={geometry}
        />
      ))}
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'ch-cursor' }}
          content={({ label }) => {
            const row = rows.find((one) => keyOf(one) === label);
            if (row?.type !== 'bar') return null;
            const heading = row.rank === '' ? row.label : `${row.rank}. ${row.label}`;
            return <Tip heading={heading} rows={[{ key: row.area, ...row, label: '' }]} />;
          }}
        />
      )}
    </BarChart>
  );
}

interface ShapeProps {
  readonly y?: number;
  readonly payload?: { readonly index?: number };
}

interface BarsGeometry {
  readonly plot: Plot;
  readonly x: (value: number) => number;
  readonly rankEnd: number;
  readonly nameStart: number;
}

function barsGeometry(specification: Drawn<BarsSpecification>, layout: Layout): BarsGeometry {
  const { rows, scale } = specification;
  const size = textSize[layout];
  const width = drawingWidth[layout];
  const bars = rows.flatMap((row) => (row.type === 'bar' ? [row] : []));
  const rankEnd = widest(
    bars.map(({ rank }) => rank),
    size,
  );
  const nameStart = rankEnd + (rankEnd === 0 ? 0 : 8);
  const names = widest(
    rows.map((row) => (row.type === 'bar' ? row.label : row.text)),
    size,
  );
  const left = nameStart + Math.min(names, width * 0.42) + 10;
  const numbers = bars.flatMap(({ cell }) => (cell.type === 'mark' ? [cell.text] : []));
  const room = widest(numbers, size) + 14;
  const top = demoHeight(specification, layout) + 4;
  const bottom = top + rows.length * rowHeight;
  const isNegative = scale.from < 0;
  const plot: Plot = {
    width,
    height: bottom + 6,
    top,
    bottom,
    left: left + (isNegative ? room : 0),
    right: width - (scale.to > 0 ? room : 8),
  };
  return { plot, x: linear(scale.from, scale.to, plot.left, plot.right), rankEnd, nameStart };
}

function keyOf(row: BarRow): string {
  return row.type === 'bar' ? row.area : row.key;
}

function dataOf(row: BarRow, index: number) {
  const mark = row.type === 'bar' && row.cell.type === 'mark' ? row.cell : null;
  return { key: keyOf(row), index, value: mark === null ? null : (mark.high ?? mark.value) };
}

/** The bar itself; of a range the sure part is full and the open part pale. */
function BarMark({
  row,
  top,
  geometry: { x },
}: {
  readonly row: BarRow | undefined;
  readonly top: number;
  readonly geometry: BarsGeometry;
}) {
  if (row?.type !== 'bar' || row.cell.type !== 'mark') return null;
  const { cell, role } = row;
  const y = short(top);
  const span = (from: number, to: number) => ({
    x: short(Math.min(x(from), x(to))),
    width: short(Math.abs(x(to) - x(from))),
    y,
    height: barHeight,
  });
  const end = cell.high ?? cell.value;
  const isNegative = cell.value < 0;
  return (
    <g className={`ch-bar ch-${role} ${lookClass(cell)}`.trim()}>
      {cell.high !== null && <rect className="ch-open" {...span(cell.value, cell.high)} />}
      <rect {...markAttributes(cell)} {...span(0, cell.value)} />
      <text
        className={isNegative ? 'ch-number ch-end' : 'ch-number'}
        x={short(x(isNegative ? cell.value : Math.max(0, end)) + (isNegative ? -6 : 6))}
        y={short(top + barHeight / 2 + 5)}
      >
        {cell.text}
        {cell.computed && computedSign}
      </text>
    </g>
  );
}

function RowName({
  row,
  y,
  geometry: { plot, x, rankEnd, nameStart },
}: {
  readonly row: BarRow;
  readonly y: number;
  readonly geometry: BarsGeometry;
}) {
  if (row.type === 'skipped') {
    return (
      <g className="ch-skipped">
        <path d={`M${nameStart} ${y - 4}H${short(x(0))}`} />
        <text className="ch-halo" x={nameStart} y={y}>
          {row.text}
        </text>
      </g>
    );
  }
  const room = plot.left - nameStart;
  const isLong = textWidth(row.label, 14) > room;
  return (
    <g className={`ch-name ch-${row.role}`}>
      <text className="ch-tick ch-end" x={short(rankEnd)} y={y}>
        {row.rank}
      </text>
      <text
        x={short(nameStart)}
        y={y}
        {...(isLong && { textLength: short(room - 10), lengthAdjust: 'spacingAndGlyphs' })}
      >
        {row.label}
      </text>
      {row.cell.type === 'gap' && (
        <text {...markAttributes(row.cell)} className="ch-reason" x={short(x(0) + 6)} y={y}>
          {row.cell.sign} {row.cell.reason}
        </text>
      )}
    </g>
  );
}
