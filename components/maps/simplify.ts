export type Position = readonly [number, number];

/**
 * A line with the points left out that form triangles smaller than `area` with their neighbours
 * (Visvalingam). The ends stay, so that lines which meet go on meeting.
 */
export function simplifyLine(points: readonly Position[], area: number): Position[] {
  const kept = [...points];
  const isClosed = isSame(points[0], points.at(-1));
  const least = isClosed ? 5 : 2;
  while (kept.length > least) {
    let smallest = area;
    let index = -1;
    for (let place = 1; place < kept.length - 1; place += 1) {
      const size = triangle(kept[place - 1], kept[place], kept[place + 1]);
      if (size < smallest) {
        smallest = size;
        index = place;
      }
    }
    if (index === -1) break;
    kept.splice(index, 1);
  }
  return kept;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function triangle(a?: Position, b?: Position, c?: Position): number {
  if (!a || !b || !c) return Number.POSITIVE_INFINITY;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
