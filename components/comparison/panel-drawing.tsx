import { isMark } from '@/lib/charts/chart-figure';
import type { ComparisonPanels, Panel, PanelPoint } from '@/lib/charts/comparison-panels';
import type { Mark } from '@/lib/charts/specification';
import { textWidth } from '@/lib/charts/text-width';
import { linear, short } from '../charts/geometry';
import { lookClass } from '../charts/mark-attributes';

const width = 168;
const height = 104;
const top = 20;
const bottom = 86;
const size = 11;
/** Marks on a line that are all drawn; of more the ends, and what is not plain. */
const mostMarks = 6;

interface Props {
  readonly panel: Panel;
  readonly panels: ComparisonPanels;
  /** Identifier of the lines of all places, drawn once and used behind each. */
  readonly context: string;
  readonly isFirst: boolean;
}

type Placed = PanelPoint & { readonly cell: Mark };

/** One place over time, before the others in grey; its name above it, its newest number at its end. */
export function PanelDrawing({ panel, panels, context, isFirst }: Props) {
  const { scale, time } = panels;
  const left = Math.max(0, ...scale.ticks.map(({ label }) => textWidth(label, size))) + 5;
  const right = width - 6;
  const x = linear(time.from, time.to, left, right);
  const y = linear(scale.from, scale.to, bottom, top);
  const pathOf = (points: Panel['points'], places: readonly number[]) =>
    places
      .flatMap((index) => points[index] ?? [])
      .filter(isPlaced)
      .map(({ at, cell }, step) => `${step ? 'L' : 'M'}${short(x(at))} ${short(y(level(cell)))}`)
      .join('');
  const others = panels.panels
    .flatMap(({ points, strokes }) => strokes.map((stroke) => pathOf(points, stroke.points)))
    .join('');
  const marks = panel.points.filter(isPlaced);
  const last = marks.at(-1);
  const alone = new Set(panel.runs.filter((run) => run.length === 1).flat());
  const isDrawn = (point: Placed) =>
    marks.length <= mostMarks ||
    point === last ||
    alone.has(panel.points.indexOf(point)) ||
    point.cell.look !== 'official' ||
    point.cell.high !== null;
  return (
    <div className="comparison-panel">
      <p className="font-semibold text-sm">{panel.label}</p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${panel.label}: ${panel.told}`}
      >
        {scale.ticks.map(({ at, label }, index) => (
          <g key={at}>
            <path
              className={at === 0 ? 'ss-zero' : 'ss-grid'}
              d={`M${short(left)} ${short(y(at))}H${right}`}
            />
            <text
              className={tickClass(index, scale.ticks.length)}
              x={short(left - 4)}
              y={short(y(at) + 3.5)}
              textAnchor="end"
            >
              {label}
            </text>
          </g>
        ))}
        <Years panels={panels} x={x} />
        {panel.breaks.map((at) => (
          <path key={at} className="ss-break" d={`M${short(x(at))} ${top - 6}V${bottom}`} />
        ))}
        {isFirst ? (
          <path id={context} className="ss-others" d={others} />
        ) : (
          <use href={`#${context}`} />
        )}
        {panel.strokes.map(({ points, isThin }) => (
          <path
            key={points[0]}
            className={isThin ? 'ss-line ss-thin' : 'ss-line'}
            d={pathOf(panel.points, points)}
          />
        ))}
        {panel.points.map((point) =>
          isPlaced(point) ? (
            isDrawn(point) && <Dot key={point.cell.key} point={point} x={x} y={y} />
          ) : (
            <text
              key={point.cell.key}
              className="ss-gap"
              x={short(x(point.at))}
              y={bottom - 3}
              textAnchor="middle"
            >
              {point.cell.type === 'gap' && point.cell.sign}
            </text>
          ),
        )}
        {last && (
          <text
            className="ss-end"
            x={short(
              Math.min(right, Math.max(x(last.at) + 4, left + textWidth(last.cell.text, 12))),
            )}
            y={short(Math.max(11, y(level(last.cell)) - 7))}
            textAnchor="end"
          >
            {last.cell.text}
          </text>
        )}
      </svg>
    </div>
  );
}

function Dot({
  point: { at, cell },
  x,
  y,
}: {
  readonly point: Placed;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}) {
  const cx = short(x(at));
  if (cell.high !== null) {
    const [above, below] = [short(y(cell.high)), short(y(cell.value))];
    return (
      <path
        className="ss-range"
        d={`M${cx - 3} ${above}h6M${cx} ${above}V${below}M${cx - 3} ${below}h6`}
      />
    );
  }
  return (
    <circle
      className={`ss-dot ${lookClass(cell).replaceAll('ch-', 'ss-')}`.trim()}
      cx={cx}
      cy={short(y(cell.value))}
      r={cell.look === 'official' ? 2.4 : 2.9}
    />
  );
}

/** On a phone the ends of a scale are named, and what lies between is left to its lines. */
function tickClass(index: number, count: number): string {
  return index === 0 || index === count - 1 ? 'ss-tick' : 'ss-tick ss-between';
}

/** The first and the last year, and those between where there is room. */
function Years({
  panels: {
    time: { years },
  },
  x,
}: {
  readonly panels: ComparisonPanels;
  readonly x: (at: number) => number;
}) {
  const step = Math.max(1, Math.ceil(years.length / 4));
  const end = years.length - 1;
  return years
    .filter((_, index) => index === end || (index % step === 0 && end - index >= step))
    .map(({ from, to, label }, index, shown) => (
      <text
        key={label}
        className={tickClass(index, shown.length)}
        x={short(Math.min(width - 14, (x(from) + x(to)) / 2))}
        y={height - 5}
        textAnchor="middle"
      >
        {label}
      </text>
    ));
}

function isPlaced(point: PanelPoint): point is Placed {
  return isMark(point.cell);
}

function level({ value, high }: Mark): number {
  return high === null ? value : (value + high) / 2;
}

/** Where all is of one moment: each place a mark on one scale from zero, its number at its end. */
export function MarkRows({ panels }: { readonly panels: ComparisonPanels }) {
  const { scale } = panels;
  const share = (value: number) =>
    `${short(((value - scale.from) / (scale.to - scale.from)) * 100)}%`;
  return (
    <div className="comparison-marks mt-3" role="img" aria-label={panels.frame.alternative}>
      {panels.panels.map(({ key, label, points }) => {
        const cell = points.find(isPlaced)?.cell;
        const gap = points[0]?.cell;
        return (
          <div key={key} className="comparison-mark">
            <span className="comparison-mark-name">{label}</span>
            <span className="comparison-mark-scale">
              {cell && (
                <>
                  <span className="ss-bar" style={{ width: share(cell.high ?? cell.value) }} />
                  <span
                    className={`ss-point ${lookClass(cell).replaceAll('ch-', 'ss-')}`.trim()}
                    style={{ left: share(level(cell)) }}
                  />
                </>
              )}
            </span>
            <span className="comparison-mark-number">
              {cell ? cell.text : gap?.type === 'gap' ? gap.sign : '…'}
            </span>
          </div>
        );
      })}
      <div className="comparison-mark">
        <span />
        <span className="comparison-mark-scale comparison-mark-ticks">
          {scale.ticks.map(({ at, label }) => (
            <span key={at} style={{ left: share(at) }}>
              {label}
            </span>
          ))}
        </span>
        <span />
      </div>
    </div>
  );
}
