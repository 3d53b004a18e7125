import 'server-only';
import { createHash } from 'node:crypto';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type {
  ReleaseDeskReport,
  ReleasedArea,
  ReleaseWords,
  SeenRelease,
} from '@/lib/domain/release';
import { changedKeys } from '@/lib/domain/report/cell-difference';
import { cellColumns, readKey } from '../cell-columns';
import type { Transaction } from '../database';
import { readValue, valueColumns } from '../value-columns';
import type { ReleasedCell } from './released-cells';

/** What a release makes, or made, public of its reports, and the words that tell it apart later. */

type PublicFigures = ReadonlyMap<string, ReadonlyMap<CellKey, Value>>;

export interface PreviewedReport {
  readonly id: string;
  readonly area: ReleasedArea;
  readonly quarter: Quarter;
  readonly revision: number;
}

/** What a draft would make public now. */
export async function previewDraft(
  connection: Transaction,
  reports: readonly (PreviewedReport & { readonly ready: boolean })[],
  cells: ReadonlyMap<string, readonly ReleasedCell[]>,
): Promise<ReleaseDeskReport[]> {
  const before = await readPublic(
    connection,
    reports.map(({ id }) => id),
  );
  return reports.map((report) => {
    const lines = report.ready ? (cells.get(report.id) ?? []) : [];
    return toDeskReport(
      report,
      lines.filter(({ blank }) => blank).map(({ key }) => key),
      new Map(lines.map(({ key, value }) => [key, value])),
      before.get(report.id) ?? new Map(),
    );
  });
}

/** What a published release made public, and what was public before it. */
export async function previewPublished(
  connection: Transaction,
  releaseId: string,
  reports: readonly PreviewedReport[],
): Promise<ReleaseDeskReport[]> {
  const columns = { reportId: true, ...cellColumns, ...valueColumns } as const;
  const rows = await connection.figure.findMany({
    where: { releaseId },
    orderBy: { id: 'asc' },
    select: { ...columns, supersedes: { select: columns } },
  });
  const after = byReport(rows);
  const before = byReport(rows.flatMap(({ supersedes }) => supersedes));
  return reports.map((report) =>
    toDeskReport(
      report,
      // A blank cell went out as "not reported"; which ones were blank is told no longer.
      [],
      after.get(report.id) ?? new Map(),
      before.get(report.id) ?? new Map(),
    ),
  );
}

function toDeskReport(
  { id, area, quarter, revision }: PreviewedReport,
  blank: readonly CellKey[],
  after: ReadonlyMap<CellKey, Value>,
  before: ReadonlyMap<CellKey, Value>,
): ReleaseDeskReport {
  const changed = new Set(before.size === 0 ? [] : changedKeys(before, after));
  const figures = [...after].map(([key, value]) => ({
    key,
    before: before.get(key) ?? null,
    after: value,
  }));
  return {
    reportId: id,
    area,
    quarter,
    revision,
    blank,
    figures,
    differences: figures.filter(({ key }) => changed.has(key)),
  };
}

/** What is public of some reports, by report. */
async function readPublic(
  connection: Transaction,
  reportIds: readonly string[],
): Promise<PublicFigures> {
  return byReport(
    await connection.figure.findMany({
      where: { reportId: { in: [...reportIds] }, supersededById: null },
      select: { reportId: true, ...cellColumns, ...valueColumns },
    }),
  );
}

type FigureColumns = Parameters<typeof readValue>[0] &
  Parameters<typeof readKey>[0] & { readonly reportId: string | null };

function byReport(rows: readonly FigureColumns[]): PublicFigures {
  const found = new Map<string, Map<CellKey, Value>>();
  for (const row of rows) {
    const value = readValue(row);
    if (row.reportId === null || value === null) continue;
    const figures = found.get(row.reportId) ?? new Map<CellKey, Value>();
    figures.set(readKey(row), value);
    found.set(row.reportId, figures);
  }
  return found;
}

/**
 * Names a draft as it is seen: its words, and of each report the revision with every line that goes
 * out (value, note, break) beside what is public now. Publishing compares it with what stands.
 */
export function seenOf(
  { titleVi, titleEn, noteVi, noteEn, slug }: ReleaseWords & { readonly slug: string },
  reports: readonly ReleaseDeskReport[],
  cells: ReadonlyMap<string, readonly ReleasedCell[]>,
): SeenRelease {
  return {
    words: digest([titleVi, titleEn, noteVi, noteEn, slug]),
    reports: Object.fromEntries(
      reports.map(({ reportId, revision, figures }) => {
        const besides = (cells.get(reportId) ?? []).map(({ note, seriesBreak }) => [
          note,
          seriesBreak,
        ]);
        return [reportId, digest([revision, figures, besides])];
      }),
    ),
  };
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
