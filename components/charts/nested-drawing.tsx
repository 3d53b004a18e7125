import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Drawn, MarkOrGap, NestedRow, NestedSpecification } from '@/lib/charts/specification';
import { textWidth, wrapText } from '@/lib/charts/text-width';
import { DemoLabel } from './demo-label';
import {
  demoHeight,
  drawingWidth,
  type Layout,
  lineHeight,
  marginOf,
  type Plot,
  short,
  textSize,
} from './geometry';
import { lookClass, markAttributes } from './mark-attributes';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<NestedSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

const wholeHeight = 20;
const partHeight = 10;
const rowSpace = 16;

/** The whole as a pale bar with its part inside; the name above, both numbers in words beside it. */
export function NestedDrawing({ specification, layout, live }: Props) {
  const { rows } = specification;
  const { plot, words, rowHeight } = nestedGeometry(specification, layout);
  return (
    <BarChart
      layout="vertical"
      width={plot.width}
      height={plot.height}
      margin={marginOf(plot)}
      data={rows.map((row, index) => ({ key: row.key, index, share: longest(row) / row.to }))}
      accessibilityLayer={live}
    >
      <XAxis type="number" domain={[0, 1]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" width={0} hide />
      <Bar
        dataKey="share"
        barSize={wholeHeight}
        minPointSize={1}
        isAnimationActive={false}
        shape={({ y = 0, payload }: { y?: number; payload?: { index?: number } }) => {
          const row = rows[payload?.index ?? -1];
          const lines = words[payload?.index ?? -1] ?? [];
          // Recharts centres the bar in its row; the words stand above it.
          const top = y + (rowHeight - wholeHeight) / 2 - rowSpace / 2;
          return row ? (
            <g>
              <RowWords row={row} lines={lines} bottom={top} layout={layout} plot={plot} />
              <Nest row={row} top={top} plot={plot} />
            </g>
          ) : (
            <g />
          );
        }}
      />
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ label }) => {
            const row = rows.find(({ key }) => key === label);
            if (!row) return null;
            const { wholeLabel, partLabel } = specification;
            return (
              <Tip
                heading={row.label}
                rows={[
                  { key: 'whole', label: wholeLabel, role: 'context', cell: row.whole },
                  { key: 'part', label: partLabel, role: 'subject', cell: row.part },
                ]}
              />
            );
          }}
        />
      )}
    </BarChart>
  );
}

function nestedGeometry(specification: Drawn<NestedSpecification>, layout: Layout) {
  const width = drawingWidth[layout];
  const size = textSize[layout];
  const isOneLine = specification.rows.every(
    ({ label, text }) => textWidth(`${label}${text}`, size) + 24 < width,
  );
  const words = specification.rows.map(({ label }) =>
    isOneLine ? [] : wrapText(label, size, width - 4),
  );
  const lines = Math.max(...words.map((own) => own.length + 1));
  const rowHeight = lines * lineHeight(layout) + 6 + wholeHeight + rowSpace;
  const top = demoHeight(specification, layout);
  const bottom = top + specification.rows.length * rowHeight;
  const plot: Plot = { width, height: bottom, top, bottom, left: 1, right: width - 1 };
  return { plot, words, rowHeight };
}

function longest({ whole, part }: NestedRow): number {
  return Math.max(0, ...[whole, part].map((cell) => (cell.type === 'mark' ? cell.value : 0)));
}

/** Name and numbers on one line where both fit, else the numbers right under the name. */
function RowWords({
  row,
  lines,
  bottom,
  layout,
  plot,
}: {
  readonly row: NestedRow;
  readonly lines: readonly string[];
  readonly bottom: number;
  readonly layout: Layout;
  readonly plot: Plot;
}) {
  const height = lineHeight(layout);
  const last = short(bottom - 7);
  return (
    <g className="ch-name">
      {lines.map((line, index) => (
        <text key={line} x={plot.left} y={last - (lines.length - index) * height}>
          {line}
        </text>
      ))}
      {lines.length === 0 && (
        <text x={plot.left} y={last}>
          {row.label}
        </text>
      )}
      <text
        className={lines.length === 0 ? 'ch-number ch-end' : 'ch-number'}
        x={lines.length === 0 ? plot.right : plot.left}
        y={last}
      >
        {row.text}
      </text>
    </g>
  );
}

function Nest({
  row,
  top,
  plot,
}: {
  readonly row: NestedRow;
  readonly top: number;
  readonly plot: Plot;
}) {
  const lengthOf = (value: number) =>
    short((Math.max(0, value) / row.to) * (plot.right - plot.left));
  return (
    <>
      <NestBar
        cell={row.whole}
        name="whole"
        top={top}
        height={wholeHeight}
        plot={plot}
        lengthOf={lengthOf}
      />
      <NestBar
        cell={row.part}
        name="part"
        top={top + (wholeHeight - partHeight) / 2}
        height={partHeight}
        plot={plot}
        lengthOf={lengthOf}
      />
      <path className="ch-zero" d={`M${plot.left} ${top - 2}v${wholeHeight + 4}`} />
    </>
  );
}

function NestBar({
  cell,
  name,
  top,
  height,
  plot,
  lengthOf,
}: {
  readonly cell: MarkOrGap;
  readonly name: 'whole' | 'part';
  readonly top: number;
  readonly height: number;
  readonly plot: Plot;
  readonly lengthOf: (value: number) => number;
}) {
  if (cell.type === 'gap') {
    return (
      <text
        {...markAttributes(cell)}
        className="ch-sign"
        x={plot.left + 8}
        y={short(top + height / 2 + (name === 'whole' ? -1 : 5))}
      >
        {name === 'part' ? cell.sign : ''}
      </text>
    );
  }
  return (
    <rect
      {...markAttributes(cell)}
      className={`ch-${name} ${lookClass(cell)}`.trim()}
      x={plot.left}
      y={short(top)}
      width={lengthOf(cell.value)}
      height={height}
    />
  );
}
