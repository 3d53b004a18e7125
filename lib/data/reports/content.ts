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
import { type Quarter, quarterOf, quarterParts, shiftQuarter } from '@/lib/domain/period';
import type { Finding } from '@/lib/domain/report/report';
import { type Judging, judge, judgingOf, valuesIn } from '@/lib/domain/rule/judging';
import type { Rule } from '@/lib/domain/rule/rule';
import { firstConsidered } from '@/lib/domain/rule/usual-size';
import type { SaidEarlier } from '@/lib/workspace/report-view';
import { listIndicators, listRatiosOf, listRules, listSections } from '../public/catalogue';
import { listSeriesBreaks } from '../public/figures';
import { type Asked, readAskedOf } from './asked';
import { readVisibleCells, type VisibleCells } from './cells';
import { readQuartersBefore } from './quarters-before';
import type { ReportRow } from './scope';

/** What the cells of a quarter are judged by, and what stood in them before. */
interface Before extends Judging {
  readonly sameQuarterLastYear: ReadonlyMap<CellKey, Value>;
  readonly sinceLastYear: readonly SaidEarlier[];
}

/** What a report is asked, and what the viewer may read of its answers. */
export interface ReportContent extends VisibleCells, Asked, Before {
  readonly sections: readonly Section[];
  /** Ratios that follow from what is asked. */
  readonly computed: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly blank: readonly CellKey[];
}

export async function readContent(viewer: Viewer, report: ReportRow): Promise<ReportContent> {
  const [form, visible, sections] = await Promise.all([
    readAskedOf(report),
    readVisibleCells(viewer, report),
    listSections(),
  ]);
  const [before, computed] = await Promise.all([
    readJudging(viewer, report, form),
    listRatiosOf([...new Set(form.entered.map((item) => item.indicator))]),
  ]);
  const filled = new Set(visible.cells.map((cell) => cell.key));
  const hidden = visible.shown === 'not_yet';
  return {
    ...visible,
    ...form,
    sections: sections.filter((one) => form.items.some((item) => item.section === one.code)),
    ...before,
    computed,
    findings: hidden ? [] : judge(before, visible.cells),
    blank: hidden ? [] : form.required.map(itemKey).filter((key) => !filled.has(key)),
  };
}

export async function readJudging(
  viewer: Viewer,
  { areaId, period }: Pick<ReportRow, 'areaId' | 'period'>,
  { items, entered }: Pick<Asked, 'items' | 'entered'>,
): Promise<Before> {
  const [rules, past, breaks] = await Promise.all([
    listRules(period),
    // All quarters that are looked back at are among those that tell what is usual.
    readQuartersBefore(viewer, { areaId, period }, firstConsidered(period), 'all'),
    listSeriesBreaks(),
  ]);
  const listed = await listIndicators([...new Set(mentioned(items, rules))]);
  const indicators = new Map(listed.map((indicator) => [indicator.code, indicator]));
  const aimed = new Set(aimedAt(entered));
  return {
    ...judgingOf(period, areaId, { rules, indicators }, past, breaks),
    sameQuarterLastYear: valuesIn(past, shiftQuarter(period, -4)),
    sinceLastYear: past
      .filter(({ quarter }) => firstOfYearBefore(period) <= quarter)
      .flatMap(({ quarter, cells }) =>
        cells.flatMap(({ key, value }) => (aimed.has(key) ? [{ quarter, key, value }] : [])),
      ),
  };
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
