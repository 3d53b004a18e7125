import 'server-only';
import { areasWithin, type Viewer } from '@/lib/domain/access';
import { type Day, getPeriod, type Quarter } from '@/lib/domain/period';
import type { ReportState } from '@/lib/domain/report/report';
import type { ReportStanding } from '@/lib/domain/report/report-life';
import { type ReportingWindow, reportingWindow } from '@/lib/domain/report/reporting-window';
import { settings } from '@/lib/domain/setting';
import { hasPartIn } from '@/lib/domain/territory/boundary';
import type { Transaction } from '../database';
import { Prisma } from '../generated/client';
import type { ReportRow } from './scope';

/** All that decides whether cells of a report may be written now, and by what they are read. */
export interface WritingGround {
  readonly report: ReportRow;
  readonly standing: ReportStanding;
  readonly window: ReportingWindow;
  readonly hasEmmPart: boolean;
  /** The name of the catalogue that the database holds. */
  readonly catalogueVersion: string;
}

interface GroundRow {
  readonly id: string;
  readonly area_id: string;
  readonly period: Quarter;
  readonly form_version_id: string;
  readonly revision: number;
  readonly state: ReportState;
  readonly demo: boolean;
  readonly state_since: Date;
  readonly slug: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly state_by: string | null;
  readonly returned: boolean;
  readonly opens_at: Date | null;
  readonly closes_at: Date | null;
  readonly extended_until: Date | null;
  readonly extension_reason: string | null;
  readonly window_setting: unknown;
  readonly emm: readonly { readonly validFrom: Day; readonly hasPart: boolean }[];
  readonly catalogue_version: string;
}

/**
 * Locks a report within the viewer's reach until the transaction ends, and reads its ground; null
 * where there is none for them. Two statements: what is read must have been written by those who
 * held the report before.
 */
export async function lockForWriting(
  transaction: Transaction,
  viewer: Viewer,
  reportId: string,
): Promise<WritingGround | null> {
  const areas = areasWithin(viewer, 'report.edit');
  const within =
    areas === 'everywhere' ? Prisma.sql`true` : Prisma.sql`area_id = ANY(${[...areas]})`;
  const locked = await transaction.$queryRaw<readonly unknown[]>(Prisma.sql`
    SELECT 1 AS locked FROM report
    WHERE id = ${reportId} AND demo = ${viewer.demo} AND ${within} FOR UPDATE`);
  if (locked.length === 0) return null;
  const [row] = await transaction.$queryRaw<readonly GroundRow[]>(Prisma.sql`
    SELECT report.id, report.area_id, report.period, report.form_version_id, report.revision,
      report.state::text AS state, report.demo, report.state_since,
      area.slug, area.name_vi, area.name_en,
      (SELECT by_name FROM report_step WHERE report_id = report.id ORDER BY id DESC LIMIT 1)
        AS state_by,
      EXISTS (SELECT 1 FROM report_step AS step WHERE step.report_id = report.id
        AND step.revision = report.revision AND step.step = 'return') AS returned,
      usual.opens_at, usual.closes_at,
      longer.closes_at AS extended_until, longer.reason AS extension_reason,
      (SELECT value FROM setting WHERE key = 'reporting_window') AS window_setting,
      coalesce((SELECT jsonb_agg(jsonb_build_object(
        'validFrom', part.valid_from, 'hasPart', part.has_part))
        FROM area_scope_part AS part WHERE part.area_id = report.area_id AND part.scope = 'EMM'),
        '[]') AS emm,
      (SELECT version::text FROM catalogue_version) AS catalogue_version
    FROM report
    JOIN area ON area.id = report.area_id
    LEFT JOIN reporting_window AS usual ON usual.period = report.period
    LEFT JOIN window_exception AS longer
      ON longer.period = report.period AND longer.area_id = report.area_id
    WHERE report.id = ${reportId}`);
  return row ? toGround(row) : null;
}

function toGround(row: GroundRow): WritingGround {
  const { schema, initial } = settings.reporting_window;
  const usual =
    row.opens_at && row.closes_at ? { opensAt: row.opens_at, closesAt: row.closes_at } : null;
  const longer =
    row.extended_until && row.extension_reason !== null
      ? { closesAt: row.extended_until, reason: row.extension_reason }
      : null;
  return {
    report: {
      id: row.id,
      areaId: row.area_id,
      period: row.period,
      formVersionId: row.form_version_id,
      revision: row.revision,
      state: row.state,
      demo: row.demo,
      stateSince: row.state_since,
      area: { id: row.area_id, slug: row.slug, nameVi: row.name_vi, nameEn: row.name_en },
    },
    standing: {
      areaId: row.area_id,
      state: row.state,
      revision: row.revision,
      returned: row.returned,
      stateBy: row.state_by ?? '',
      stateSince: row.state_since.toISOString(),
    },
    window: reportingWindow(row.period, usual, longer, schema.parse(row.window_setting ?? initial)),
    hasEmmPart: hasPartIn({ emm: row.emm }, 'EMM', getPeriod(row.period).end),
    catalogueVersion: row.catalogue_version,
  };
}
