import { namesAfter, prefixOf } from '@/components/offline/kept-names';
import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import { isQuarter } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import { hasTypedFields } from '@/lib/domain/report/typed-cell-fields';

/**
 * What was typed and not yet saved, in the browser, under its person, province and quarter. Every
 * cell is put and taken by itself, so that two tabs do not undo each other. A browser that keeps
 * nothing (private mode, a full disk) costs only the safety net, and its reader is told.
 */
export interface Draft {
  readonly typed: TypedCell;
  /** Names of the saves that carried the cell and were not answered: the server may have them. */
  readonly unanswered: readonly string[];
}

export interface DraftStorage {
  readonly read: () => Draft[];
  /** Whether the browser keeps it now. */
  readonly put: (draft: Draft) => boolean;
  readonly drop: (key: CellKey) => void;
}

export function browserDrafts(userId: string, province: string, quarter: string): DraftStorage {
  const name = `${prefixOf(userId)}${province}:${quarter}`;
  const load = (): Record<string, unknown> => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
      return stored && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  };
  const store = (drafts: Record<string, unknown>): boolean => {
    try {
      if (Object.keys(drafts).length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(drafts));
      return true;
    } catch {
      return false;
    }
  };
  return {
    read: () => Object.values(load()).flatMap((stored) => readDraft(stored) ?? []),
    put: (draft) => store({ ...load(), [draft.typed.key]: draft }),
    drop: (key) => {
      const { [key]: _, ...rest } = load();
      store(rest);
    },
  };
}

/** What the browser keeps of a person. */
export interface KeptOf {
  /** Cells of reports, typed and not saved. */
  readonly cells: number;
  /** Other forms that were begun. */
  readonly forms: number;
}

export function countKept(userId: string): KeptOf {
  let cells = 0;
  let forms = 0;
  for (const name of namesAfter(prefixOf(userId))) {
    const [province = '', quarter = ''] = name.split(':');
    if (province === 'form') forms += 1;
    else cells += browserDrafts(userId, province, quarter).read().length;
  }
  return { cells, forms };
}

/** Cells of one report that were typed and not saved. */
interface WaitingReport {
  readonly province: string;
  readonly quarter: string;
  readonly cells: readonly TypedCell[];
}

/** Every report of which a person's browser keeps cells. */
export function waitingReports(userId: string): WaitingReport[] {
  return namesAfter(prefixOf(userId)).flatMap((name) => {
    const [province = '', quarter = '', ...others] = name.split(':');
    if (!isQuarter(quarter) || others.length > 0) return [];
    const cells = browserDrafts(userId, province, quarter).read();
    return cells.length > 0 ? [{ province, quarter, cells: cells.map(({ typed }) => typed) }] : [];
  });
}

function readDraft(stored: unknown): Draft | null {
  if (!stored || typeof stored !== 'object') return null;
  const { typed, unanswered } = stored as Partial<Record<keyof Draft, unknown>>;
  if (!isTypedCell(typed)) return null;
  const saves = Array.isArray(unanswered) ? unanswered : [];
  return { typed, unanswered: saves.filter((one): one is string => typeof one === 'string') };
}

function isTypedCell(value: unknown): value is TypedCell {
  if (!value || typeof value !== 'object') return false;
  const typed = value as Partial<Record<keyof TypedCell, unknown>>;
  return typeof typed.key === 'string' && parseCellKey(typed.key) !== null && hasTypedFields(typed);
}
