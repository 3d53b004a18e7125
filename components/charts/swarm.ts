/**
 * How far from the middle line each dot stands so that none lies upon another: as near as may be, now
 * above, now below. `places` are their centres along the line, `size` is the least distance between
 * two centres.
 */
export function swarm(places: readonly number[], size: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => at(places, a) - at(places, b));
  const offsets: number[] = places.map(() => 0);
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (const index of order) {
    const x = at(places, index);
    const near = placed.filter((other) => x - other.x < size);
    const candidates = near.flatMap((other) => {
      const reach = Math.sqrt(Math.max(0, size * size - (x - other.x) ** 2));
      return [other.y + reach, other.y - reach];
    });
    const y = [0, ...candidates]
      .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)
      .find((one) => near.every((other) => Math.hypot(x - other.x, one - other.y) >= size - 1e-6));
    offsets[index] = y ?? 0;
    placed.push({ x, y: y ?? 0 });
  }
  return offsets;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
