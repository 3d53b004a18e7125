import { database } from '@/lib/data/database';
import { prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import { findRelease, listReleases } from '@/lib/data/releases/queries';
import { startReport } from '@/lib/data/reports/commands';
import { findReportView } from '@/lib/data/reports/queries';
import { saveCells } from '@/lib/data/reports/save';
import { takeStep } from '@/lib/data/reports/steps';
import type { Viewer } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { SeenRelease } from '@/lib/domain/release';
import type { TypedCell } from '@/lib/domain/report/report';
import type { StepRequest } from '@/lib/domain/report/report-answers';
import type { ReportView } from '@/lib/workspace/report-view';
import { quarter } from './world';

/** A cell as typed: the fields given, the others untouched. */
export function typed(key: CellKey, fields: Partial<TypedCell> | string): TypedCell {
  return {
    key,
    value: '',
    valueHigh: '',
    text: '',
    themes: [],
    absence: '',
    status: 'A',
    precision: 'exact',
    seriesBreak: false,
    note: '',
    explanation: '',
    baseVersion: '',
    ...(typeof fields === 'string' ? { value: fields } : fields),
  };
}

export async function begin(viewer: Viewer, slug: string, period: string = quarter) {
  const outcome = await startReport(viewer, slug, period);
  if (outcome.kind !== 'ok') throw new Error(`not begun: ${JSON.stringify(outcome)}`);
  return outcome.reportId;
}

/** Takes a province's reports out again: as a demonstration set goes, since real ones never do. */
export async function forgetReports(areaId: string): Promise<void> {
  const client = database();
  const report = { areaId };
  await client.report.updateMany({ where: report, data: { demo: true } });
  await client.reportStepCell.deleteMany({ where: { step: { report } } });
  await client.reportStep.deleteMany({ where: { report } });
  await client.report.deleteMany({ where: report });
}

export async function view(
  viewer: Viewer,
  slug: string,
  period: string = quarter,
): Promise<ReportView> {
  const report = await findReportView(viewer, slug, period);
  if (!report) throw new Error(`no report of ${slug} for this viewer`);
  return report;
}

/** Saves cells as typed on what stands now; throws unless all is kept. */
export async function fill(
  viewer: Viewer,
  slug: string,
  cells: Readonly<Record<string, Partial<TypedCell> | string>>,
  period: string = quarter,
): Promise<void> {
  const report = await view(viewer, slug, period);
  const versions = new Map(report.cells.map((cell) => [cell.key, cell.version]));
  const outcome = await saveCells(
    viewer,
    report.id,
    Object.entries(cells).map(([key, fields]) => ({
      ...typed(key as CellKey, fields),
      baseVersion: versions.get(key as CellKey) ?? '',
    })),
  );
  if (outcome.kind !== 'saved' || outcome.conflicts.length + outcome.issues.length > 0) {
    throw new Error(`not saved: ${JSON.stringify(outcome)}`);
  }
}

/** Takes a step on what the viewer sees now. */
export async function step(
  viewer: Viewer,
  slug: string,
  name: StepRequest['step'],
  more: Partial<Pick<StepRequest, 'reason' | 'cells' | 'answers' | 'seenSince'>> = {},
  period: string = quarter,
) {
  const report = await view(viewer, slug, period);
  return takeStep(viewer, {
    reportId: report.id,
    step: name,
    seenSince: report.stateSince,
    reason: '',
    cells: [],
    ...more,
  });
}

export interface Staff {
  readonly staff: Viewer;
  readonly lead: Viewer;
  readonly reviewer: Viewer;
}

/** Begins, fills, hands over, submits and accepts a province's report. */
export async function bringToAccepted(
  { staff, lead, reviewer }: Staff,
  slug: string,
  cells: Readonly<Record<string, Partial<TypedCell> | string>>,
  period: string = quarter,
): Promise<string> {
  const reportId = await begin(staff, slug, period);
  await fill(staff, slug, cells, period);
  for (const [viewer, name] of [
    [staff, 'hand_over'],
    [lead, 'submit'],
    [reviewer, 'accept'],
  ] as const) {
    const outcome = await step(viewer, slug, name, {}, period);
    if (outcome.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  }
  return reportId;
}

/** What a reviewer sees of a draft release; of another, or a foreign one, nothing. */
export async function seenOf(viewer: Viewer, releaseId: string): Promise<SeenRelease> {
  const listed = (await listReleases(viewer)).find(({ id }) => id === releaseId);
  const desk = listed && (await findRelease(viewer, listed.slug));
  return desk?.seen ?? { words: '', reports: {} };
}

/** Gathers accepted reports in a release of that title; gives its identifier. */
export async function gather(
  viewer: Viewer,
  title: string,
  reportIds: readonly string[],
): Promise<string> {
  const words = { titleVi: title, titleEn: title, noteVi: title, noteEn: title };
  const outcome = await prepareRelease(viewer, { ...words, reportIds: [...reportIds] });
  if (outcome.kind !== 'ok') throw new Error(`not gathered: ${JSON.stringify(outcome)}`);
  return outcome.releaseId;
}

/** Publishes what the viewer sees now. */
export async function publishSeen(viewer: Viewer, releaseId: string) {
  return publishRelease(viewer, releaseId, await seenOf(viewer, releaseId));
}
