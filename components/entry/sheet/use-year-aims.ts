import { useMemo } from 'react';
import type { Measure, Value } from '@/lib/domain/figure/figure';
import { type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import { carriedOutBy, type YearAim, yearAim } from '@/lib/domain/indicator/year-aim';
import { previousYearEnd, type Quarter, quarterParts } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { formatShare, formatValue } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryLine } from '../entry-fields';
import type { EntrySnapshot } from '../entry-snapshot';
import { standingAim } from '../standing-aim';
import type { ShareInField } from './sheet';
import type { SheetPast } from './sheet-past';
import type { SheetRow } from './sheet-place';

interface SheetOfAims {
  readonly past: SheetPast;
  readonly shareOf: (line: EntryLine) => ShareInField | undefined;
  readonly standingOf: (key: CellKey) => string | undefined;
}

/**
 * What stands beside and in the cells of a sheet of plans and estimates: what was carried out this
 * year and last, per cent of the plan as one types, and a plan of an earlier quarter, which holds.
 * Null for any other sheet.
 */
export function useYearAims(
  view: ReportView,
  rows: readonly SheetRow[],
  { cells }: EntrySnapshot,
  read: (typed: TypedCell) => CellReading,
  locale: Locale,
): SheetOfAims | null {
  return useMemo(() => {
    if (!rows.some(({ cells: { plan, estimate } }) => plan || estimate)) return null;
    const words = sheetMessages[locale];
    const { quarter } = view;
    const lastYear = previousYearEnd(quarter);
    const earlier = new Map(
      view.sinceLastYear.map(({ quarter: at, key, value }) => [`${at} ${key}`, value]),
    );
    const valueAt = (key: CellKey, at: Quarter): Value | null => {
      if (at !== quarter) return earlier.get(`${at} ${key}`) ?? null;
      const entry = cells.get(key);
      if (!entry?.typed) return entry?.stored?.value ?? null;
      const reading = read(entry.typed);
      return reading.kind === 'value' ? reading.value : null;
    };
    const aims = new Map(
      rows.map(({ indicator }): [string, YearAim] => {
        const said = (measure: Measure, at: Quarter) =>
          valueAt(cellKey(indicator.code, 'ALL', measure), at);
        return [indicator.code, yearAim(indicator, quarter, said)];
      }),
    );
    const carriedOut = (upTo: Quarter) =>
      new Map(
        rows.flatMap(({ indicator }) => {
          const key = cellKey(indicator.code, 'ALL');
          const value = carriedOutBy(indicator, upTo, (at) => valueAt(key, at));
          return value ? [[key, value] as const] : [];
        }),
      );
    return {
      past: {
        before: {
          head: words.carriedOut,
          period: formatPeriod(quarter, locale),
          values: carriedOut(quarter),
        },
        yearBefore: {
          head: words.lastYear,
          period: String(quarterParts(lastYear).year),
          values: carriedOut(lastYear),
        },
      },
      shareOf: ({ item }) => {
        const aim = aims.get(item.indicator);
        const percent = item.measure === 'plan' ? aim?.actualOfPlan : aim?.estimateOfPlan;
        return {
          code: item.measure,
          name: item.measure === 'plan' ? words.actualOfPlan : words.estimateOfPlan,
          text: formatShare(percent ?? null, locale),
        };
      },
      standingOf: (key) => {
        const said = standingAim(view, key);
        const row = rows.find(({ cells: { plan, estimate } }) =>
          [plan?.key, estimate?.key].includes(key),
        );
        return said && row && formatValue(said.value, row.indicator, locale);
      },
    };
  }, [view, rows, cells, read, locale]);
}
