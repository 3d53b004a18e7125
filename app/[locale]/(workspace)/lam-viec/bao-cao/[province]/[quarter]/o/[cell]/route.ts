import { findViewer } from '@/lib/auth/viewer';
import { findCellPast } from '@/lib/data/reports/cell-past';
import { refused } from '@/lib/domain/outcome';
import type { CellPastAnswer } from '@/lib/workspace/report-view';

interface Context {
  readonly params: Promise<{ province: string; quarter: string; cell: string }>;
}

/** What a cell said before, for its panel (`CellPastAnswer`). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return Response.json(await answer(await params));
}

async function answer(asked: {
  readonly province: string;
  readonly quarter: string;
  readonly cell: string;
}): Promise<CellPastAnswer> {
  const viewer = await findViewer();
  if (!viewer) return { kind: 'signed_out' };
  const past = await findCellPast(viewer, asked.province, asked.quarter, asked.cell);
  return past ? { kind: 'there', past } : refused;
}
