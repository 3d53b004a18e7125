import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Drawn, ShareSegment, SharesSpecification } from '@/lib/charts/specification';
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
} from './geometry';
import { markAttributes } from './mark-attributes';
import { Tip } from './tip';

interface Props {
  readonly specification: Drawn<SharesSpecification>;
  readonly layout: Layout;
  readonly live: boolean;
}

const barHeight = { narrow: 34, wide: 40 } as const;

/** One bar; every part has its share and name under it, small ones a line lower with a leader. */
export function SharesDrawing({ specification, layout, live }: Props) {
  const { segments } = specification;
  const { plot, x, labels, height } = sharesGeometry(specification, layout);
  const row = lineHeight(layout);
  const columns = Object.fromEntries(segments.map(({ size }, index) => [`s${index}`, size]));
  return (
    <BarChart
      layout="vertical"
      width={plot.width}
      height={height}
      margin={{ ...marginOf(plot), bottom: height - plot.bottom }}
      data={[{ key: 'whole', ...columns }]}
      accessibilityLayer={live}
    >
      <XAxis type="number" domain={[0, specification.to]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" width={0} hide />
      {segments.map((segment, index) => (
        <Bar
          key={segment.cell.key}
          dataKey={`s${index}`}
          stackId="whole"
          barSize={barHeight[layout]}
          minPointSize={0}
          isAnimationActive={false}
          shape={() => (
            <rect
              {...markAttributes(segment.cell)}
              className={`ch-share ch-tone-${segment.tone}`}
              x={short(x(segment.from))}
              y={plot.top}
              width={short(Math.max(0, x(segment.from + segment.size) - x(segment.from)))}
              height={barHeight[layout]}
            />
          )}
        />
      ))}
      {labels.map(({ segment, left, lines, line, middle, align }) => (
        <g key={segment.cell.key} className="ch-name" {...gapAttributes(segment)}>
          <path
            className="ch-leader"
            d={`M${short(middle)} ${plot.bottom + 1}V${short(plot.bottom + line * row + 6)}`}
          />
          <text
            className={align === 'end' ? 'ch-number ch-end' : 'ch-number'}
            x={short(left)}
            y={short(plot.bottom + (line + 1) * row + 4)}
          >
            {segment.cell.type === 'mark' ? segment.share : segment.cell.sign}
          </text>
          {lines.map((words, index) => (
            <text
              key={words}
              className={align === 'end' ? 'ch-end' : undefined}
              x={short(left)}
              y={short(plot.bottom + (line + 2 + index) * row + 4)}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
      <DemoLabel specification={specification} layout={layout} />
      {live && (
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={() => (
            <Tip
              heading={specification.measure}
              rows={segments.map(({ label, cell, share }) => ({
                key: cell.key,
                label: share === '' ? label : `${label} (${share})`,
                role: 'context' as const,
                cell,
              }))}
            />
          )}
        />
      )}
    </BarChart>
  );
}

/** A part without a figure has no bar, only its label: that is its mark. */
function gapAttributes({ cell }: ShareSegment) {
  return cell.type === 'gap' ? markAttributes(cell) : {};
}

interface ShareLabel {
  readonly segment: ShareSegment;
  readonly lines: readonly string[];
  readonly left: number;
  readonly middle: number;
  /** How many lines of text lie between the bar and the label. */
  readonly line: number;
  readonly align: 'start' | 'end';
}

function sharesGeometry(specification: Drawn<SharesSpecification>, layout: Layout) {
  const size = textSize[layout];
  const row = lineHeight(layout);
  const width = drawingWidth[layout];
  const top = demoHeight(specification, layout) + 2;
  const bottom = top + barHeight[layout];
  const plot: Plot = { width, height: bottom, top, bottom, left: 1, right: width - 1 };
  const x = linear(0, specification.to, plot.left, plot.right);
  const labels: ShareLabel[] = [];
  let lowest = 0;
  let tiers = 0;
  const wanted = specification.segments.map((segment) => {
    const room = x(segment.from + segment.size) - x(segment.from) - 8;
    const lines = wrapText(segment.label, size, Math.max(room, 0));
    const broadest = Math.max(...[segment.share, ...lines].map((text) => textWidth(text, size)));
    return { segment, lines, fits: segment.size > 0 && broadest <= room + 4 };
  });
  for (const { segment, lines, fits } of wanted) {
    if (fits) lowest = Math.max(lowest, lines.length + 1);
    labels.push({
      segment,
      lines,
      left: x(segment.from) + 1,
      middle: x(segment.from) + 0.5,
      line: 0,
      align: 'start',
    });
  }
  // What does not fit under its part goes below all that does, one under the other.
  wanted.forEach(({ segment, fits }, index) => {
    if (fits) return;
    const middle = x(segment.from + segment.size / 2);
    const isRight = middle > width / 2;
    const lines = wrapText(segment.label, size, isRight ? middle - 4 : width - middle - 4);
    labels[index] = {
      segment,
      lines,
      left: isRight ? Math.min(plot.right, middle + 1) : middle,
      middle,
      line: lowest + tiers + 0.5,
      align: isRight ? 'end' : 'start',
    };
    tiers += lines.length + 1.3;
  });
  return { plot, x, labels, height: Math.ceil(bottom + (lowest + tiers + 0.6) * row + 6) };
}
