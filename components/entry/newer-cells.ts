import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import type { Cell } from '@/lib/domain/report/report';
import { prefixOf } from './draft-storage';

/** What a cell is in the database since a save was answered; null: it is blank. */
interface NewerCell {
  readonly key: CellKey;
  readonly cell: Cell | null;
  /** ISO instant. */
  readonly at: string;
}

/**
 * What the server has said of cells since the page was made, in the browser: a page that opens
 * without a network is as old as its last visit, and what was saved after it must not look lost.
 */
export interface NewerCells {
  readonly read: () => NewerCell[];
  readonly put: (saved: readonly Cell[], cleared: readonly CellKey[]) => void;
}

/**
 * Milliseconds by which a save may be older than a page that does not know it yet: it names its
 * instant before it is stored, and a page reads before it is made.
 */
const overlap = 60_000;

/** Whether what a save gave is newer than what the page knows of the cell. */
export function isNewer({ cell, at }: NewerCell, known: Cell | null): boolean {
  if (known === null) return cell !== null;
  return cell === null ? at > known.changedAt : BigInt(cell.version) > BigInt(known.version);
}

type Kept = Readonly<Record<string, { readonly at: string; readonly cell: Cell | null }>>;

/** `madeAt`: when the page was made, an ISO instant of the server; what is surely in it is dropped. */
export function newerCells(
  userId: string,
  province: string,
  quarter: string,
  madeAt: string,
): NewerCells {
  const name = `${prefixOf(userId)}stored:${province}:${quarter}`;
  const load = (): Kept => {
    try {
      const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as Kept;
      const oldest = new Date(Date.parse(madeAt) - overlap).toISOString();
      return Object.fromEntries(Object.entries(kept).filter(([, { at }]) => at > oldest));
    } catch {
      return {};
    }
  };
  const store = (kept: Kept) => {
    try {
      if (Object.keys(kept).length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(kept));
    } catch {
      // The page of the last visit is shown as it was then.
    }
  };
  return {
    read: () => {
      const kept = load();
      store(kept);
      return Object.entries(kept).flatMap(([key, { cell, at }]) =>
        parseCellKey(key) ? [{ key: key as CellKey, cell, at }] : [],
      );
    },
    put: (saved, cleared) => {
      const now = new Date().toISOString();
      store({
        ...load(),
        ...Object.fromEntries(saved.map((cell) => [cell.key, { at: cell.changedAt, cell }])),
        ...Object.fromEntries(cleared.map((key) => [key, { at: now, cell: null }])),
      });
    },
  };
}
