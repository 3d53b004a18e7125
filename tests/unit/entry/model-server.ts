import { isSameTyped, typedOf } from '@/components/entry/typed-fields';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Answer } from '@/lib/domain/outcome';
import type {
  Cell,
  CellConflict,
  SaveOutcome,
  SaveTrail,
  TypedCell,
} from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { saveTrailSchema } from '@/lib/domain/report/typed-cell-schema';

/**
 * The rule by which the server takes saves (lib/data/reports/save.ts), in memory, for one report.
 * tests/integration/reports/save-trail.test.ts holds the real one to the same cases.
 */
export class ModelServer {
  private readonly cells = new Map<CellKey, Cell>();
  private readonly changes = new Map<CellKey, { version: string; save: string | null }>();
  private readonly seen = new Map<string, Cell | null>();
  private readonly saves = new Map<string, 'taken' | 'overtaken'>();
  private readonly history = new Map<CellKey, string[]>();
  private number = 0;

  constructor(private readonly read: (typed: TypedCell) => CellReading) {}

  cellOf(key: CellKey): Cell | null {
    return this.cells.get(key) ?? null;
  }

  /** What the cell was ever given, as fields show it, the oldest first. */
  historyOf(key: CellKey): readonly string[] {
    return this.history.get(key) ?? [];
  }

  /** Somebody else writes. */
  write(key: CellKey, value: string): void {
    this.put({ ...typedOf(key, null), value }, null, 'Hòa');
  }

  save(typed: readonly TypedCell[], trail: SaveTrail): Answer<SaveOutcome> {
    if (!saveTrailSchema.safeParse(trail).success) return { kind: 'invalid', issues: [] };
    for (const id of trail.overtakes) if (!this.saves.has(id)) this.saves.set(id, 'overtaken');
    if (!this.saves.has(trail.id)) this.saves.set(trail.id, 'taken');
    if (this.saves.get(trail.id) === 'overtaken') return { kind: 'overtaken' };
    const own = new Set([...trail.overtakes, trail.id]);
    const saved: Cell[] = [];
    const cleared: CellKey[] = [];
    const conflicts: CellConflict[] = [];
    for (const one of typed) {
      const current = this.cellOf(one.key);
      const newest = this.changes.get(one.key);
      const base = this.seen.get(one.baseVersion) ?? null;
      if (this.isSame(one, current)) {
        if (current) saved.push(current);
      } else if (
        (current?.version ?? '') === one.baseVersion ||
        (newest?.save != null && own.has(newest.save))
      ) {
        const cell = this.put(one, trail.id, 'Tôi');
        if (cell) saved.push(cell);
        else cleared.push(one.key);
      } else if (this.isSame(one, base)) {
        if (current) saved.push(current);
      } else {
        conflicts.push({
          key: one.key,
          mine: one,
          theirs: current,
          changedBy: 'Hòa',
          changedAt: '2026-11-01T00:00:00.000Z',
        });
      }
    }
    return { kind: 'saved', saved, cleared, conflicts, issues: [], upTo: String(this.number) };
  }

  private isSame(typed: TypedCell, cell: Cell | null): boolean {
    return isSameTyped(this.written(typed), typedOf(typed.key, cell));
  }

  /** As it would be shown once it is stored. */
  private written(typed: TypedCell): TypedCell {
    return typedOf(typed.key, this.cellFrom(typed, ''));
  }

  private cellFrom(typed: TypedCell, version: string, by = ''): Cell | null {
    const reading = this.read(typed);
    if (reading.kind === 'unreadable') throw new Error(`unreadable: ${typed.value}`);
    if (reading.kind === 'blank') return null;
    return {
      key: typed.key,
      value: reading.value,
      seriesBreak: typed.seriesBreak,
      note: typed.note || null,
      explanation: typed.explanation || null,
      answers: [],
      version,
      changedBy: by,
      changedAt: '2026-11-01T00:00:00.000Z',
    };
  }

  private put(typed: TypedCell, save: string | null, by: string): Cell | null {
    this.number += 1;
    const version = String(this.number);
    const cell = this.cellFrom(typed, version, by);
    if (cell) this.cells.set(typed.key, cell);
    else this.cells.delete(typed.key);
    this.changes.set(typed.key, { version, save });
    this.seen.set(version, cell);
    this.history.set(typed.key, [...this.historyOf(typed.key), typedOf(typed.key, cell).value]);
    return cell;
  }
}
