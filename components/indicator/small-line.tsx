import { getPeriod } from '@/lib/domain/period';
import { isWhole, type ShownFigure } from '@/lib/pages/shown-figure';

const width = 72;
const height = 20;
const edge = 2.5;

/**
 * A series as a line in a row of a table, on a scale of its own from zero: whether it rises, falls or
 * stays. It stops at a gap. The numbers beside it say the same, so it is no more than a picture.
 */
export function SmallLine({ points }: { readonly points: readonly ShownFigure[] }) {
  const numbers = points.map((shown) => (isWhole(shown) ? Number(shown.value.value) : null));
  const known = numbers.filter((value) => value !== null);
  if (known.length < 2) return null;
  const days = points.map(({ period }) => Date.parse(getPeriod(period).end));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const place = (value: number, index: number) => {
    const x = edge + (((days[index] ?? from) - from) / (to - from || 1)) * (width - 2 * edge);
    const y = height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  };
  let path = '';
  let isDrawing = false;
  let last = '';
  for (const [index, value] of numbers.entries()) {
    if (value === null) {
      isDrawing = false;
      continue;
    }
    last = place(value, index);
    path += `${isDrawing ? 'L' : 'M'}${last}`;
    isDrawing = true;
  }
  const [x, y] = last.split(' ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={path} className="small-line" />
      <circle cx={x} cy={y} r={2} className="small-line-end" />
    </svg>
  );
}
