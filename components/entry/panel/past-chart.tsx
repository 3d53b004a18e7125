import { type PastPoint, pastLine } from '@/lib/charts/past-line';
import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import { formatValue } from '@/lib/format/figure';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';

interface Props {
  readonly name: string;
  readonly indicator: Indicator;
  readonly quarters: readonly { readonly quarter: Quarter; readonly value: Value }[];
  readonly quarter: Quarter;
  /** What stands in the cell now. */
  readonly now: Value | null;
  readonly locale: Locale;
}

const size = { width: 260, height: 96, side: 6, top: 18, foot: 18 };

/**
 * The quarters of a cell as a line, the newest value at its end, gaps where nothing was reported.
 * Small and of one line, so it is drawn by hand: the form carries no chart library.
 */
export function PastChart({ name, indicator, quarters, quarter, now, locale }: Props) {
  const words = sheetMessages[locale];
  const { points } = pastLine(quarters, quarter, now);
  const shown = points.filter(({ value }) => value !== null);
  const marks = points.filter(({ up }) => up !== null);
  const [first, last] = [marks[0], marks.at(-1)];
  if (shown.length === 0) return <p className="text-ink-3 text-sm">{words.pastNone}</p>;
  const text = ({ value }: PastPoint) => (value ? formatValue(value, indicator, locale) : '');
  return (
    <figure className="past-chart">
      {first && last && (
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={words.pastChart(name, points.length)}
        >
          <line
            x1={size.side}
            x2={size.width - size.side}
            y1={size.height - size.foot}
            y2={size.height - size.foot}
            className="past-foot"
          />
          {runsOf(points).map((run) => (
            <polyline key={run[0]?.quarter} points={run.map(placed).join(' ')} />
          ))}
          {marks.map((point) => (
            <circle
              key={point.quarter}
              cx={xOf(point)}
              cy={yOf(point)}
              r={point === last ? 3.5 : 2.5}
              data-open={point.isOpen || undefined}
            />
          ))}
          <text x={xOf(last)} y={yOf(last) - 7} textAnchor="end" className="past-value">
            {text(last)}
          </text>
          {first !== last && (
            <text x={xOf(first)} y={yOf(first) - 7} textAnchor="start">
              {text(first)}
            </text>
          )}
          <text x={size.side} y={size.height - 4} textAnchor="start">
            {formatPeriodShort(points[0]?.quarter ?? quarter, locale)}
          </text>
          <text x={size.width - size.side} y={size.height - 4} textAnchor="end">
            {formatPeriodShort(quarter, locale)}
          </text>
        </svg>
      )}
      <figcaption>
        <details>
          <summary className="text-ink-3 text-sm">{words.pastChart(name, points.length)}</summary>
          <ul className="cell-history">
            {shown.toReversed().map((point) => (
              <li key={point.quarter}>
                <span className="text-ink-3">{formatPeriod(point.quarter, locale)}</span>{' '}
                <span>{text(point)}</span>
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

/** Points that follow each other without a gap. */
function runsOf(points: readonly PastPoint[]): PastPoint[][] {
  const runs: PastPoint[][] = [[]];
  for (const point of points) {
    if (point.up === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

function xOf({ across }: PastPoint): number {
  return size.side + across * (size.width - 2 * size.side);
}

function yOf({ up }: PastPoint): number {
  return size.height - size.foot - (up ?? 0) * (size.height - size.foot - size.top);
}

function placed(point: PastPoint): string {
  return `${xOf(point).toFixed(1)},${yOf(point).toFixed(1)}`;
}
