import { useEffect, useState } from 'react';
import { prefixOf } from '@/components/offline/kept-names';
import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';

interface CopiedCells {
  readonly copied: ReadonlySet<CellKey>;
  readonly add: (keys: readonly CellKey[]) => void;
  /** Its typist has looked at it. */
  readonly see: (key: CellKey) => void;
}

/** Cells that were copied from last quarter and not looked at since; kept with what is typed. */
export function useCopiedCells(userId: string, province: string, quarter: string): CopiedCells {
  const name = `${prefixOf(userId)}copied:${province}:${quarter}`;
  const [copied, setCopied] = useState<ReadonlySet<CellKey>>(new Set());
  useEffect(() => setCopied(load(name)), [name]);
  const change = (next: ReadonlySet<CellKey>) => {
    setCopied(next);
    try {
      if (next.size === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify([...next]));
    } catch {
      // The mark lives as long as the page.
    }
  };
  return {
    copied,
    add: (keys) => change(new Set([...copied, ...keys])),
    see: (key) => {
      if (copied.has(key)) change(new Set([...copied].filter((one) => one !== key)));
    },
  };
}

function load(name: string): ReadonlySet<CellKey> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    const keys = Array.isArray(stored) ? stored : [];
    return new Set(
      keys.filter((key): key is CellKey => typeof key === 'string' && parseCellKey(key) !== null),
    );
  } catch {
    return new Set();
  }
}
