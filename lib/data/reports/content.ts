import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { measures, type Value } from '@/lib/domain/figure/figure';
import {
  type CellKey,
  cellKey,
  type FormItem,
  type Indicator,
  itemKey,
  type Section,
} from '@/lib/domain/indicator/indicator';
import {
  previousYearEnd,
  type Quarter,
  quarterOf,
  quarterParts,
  shiftQuarter,
} from '@/lib/domain/period';
import type { Cell, Finding } from '@/lib/domain/report/report';
import type { Rule } from '@/lib/domain/rule/rule';
import { evaluateRules } from '@/lib/domain/rule/rule-evaluation';
import type { SaidEarlier } from '@/lib/workspace/report-view';
import { listIndicators, listRatiosOf, listRules, listSections } from '../public/catalogue';
import { type Asked, readAskedOf } from './asked';
import { readVisibleCells, type VisibleCells } from './cells';
import { readSaidEarlier } from './said-earlier';
import { findReportRow, type ReportRow } from './scope';

/** What the cells of a quarter are judged by. */
export interface Judging {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rules: readonly Rule[];
  readonly previousQuarter: ReadonlyMap<CellKey, Value>;
  readonly previousYearEnd: ReadonlyMap<CellKey, Value>;
}

/** What a report is asked, and what the viewer may read of its answers. */
export interface ReportContent extends VisibleCells, Asked, Judging {
  readonly sections: readonly Section[];
  /** Ratios that follow from what is asked. */
  readonly computed: readonly Indicator[];
  readonly sameQuarterLastYear: ReadonlyMap<CellKey, Value>;
  readonly sinceLastYear: readonly SaidEarlier[];
  readonly findings: readonly Finding[];
  readonly blank: readonly CellKey[];
}

export async function readContent(viewer: Viewer, report: ReportRow): Promise<ReportContent> {
  const [form, visible, sections] = await Promise.all([
    readAskedOf(report),
    readVisibleCells(viewer, report),
    listSections(),
  ]);
  const [judging, computed, sameQuarterLastYear, sinceLastYear] = await Promise.all([
    readJudging(viewer, report, form),
    listRatiosOf([...new Set(form.entered.map((item) => item.indicator))]),
    readEarlier(viewer, report.areaId, shiftQuarter(report.period, -4)),
    readSaidEarlier(viewer, report, firstOfYearBefore(report.period), aimedAt(form.entered)),
  ]);
  const filled = new Set(visible.cells.map((cell) => cell.key));
  const hidden = visible.shown === 'not_yet';
  return {
    ...visible,
    ...form,
    sections: sections.filter((one) => form.items.some((item) => item.section === one.code)),
    ...judging,
    computed,
    sameQuarterLastYear,
    sinceLastYear,
    findings: hidden ? [] : judge(report.period, judging, visible.cells),
    blank: hidden ? [] : form.entered.map(itemKey).filter((key) => !filled.has(key)),
  };
}

export async function readJudging(
  viewer: Viewer,
  { areaId, period }: Pick<ReportRow, 'areaId' | 'period'>,
  { items }: Pick<Asked, 'items'>,
): Promise<Judging> {
  const [rules, before, yearEnd] = await Promise.all([
    listRules(period),
    readEarlier(viewer, areaId, shiftQuarter(period, -1)),
    readEarlier(viewer, areaId, previousYearEnd(period)),
  ]);
  const indicators = await listIndicators([...new Set(mentioned(items, rules))]);
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    rules,
    previousQuarter: before,
    previousYearEnd: yearEnd,
  };
}

/** The findings of a quarter's cells. */
export function judge(
  quarter: Quarter,
  { rules, indicators, previousQuarter, previousYearEnd: yearEnd }: Judging,
  cells: readonly Pick<Cell, 'key' | 'value' | 'explanation' | 'answers'>[],
): Finding[] {
  const thisQuarter = new Map(cells.map((cell) => [cell.key, cell.value]));
  const context = { quarter, thisQuarter, previousQuarter, previousYearEnd: yearEnd };
  return evaluateRules(rules, context, indicators, cells);
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

/** What the year of each indicator that aims at one is put together from. */
function aimedAt(items: readonly FormItem[]): CellKey[] {
  const codes = new Set(
    items.flatMap(({ indicator, measure }) => (measure === 'actual' ? [] : [indicator])),
  );
  return [...codes].flatMap((code) => measures.map((measure) => cellKey(code, 'ALL', measure)));
}

function firstOfYearBefore(quarter: Quarter): Quarter {
  return quarterOf(quarterParts(quarter).year - 1, 1);
}

function mentioned(items: readonly FormItem[], rules: readonly Rule[]): string[] {
  return [
    ...items.map((item) => item.indicator),
    ...rules.flatMap((rule) => rule.terms.map((term) => term.indicator)),
  ];
}
