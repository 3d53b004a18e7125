import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { Value } from '@/lib/domain/figure';
import {
  type CellKey,
  cellKey,
  type FormItem,
  type Indicator,
  type Section,
} from '@/lib/domain/indicator';
import {
  getPeriod,
  previousYearEnd,
  type Quarter,
  quarterParts,
  shiftQuarter,
} from '@/lib/domain/period';
import { type Finding, isAsked } from '@/lib/domain/report';
import type { Rule } from '@/lib/domain/rule';
import { evaluateRules } from '@/lib/domain/rule-evaluation';
import { getFormVersion, listIndicators, listRules, listSections } from '../catalogue/public';
import { database } from '../database';
import { writeDay } from '../value-columns';
import { readVisibleCells, type VisibleCells } from './cells';
import { findReportRow, type ReportRow } from './scope';

/** What a report is asked, and what the viewer may read of its answers. */
export interface ReportContent extends VisibleCells {
  readonly hasEmmPart: boolean;
  readonly sections: readonly Section[];
  /** The lines asked in this quarter of this province, in order. */
  readonly items: readonly FormItem[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rules: readonly Rule[];
  readonly previousQuarter: ReadonlyMap<CellKey, Value>;
  readonly previousYearEnd: ReadonlyMap<CellKey, Value>;
  readonly findings: readonly Finding[];
  readonly blank: readonly CellKey[];
}

export async function readContent(viewer: Viewer, report: ReportRow): Promise<ReportContent> {
  const quarter = report.period;
  const [form, visible, rules, sections, before, yearEnd] = await Promise.all([
    readAsked(report),
    readVisibleCells(viewer, report),
    listRules(quarter),
    listSections(),
    readEarlier(viewer, report.areaId, shiftQuarter(quarter, -1)),
    readEarlier(viewer, report.areaId, previousYearEnd(quarter)),
  ]);
  const indicators = await listIndicators([...new Set(mentioned(form.items, rules))]);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  // What is computed may have a line in the form; it is never asked for.
  const asked = form.items.filter((item) => byCode.get(item.indicator)?.kind !== 'ratio');
  const filled = new Set(visible.cells.map((cell) => cell.key));
  const context = {
    quarter,
    thisQuarter: new Map(visible.cells.map((cell) => [cell.key, cell.value])),
    previousQuarter: before,
    previousYearEnd: yearEnd,
  };
  const hidden = visible.shown === 'not_yet';
  return {
    ...visible,
    ...form,
    sections: sections.filter((one) => form.items.some((item) => item.section === one.code)),
    indicators: byCode,
    rules,
    previousQuarter: before,
    previousYearEnd: yearEnd,
    findings: hidden ? [] : evaluateRules(rules, context, byCode, visible.cells),
    blank: hidden ? [] : asked.map(keyOf).filter((key) => !filled.has(key)),
  };
}

/** The lines of a report's form that its province is asked in its quarter. */
export async function readAsked(
  report: Pick<ReportRow, 'areaId' | 'period' | 'formVersionId'>,
): Promise<{ readonly hasEmmPart: boolean; readonly items: readonly FormItem[] }> {
  const [form, hasEmmPart] = await Promise.all([
    getFormVersion(report.formVersionId),
    hasEmmPartIn(report.areaId, report.period),
  ]);
  const { number } = quarterParts(report.period);
  return {
    hasEmmPart,
    items: form.items.filter((item) => isAsked(item, hasEmmPart, number)),
  };
}

/** Whether a province has a part in the EMM scope at a quarter's end; unknown counts as none. */
async function hasEmmPartIn(areaId: string, quarter: Quarter): Promise<boolean> {
  const day = writeDay(getPeriod(quarter).end);
  const part = await database().areaScopePart.findFirst({
    where: {
      areaId,
      scope: 'EMM',
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gt: day } }],
    },
    select: { hasPart: true },
  });
  return part?.hasPart ?? false;
}

export function keyOf(item: Pick<FormItem, 'indicator' | 'scope'>): CellKey {
  return cellKey(item.indicator, item.scope);
}

/**
 * What the same province reported for an earlier quarter, as far as the viewer may read it. A
 * province's first quarter after a merger has none: its predecessors' are other series.
 */
async function readEarlier(
  viewer: Viewer,
  areaId: string,
  quarter: Quarter,
): Promise<ReadonlyMap<CellKey, Value>> {
  const report = await findReportRow(viewer, 'report.see', { areaId, period: quarter });
  if (!report) return new Map();
  const { cells } = await readVisibleCells(viewer, report);
  return new Map(cells.map((cell) => [cell.key, cell.value]));
}

function mentioned(items: readonly FormItem[], rules: readonly Rule[]): string[] {
  return [
    ...items.map((item) => item.indicator),
    ...rules.flatMap((rule) => rule.terms.map((term) => term.indicator)),
  ];
}
