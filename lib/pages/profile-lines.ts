import { saysAnother } from '../domain/figure/figure-choice';
import {
  figurePieces,
  formatChange,
  formatCoverage,
  formatValue,
  formatValueWithUnit,
} from '../format/figure';
import { formatNumber } from '../format/number';
import { formatPeriod, formatPeriodShort } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { figureMessages } from '../messages/figures';
import { profileMessages } from '../messages/profile';
import { provinceMessages } from '../messages/province';
import type { FigureCell, IndicatorRow } from './indicator-row';
import type { Rank } from './ranking';
import type { ShownChange, ShownFigure } from './shown-figure';

/** A figure in words, each of its parts in a column of its own. */
export interface ProfileLine {
  readonly name: string;
  /** It belongs to the line above: an EMM part, a former province. */
  readonly isBelow: boolean;
  /** "khoảng", "hơn" …; empty for exact numbers. */
  readonly word: string;
  /** Empty of an absence, never 0. */
  readonly number: string;
  readonly unit: string;
  /** Why there is no number; empty where there is one. */
  readonly absence: string;
  /** Status, how it was computed and over how much, what it is of a plan, what other sources say. */
  readonly remark: string;
  readonly period: string;
  readonly change: string;
  readonly rank: string;
  readonly shown: ShownFigure;
}

/** What one row of a page says, a line for each figure; every line has its own period. */
export function linesOfRow({ indicator, cells }: IndicatorRow, locale: Locale): ProfileLine[] {
  const say = provinceMessages[locale];
  const ownName = inLocale(indicator, 'name', locale);
  const isSide = cells.length > 1;
  return cells.flatMap((cell) => {
    const { subject, whole, emm, formers, change, rank } = cell;
    const of = isSide ? `${ownName}: ${inLocale(subject, 'name', locale)}` : ownName;
    const name = whole?.computed?.partial
      ? say.partialOf(of, formatCoverage(whole.computed.coverage, locale))
      : of;
    return [
      ...(whole
        ? [
            line(
              whole,
              {
                name,
                isBelow: false,
                isPartName: name !== of,
                remarks: planOf(cell, locale),
                change,
                rank,
              },
              locale,
            ),
          ]
        : []),
      ...formers.map((former) => {
        const own = say.formerOf(inLocale(former.newest.area, 'name', locale));
        const beside = { name: `${of}: ${own}`, isBelow: false, change: former.change };
        return line(former.newest, beside, locale);
      }),
      ...(emm
        ? [
            whole
              ? line(emm, { name: say.emmPart, isBelow: true }, locale)
              : line(emm, { name: `${of}, ${say.emmOnly}`, isBelow: false }, locale),
          ]
        : []),
    ];
  });
}

interface Beside {
  readonly name: string;
  readonly isBelow: boolean;
  /** The name says already of how much it is. */
  readonly isPartName?: boolean;
  readonly remarks?: readonly string[];
  readonly change?: ShownChange | null;
  readonly rank?: Rank | null;
}

function line(shown: ShownFigure, beside: Beside, locale: Locale): ProfileLine {
  const { name, isBelow, remarks = [], change, rank, isPartName } = beside;
  const { indicator, value } = shown;
  const { word, number, note } = figurePieces(value, indicator, locale);
  const isAbsent = value.type === 'absent';
  return {
    name,
    isBelow,
    word,
    number: isAbsent ? '' : number,
    unit: isAbsent ? '' : inLocale(indicator, 'unit', locale),
    absence: isAbsent ? note : '',
    remark: [
      isAbsent ? '' : note,
      computedText(shown, locale, isPartName),
      ...remarks,
      otherSources(shown, locale),
    ]
      .filter(Boolean)
      .join(' · '),
    period: formatPeriod(shown.period, locale),
    change: change
      ? `${movedText(change, locale)} · ${formatPeriodShort(change.base.period, locale)}`
      : '',
    rank: rank ? placeText(rank, locale) : '',
    shown,
  };
}

/** `tính toán · 2/2 tỉnh`; empty for what a source stated. */
export function computedText(
  { origin, computed }: ShownFigure,
  locale: Locale,
  isCoverageSaid = false,
): string {
  if (origin !== 'computed') return '';
  const say = figureMessages[locale];
  const coverage =
    computed && computed.coverage.expected > 1 && !isCoverageSaid
      ? ` · ${formatCoverage(computed.coverage, locale)}`
      : '';
  return `${say.computedHere}${coverage}${computed?.partial ? `, ${say.partial}` : ''}`;
}

/** `+12 (+4,8%) so với II/26`. */
export function changeText(change: ShownChange, locale: Locale): string {
  const since = formatPeriodShort(change.base.period, locale);
  return `${movedText(change, locale)} ${figureMessages[locale].since(since)}`;
}

function movedText({ change, base }: ShownChange, locale: Locale): string {
  return change.direction === 'same'
    ? figureMessages[locale].unchanged
    : (formatChange(change, base.indicator, locale) ?? '');
}

function placeText({ rank, of, expected }: Rank, locale: Locale): string {
  const say = profileMessages[locale];
  const [place, among] = [rank, of].map((count) => formatNumber(String(count), locale));
  return (of < expected ? say.placeKnown : say.place)(place ?? '', among ?? '');
}

function planOf({ ofPlan, aim, whole }: FigureCell, locale: Locale): string[] {
  const say = provinceMessages[locale];
  if (ofPlan) return [say.ofPlan(formatValueWithUnit(ofPlan.value, ofPlan.indicator, locale))];
  if (!aim?.plan || !whole) return [];
  return [say.plan(aim.year, formatValueWithUnit(aim.plan.value, whole.indicator, locale), '')];
}

/** What contradicts the figure; a page may not keep it to itself. */
export function otherSources({ indicator, value, others, disagree }: ShownFigure, locale: Locale) {
  const said = disagree ? others.filter((other) => saysAnother(value, other.value)) : [];
  if (said.length === 0) return '';
  const values = said.map((other) => formatValue(other.value, indicator, locale));
  return figureMessages[locale].anotherSays([...new Set(values)].join(', '));
}
