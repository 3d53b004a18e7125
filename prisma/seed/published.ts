import type { Origin, Precision, Scope, ValueStatus } from '../../lib/domain/figure/figure';
import {
  precisionSchema,
  scopeSchema,
  valueStatusSchema,
} from '../../lib/domain/figure/figure-schemas';
import { readDecimal, toDecimalText } from '../../lib/domain/number/decimal';
import { getPeriod, type PeriodKind } from '../../lib/domain/period';
import { formatNumber } from '../../lib/format/number';
import type { IndicatorSeed } from './catalogue/indicator-seed';
import { readCsv } from './csv';
import { publicNote } from './published-list/notes';
import { catalogueCode, powerOfUnit } from './published-list/series';
import { type ListedSource, type SourceRow, sourceOf } from './published-list/sources';
import type { Territory } from './territory-rows';

type Column =
  | 'indicator'
  | 'area_scheme'
  | 'area_code'
  | 'scope'
  | 'population'
  | 'period'
  | 'value'
  | 'value_low'
  | 'value_high'
  | 'unit'
  | 'precision'
  | 'status'
  | 'origin'
  | 'note'
  | keyof ListedSource;

/** A published figure as the table `figure` keeps it. */
export interface SeededFigure {
  readonly indicatorCode: string;
  readonly areaId: string;
  readonly scope: Scope;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly status: ValueStatus;
  readonly precision: Precision;
  readonly origin: Origin;
  readonly printed: string | null;
  readonly note: string | null;
  readonly sourceId: string;
}

export interface Published {
  readonly sources: readonly SourceRow[];
  readonly figures: readonly SeededFigure[];
}

/** What tells one published figure from another: who says it, of what, where and when. */
export function figureKey(
  row: Pick<SeededFigure, 'indicatorCode' | 'areaId' | 'scope' | 'period' | 'sourceId'>,
): string {
  return [row.indicatorCode, row.areaId, row.scope, row.period, row.sourceId].join(' ');
}

/**
 * Every row of the list of published figures, with its document. Throws on a code, a unit, a
 * period, a remark or a document that the seed does not know, and on two rows for one figure.
 */
export function readPublished(
  territory: Pick<Territory, 'areaIdOf'>,
  indicators: ReadonlyMap<string, IndicatorSeed>,
): Published {
  const sources = new Map<string, SourceRow>();
  const figures = new Map<string, SeededFigure>();
  for (const row of readCsv<Column>('published-figures.csv')) {
    const source = sourceOf(row);
    sources.set(source.id, source);
    const figure = readFigure(row, source.id, territory, indicators);
    const key = figureKey(figure);
    if (figures.has(key)) throw new Error(`twice in the list of published figures: ${key}`);
    figures.set(key, figure);
  }
  return { sources: [...sources.values()], figures: [...figures.values()] };
}

function readFigure(
  row: Record<Column, string>,
  sourceId: string,
  territory: Pick<Territory, 'areaIdOf'>,
  indicators: ReadonlyMap<string, IndicatorSeed>,
): SeededFigure {
  const indicatorCode = catalogueCode({ ...row, sourceId });
  const indicator = indicators.get(indicatorCode);
  if (!indicator) throw new Error(`no indicator has the code ${indicatorCode}`);
  const power = powerOfUnit(row.unit, indicator.unit.vi);
  const convert = (printed: string) => toDecimalText(readDecimal(printed).times(`1e${power}`));
  const isRange = row.value === '';
  const { code: period, kind: periodKind, start, end } = getPeriod(row.period);
  return {
    indicatorCode,
    areaId: areaOf(row, territory),
    scope: scopeSchema.parse(row.scope),
    period,
    periodKind,
    periodStart: start,
    periodEnd: end,
    value: convert(isRange ? row.value_low : row.value),
    valueHigh: isRange ? convert(row.value_high) : null,
    status: valueStatusSchema.parse(row.status),
    precision: precisionSchema.parse(row.precision),
    origin: row.origin === 'computed' ? 'computed' : 'published',
    printed: power === 0 ? null : `${asPrinted(row.value)} ${row.unit}`,
    note: publicNote(row.note, row.indicator),
    sourceId,
  };
}

/** The fair of December 2022 was of 28 provinces too, but nobody says that they were the same. */
function areaOf(row: Record<Column, string>, territory: Pick<Territory, 'areaIdOf'>): string {
  if (row.area_scheme !== 'GROUP') return territory.areaIdOf(row.area_scheme, row.area_code);
  if (row.area_code !== 'GRP28') throw new Error(`no group is known by ${row.area_code}`);
  return row.period.startsWith('2022-12') ? 'nhom-28-2022' : 'nhom-28-2023';
}

/** As printed in Vietnamese, zeros at the end included: "582.0" → "582,0". */
function asPrinted(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return formatNumber(text, 'vi', { decimals, fixed: true });
}
