import type { CellKey } from '@/lib/domain/indicator/indicator';
import { mostOvertaken, type TypedCell } from '@/lib/domain/report/report';
import type { DraftStorage } from './draft-storage';

/**
 * What was typed and is not stored, here and in the browser, with the saves that may have carried
 * it: those that were sent and not answered.
 */
export class UnsavedCells {
  readonly #drafts: DraftStorage;
  readonly #typed = new Map<CellKey, TypedCell>();
  readonly #unanswered = new Map<CellKey, ReadonlySet<string>>();
  readonly #unkept = new Set<CellKey>();

  constructor(drafts: DraftStorage) {
    this.#drafts = drafts;
  }

  get(key: CellKey): TypedCell | undefined {
    return this.#typed.get(key);
  }

  all(): TypedCell[] {
    return [...this.#typed.values()];
  }

  get size(): number {
    return this.#typed.size;
  }

  /** How many of them the browser could not keep: they live in this page alone. */
  get unkept(): number {
    return this.#unkept.size;
  }

  /** Takes up what is elsewhere kept already. */
  take(typed: TypedCell, unanswered: readonly string[] = []): void {
    this.#typed.set(typed.key, typed);
    if (unanswered.length > 0) this.#unanswered.set(typed.key, new Set(unanswered));
  }

  keep(typed: TypedCell): void {
    const { key } = typed;
    this.#typed.set(key, typed);
    const isKept = this.#drafts.put({ typed, unanswered: [...(this.#unanswered.get(key) ?? [])] });
    if (isKept) this.#unkept.delete(key);
    else this.#unkept.add(key);
  }

  forget(key: CellKey): void {
    this.#typed.delete(key);
    this.#unanswered.delete(key);
    this.#unkept.delete(key);
    this.#drafts.drop(key);
  }

  /** Whether a save of the cell was sent and not answered: it may have reached the server. */
  isUnanswered(key: CellKey): boolean {
    return this.#unanswered.has(key);
  }

  /** The saves that were sent and not answered; of a day without a line, the newest. */
  unanswered(): string[] {
    const saves = [...this.#unanswered.values()].flatMap((some) => [...some]);
    return newest(new Set(saves));
  }

  /** A save of the cell is on its way. */
  sent(typed: TypedCell, save: string): void {
    const { key } = typed;
    this.#unanswered.set(key, new Set(newest([...(this.#unanswered.get(key) ?? []), save])));
    this.keep(typed);
  }

  /** The cell's saves were answered. */
  answered(key: CellKey): void {
    this.#unanswered.delete(key);
  }

  /** A save of the cell surely wrote nothing; gives whether none is left without an answer. */
  withdraw(key: CellKey, save: string): boolean {
    const left = [...(this.#unanswered.get(key) ?? [])].filter((one) => one !== save);
    if (left.length > 0) this.#unanswered.set(key, new Set(left));
    else this.#unanswered.delete(key);
    return left.length === 0;
  }
}

/** Their names sort by time. */
function newest(saves: Iterable<string>): string[] {
  return [...saves].toSorted().slice(-mostOvertaken);
}
