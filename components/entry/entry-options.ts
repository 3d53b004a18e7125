import type { CellKey } from '@/lib/domain/indicator/indicator';
import type {
  Cell,
  CellConflict,
  CellIssue,
  SaveTrail,
  TypedCell,
} from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { DraftStorage } from './draft-storage';
import type { NewerCells } from './newer-cells';
import type { SendAnswer } from './send-cells';

/** With what the keeper of typed cells begins, and what it is served by. */
export interface EntryOptions {
  readonly stored: readonly Cell[];
  /** Typed already: kept from a session that had ended, or what a plain form could not save. */
  readonly typed: readonly TypedCell[];
  readonly issues: readonly CellIssue[];
  readonly conflicts: readonly CellConflict[];
  readonly keys: readonly CellKey[];
  readonly read: (typed: TypedCell) => CellReading;
  readonly save: (typed: readonly TypedCell[], trail: SaveTrail) => Promise<SendAnswer>;
  readonly drafts: DraftStorage;
  readonly newer: NewerCells;
  /** The fields are to show what is stored now. */
  readonly show: (typed: TypedCell) => void;
}
