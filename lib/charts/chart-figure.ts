import type { Absence, FigureSource, Origin, Scope, Value } from '@/lib/domain/figure/figure';
import type { Coverage } from '@/lib/domain/indicator/aggregation';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Day, PeriodKind } from '@/lib/domain/period';
import type { Area } from '@/lib/domain/territory/area';
import { figurePieces, formatCoverage } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import type { KeyEntry, Look, MarkOrGap } from './specification';

/** What a chart needs of a figure, chosen among its sources. */
export interface ChartFigure {
  readonly indicator: Indicator;
  readonly area: Pick<Area, 'id' | 'nameVi' | 'nameEn'>;
  readonly scope: Scope;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodEnd: Day;
  readonly value: Value;
  readonly origin: Origin;
  readonly seriesBreak: boolean;
  readonly sources: readonly FigureSource[];
  /** How it was put together on other boundaries; null where it stands as its source has it. */
  readonly computed: { readonly coverage: Coverage; readonly partial: boolean } | null;
}

/** Beside the number of a computed bar: all bars are of one thickness. */
export const computedSign = '*';

export function indicatorName(indicator: Indicator, locale: Locale): string {
  return inLocale(indicator, 'name', locale);
}

export function indicatorUnit(indicator: Indicator, locale: Locale): string {
  return inLocale(indicator, 'unit', locale);
}

/** `Thu nhập, triệu đồng`; a unit that the name says already is not said again. */
export function withMeasureUnit(name: string, unit: string): string {
  if (name === '' || unit === '') return name || unit;
  return name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name}, ${unit}`;
}

export function areaName(area: Pick<Area, 'nameVi' | 'nameEn'>, locale: Locale): string {
  return inLocale(area, 'name', locale);
}

/** What the sign of computed numbers means: put together here, or by the source from its other figures. */
export function computedKeys(
  figures: readonly Pick<ChartFigure, 'origin' | 'computed'>[],
  locale: Locale,
): KeyEntry[] {
  const computed = figures.filter(({ origin }) => origin === 'computed');
  const { key, map } = chartMessages[locale];
  // A share made from the parts of one place was put together from no other places.
  const isFromPlaces = ({ computed: how }: (typeof computed)[number]) =>
    how !== null && how.coverage.expected > 1;
  const texts = [
    computed.some(isFromPlaces) ? key.computed : '',
    computed.some((figure) => !isFromPlaces(figure)) ? map.fromOthers : '',
  ].filter(Boolean);
  return texts.length === 0
    ? []
    : [{ symbol: 'computed', sign: computedSign, text: texts.join('; ') }];
}

/** A figure as a mark or a gap. A text has no place on a chart and counts as nothing found. */
export function toCell(
  key: string,
  figure: Pick<ChartFigure, 'value' | 'indicator' | 'origin' | 'computed'> | null,
  locale: Locale,
): MarkOrGap {
  if (figure?.value.type !== 'number') {
    return gapOf(key, figure?.value.type === 'absent' ? figure.value.absence : 'unknown', locale);
  }
  const { value, indicator, origin, computed } = figure;
  const { word, number, note } = figurePieces(value, indicator, locale);
  const say = chartMessages[locale];
  const notes = [
    note,
    computed
      ? say.computedFrom(formatCoverage(computed.coverage, locale))
      : origin === 'computed'
        ? words[locale].origin.computed
        : '',
    computed?.partial ? say.partial : '',
  ];
  return {
    type: 'mark',
    key,
    value: Number(value.value),
    high: value.valueHigh === null ? null : Number(value.valueHigh),
    exact: value.valueHigh === null ? value.value : `${value.value}..${value.valueHigh}`,
    text: word === '' ? number : `${word} ${number}`,
    look: lookOf(value.status),
    computed: origin === 'computed',
    note: notes.filter(Boolean).join(', '),
  };
}

export function gapOf(key: string, reason: Absence | 'unknown', locale: Locale): MarkOrGap {
  if (reason === 'unknown') {
    const { unknown, unknownMark } = chartMessages[locale];
    return { type: 'gap', key, sign: unknownMark, reason: unknown };
  }
  const { absence, absenceMark } = words[locale];
  return { type: 'gap', key, sign: absenceMark[reason], reason: absence[reason] };
}

function lookOf(status: 'A' | 'P' | 'E' | 'N'): Look {
  if (status === 'P') return 'provisional';
  return status === 'E' ? 'estimated' : 'official';
}

export function isMark(cell: MarkOrGap): cell is Extract<MarkOrGap, { type: 'mark' }> {
  return cell.type === 'mark';
}
