import { isNotApplicable, type NumberValue, type Value } from '../figure/figure';
import { toDecimal } from '../number/decimal';
import {
  addSpans,
  combinedStatus,
  divideSpans,
  isExactSpan,
  type NumberSpan,
  scaleSpan,
  spanOf,
  spanValue,
} from '../number/number-span';
import type { Indicator } from './indicator';

/** How much of what should be there is there: "31/34 tỉnh", "3/4 quý". */
export interface Coverage {
  readonly of: 'areas' | 'quarters';
  readonly reported: number;
  readonly expected: number;
}

/** What a computed figure is made of: an area or a quarter, and what it said (null: nothing). */
interface AggregatePart {
  readonly id: string;
  readonly value: Value | null;
}

export type AggregateGap =
  /** None of the parts has a value. */
  | 'no_parts'
  /** Every part says that it is not applicable, or there is none to which it applies. */
  | 'not_applicable'
  /** A published rate, or words: the parts that would make it are not known. */
  | 'not_additive'
  /** A stock at the year's end, without the last quarter. */
  | 'last_quarter_missing'
  /** A share of nothing. */
  | 'zero_denominator';

/** A figure computed here, from what, and how completely; or why it cannot be (figures.md 1–4). */
export type Aggregate =
  | {
      readonly kind: 'value';
      readonly origin: 'computed';
      readonly value: NumberValue;
      readonly coverage: Coverage;
      /** A part is missing: never to be read as the whole. */
      readonly partial: boolean;
      readonly approximate: boolean;
      readonly parts: readonly AggregatePart[];
    }
  | {
      readonly kind: 'absent';
      readonly reason: AggregateGap;
      readonly coverage: Coverage;
      readonly parts: readonly AggregatePart[];
    };

/** One of what is added up: an area or a quarter. */
export interface Part {
  readonly id: string;
  /** False where the scope does not exist (a province without an EMM part): not in the coverage. */
  readonly applies: boolean;
  /** What it said of an indicator; null or undefined: nothing. */
  readonly read: (indicator: string) => Value | null | undefined;
}

export type AggregatedIndicator = Pick<
  Indicator,
  | 'code'
  | 'kind'
  | 'areaAggregation'
  | 'quarterAggregation'
  | 'weight'
  | 'factor'
  | 'numerators'
  | 'denominators'
>;

/**
 * An indicator over several areas: a sum with its coverage, a weighted mean, a share from its
 * parts. A missing area makes it partial; what is absent never counts as 0.
 */
export function aggregateAreas(indicator: AggregatedIndicator, areas: readonly Part[]): Aggregate {
  return aggregate(indicator, indicator.areaAggregation, areas, 'areas');
}

/** An aggregate by a way of adding up that applies to any kind of part. */
export function aggregate(
  indicator: AggregatedIndicator,
  way: Indicator['areaAggregation'],
  all: readonly Part[],
  of: Coverage['of'],
): Aggregate {
  const expected = all.filter((part) => part.applies && !saysNotApplicable(part, indicator));
  const brought = expected.map((part) => contribution(indicator, way, part));
  const parts = expected.map((part, index) => ({
    id: part.id,
    value: said(part, brought[index] ?? null, indicator, way),
  }));
  const gap = (reason: AggregateGap, reported: number): Aggregate => ({
    kind: 'absent',
    reason,
    coverage: { of, reported, expected: expected.length },
    parts,
  });
  if (way === 'list' || way === 'none') return gap('not_additive', 0);
  if (expected.length === 0) return gap('not_applicable', 0);
  const contributions = brought.filter((found) => found !== null);
  if (contributions.length === 0) return gap('no_parts', 0);
  const span = combine(indicator, way, contributions);
  if (span === null) return gap('zero_denominator', contributions.length);
  const value = spanValue(span, combinedStatus(contributions.flatMap(({ statuses }) => statuses)));
  return {
    kind: 'value',
    origin: 'computed',
    value,
    coverage: { of, reported: contributions.length, expected: expected.length },
    partial: contributions.length < expected.length,
    approximate: !isExactSpan(span),
    parts,
  };
}

/** What a part said; its own share where that is computed. */
function said(
  part: Part,
  own: Contribution | null,
  indicator: AggregatedIndicator,
  way: Indicator['areaAggregation'],
) {
  if (way !== 'from_parts') return part.read(indicator.code) ?? null;
  const span = own && combine(indicator, way, [own]);
  return span && spanValue(span, combinedStatus(own.statuses));
}

interface Contribution {
  /** What is added up above the line, and (shares and means) below it. */
  readonly above: NumberSpan;
  readonly below: NumberSpan | null;
  readonly statuses: readonly NumberValue['status'][];
}

/** What one part brings; null where anything that it needs is missing. */
function contribution(
  indicator: AggregatedIndicator,
  way: Indicator['areaAggregation'],
  part: Part,
): Contribution | null {
  const read = (codes: readonly string[]) => {
    const values = codes
      .map((code) => part.read(code))
      .filter((value): value is NumberValue => value?.type === 'number');
    return values.length === codes.length && values.length > 0 ? values : null;
  };
  const statuses = (values: readonly NumberValue[]) => values.map(({ status }) => status);
  if (way === 'from_parts') {
    const above = read(indicator.numerators);
    const below = read(indicator.denominators);
    if (!above || !below) return null;
    return {
      above: addSpans(above.map(spanOf)),
      below: addSpans(below.map(spanOf)),
      statuses: statuses([...above, ...below]),
    };
  }
  const [value] = read([indicator.code]) ?? [];
  if (!value) return null;
  if (way === 'sum') return { above: spanOf(value), below: null, statuses: [value.status] };
  const [weight] = indicator.weight === null ? [] : (read([indicator.weight]) ?? []);
  if (!weight) return null;
  const weighs = midpoint(spanOf(weight));
  const weighed = scaleSpan(spanOf(value), weighs.low);
  return {
    above: { ...weighed, about: weighed.about || weighs.about },
    below: weighs,
    statuses: statuses([value, weight]),
  };
}

/** One weight above and below the line: its middle, and "about" where it is not exact. */
function midpoint(span: NumberSpan): NumberSpan {
  const middle = span.low.plus(span.high).dividedBy(2);
  const about = !isExactSpan(span);
  return { low: middle, high: middle, openBelow: false, openAbove: false, about };
}

function combine(
  indicator: AggregatedIndicator,
  way: Indicator['areaAggregation'],
  contributions: readonly Contribution[],
): NumberSpan | null {
  const above = addSpans(contributions.map((found) => found.above));
  if (way === 'sum') return above;
  const below = addSpans(contributions.flatMap((found) => found.below ?? []));
  const divided = divideSpans(above, below);
  if (way === 'weighted_mean' || divided === null) return divided;
  return indicator.factor === null ? null : scaleSpan(divided, toDecimal(indicator.factor));
}

/** Whether a part says "not applicable" (M): there is nothing to count, so nothing is missing. */
function saysNotApplicable(part: Part, indicator: AggregatedIndicator): boolean {
  const codes =
    indicator.kind === 'ratio'
      ? [...indicator.numerators, ...indicator.denominators]
      : [indicator.code];
  return codes.some((code) => isNotApplicable(part.read(code)));
}
