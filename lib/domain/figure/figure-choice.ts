import { groupBy } from '../group-by';
import { sumDecimals, toDecimal, toDecimalText } from '../number/decimal';
import { addSpans, mayBeEqual, mayMeanTheSame, spanOf } from '../number/number-span';
import { getPeriod } from '../period';
import {
  type Figure,
  type NumberValue,
  type Precision,
  type Scope,
  type SourceClass,
  sourceClasses,
  type Value,
  type ValueStatus,
} from './figure';

/** Of several figures for one thing: the one shown, and the others that a page must mention. */
export interface FigureChoice {
  readonly chosen: Figure;
  /** In the same order; empty where nobody else said it. */
  readonly others: readonly Figure[];
  /** Whether another says another number. */
  readonly disagree: boolean;
}

const statusOrder: readonly ValueStatus[] = ['A', 'N', 'P', 'E'];
const precisionOrder: readonly Precision[] = [
  'exact',
  'range',
  'about',
  'at_least',
  'above',
  'below',
];

/**
 * The written order (figures.md, rule 6), the first that tells two apart: a value before an
 * absence; the source's class (published reports, official statistics, the alliance, press); what
 * a source printed before what was worked out from it; the later publication; the later revision; official before provisional before estimated; exact before
 * approximate; read at the source before read in a copy; the identifier, so that the order is the
 * same everywhere. For `Array.sort`: what is shown comes first.
 */
export function compareFigures(a: Figure, b: Figure): number {
  const rank = (figure: Figure) => [
    figure.value.type === 'absent' ? 1 : 0,
    sourceClasses.indexOf(figure.source.class satisfies SourceClass),
    figure.origin === 'computed' ? 1 : 0,
  ];
  const detail = (figure: Figure) => [
    -figure.revision,
    figure.value.type === 'absent' ? 0 : statusOrder.indexOf(figure.value.status),
    figure.value.type === 'number' ? precisionOrder.indexOf(figure.value.precision) : 0,
    figure.source.readAs === 'copy' ? 1 : 0,
  ];
  return (
    compareNumbers(rank(a), rank(b)) ||
    publicationKey(b).localeCompare(publicationKey(a)) ||
    compareNumbers(detail(a), detail(b)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The choice among figures of one indicator, area, scope, period and dataset; null of none. */
export function chooseFigure(figures: readonly Figure[]): FigureChoice | null {
  if (new Set(figures.map(({ dataset }) => dataset)).size > 1) {
    throw new Error('real and demonstration figures are never compared');
  }
  const [chosen, ...others] = [...figures].sort(compareFigures);
  if (!chosen) return null;
  return {
    chosen,
    others,
    disagree: others.some((other) => saysAnother(chosen.value, other.value)),
  };
}

/**
 * Whether an indicator says what stands at a period's end (`standsAtPeriodEnd`), so that periods
 * which end together are one: "2024" and "31/12/2024" of a stock.
 */
export type StandsAtEnd = (indicator: string) => boolean;

/** What a figure is about, apart from who said it: figures of one key are chosen among. */
export function figureKey(
  figure: Pick<Figure, 'indicator' | 'area' | 'scope' | 'period'>,
  standsAtEnd: StandsAtEnd,
): `${string}|${string}|${Scope}|${string}` {
  const { indicator, area, scope, period } = figure;
  const when = standsAtEnd(indicator) ? getPeriod(period).end : period;
  return `${indicator}|${area}|${scope}|${when}`;
}

/** The choice for each key among figures of all kinds. */
export function chooseEach(
  figures: readonly Figure[],
  standsAtEnd: StandsAtEnd,
): Map<string, FigureChoice> {
  const groups = groupBy(figures, (figure) => figureKey(figure, standsAtEnd));
  const choices = new Map<string, FigureChoice>();
  for (const [key, group] of groups) {
    const choice = chooseFigure(group);
    if (choice) choices.set(key, choice);
  }
  return choices;
}

/** A printed total that its printed parts miss. */
export interface PartsMismatch {
  readonly total: string;
  readonly parts: readonly string[];
  readonly sum: string;
  /** Sum less total. */
  readonly difference: string;
}

/**
 * Whether a source's parts miss its total ("212, but 55 + 85 + 74 = 214"): reported as it stands,
 * never mended. Null where they meet, within what "khoảng", "hơn" and ranges leave open, or where a
 * part is missing. `tolerance`: what rounding of the parts allows.
 */
export function partsMismatch(
  total: NumberValue,
  parts: readonly (NumberValue | null)[],
  tolerance = '0',
): PartsMismatch | null {
  const present = parts.filter((part) => part !== null);
  if (present.length < parts.length || present.length === 0) return null;
  const spans = present.map(spanOf);
  const whole = spanOf(total);
  const isLoose = whole.about || spans.some(({ about }) => about);
  if (isLoose || mayBeEqual(addSpans(spans), whole, toDecimal(tolerance))) return null;
  const sum = sumDecimals(present.map(({ value }) => value));
  return {
    total: total.value,
    parts: present.map(({ value }) => value),
    sum,
    difference: toDecimalText(toDecimal(sum).minus(toDecimal(total.value))),
  };
}

/**
 * When a figure came out, as text that sorts in time. Sources print a day, a month, a year, or
 * words around one ("2024 (GSO, preliminary)"); of a report it is the day of its release.
 */
function publicationKey({ source, publishedAt }: Figure): string {
  if (source.class === 'report') return publishedAt;
  return /\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/.exec(source.publishedOn)?.[0] ?? '';
}

/** Two values of which neither is an absence, with other numbers or other words. */
export function saysAnother(a: Value, b: Value): boolean {
  if (a.type === 'number' && b.type === 'number') {
    return !mayMeanTheSame(a, b);
  }
  return a.type === 'text' && b.type === 'text' && a.text.normalize() !== b.text.normalize();
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
