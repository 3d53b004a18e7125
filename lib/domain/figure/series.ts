import type { Indicator, IndicatorKind } from '../indicator/indicator';
import { type Day, getPeriod } from '../period';
import {
  type Absence,
  isApproximate,
  type NumberValue,
  type Origin,
  type Scope,
  type Value,
} from './figure';

/**
 * One indicator of one area and scope over time, ready to be drawn: what is known at each period,
 * where the line must stop, and what each mark has to show. No layout here.
 */
export interface Series {
  /** In the order of time, one for every period asked for, also where nothing is known. */
  readonly points: readonly SeriesPoint[];
  /** What a line may join: indices of points with a value, never across a gap or a break. */
  readonly runs: readonly (readonly number[])[];
  readonly breaks: readonly PlacedBreak[];
}

type PointMark = 'provisional' | 'estimated' | 'computed' | 'approximate' | 'partial';

interface SeriesPoint {
  readonly period: string;
  readonly start: Day;
  readonly end: Day;
  /** Null exactly where `gap` says why: an absence is never drawn at 0. */
  readonly value: NumberValue | null;
  /** The reason for absence; "unknown" where nobody said anything. */
  readonly gap: Absence | 'unknown' | null;
  readonly marks: readonly PointMark[];
}

/** What is known at a period. */
export interface SeriesInput {
  readonly period: string;
  readonly value: Value | null;
  readonly origin: Origin;
  /** The figure itself says that its series changes its meaning here. */
  readonly seriesBreak: boolean;
  /** Computed from a part of what it should be. */
  readonly partial: boolean;
}

/** A day on which series change their meaning: borders, a definition, a programme. */
export interface SeriesBreak {
  /** Null: every indicator, area, scope. */
  readonly indicator: string | null;
  readonly area: string | null;
  readonly scope?: Scope | null;
  readonly on: Day;
  readonly reasonVi: string;
  readonly reasonEn: string;
}

/** A break in its place: before the point with that index. */
interface PlacedBreak {
  readonly before: number;
  /** Null: the figure is marked, and no dated reason is known. */
  readonly on: Day | null;
  readonly reasonVi: string | null;
  readonly reasonEn: string | null;
}

/**
 * The breaks that concern a series: its own, and those of what it is made from (a share of owners
 * changes its meaning with the owners).
 */
export function breaksOf(
  breaks: readonly SeriesBreak[],
  indicator: Pick<Indicator, 'code' | 'numerators' | 'denominators' | 'weight'>,
  area: string,
  scope: Scope,
): SeriesBreak[] {
  const { code, numerators, denominators, weight } = indicator;
  const codes = [code, ...numerators, ...denominators, weight];
  return breaks.filter(
    (one) =>
      (one.indicator === null || codes.includes(one.indicator)) &&
      (one.area === null || one.area === area) &&
      (!one.scope || one.scope === scope),
  );
}

/**
 * Builds a series from what is known at each period, in any order. A year-to-date line starts again
 * each January; every line stops at an absence and at a break.
 */
export function buildSeries(
  kind: IndicatorKind,
  inputs: readonly SeriesInput[],
  breaks: readonly SeriesBreak[],
): Series {
  const ordered = inputs
    .map((input) => ({ input, period: getPeriod(input.period) }))
    .sort((a, b) => a.period.end.localeCompare(b.period.end));
  const points = ordered.map(({ input, period }) => toPoint(input, period));
  const placed = points.flatMap((point, index) =>
    placeBreaks(
      point,
      points[index - 1],
      ordered[index]?.input.seriesBreak ?? false,
      index,
      breaks,
    ),
  );
  const stops = new Set(placed.map(({ before }) => before));
  const runs: number[][] = [];
  points.forEach((point, index) => {
    if (point.value === null) return;
    const previous = points[index - 1];
    const joins =
      previous !== undefined &&
      previous.value !== null &&
      !stops.has(index) &&
      (kind !== 'year_to_date' || previous.end.slice(0, 4) === point.end.slice(0, 4));
    const run = runs.at(-1);
    if (joins && run) run.push(index);
    else runs.push([index]);
  });
  return { points, runs, breaks: placed };
}

function toPoint(
  input: SeriesInput,
  { code, start, end }: { readonly code: string; readonly start: Day; readonly end: Day },
): SeriesPoint {
  const { value } = input;
  if (value === null || value.type !== 'number') {
    const gap = value?.type === 'absent' ? value.absence : 'unknown';
    return { period: code, start, end, value: null, gap, marks: [] };
  }
  const marks: PointMark[] = [];
  if (value.status === 'P') marks.push('provisional');
  if (value.status === 'E') marks.push('estimated');
  if (input.origin === 'computed') marks.push('computed');
  if (isApproximate(value)) marks.push('approximate');
  if (input.partial) marks.push('partial');
  return { period: code, start, end, value, gap: null, marks };
}

/** The dated breaks between a point and the one before it; else the figure's own mark. */
function placeBreaks(
  point: SeriesPoint,
  previous: SeriesPoint | undefined,
  isMarked: boolean,
  before: number,
  breaks: readonly SeriesBreak[],
): PlacedBreak[] {
  if (previous === undefined) return [];
  const between = breaks.filter(({ on }) => previous.end < on && on <= point.end);
  if (between.length > 0) {
    return between.map(({ on, reasonVi, reasonEn }) => ({ before, on, reasonVi, reasonEn }));
  }
  return isMarked ? [{ before, on: null, reasonVi: null, reasonEn: null }] : [];
}
