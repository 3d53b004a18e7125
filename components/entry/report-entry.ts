import type { CellKey } from '@/lib/domain/indicator/indicator';
import type {
  Cell,
  CellConflict,
  CellIssue,
  SaveTrail,
  TypedCell,
} from '@/lib/domain/report/report';
import type { EntryOptions } from './entry-options';
import {
  type EntryCell,
  type EntrySnapshot,
  type Hindrance,
  hindranceOf,
  isSameEntry,
  progressOf,
} from './entry-snapshot';
import { isNewer } from './newer-cells';
import { newSaveId } from './save-id';
import { SaveTimer } from './save-timer';
import type { SendAnswer } from './send-cells';
import { isSameTyped, typedOf } from './typed-fields';
import { UnsavedCells } from './unsaved-cells';

const noIssues: readonly CellIssue[] = [];

/**
 * Keeps typed cells until the server has them: one save at a time, only what changed, tried again
 * when the line or the session comes back. A cell is called stored only when the server has said so
 * of exactly what stands in it: what was sent and not answered may stand in the database by now, so
 * it counts as unsaved even where the typist has gone back to what was stored before. Knows nothing
 * of the page but how to write its fields.
 */
export class ReportEntry {
  /** The page is left for another section of the same report, which takes up what is unsaved. */
  leaving = false;
  readonly #options: EntryOptions;
  readonly #stored: Map<CellKey, Cell>;
  readonly #unsaved: UnsavedCells;
  readonly #left = new Map<CellKey, TypedCell>();
  readonly #issues = new Map<CellKey, readonly CellIssue[]>();
  readonly #conflicts = new Map<CellKey, CellConflict>();
  readonly #listeners = new Set<() => void>();
  #sent = new Map<CellKey, TypedCell>();
  /** The cell in whose fields the typist is: what is wrong with it is said after leaving it. */
  #current: CellKey | null = null;
  #hindrance: Hindrance | null = null;
  #savedCount: number | null = null;
  /** A person has asked for the save that is under way. */
  #asked = false;
  #again = false;
  /** The save that is under way, with those that follow it at once. */
  #running: Promise<void> = Promise.resolve();
  readonly #timer = new SaveTimer(() => void this.#save());
  #snapshot: EntrySnapshot;

