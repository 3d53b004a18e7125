import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { computedSign } from '@/lib/charts/chart-figure';
import type { BalanceBar, BalanceSpecification, Drawn } from '@/lib/charts/specification';
import { textWidth, wrapText } from '@/lib/charts/text-width';
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
  readonly specification: Drawn<BalanceSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

const barHeight = 16;
const leastBar = 1.5;

/** Bars that go on from each other: the stock, what came in, what went out, the stock at the end. */
export function BalanceDrawing({ specification, layout, live }: Props) {
  const { bars, scale } = specification;
  const geometry = balanceGeometry(specification, layout);
  const { plot, rowHeight } = geometry;
  return (
    <BarChart
      layout="vertical"
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={bars.map(({ cell, to }, index) => ({ key: cell.key, index, value: to }))}
      accessibilityLayer={live}
    >
      <XAxis type="number" domain={[scale.from, scale.to]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" width={0} hide />
      <Bar
        dataKey="value"
        barSize={barHeight}
        minPointSize={1}
        isAnimationActive={false}
        shape={({ payload }: { payload?: { index?: number } }) => {
          const index = payload?.index ?? -1;
          const bar = bars[index];
          return bar ? (
            <Row
              bar={bar}
              names={geometry.names[index] ?? []}
              isLast={index === bars.length - 1}
              top={plot.top + index * rowHeight}
              geometry={geometry}
              layout={layout}
            />
          ) : (
            <g />
          );
        }}
      />
      <ReferenceLine x={0} className="ch-zero" />
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'ch-cursor' }}
          content={({ label }) => {
            const bar = bars.find(({ cell }) => cell.key === label);
            if (!bar) return null;
            const cell = { ...bar.cell, text: `${bar.sign}${bar.cell.text}` };
            return (
              <Tip
                heading={bar.label}
                rows={[{ key: bar.cell.key, label: '', role: 'subject', cell }]}
              />
            );
          }}
        />
      )}
    </BarChart>
  );
}

interface Geometry {
  readonly plot: Plot;
  readonly x: (value: number) => number;
  readonly rowHeight: number;
  /** The name of each bar, in lines. */
  readonly names: readonly (readonly string[])[];
  readonly isStacked: boolean;
}

function balanceGeometry(specification: Drawn<BalanceSpecification>, layout: Layout): Geometry {
  const { bars, scale } = specification;
  const size = textSize[layout];
  const width = drawingWidth[layout];
  // On a phone the name stands above its bar, which then has the whole width.
  const isStacked = layout === 'narrow';
  const labels = bars.map(({ label }) => label);
  const nameRoom = isStacked ? 0 : Math.min(widest(labels, size), width * 0.4) + 12;
  const names = labels.map((label) => wrapText(label, size, isStacked ? width - 4 : nameRoom - 8));
  const words = Math.max(...names.map((own) => own.length)) * lineHeight(layout);
  const rowHeight = isStacked ? words + barHeight + 14 : Math.max(barHeight + 12, words + 8);
  const room = widest(bars.map(numberOf), size) + 14;
  const top = demoHeight(specification, layout) + 4;
  const bottom = top + bars.length * rowHeight;
  const plot: Plot = {
    width,
    height: bottom + 4,
    top,
    bottom,
    left: nameRoom + 1,
    right: width - room,
  };
  return {
    plot,
    x: linear(scale.from, scale.to, plot.left, plot.right),
    rowHeight,
    names,
    isStacked,
  };
}

function numberOf({ sign, cell }: BalanceBar): string {
  return `${sign}${cell.text}${cell.computed ? computedSign : ''}`;
}

function Row({
  bar,
  names,
  isLast,
  top,
  geometry,
  layout,
}: {
  readonly bar: BalanceBar;
  readonly names: readonly string[];
  readonly isLast: boolean;
  readonly top: number;
  readonly geometry: Geometry;
  readonly layout: Layout;
}) {
  const { plot, x, rowHeight, isStacked } = geometry;
  const size = textSize[layout];
  const words = names.length * lineHeight(layout);
  const barTop = isStacked ? top + words + 3 : top + (rowHeight - barHeight) / 2;
  const firstLine = (isStacked ? top : top + (rowHeight - words) / 2) + size;
  const [low, high] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
  const width = Math.max(leastBar, x(high) - x(low));
  const text = numberOf(bar);
  const end = x(low) + width;
  const isRoomy = end + textWidth(text, size) + 8 < plot.width;
  const role = bar.role === 'stock' ? 'context' : 'subject';
  return (
    <g className={`ch-bar ch-${role} ${lookClass(bar.cell)}`.trim()}>
      {names.map((line, index) => (
        <text key={line} x={isStacked ? 6 : 0} y={short(firstLine + index * lineHeight(layout))}>
          {line}
        </text>
      ))}
      <rect
        {...markAttributes(bar.cell)}
        className={`ch-flow-${bar.role}`}
        x={short(x(low))}
        y={short(barTop)}
        width={short(width)}
        height={barHeight}
      />
      {!isLast && (
        <path
          className="ch-leader"
          d={`M${short(x(bar.to))} ${short(barTop + barHeight)}V${short(barTop + rowHeight)}`}
        />
      )}
      <text
        className={isRoomy ? 'ch-number ch-halo' : 'ch-number ch-halo ch-end'}
        x={short(isRoomy ? end + 6 : plot.width - 2)}
        y={short(barTop + barHeight / 2 + 5)}
      >
        {text}
      </text>
    </g>
  );
}
