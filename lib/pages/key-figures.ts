import { leadOf, linesByYear } from '../domain/figure/lead';
import { composition } from './composition';
import type { FigureCell, IndicatorRow } from './indicator-row';
import { isWhole, type ShownFigure, type ShownNumber } from './shown-figure';

/** What stands around a province, region first, at the period at which an indicator is mapped. */
export type Around = (indicatorCode: string) => readonly ShownNumber[];

/** A page's first figures in lines of one year, the newest first. */
export type KeyLines = readonly {
  readonly year: string;
  readonly figures: readonly {
    readonly cell: FigureCell;
    readonly whole: ShownFigure;
    /** The region's and the country's of the same period. */
    readonly around: readonly ShownNumber[];
  }[];
}[];

/** So many figures stand in a page's first lines. */
const keyFigures = 4;

/**
 * A page's first figures: where an area has its place among others, those that have one, of each
 * topic the one that leads it and then what is around it; else of each topic the one that leads.
 */
export function keysOf(rows: readonly IndicatorRow[], around: Around | undefined): KeyLines {
  const comparable = rows.filter(hasRank);
  const { areaKeys, areaContextKeys } = composition;
  const keys =
    comparable.length > 0
      ? leadsOfTopics(comparable, [...areaKeys, ...areaContextKeys])
      : leadsOf(rows);
  return linesByYear(
    keys.slice(0, keyFigures).map((key) => ({ ...key, around: besideFigure(key.whole, around) })),
  );
}

/** What the region and the country say of the same indicator and period. */
function besideFigure(shown: ShownFigure, around: Around | undefined): readonly ShownNumber[] {
  return (around?.(shown.indicator.code) ?? []).filter(({ period }) => period === shown.period);
}

/** What is said of the whole country beside a figure, of the same indicator and period. */
export function countryBeside(shown: ShownNumber, around: Around | undefined): ShownNumber | null {
  return besideFigure(shown, around).find(({ area }) => area.level === 'country') ?? null;
}

/** Of each topic the figure that leads it; where nothing of the subject is known, what is around it. */
export function leadsOf(rows: readonly IndicatorRow[]) {
  const keys = leadsOfTopics(rows, composition.areaKeys);
  return keys.length > 0 ? keys : leadsOfTopics(rows, composition.areaContextKeys);
}

function leadsOfTopics(
  rows: readonly IndicatorRow[],
  topics: readonly (readonly (readonly string[])[])[],
) {
  return topics.flatMap((subjects) => {
    for (const codes of subjects) {
      const known = codes.flatMap((code) => {
        const cell = rows.find(({ indicator }) => indicator.code === code)?.cells[0];
        return cell && isWhole(cell.whole) ? [placed(cell, cell.whole)] : [];
      });
      const lead = leadOf(known);
      if (lead) return [lead];
    }
    return [];
  });
}

function placed(cell: FigureCell, whole: ShownFigure) {
  const { indicator, periodEnd } = whole;
  return { indicator, periodEnd, partial: false, cell, whole };
}

export function hasRank({ cells }: IndicatorRow): boolean {
  return cells.some(({ rank }) => rank);
}
