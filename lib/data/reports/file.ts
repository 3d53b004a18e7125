import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import { getPeriod, isQuarter, type Quarter } from '@/lib/domain/period';
import type { ReportFile } from '@/lib/workspace/report-file';
import { database } from '../database';
import { findForm } from '../public/catalogue';
import { readContent } from './content';
import { findReportingArea, findReportRow, type ReportRow } from './scope';

/**
 * What a report's workbook holds, as far as the viewer may read it. A quarter that the province has
 * not begun gives a blank one, if there is a form for it and the viewer may know of its report; null
 * otherwise.
 */
export async function findReportFile(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
): Promise<ReportFile | null> {
  if (!isQuarter(quarter)) return null;
  const area = await findReportingArea(areaSlug, quarter);
  if (!area || !can(viewer, 'report.see', area.id)) return null;
  const where = { areaId: area.id, period: quarter };
  const report =
    (await findReportRow(viewer, 'report.see', where)) ??
    (await notBegun(viewer, { area, quarter }));
  if (!report) return null;
  const [content, names] = await Promise.all([
    readContent(viewer, report),
    findFullNames(area.id, quarter),
  ]);
  return {
    area: {
      slug: area.slug,
      fullNameVi: names?.fullNameVi ?? area.nameVi,
      fullNameEn: names?.fullNameEn ?? area.nameEn,
    },
    quarter,
    formVersion: report.formVersionId,
    revision: report.revision,
    demo: report.demo,
    sections: content.sections,
    entered: content.entered,
    indicators: content.indicators,
    cells: content.cells,
    previousQuarter: content.previousQuarter,
    sameQuarterLastYear: content.sameQuarterLastYear,
    sinceLastYear: content.sinceLastYear,
  };
}

/** A report that is not there, as if it had just been begun; null where no form is in force. */
async function notBegun(
  viewer: Viewer,
  { area, quarter }: { readonly area: ReportRow['area']; readonly quarter: Quarter },
): Promise<ReportRow | null> {
  const [form, other] = await Promise.all([
    findForm(quarter),
    // One of the other kind (demonstration or real) is in its place: nothing of it is told.
    database().report.findFirst({
      where: { areaId: area.id, period: quarter },
      select: { id: true },
    }),
  ]);
  if (!form || other) return null;
  return {
    id: '',
    areaId: area.id,
    period: quarter,
    formVersionId: form.id,
    revision: 1,
    state: 'draft',
    demo: viewer.demo,
    stateSince: new Date(0),
    area,
  };
}

/** What an area was called in full on a quarter's last day. */
async function findFullNames(areaId: string, quarter: Quarter) {
  const end = new Date(getPeriod(quarter).end);
  return database().areaDesignation.findFirst({
    where: {
      areaId,
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: end } }] },
        { OR: [{ validUntil: null }, { validUntil: { gt: end } }] },
      ],
    },
    select: { fullNameVi: true, fullNameEn: true },
  });
}
