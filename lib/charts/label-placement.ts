/** A label that would like to stand at `wanted` and is `height` tall (all in one unit). */
export interface Label {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Centres of labels along one side so that none overlaps another and none leaves `from`–`to`, each
 * as near as possible to where it belongs and in the order of where they belong.
 */
export function placeLabels(labels: readonly Label[], from: number, to: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a) - at(labels, b));
  // Neighbours that clash are joined into one block, centred on the mean of what its labels want.
  const blocks: { members: number[]; centre: number; height: number }[] = [];
  for (const index of order) {
    const { wanted, height } = labels[index] as Label;
    blocks.push({ members: [index], centre: within(wanted, height, from, to), height });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before) break;
      if (before.centre + before.height / 2 <= last.centre - last.height / 2 + 1e-9) break;
      const members = [...before.members, ...last.members];
      const total = before.height + last.height;
      // A member wants the block's centre to be its own place minus its offset in the block.
      let offset = -total / 2;
      let sum = 0;
      for (const member of members) {
        const { wanted: own, height: size } = labels[member] as Label;
        sum += own - (offset + size / 2);
        offset += size;
      }
      blocks.splice(-2, 2, {
        members,
        centre: within(sum / members.length, total, from, to),
        height: total,
      });
    }
  }
  const placed = labels.map(() => 0);
  for (const { members, centre, height } of blocks) {
    let top = centre - height / 2;
    for (const member of members) {
      const size = (labels[member] as Label).height;
      placed[member] = top + size / 2;
      top += size;
    }
  }
  return placed;
}

function at(labels: readonly Label[], index: number): number {
  return labels[index]?.wanted ?? 0;
}

function within(centre: number, height: number, from: number, to: number): number {
  return Math.max(from + height / 2, Math.min(to - height / 2, centre));
}

/**
 * Rows for labels along a line, 0 nearest to it: the lowest row in which a label does not touch the
 * one before it.
 */
export function stackLabels(
  labels: readonly { readonly from: number; readonly to: number }[],
  space = 6,
): number[] {
  const ends: number[] = [];
  return labels.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + space <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}
