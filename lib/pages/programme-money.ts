import type { IndicatorRow } from './indicator-row';
import { isWhole, type ShownFigure, type ShownNumber } from './shown-figure';

/** What was planned for a year, what of it was carried out by a period, and the one in the other. */
export interface PlanAndCarriedOut {
  readonly plan: ShownNumber;
  readonly spent: ShownNumber;
  readonly share: ShownNumber;
}

export interface ProgrammeMoney {
  readonly whole: PlanAndCarriedOut;
  /** Its EMM part at the same period, where all three are known. */
  readonly emm: PlanAndCarriedOut | null;
}

/**
 * Of one subject's rows those that belong together as plan, what was carried out since January, and
 * the share: the catalogue's ratios of one in the other say which. Newest period of each share.
 */
export function programmeMoney(rows: readonly IndicatorRow[]): ProgrammeMoney[] {
  const cellOf = (code: string | undefined) => {
    const row = rows.find(({ indicator }) => indicator.code === code);
    const [cell, ...others] = row?.cells ?? [];
    return row && cell && others.length === 0 ? { ...cell, indicator: row.indicator } : null;
  };
  return rows.flatMap(({ indicator }) => {
    const { kind, numerators, denominators } = indicator;
    if (kind !== 'ratio' || numerators.length !== 1 || denominators.length !== 1) return [];
    const [spent, plan, share] = [numerators[0], denominators[0], indicator.code].map(cellOf);
    if (!spent || !plan || !share) return [];
    if (spent.indicator.kind !== 'year_to_date' || plan.indicator.kind !== 'stock') return [];
    const whole = together(share.whole, plan.series, spent.series);
    if (!whole) return [];
    const ofPart = share.emmSeries.find(({ period }) => period === whole.share.period);
    return [{ whole, emm: together(ofPart, plan.emmSeries, spent.emmSeries) }];
  });
}

function together(
  share: ShownFigure | null | undefined,
  plans: readonly ShownFigure[],
  carriedOut: readonly ShownFigure[],
): PlanAndCarriedOut | null {
  const at = (series: readonly ShownFigure[]) =>
    series.find(({ period }) => period === share?.period) ?? null;
  const [plan, spent] = [at(plans), at(carriedOut)];
  // A sum that lacks a part is no plan of the whole.
  return isWhole(plan) && isWhole(spent) && isWhole(share) ? { plan, spent, share } : null;
}
