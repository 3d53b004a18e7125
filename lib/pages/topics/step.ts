import type { ChartSpecification } from '../../charts/specification';
import type { Dataset, Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import { inLocale, type Locale } from '../../locale';
import { topicMessages } from '../../messages/topics';
import type { Almanac } from '../almanac';
import { composition } from '../composition';
import { inSentence } from '../finding';
import { sumOfProvinces } from '../province-sum';
import {
  changeOf,
  type FigureBook,
  isNumber,
  latestOf,
  type ShownChange,
  type ShownFigure,
  seriesOf,
} from '../shown-figure';
import { territoryOf } from '../statement';
import { widePeriod } from './compared';
import type { Told } from './plan';

/** One step of a story: what it finds, in words, with its figures and its picture. */
export interface TopicStep {
  readonly id: string;
  /** The finding; where there is none, what is missing. */
  readonly finding: string;
  /** Sentences computed from the figures. */
  readonly said: readonly string[];
  /** Every figure that is spoken of, to be shown with its source, status and period. */
  readonly figures: readonly TopicFigure[];
  readonly charts: readonly ChartSpecification[];
  /** Whether the finding says something by itself, at the head of the story. */
  readonly opens: boolean;
  /** Whose page has the map and every province; null where there is none. */
  readonly mapOf: Indicator | null;
  /** Indicators that are named and lead to their pages. */
  readonly named: readonly Indicator[];
}

export interface TopicFigure {
  readonly name: string;
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
}

export interface StepContext {
  readonly almanac: Almanac;
  /** The country, the conference's group, and provinces at the moments that are compared. */
  readonly book: FigureBook;
  /** Codes that the form in force asks. */
  readonly asked: ReadonlySet<string>;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

export const nothing = {
  said: [],
  figures: [],
  charts: [],
  opens: false,
  mapOf: null,
  named: [],
} as const;

/** A step of which nothing can be told yet: it says so, and what is missing, and draws nothing. */
export function missingStep(id: string, missing: string, locale: Locale): TopicStep {
  return { ...nothing, id, finding: topicMessages[locale].notYet, said: [missing] };
}

/** A figure of the country or the group, with its series where a source stated one. */
export interface ToldFigure {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
  readonly series: readonly ShownFigure[];
}

/**
 * What is known of an indicator of the country: what a source says of it, else what its provinces
 * come to at the period that most of them share, with their coverage.
 */
export function countryTold(
  code: string,
  scope: Scope,
  { almanac, book }: StepContext,
): ToldFigure | null {
  const indicator = book.indicators.get(code);
  if (!indicator) return null;
  const stated = toldOf(book, almanac.country, indicator, scope);
  if (stated) return stated;
  const shown = sumTold(indicator, scope, { almanac, book });
  return isNumber(shown) ? { shown, change: null, series: [] } : null;
}

/** What provinces come to: of what is mapped as every page shows it, of the rest as it was read. */
function sumTold(
  indicator: Indicator,
  scope: Scope,
  { almanac, book }: Pick<StepContext, 'almanac' | 'book'>,
): ShownFigure | null {
  const { country, ofProvinces } = almanac;
  const mapped = almanac.mapped[scope].find((entry) => entry.indicator.code === indicator.code);
  if (mapped) return almanac.sum(mapped, scope, country);
  const period = widePeriod(indicator, scope, almanac);
  if (period === null) return null;
  return (
    sumOfProvinces(ofProvinces, country, indicator, scope, period) ??
    sumOfProvinces(book, country, indicator, scope, period)
  );
}

/** What the conference's group of provinces said; it is in no sum and has no coverage. */
function groupTold(code: string, scope: Scope, { book }: StepContext): ToldFigure | null {
  const indicator = book.indicators.get(code);
  const group = book.areas.get(composition.conference.group);
  return indicator && group ? toldOf(book, group, indicator, scope) : null;
}

function toldOf(
  book: FigureBook,
  area: ShownFigure['area'],
  indicator: Indicator,
  scope: Scope,
): ToldFigure | null {
  const series = seriesOf(book, area, [area.id], indicator, scope);
  const shown = latestOf(series);
  return isNumber(shown) ? { shown, change: changeOf(book, shown, series), series } : null;
}

export function toldFigure({ code, scope = 'ALL', ofGroup }: Told, context: StepContext) {
  return ofGroup ? groupTold(code, scope, context) : countryTold(code, scope, context);
}

/** A figure as it stands below the text: its indicator, and of whom where it is not the country. */
export function topicFigure(
  { shown, change }: Omit<ToldFigure, 'series'>,
  locale: Locale,
): TopicFigure {
  const say = topicMessages[locale];
  const name = inLocale(shown.indicator, 'name', locale);
  const isCountry = shown.area.level === 'country' && !shown.computed?.partial;
  const whole = isCountry ? name : say.figureOf(name, territoryOf(shown, locale));
  return {
    name: shown.scope === 'EMM' ? say.figureOf(whole, say.emm) : whole,
    shown,
    change,
  };
}

/** The names of indicators in a sentence: "hộ nghèo, hộ thoát nghèo". */
export function namesOf(
  codes: readonly string[],
  { indicators }: Pick<FigureBook, 'indicators'>,
  locale: Locale,
): string {
  return codes
    .flatMap((code) => indicators.get(code) ?? [])
    .map((indicator) => inSentence(inLocale(indicator, 'shortName', locale)))
    .join(topicMessages[locale].and);
}
