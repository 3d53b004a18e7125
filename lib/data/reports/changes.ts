import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import type { AskedAbout, Cell, ReportChanges } from '@/lib/domain/report/report';
import {
  askedAbout,
  comparedWith,
  lastReturn,
  netChanges,
  type SaidCells,
} from '@/lib/domain/report/report-changes';
import { readCellsAsOf, type VisibleCells } from './cells';
import type { TakenStep } from './life';
import type { ReportRow } from './scope';

/** Net changes since the last step whose figures the viewer knows; null where there is none. */
export async function readChanges(
  viewer: Viewer,
  report: ReportRow,
  events: readonly TakenStep[],
  { shown, cells }: Pick<VisibleCells, 'shown' | 'cells'>,
): Promise<ReportChanges | null> {
  if (shown !== 'as_they_stand') return null;
  const isReviewer = !can(viewer, 'report.read_draft', report.areaId);
  const since = comparedWith(events, report.revision, isReviewer);
  if (!since) return null;
  const before = byKey(await readCellsAsOf(report.id, since.lastChangeId));
  return {
    since: { step: since.step, by: since.by, at: since.at },
    cells: netChanges(before, byKey(cells)),
  };
}

/**
 * What became of the cells that the last return of this revision asked about, by the cells given;
 * null where it asked about none.
 */
export async function readAskedAbout(
  report: ReportRow,
  events: readonly TakenStep[],
  cells: readonly Cell[],
): Promise<AskedAbout | null> {
  const asked = lastReturn(events, report.revision);
  if (!asked || asked.cells.length === 0) return null;
  const before = byKey(await readCellsAsOf(report.id, asked.lastChangeId));
  return askedAbout(events, report.revision, before, byKey(cells));
}

function byKey(cells: readonly Cell[]): SaidCells {
  return new Map(cells.map((cell) => [cell.key, cell]));
}
