import type { Drawn, TrendPoint, TrendSpecification } from '@/lib/charts/specification';
import { textWidth } from '@/lib/charts/text-width';
import { short } from './geometry';
import { markAttributes } from './mark-attributes';
import { centred, isTold, levelOf, type Told, type TrendGeometry } from './trend-geometry';

interface Props {
  readonly specification: Drawn<TrendSpecification>;
  readonly geometry: TrendGeometry;
  /** Height of a line of text, and its size. */
  readonly row: number;
  readonly size: number;
  readonly hasQuarters: boolean;
}

/** All that is written on a trend: numbers of the axes, signs of absence, breaks, ends of lines. */
export function TrendNotes({ specification, geometry, row, size, hasQuarters }: Props) {
  const { scale, time, breaks } = specification;
  const { plot, x, y, ends, breakRows, hasGaps } = geometry;
  const gapLine = plot.bottom + row - 2;
  const quarterLine = gapLine + (hasGaps ? row : 0);
  const yearLine = quarterLine + (hasQuarters ? row : 0);
  return (
    <>
      {scale.ticks.map(({ at, label }) => (
        <text key={at} className="ch-tick ch-end" x={plot.left - 8} y={short(y(at) + size / 3)}>
          {label}
        </text>
      ))}
      {signsOf(specification).map(({ point, sign }) => (
        <text
          key={point.cell.key}
          {...markAttributes(point.cell)}
          className="ch-sign ch-middle"
          x={short(x(point.at))}
          y={gapLine}
        >
          {sign}
        </text>
      ))}
      {hasQuarters &&
        time.periods.map(({ at, label }) => (
          <text key={at} className="ch-tick ch-middle" x={short(x(at))} y={quarterLine}>
            {label}
          </text>
        ))}
      {time.years.map(({ from, to, label }, index) => {
        const [start, end] = [short(x(from)), short(x(to))];
        const room = end - start;
        const shown = room >= textWidth(label, size) + 4 || (index % 2 === 0 && room * 2 > 40);
        return (
          <g key={label}>
            {index > 0 && (
              <path className="ch-year" d={`M${start} ${plot.bottom}V${yearLine + 2}`} />
            )}
            {shown && (
              <text className="ch-tick ch-middle" x={short((start + end) / 2)} y={yearLine}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {breaks.map(({ at, label }, index) => {
        const { from } = centred(x(at), textWidth(label, size), plot.left, plot.right);
        const line = plot.top - row - (breakRows[index] ?? 0) * row + size - 4;
        return (
          <text key={at} className="ch-note" x={short(from)} y={short(line)}>
            {label}
          </text>
        );
      })}
      {firstNumber(specification, geometry, row, size)}
      {ends.map((end) => {
        const left = plot.right + 10;
        return (
          <g key={end.line.key} className={`ch-name ch-${end.line.role}`}>
            {Math.abs(end.y - size / 3 - end.markY) > 5 && (
              <path
                className="ch-leader"
                d={`M${short(end.markX + 5)} ${short(end.markY)}L${left - 3} ${short(end.y - size / 3)}`}
              />
            )}
            <text className="ch-number" x={left} y={short(end.y)}>
              {end.number}
            </text>
            {end.words.map((words, index) => (
              <text key={words} x={left} y={short(end.y + (index + 1) * row)}>
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}

/**
 * Where the subject's line begins stands its number, above or below, wherever it meets no line; if
 * there is no such place it is left to the table.
 */
function firstNumber(
  { lines }: Drawn<TrendSpecification>,
  { x, y, plot }: TrendGeometry,
  row: number,
  size: number,
) {
  const subject = lines[0];
  const told = subject?.points.filter(isTold) ?? [];
  const [first, second] = told;
  if (!subject || !first || !second) return null;
  const left = Math.max(plot.left + 2, x(first.at) - 4);
  const right = left + textWidth(first.cell.text, size);
  const levels = lines.flatMap(({ points }) =>
    [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
      const level = levelAt(points.filter(isTold), left + (right - left) * part, x, y);
      return level === null ? [] : [level];
    }),
  );
  const isFree = (baseline: number) => {
    const [top, bottom] = [baseline - size, baseline + 3];
    const isInside = top > plot.top - row && bottom < plot.bottom - 2;
    return isInside && !levels.some((level) => level > top - 2 && level < bottom + 2);
  };
  const places = [y(first.cell.high ?? first.cell.value) - 8, y(first.cell.value) + row];
  const baseline = places.find(isFree);
  if (baseline === undefined) return null;
  return (
    <text className={`ch-halo ch-name ch-${subject.role}`} x={short(left)} y={short(baseline)}>
      {first.cell.text}
    </text>
  );
}

/** Where a line runs at a place, as if it ran on through its gaps; null outside its ends. */
function levelAt(
  points: readonly Told[],
  place: number,
  x: TrendGeometry['x'],
  y: TrendGeometry['y'],
): number | null {
  const next = points.findIndex(({ at }) => x(at) >= place);
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return null;
  const end = y(levelOf(after.cell));
  if (!before) return x(after.at) - place < 12 ? end : null;
  const start = y(levelOf(before.cell));
  const part = (place - x(before.at)) / (x(after.at) - x(before.at));
  return start + (end - start) * part;
}

/** Every absence; where two lines miss the same, it is printed once and the other stands for itself. */
function signsOf({ lines }: Drawn<TrendSpecification>): { point: TrendPoint; sign: string }[] {
  const printed = new Set<string>();
  return lines.flatMap(({ points }) =>
    points.flatMap((point) => {
      if (point.cell.type === 'mark') return [];
      const isFirst = !printed.has(String(point.at));
      printed.add(String(point.at));
      return [{ point, sign: isFirst ? point.cell.sign : '' }];
    }),
  );
}
