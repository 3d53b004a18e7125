import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { SaveTrail } from '@/lib/domain/report/report';
import { cellColumns, readKey, writeKey } from '../cell-columns';
import type { Transaction } from '../database';
import { Prisma } from '../generated/client';

/** Milliseconds: nothing is under way longer. */
const KEPT = 3 * 24 * 3_600_000;

/**
 * Notes a save and those that it overtakes, within the transaction that holds the report.
 * `overtaken`: this one was overtaken itself, it came late and must change nothing. One that comes
 * `again` passes; what it wrote the first time is its own. `first`: nothing of its page's earlier
 * saves can be here.
 */
export async function takeTurn(
  transaction: Transaction,
  reportId: string,
  trail: SaveTrail,
): Promise<'first' | 'again' | 'overtaken'> {
  const at = now();
  const rows = [...trail.overtakes.map((id) => [id, true]), [trail.id, false]];
  const [own] = await transaction.$queryRaw<
    readonly { readonly noted: boolean; readonly overtaken: boolean; readonly here: boolean }[]
  >(Prisma.sql`
    WITH swept AS (
      DELETE FROM report_save WHERE at < ${new Date(at.getTime() - KEPT)}
    ), noted AS (
      INSERT INTO report_save (id, report_id, at, overtaken)
      SELECT given ->> 0, ${reportId}, ${at}, (given ->> 1)::boolean
      FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS given
      ON CONFLICT DO NOTHING
      RETURNING id, overtaken
    )
    SELECT true AS noted, overtaken, true AS here FROM noted WHERE id = ${trail.id}
    UNION ALL
    SELECT false, overtaken, report_id = ${reportId} FROM report_save WHERE id = ${trail.id}`);
  if (!own?.here || own.overtaken) return 'overtaken';
  return own.noted && trail.overtakes.length === 0 ? 'first' : 'again';
}

/** What a page's own unanswered saves have written. */
export interface OwnChanges {
  /** Whether the newest change of a cell, by its version (null: it is blank), is among them. */
  isNewest(key: CellKey, version: string | null): boolean;
}

export async function readOwn(
  transaction: Transaction,
  viewer: Viewer,
  reportId: string,
  trail: SaveTrail | null,
): Promise<OwnChanges> {
  const saves = trail === null ? [] : [...trail.overtakes, trail.id];
  const rows =
    saves.length === 0
      ? []
      : await transaction.reportCellChange.findMany({
          where: { reportId, saveId: { in: saves }, changedById: viewer.userId },
          select: { id: true, ...cellColumns },
        });
  const versions = new Set(rows.map(({ id }) => id.toString()));
  const cleared = await newestOf(transaction, reportId, rows.map(readKey));
  return {
    isNewest: (key, version) => versions.has(version ?? cleared.get(key) ?? ''),
  };
}

/** The newest change of some cells. */
async function newestOf(
  transaction: Transaction,
  reportId: string,
  keys: readonly CellKey[],
): Promise<ReadonlyMap<CellKey, string>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.reportCellChange.groupBy({
    by: ['indicatorCode', 'scope', 'measure'],
    where: {
      reportId,
      OR: [...new Set(keys)].map(writeKey),
    },
    _max: { id: true },
  });
  return new Map(rows.map((row) => [readKey(row), (row._max.id ?? 0n).toString()]));
}
