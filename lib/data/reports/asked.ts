import 'server-only';
import type { FormItem } from '@/lib/domain/indicator/indicator';
import { getPeriod, quarterParts } from '@/lib/domain/period';
import { isAsked } from '@/lib/domain/report/report';
import { hasPartIn } from '@/lib/domain/territory/boundary';
import { database, type Transaction } from '../database';
import { getFormVersion } from '../public/catalogue';
import { readDay, readDayOrNull } from '../value-columns';
import type { ReportRow } from './scope';

/** What a report's province is asked in its quarter. */
export interface Asked {
  readonly hasEmmPart: boolean;
  /** Every line of the form, in order. */
  readonly items: readonly FormItem[];
  /** Without what is computed, which is never asked for. */
  readonly entered: readonly FormItem[];
  /** Of those, what may not stay blank without a word. */
  readonly required: readonly FormItem[];
}

type AskedReport = Pick<ReportRow, 'id' | 'areaId' | 'period' | 'formVersionId'>;

/** What each of some reports is asked, by report. */
export async function readAsked(
  reports: readonly AskedReport[],
  connection: Transaction = database(),
): Promise<ReadonlyMap<string, Asked>> {
  const formIds = [...new Set(reports.map((report) => report.formVersionId))];
  const [forms, parts, ratios] = await Promise.all([
    Promise.all(formIds.map((id) => getFormVersion(id, connection))),
    connection.areaScopePart.findMany({
      where: { scope: 'EMM', areaId: { in: [...new Set(reports.map((one) => one.areaId))] } },
    }),
    connection.indicator.findMany({ where: { kind: 'ratio' }, select: { code: true } }),
  ]);
  const formOf = new Map(forms.map((form) => [form.id, form]));
  const emm = parts.map((part) => ({
    ...part,
    validFrom: readDay(part.validFrom),
    validUntil: readDayOrNull(part.validUntil),
  }));
  const computed = new Set(ratios.map(({ code }) => code));
  return new Map(
    reports.map((report) => {
      const own = { emm: emm.filter(({ areaId }) => areaId === report.areaId) };
      const hasEmmPart = hasPartIn(own, 'EMM', getPeriod(report.period).end);
      const { number } = quarterParts(report.period);
      const form = formOf.get(report.formVersionId);
      const items = form?.items.filter((item) => isAsked(item, hasEmmPart, number)) ?? [];
      const entered = items.filter((item) => !computed.has(item.indicator));
      const required = entered.filter((item) => !item.optional);
      return [report.id, { hasEmmPart, items, entered, required }];
    }),
  );
}

/** What one report is asked. */
export async function readAskedOf(report: AskedReport): Promise<Asked> {
  const asked = (await readAsked([report])).get(report.id);
  if (!asked) throw new Error(`nothing read for report ${report.id}`);
  return asked;
}
