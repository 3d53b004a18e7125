import { useEffect, useState } from 'react';
import type { Cell, TypedCell } from '@/lib/domain/report/report';
import { browserDrafts } from './draft-storage';
import { isSameTyped, typedOf } from './typed-fields';

/** Whose cells of which report, and what the server has of them. */
export interface KeptScope {
  readonly userId: string;
  readonly province: string;
  readonly quarter: string;
  readonly cells: readonly Cell[];
}

/** What this browser keeps of a report's cells and the server does not have. */
export function readKeptCells({ userId, province, quarter, cells }: KeptScope): TypedCell[] {
  const stored = new Map(cells.map((cell) => [cell.key, cell]));
  return browserDrafts(userId, province, quarter)
    .read()
    .flatMap(({ typed }) =>
      isSameTyped(typed, typedOf(typed.key, stored.get(typed.key) ?? null)) ? [] : [typed],
    );
}

/** The same, looked at again whenever another tab may have changed it. */
export function useKeptCells(scope: KeptScope): readonly TypedCell[] {
  const [kept, setKept] = useState<readonly TypedCell[]>([]);
  useEffect(() => {
    const look = () => setKept(readKeptCells(scope));
    look();
    addEventListener('storage', look);
    addEventListener('focus', look);
    addEventListener(keptCellsChanged, look);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('focus', look);
      removeEventListener(keptCellsChanged, look);
    };
  }, [scope]);
  return kept;
}

const keptCellsChanged = 'kept-cells-changed';

export function dropKeptCells(
  { userId, province, quarter }: KeptScope,
  kept: readonly TypedCell[],
): void {
  const drafts = browserDrafts(userId, province, quarter);
  for (const { key } of kept) drafts.drop(key);
  dispatchEvent(new Event(keptCellsChanged));
}
