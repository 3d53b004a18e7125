import { prefixOf } from '@/components/offline/kept-names';
import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import type { Cell, SaveOutcome } from '@/lib/domain/report/report';

/** What a cell is in the database since a save was answered; null: it is blank. */
interface NewerCell {
  readonly key: CellKey;
  readonly cell: Cell | null;
  /** The change of the report since which it is so, as far as is known. */
  readonly version: string;
}

/**
 * What the server has said of cells since the page was made, in the browser: a page that opens
 * without a network is as old as its last visit, and what was saved after it must not look lost.
 * What is newer is told by the numbers of changes: clocks jump, the browser's and the server's.
 */
export interface NewerCells {
  readonly read: () => NewerCell[];
  /** What a save of some cells has said of them. */
  readonly put: (answer: Extract<SaveOutcome, { kind: 'saved' }>, sent: readonly CellKey[]) => void;
}

/** Whether what a save gave is newer than what the page knows of the cell. */
export function isNewer({ cell, version }: NewerCell, known: Cell | null): boolean {
  if (known === null) return cell !== null;
  return BigInt(version) > BigInt(known.version);
}

type Kept = Readonly<Record<string, Omit<NewerCell, 'key'>>>;

/** `upTo`: the change up to which the page knows all (`ReportView.upTo`); what it knows is dropped. */
export function newerCells(
  userId: string,
  province: string,
  quarter: string,
  upTo: string,
): NewerCells {
  const name = `${prefixOf(userId)}stored:${province}:${quarter}`;
  const load = (): Kept => {
    try {
      const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as Kept;
      return Object.fromEntries(
        Object.entries(kept).filter(([, { version }]) => BigInt(version) > BigInt(upTo)),
      );
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
      return Object.entries(kept).flatMap(([key, newer]) =>
        parseCellKey(key) ? [{ key: key as CellKey, ...newer }] : [],
      );
    },
    put: ({ saved, conflicts, issues, upTo: version }, sent) => {
      const theirs = conflicts.map(({ theirs: cell }) => cell);
      const filled = [...saved, ...theirs].filter((cell) => cell !== null);
      const said = new Set([...filled, ...issues].map(({ key }) => key));
      const blank = sent.filter((key) => !said.has(key));
      store({
        ...load(),
        ...Object.fromEntries(filled.map((cell) => [cell.key, { version: cell.version, cell }])),
        ...Object.fromEntries(blank.map((key) => [key, { version, cell: null }])),
      });
    },
  };
}
