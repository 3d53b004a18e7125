import type { MarkOrGap } from '@/lib/charts/specification';

/** What the test reads back from the picture: which figure a mark stands for, exactly. */
export function markAttributes(cell: MarkOrGap) {
  return cell.type === 'mark'
    ? { 'data-mark': cell.key, 'data-value': cell.exact }
    : { 'data-mark': cell.key, 'data-gap': '' };
}

/** Classes by status and origin; official figures of a source have none. */
export function lookClass(cell: MarkOrGap): string {
  if (cell.type === 'gap') return 'ch-gap';
  const look = cell.look === 'official' ? '' : ` ch-${cell.look}`;
  return `${look}${cell.computed ? ' ch-computed' : ''}`.trim();
}