  constructor(options: EntryOptions) {
    this.#options = options;
    this.#stored = new Map(options.stored.map((cell) => [cell.key, cell]));
    this.#unsaved = new UnsavedCells(options.drafts);
    for (const typed of options.typed) {
      if (isSameTyped(typed, this.#storedTyped(typed.key))) continue;
      this.#unsaved.take(typed);
      this.#left.set(typed.key, typed);
    }
    for (const conflict of options.conflicts) this.#conflicts.set(conflict.key, conflict);
    for (const issue of options.issues) {
      this.#issues.set(issue.key, [...(this.#issues.get(issue.key) ?? []), issue]);
    }
    this.#snapshot = this.#takeSnapshot();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): EntrySnapshot => this.#snapshot;

  /** Takes up what an earlier visit left unsaved in this browser; gives what it took. */
  restore(): TypedCell[] {
    for (const one of this.#options.newer.read()) {
      const { key, cell } = one;
      if (!this.#options.keys.includes(key)) continue;
      if (!isNewer(one, this.#stored.get(key) ?? null)) continue;
      this.#store(key, cell);
      this.#options.show(this.current(key));
    }
    const taken: TypedCell[] = [];
    for (const { typed, unanswered } of this.#options.drafts.read()) {
      const { key } = typed;
      if (!this.#options.keys.includes(key)) continue;
      if (unanswered.length === 0 && isSameTyped(typed, this.#storedTyped(key))) {
        this.#options.drafts.drop(key);
        continue;
      }
      this.#unsaved.take(typed, unanswered);
      taken.push(typed);
    }
    for (const { key } of taken) this.#judge(key);
    this.#changed();
    if (this.#sendable().length > 0) this.#timer.atOnce();
    return taken;
  }

  /** Somebody types in a cell's fields. */
  type(typed: TypedCell): void {
    this.#current = typed.key;
    this.find(typed);
  }

  /**
   * Something stands in a cell's fields, whoever put it there. The version upon which it was typed
   * is known here, not by the fields.
   */
  find(found: TypedCell): void {
    if (!this.#find(found)) return;
    if (!this.#asked) this.#savedCount = null;
    this.#changed();
  }

  /** What stands in a cell now, as it would be typed. */
  current(key: CellKey): TypedCell {
    return this.#unsaved.get(key) ?? this.#storedTyped(key);
  }

  /** Puts contents into cells at once, as if each had been typed and left. */
  put(contents: readonly TypedCell[]): void {
    for (const content of contents) {
      this.#find(content);
      this.#judge(content.key);
      this.#options.show(this.current(content.key));
    }
    this.#savedCount = null;
    this.#changed();
    if (this.#sendable().length > 0) this.#timer.afterTyping();
  }

  /** Whether anything of the cell is another now. */
  #find(found: TypedCell): boolean {
    const { key } = found;
    const earlier = this.#unsaved.get(key);
    const typed = {
      ...found,
      baseVersion: earlier?.baseVersion ?? this.#stored.get(key)?.version ?? '',
    };
    if (earlier && isSameTyped(earlier, typed)) return false;
    this.#issues.delete(key);
    // An open conflict and an unanswered save: what is stored is not what is known here.
    const isKnown = !this.#unsaved.isUnanswered(key) && !this.#conflicts.has(key);
    if (isKnown && isSameTyped(typed, this.#storedTyped(key))) {
      if (!earlier) return false;
      this.#forget(key);
    } else this.#unsaved.keep(typed);
    return true;
  }

  enter(key: CellKey): void {
    this.#current = key;
  }

  /** The page is put aside: what is being typed is saved as if it had been left. */
  pause(): void {
    if (this.#current) this.leave(this.#current);
  }

  /** The typist has left a cell: what is wrong is said, what is right will soon be saved. */
  leave(key: CellKey): void {
    if (this.#current === key) this.#current = null;
    if (this.#unsaved.get(key) === undefined) this.#options.show(this.#storedTyped(key));
    this.#judge(key);
    this.#changed();
    if (this.#sendable().length > 0) this.#timer.afterTyping();
  }

  /** Saves what can be saved now; asked for by a person, so even what just failed is tried. */
  async saveNow(): Promise<void> {
    this.#timer.stop();
    this.#current = null;
    for (const { key } of this.#unsaved.all()) this.#judge(key);
    this.#timer.forgetFailures();
    this.#savedCount = 0;
    this.#asked = true;
    await this.#save();
    // One that was under way already takes up the rest when it is answered.
    if (this.#sent.size === 0) this.#asked = false;
  }

  /** Saves all that can be, for a page that is being left; the line gets so long (milliseconds). */
  async saveBeforeLeaving(patience = 8_000): Promise<void> {
    const saved = this.saveNow().then(() => this.#running);
    await Promise.race([saved, new Promise((settle) => setTimeout(settle, patience))]);
  }

  /** Tries again if something had hindered saving: the line is back, or somebody signed in. */
  retry(): void {
    if (this.#hindrance && this.#sendable().length > 0) this.#timer.atOnce();
  }

  /** Settles a conflict; the typist's own value is saved upon the other's. */
  settle(key: CellKey, choice: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.get(key);
    if (!conflict) return;
    this.#conflicts.delete(key);
    this.#store(key, conflict.theirs);
    const typed = this.#unsaved.get(key) ?? conflict.mine;
    if (choice === 'theirs') {
      this.#forget(key);
      this.#options.show(this.#storedTyped(key));
      this.#changed();
      return;
    }
    this.#unsaved.keep({ ...typed, baseVersion: conflict.theirs?.version ?? '' });
    this.#changed();
    void this.saveNow();
  }

  stop(): void {
    this.#timer.stop();
    this.#listeners.clear();
  }

  /** Its person goes, and what is unsaved is given up: nothing is kept or sent any more. */
  giveUp(): void {
    this.leaving = true;
    this.#timer.stop();
    for (const { key } of this.#unsaved.all()) this.#forget(key);
    this.#changed();
  }

  #store(key: CellKey, cell: Cell | null): void {
    if (cell) this.#stored.set(key, cell);
    else this.#stored.delete(key);
  }

  #storedTyped(key: CellKey): TypedCell {
    return typedOf(key, this.#stored.get(key) ?? null);
  }

  #forget(key: CellKey): void {
    this.#unsaved.forget(key);
    this.#left.delete(key);
    this.#issues.delete(key);
    this.#conflicts.delete(key);
  }

  #judge(key: CellKey): void {
    const typed = this.#unsaved.get(key);
    if (!typed) return;
    this.#left.set(key, typed);
    const reading = this.#options.read(typed);
    if (reading.kind === 'unreadable') this.#issues.set(key, reading.issues);
  }

  #sendable(): TypedCell[] {
    return this.#unsaved
      .all()
      .filter(
        ({ key }) => key !== this.#current && !this.#issues.has(key) && !this.#conflicts.has(key),
      );
  }

  async #save(): Promise<void> {
    if (this.#sent.size > 0) {
      this.#again = true;
      return;
    }
    this.#running = this.#send();
    await this.#running;
  }

  async #send(): Promise<void> {
    const batch = this.#sendable();
    if (batch.length === 0) {
      this.#changed();
      return;
    }
    this.#sent = new Map(batch.map((typed) => [typed.key, typed]));
    const trail = this.#begin(batch);
    this.#changed();
    try {
      this.#take(await this.#options.save(batch, trail), trail);
    } catch {
      this.#hindrance = { kind: 'offline' };
    }
    const done = this.#hindrance === null;
    this.#sent = new Map();
    const again = done && (this.#again || this.#sendable().length > 0);
    if (!again) this.#asked = false;
    this.#changed();
    if (!done) this.#retryLater();
    else if (again) {
      this.#again = false;
      await this.#send();
    }
  }

  /** Names a save and notes its cells as sent and not answered, also in the browser. */
  #begin(batch: readonly TypedCell[]): SaveTrail {
    const id = newSaveId();
    const overtakes = this.#unsaved.unanswered();
    for (const typed of batch) this.#unsaved.sent(typed, id);
    return { id, overtakes };
  }

  #retryLater(): void {
    this.#again = false;
    const { kind } = this.#hindrance ?? {};
    if (kind === 'offline' || kind === 'failed') this.#timer.afterFailure();
  }

  #take(answer: SendAnswer, trail: SaveTrail): void {
    if (answer.kind !== 'saved') {
      this.#hindrance = hindranceOf(answer);
      // A failure may have come after the commit; every other answer says that nothing was written.
      if (answer.kind !== 'failed') for (const key of this.#sent.keys()) this.#withdraw(key, trail);
      return;
    }
    const unread = new Set(answer.issues.map(({ key }) => key));
    for (const key of this.#sent.keys()) {
      // Of a cell that it could not read this save wrote nothing; an earlier one may have.
      if (unread.has(key)) this.#withdraw(key, trail);
      else this.#unsaved.answered(key);
    }
    this.#hindrance = null;
    this.#timer.forgetFailures();
    this.#options.newer.put(answer, [...this.#sent.keys()]);
    const saved = new Map(answer.saved.map((cell) => [cell.key, cell]));
    for (const conflict of answer.conflicts) this.#conflicts.set(conflict.key, conflict);
    for (const { key } of answer.issues) {
      if (this.#unsaved.get(key) === undefined) continue;
      this.#issues.set(
        key,
        answer.issues.filter((issue) => issue.key === key),
      );
    }
    const open = new Set([...answer.conflicts, ...answer.issues].map(({ key }) => key));
    const kept = [...this.#sent].filter(([key]) => !open.has(key));
    for (const [key, sent] of kept) this.#settleSaved(key, sent, saved.get(key) ?? null);
    if (this.#savedCount !== null) this.#savedCount += kept.length;
  }

  #settleSaved(key: CellKey, sent: TypedCell, cell: Cell | null): void {
    this.#store(key, cell);
    const typed = this.#unsaved.get(key);
    if (typed && !isSameTyped(typed, sent)) {
      const rebased = { ...typed, baseVersion: cell?.version ?? '' };
      if (isSameTyped(rebased, this.#storedTyped(key))) this.#forget(key);
      else this.#unsaved.keep(rebased);
      return;
    }
    this.#forget(key);
    if (this.#current !== key) this.#options.show(this.#storedTyped(key));
  }

  /** A save of a cell that surely wrote nothing. */
  #withdraw(key: CellKey, { id }: SaveTrail): void {
    const isSettled = this.#unsaved.withdraw(key, id);
    const typed = this.#unsaved.get(key);
    if (typed === undefined) return;
    if (isSettled && isSameTyped(typed, this.#storedTyped(key))) this.#forget(key);
    else this.#unsaved.keep(typed);
  }

  #changed(): void {
    this.#snapshot = this.#takeSnapshot();
    for (const listener of this.#listeners) listener();
  }

  #takeSnapshot(): EntrySnapshot {
    // The first is taken before there is one.
    const before = (this.#snapshot as EntrySnapshot | undefined)?.cells;
    const entryOf = (key: CellKey) => {
      const [now, then] = [this.#entryOf(key), before?.get(key)];
      return then && isSameEntry(now, then) ? then : now;
    };
    return {
      cells: new Map(this.#options.keys.map((key) => [key, entryOf(key)])),
      hindrance: this.#hindrance,
      saving: this.#sent.size > 0,
      unsaved: this.#unsaved.size,
      unkept: this.#unsaved.unkept,
      savedCount: this.#savedCount,
    };
  }

  #entryOf(key: CellKey): EntryCell {
    const typed = this.#unsaved.get(key) ?? null;
    const conflict = this.#conflicts.get(key) ?? null;
    const issues = this.#issues.get(key) ?? noIssues;
    return {
      stored: this.#stored.get(key) ?? null,
      typed,
      left: typed && (this.#left.get(key) ?? null),
      progress: progressOf({ typed, issues, conflict, isSent: this.#sent.has(key) }),
      issues,
      conflict,
    };
  }
}
