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
import { previousYearEnd, type Quarter, shiftQuarter } from '@/lib/domain/period';
import type { Finding } from '@/lib/domain/report';
import type { Rule } from '@/lib/domain/rule';
import { evaluateRules } from '@/lib/domain/rule-evaluation';
import { listIndicators, listRules, listSections } from '../catalogue/public';
import { type Asked, readAskedOf } from './asked';
import { readVisibleCells, type VisibleCells } from './cells';
import { findReportRow, type ReportRow } from './scope';

/** What a report is asked, and what the viewer may read of its answers. */
export interface ReportContent extends VisibleCells, Asked {
  readonly sections: readonly Section[];
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
    readAskedOf(report),
    readVisibleCells(viewer, report),
    listRules(quarter),
    listSections(),
    readEarlier(viewer, report.areaId, shiftQuarter(quarter, -1)),
    readEarlier(viewer, report.areaId, previousYearEnd(quarter)),
  ]);
  const indicators = await listIndicators([...new Set(mentioned(form.items, rules))]);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
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
    blank: hidden ? [] : form.entered.map(keyOf).filter((key) => !filled.has(key)),
  };
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
