import type { Picture } from './png';

/**
 * Whether two pictures of a page show the same, told by blocks: letters that another browser draws a
 * little differently keep the colour of their block, what is gone, elsewhere or of another colour does not.
 */

/** Pixels of a block's side. */
const BLOCK = 4;
/** How far, in pixels, a block may have moved: what another browser sets a line higher. */
const MOVED = 1;
/** Out of 255: how far the mean of a channel may be from that of the block as it was. */
const MOST_CHANGE = 12;

/** A block by its column and row. */
type Block = readonly [column: number, row: number];

/** Each pixel the mean of a square of so many. */
export function shrunk({ width, height, pixels }: Picture, times: number): Picture {
  const [across, down] = [Math.ceil(width / times), Math.ceil(height / times)];
  const small = new Uint8Array(across * down * 3);
  const sums = new Uint32Array(across * 3);
  for (let row = 0; row < down; row++) {
    sums.fill(0);
    const lines = Math.min(times, height - row * times);
    for (let line = 0; line < lines; line++) {
      let at = (row * times + line) * width * 3;
      for (let x = 0; x < width; x++) {
        const to = Math.floor(x / times) * 3;
        sums[to] = (sums[to] ?? 0) + (pixels[at++] ?? 0);
        sums[to + 1] = (sums[to + 1] ?? 0) + (pixels[at++] ?? 0);
        sums[to + 2] = (sums[to + 2] ?? 0) + (pixels[at++] ?? 0);
      }
    }
    for (let index = 0; index < across * 3; index++) {
      const columns = Math.min(times, width - Math.floor(index / 3) * times);
      small[row * across * 3 + index] = Math.round((sums[index] ?? 0) / (lines * columns));
    }
  }
  return { width: across, height: down, pixels: small };
}

/** Blocks of a picture that are not as they were; what only one of the two has is not. */
export function differenceOf(was: Picture, is: Picture): readonly Block[] {
  const columns = Math.ceil(Math.max(was.width, is.width) / BLOCK);
  const rows = Math.ceil(Math.max(was.height, is.height) / BLOCK);
  const [before, after] = [new Sums(was), new Sums(is)];
  const blocks: Block[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isAlike(before, after, column * BLOCK, row * BLOCK)) blocks.push([column, row]);
    }
  }
  return blocks;
}

/** Where it was first, then beside it. */
const PLACES = [0, -MOVED, MOVED].flatMap((down) =>
  [0, -MOVED, MOVED].map((across) => [across, down] as const),
);

function isAlike(before: Sums, after: Sums, x: number, y: number): boolean {
  return PLACES.some(([across, down]) => {
    if (!before.has(x + across, y + down) || !after.has(x, y)) {
      // What only one of them has is alike where the other ends within what may have moved.
      return before.has(x + across, y + down) === after.has(x, y);
    }
    for (let channel = 0; channel < 3; channel++) {
      const change = after.mean(x, y, channel) - before.mean(x + across, y + down, channel);
      if (Math.abs(change) > MOST_CHANGE) return false;
    }
    return true;
  });
}

/** The means of any block of a picture, from sums over all that is above and left of a point. */
class Sums {
  private readonly sums: Float64Array;

  constructor(private readonly picture: Picture) {
    const { width, height, pixels } = picture;
    this.sums = new Float64Array((width + 1) * (height + 1) * 3);
    const line = (width + 1) * 3;
    for (let y = 0; y < height; y++) {
      for (let index = 0; index < width * 3; index++) {
        const at = (y + 1) * line + index + 3;
        this.sums[at] =
          (pixels[y * width * 3 + index] ?? 0) +
          (this.sums[at - 3] ?? 0) +
          (this.sums[at - line] ?? 0) -
          (this.sums[at - line - 3] ?? 0);
      }
    }
  }

  /** Whether any of a block lies in the picture. */
  has(x: number, y: number): boolean {
    const { width, height } = this.picture;
    return x < width && y < height && x + BLOCK > 0 && y + BLOCK > 0;
  }

  /** Of the part of a block that lies in the picture. */
  mean(x: number, y: number, channel: number): number {
    const { width, height } = this.picture;
    const [left, right] = [Math.max(0, x), Math.min(width, x + BLOCK)];
    const [top, bottom] = [Math.max(0, y), Math.min(height, y + BLOCK)];
    const upTo = (column: number, row: number) =>
      this.sums[(row * (width + 1) + column) * 3 + channel] ?? 0;
    const sum = upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top);
    return sum / ((right - left) * (bottom - top));
  }
}

/** A picture, pale, with blocks of it in red. */
export function withBlocks({ width, height, pixels }: Picture, blocks: readonly Block[]): Picture {
  const drawn = Uint8Array.from(pixels, (value) => 255 - (255 - value) / 3);
  for (const [column, row] of blocks) {
    for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++) {
      for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x++) {
        const at = (y * width + x) * 3;
        drawn.set([255, (pixels[at + 1] ?? 0) / 2, (pixels[at + 2] ?? 0) / 2], at);
      }
    }
  }
  return { width, height, pixels: drawn };
}
