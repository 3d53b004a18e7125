/** What a screen says of a cell. */
export interface ShownCell {
  readonly key: string;
  /** What stands in its field, without the points that part thousands. */
  readonly text: string;
  /** `data-standing` of its state: stored, waiting, unsaved … */
  readonly standing: string;
}

/** Something that was called safe and is not where it was said to be. */
export interface Loss {
  readonly fault: number;
  readonly key: string;
  readonly text: string;
  readonly why: string;
}

/** What the browser and the database hold of a report, asked after the screen was looked at. */
export interface Held {
  /** What the browser keeps as typed and not saved. */
  readonly kept: ReadonlyMap<string, string>;
  /** What the cells are in the database. */
  readonly stored: ReadonlyMap<string, string>;
  /** Everything that they ever were there. */
  readonly history: ReadonlyMap<string, ReadonlySet<string>>;
}

const safeStandings: readonly string[] = ['stored', 'wrong', 'blank'];

/** What a clerk typed, and what the screen has said of it. */
export class TypedLedger {
  keystrokes = 0;
  /** Contents that were called saved or waiting, each counted once. */
  readonly called = { saved: 0, waiting: 0 };
  readonly #seen = new Map<string, string>();
  /** Typed since the screen was last seen: it may show any of these. */
  readonly #pressed = new Map<string, string[]>();
  readonly #saved = new Map<string, Set<string>>();
  readonly #waiting = new Map<string, Set<string>>();

  /** A key is about to be pressed; the cell then says `text`. */
  press(key: string, text: string): void {
    this.keystrokes += 1;
    this.#pressed.set(key, [...(this.#pressed.get(key) ?? []), text]);
  }

  /** The screen as it was just seen; gives what of it is no longer as it was typed. */
  see(cells: readonly ShownCell[], fault: number): Loss[] {
    return cells.flatMap(({ key, text, standing }) => {
      const known = this.#seen.get(key);
      const pressed = this.#pressed.get(key) ?? [];
      this.#pressed.delete(key);
      this.#seen.set(key, text);
      if (standing === 'stored' || standing === 'wrong') {
        if (note(this.#saved, key, text)) this.called.saved += 1;
      } else if (standing !== 'blank' && note(this.#waiting, key, text)) this.called.waiting += 1;
      if (known === undefined || known === text || pressed.includes(text)) return [];
      return [{ fault, key, text: known, why: `the screen shows "${text}" (${standing})` }];
    });
  }

  /** What the screen called safe and is not there. */
  compare(cells: readonly ShownCell[], held: Held, fault: number): Loss[] {
    const gone = cells.flatMap(({ key, text, standing }) => {
      const stored = held.stored.get(key) ?? '';
      if (stored === text) return [];
      const why = `it was called ${standing}; the database holds "${stored}"`;
      if (safeStandings.includes(standing)) return [{ fault, key, text, why }];
      const kept = held.kept.get(key);
      if (kept === text) return [];
      return [{ fault, key, text, why: `${why}, the browser ${kept ?? 'nothing'}` }];
    });
    const forgotten = [...this.#saved].flatMap(([key, texts]) =>
      [...texts]
        .filter((text) => !held.history.get(key)?.has(text))
        .map((text) => ({ fault, key, text, why: 'it was called saved; the history has it not' })),
    );
    return [...gone, ...forgotten];
  }
}

/** Notes a content of a cell; gives whether it is new. */
function note(of: Map<string, Set<string>>, key: string, text: string): boolean {
  const known = of.get(key) ?? new Set();
  of.set(key, known);
  if (text === '' || known.has(text)) return false;
  known.add(text);
  return true;
}
