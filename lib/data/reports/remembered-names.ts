import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { refused } from '@/lib/domain/outcome';
import { isQuarter } from '@/lib/domain/period';
import type {
  NamesChange,
  NamesOutcome,
  RememberedName,
} from '@/lib/domain/report/remembered-name';
import { database } from '../database';
import { findReportingArea, findReportRow, type ReportRow } from './scope';

/** The newest; a province that has more is asked again about its oldest. */
const mostNames = 200;

/** What a report's province has confirmed of its own tables, for those who write its reports. */
export async function listRememberedNames(
  viewer: Viewer,
  { areaId, demo }: Pick<ReportRow, 'areaId' | 'demo'>,
): Promise<RememberedName[]> {
  if (demo !== viewer.demo || !can(viewer, 'report.edit', areaId)) return [];
  const rows = await database().rememberedName.findMany({
    where: { areaId, demo },
    orderBy: [{ confirmedAt: 'desc' }, { question: 'asc' }],
    take: mostNames,
    select: {
      question: true,
      name: true,
      means: true,
      confirmedByName: true,
      confirmedAt: true,
    },
  });
  return rows.map(({ confirmedByName, confirmedAt, ...name }) => ({
    ...name,
    by: confirmedByName,
    at: confirmedAt.toISOString(),
  }));
}

/**
 * Keeps what somebody confirmed of the province's own tables, and forgets what is to be asked again.
 * Gives all that is remembered then.
 */
export async function keepNames(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
  { confirmed, forgotten }: NamesChange,
): Promise<NamesOutcome> {
  if (!isQuarter(quarter)) return refused;
  const area = await findReportingArea(areaSlug, quarter);
  const report =
    area && (await findReportRow(viewer, 'report.edit', { areaId: area.id, period: quarter }));
  if (!report) return refused;
  const { areaId, demo } = report;
  const by = { confirmedById: viewer.userId, confirmedByName: viewer.name, confirmedAt: now() };
  await database().$transaction([
    database().rememberedName.deleteMany({
      where: { areaId, demo, question: { in: [...forgotten] } },
    }),
    ...confirmed.map(({ question, name, means }) => {
      const said = { name, means, ...by };
      return database().rememberedName.upsert({
        where: { areaId_demo_question: { areaId, demo, question } },
        create: { areaId, demo, question, ...said },
        update: said,
      });
    }),
  ]);
  return { kind: 'kept', names: await listRememberedNames(viewer, report) };
}
