import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { computedSign } from '@/lib/charts/chart-figure';
import type { Drawn, MultiplesPanel, MultiplesSpecification } from '@/lib/charts/specification';
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
  readonly specification: Drawn<MultiplesSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

type PanelBar = MultiplesPanel['bars'][number];

interface Slot {
  readonly key: string;
  readonly panel: MultiplesPanel;
  readonly bar: PanelBar;
  readonly index: number;
}

/** Room between two panels, in slots of a bar. */
const between = 1;

/** Small columns side by side on one scale; the newest number is written, the rest is read or touched. */
export function MultiplesDrawing({ specification, layout, live }: Props) {
  const { scale, panels } = specification;
  const geometry = multiplesGeometry(specification, layout);
  const { plot, slots, x, y, step, row } = geometry;
  const size = textSize[layout];
  return (
    <BarChart
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={slots.map((slot, place) => ({
        place,
        key: slot?.key ?? `space${place}`,
        value: slot?.bar.cell.type === 'mark' ? slot.bar.cell.value : null,
      }))}
      accessibilityLayer={live}
    >
      <CartesianGrid
        vertical={false}
        horizontalPoints={scale.ticks.map(({ at }) => y(at))}
        className="ch-grid"
      />
      <XAxis type="category" dataKey="key" hide />
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
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ payload }: { payload?: { place?: number } }) => {
          const place = payload?.place ?? -1;
          const slot = slots[place];
          if (slot?.bar.cell.type !== 'mark') return <g />;
          const { cell } = slot.bar;
          const [from, to] = [y(0), y(cell.value)];
          const isNewest = slot.index === slot.panel.bars.length - 1;
          const thickness = step * 0.72;
          return (
            <rect
              {...markAttributes(cell)}
              className={`ch-column ${isNewest ? 'ch-subject' : 'ch-context'} ${lookClass(cell)}`.trim()}
              x={short(x(place) - thickness / 2)}
              width={short(thickness)}
              y={short(Math.min(from, to))}
              height={short(Math.abs(to - from))}
            />
          );
        }}
      />
      <ReferenceLine y={0} className="ch-zero" />
      {scale.ticks.map(({ at, label }) => (
        <text key={at} className="ch-tick ch-end" x={plot.left - 8} y={short(y(at) + size / 3)}>
          {label}
        </text>
      ))}
      {panels.map((panel, index) => (
        <PanelWords
          key={panel.key}
          panel={panel}
          start={index * geometry.pitch}
          geometry={geometry}
          none={specification.none}
        />
      ))}
      {slots.map((slot, place) =>
        slot?.bar.cell.type === 'gap' ? (
          <text
            key={slot.key}
            {...markAttributes(slot.bar.cell)}
            className="ch-sign ch-middle"
            x={short(x(place))}
            y={short(plot.bottom + row - 2)}
          >
            {slot.bar.cell.sign}
          </text>
        ) : null,
      )}
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          position={{ y: plot.bottom + 6 }}
          allowEscapeViewBox={{ y: true }}
          cursor={{ className: 'ch-cursor' }}
          content={({ label }) => {
            const slot = slots.find((one) => one?.key === label);
            if (!slot) return null;
            const { panel, bar } = slot;
            return (
              <Tip
                heading={panel.label}
                rows={[{ key: bar.period, label: bar.period, role: 'subject', cell: bar.cell }]}
              />
            );
          }}
        />
      )}
    </BarChart>
  );
}

function multiplesGeometry(specification: Drawn<MultiplesSpecification>, layout: Layout) {
  const { scale, panels } = specification;
  const size = textSize[layout];
  const row = lineHeight(layout);
  const width = drawingWidth[layout];
  const count = (panels[0]?.bars.at(-1)?.at ?? 0) + 1;
  const slots = panels.flatMap((panel, index): (Slot | null)[] => [
    ...(index === 0 ? [] : Array.from({ length: between }, () => null)),
    ...Array.from({ length: count }, (_, place) => {
      const found = panel.bars.findIndex(({ at }) => at === place);
      const bar = panel.bars[found];
      return bar ? { key: bar.cell.key, panel, bar, index: found } : null;
    }),
  ]);
  const left =
    widest(
      scale.ticks.map(({ label }) => label),
      size,
    ) + 8;
  const step = (width - 2 - left) / Math.max(1, slots.length);
  const headings = panels.map(({ label }) => wrapText(label, size, step * (count + 0.5)));
  const headingRows = Math.max(0, ...headings.map((lines) => lines.length));
  const top = demoHeight(specification, layout) + (headingRows + 1) * row + 6;
  const bottom = top + (layout === 'narrow' ? 110 : 140);
  const hasGaps = slots.some((slot) => slot?.bar.cell.type === 'gap');
  const height = bottom + (hasGaps ? 2 : 1) * row + 8;
  const plot: Plot = { width, height, top, right: width - 2, bottom, left };
  return {
    plot,
    slots,
    headings,
    row,
    step,
    size,
    count,
    pitch: count + between,
    hasGaps,
    x: (place: number) => left + (place + 0.5) * step,
    y: linear(scale.from, scale.to, bottom, top),
  };
}

/** Heading, the newest number above its column, first and last period below. */
function PanelWords({
  panel,
  start,
  geometry: { plot, headings, row, step, size, count, pitch, hasGaps, x, y },
  none,
}: {
  readonly panel: MultiplesPanel;
  readonly start: number;
  /** What stands in a panel of which nothing is known. */
  readonly none: string;
  readonly geometry: ReturnType<typeof multiplesGeometry>;
}) {
  const lines = headings[start / pitch] ?? [];
  const left = x(start) - step / 2;
  const right = x(start + count - 1) + step / 2;
  const [first, last] = [panel.bars[0], panel.bars.at(-1)];
  const periodLine = plot.bottom + row * (hasGaps ? 2 : 1);
  const room = right - left - textWidth(`${first?.short}${last?.short}`, size);
  const newest = last?.cell;
  return (
    <g className="ch-name">
      {lines.map((words, index) => (
        <text
          key={words}
          className="ch-heading"
          x={short(left)}
          y={short(plot.top - row * (lines.length - index) - 8)}
        >
          {words}
        </text>
      ))}
      {panel.bars.every(({ cell }) => cell.type === 'gap') &&
        wrapText(none, size, right - left).map((words, index) => (
          <text
            key={words}
            className="ch-reason ch-middle"
            x={short((left + right) / 2)}
            y={short((plot.top + plot.bottom) / 2 + row * index)}
          >
            {words}
          </text>
        ))}
      {newest?.type === 'mark' && (
        <text
          className={
            count === 1
              ? 'ch-number ch-halo ch-subject ch-middle'
              : 'ch-number ch-halo ch-subject ch-end'
          }
          x={short(count === 1 ? x(start) : right)}
          y={short(y(Math.max(0, newest.value)) - 5)}
        >
          {newest.text}
          {newest.computed && computedSign}
        </text>
      )}
      {count > 1 && room > 8 && (
        <text className="ch-tick" x={short(left)} y={short(periodLine)}>
          {first?.short}
        </text>
      )}
      <text
        className={count === 1 ? 'ch-tick ch-middle' : 'ch-tick ch-end'}
        x={short(count === 1 ? x(start) : right)}
        y={short(periodLine)}
      >
        {last?.short}
      </text>
    </g>
  );
}
