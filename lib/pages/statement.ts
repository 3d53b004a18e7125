import type { Indicator } from '../domain/indicator/indicator';
import { compareDecimals } from '../domain/number/decimal';
import {
  figurePieces,
  formatMovement,
  formatValue,
  formatValueWithUnit,
  withUnit,
} from '../format/figure';
import { formatNumber } from '../format/number';
import { formatPeriodInSentence } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { statementMessages } from '../messages/statements';
import { countedBy, inSentence, rankText } from './finding';
import type { Rank } from './ranking';
import { isNumber, type ShownChange, type ShownFigure, type ShownNumber } from './shown-figure';

/** What one figure says, with what it may be set against. */
export interface Statement {
  readonly shown: ShownFigure;
  readonly change: ShownChange | null;
  readonly rank: Rank | null;
  /** The whole country's figure of the same indicator and period. */
  readonly country: ShownNumber | null;
}

/** `saidOf` as a sentence that stands alone. */
export function statementText(statement: Statement, locale: Locale): string {
  return `${saidOf(statement, locale)}.`;
}

/**
 * What a figure says, written by rule: "Cả nước có 33.557 hợp tác xã (31/12/2024), tăng 2.193 (7%) so
 * với 31/12/2023". Its period and what qualifies it stand in brackets; a sum with provinces missing
 * says how many there are, and that it is not the whole.
 */
export function saidOf({ shown, change, rank, country }: Statement, locale: Locale): string {
  const say = statementMessages[locale];
  const head = headOf(shown, locale);
  const period = formatPeriodInSentence(shown.period, locale);
  // A gathering bears its day in its name.
  const qualified = [
    !head.includes(period) && period,
    statusOf(shown, locale),
    // Of a sum with a part missing the sentence says it itself.
    shown.computed && !shown.computed.partial && say.computed,
    shown.revision > 1 && say.corrected,
  ].filter(Boolean);
  const said = [
    qualified.length === 0 ? head : `${head} (${qualified.join(', ')})`,
    rank && rankText(rank, locale),
    country && isNumber(shown) && besideCountry(shown, country, locale),
    change && movedText(change, shown.indicator, locale),
  ];
  const text = said.filter(Boolean).join(', ');
  if (!shown.computed?.partial) return text;
  return `${text}; ${shown.scope === 'EMM' ? say.notAllPart : say.notAll}`;
}

/** "sơ bộ" of a number that is not official; of an absence its reason is the value itself. */
function statusOf({ value, indicator }: ShownFigure, locale: Locale): string {
  return value.type === 'number' ? figurePieces(value, indicator, locale).note : '';
}

function headOf(shown: ShownFigure, locale: Locale): string {
  const say = statementMessages[locale];
  const { indicator, value } = shown;
  const place = placeOf(shown, locale);
  const within = placeOf(shown, locale, 'within');
  const name = inLocale(indicator, 'shortName', locale);
  if (value.type !== 'number') return say.is(name, within, formatValue(value, indicator, locale));
  const { word, number } = figurePieces(value, indicator, locale);
  const counted = countedBy(indicator, locale);
  // English has another form of what is counted for one, which the catalogue does not know.
  const isOne = locale === 'en' && number === '1';
  if (counted && !isOne) {
    if (value.value === '0' && value.precision === 'exact') return say.hasNone(place, counted);
    const isGroup = shown.area.level === 'group' && shown.scope === 'ALL';
    const has = shown.computed?.partial ? say.haveTogether : isGroup ? say.have : say.has;
    return has(place, [word, number, counted].filter(Boolean).join(' '));
  }
  const unit = inLocale(indicator, 'unit', locale);
  const withWord = [word, isOne ? number : withUnit(number, unit)].filter(Boolean).join(' ');
  return say.is(name, within, withWord);
}

/** The territory that a figure is of with its scope, as a sentence names it. */
function placeOf(
  shown: ShownFigure,
  locale: Locale,
  position: 'start' | 'within' = 'start',
): string {
  const say = statementMessages[locale];
  if (shown.scope === 'ALL') return territoryOf(shown, locale, position);
  const isWhole = shown.area.level === 'country' && !shown.computed?.partial;
  const part = isWhole ? say.partOfCountry : say.partOf(territoryOf(shown, locale, 'within'));
  return position === 'start' || locale === 'en' ? part : inSentence(part);
}

/** Whose a figure is, of whatever scope: a sum that lacks a part names its coverage, never the whole. */
export function territoryOf(
  { area, computed }: Pick<ShownFigure, 'area' | 'computed'>,
  locale: Locale,
  position: 'start' | 'within' = 'start',
): string {
  const say = statementMessages[locale];
  if (computed?.partial && computed.coverage.of === 'areas') {
    const { reported, expected } = computed.coverage;
    return say.someProvinces(
      formatNumber(String(reported), locale),
      formatNumber(String(expected), locale),
    );
  }
  if (area.level !== 'country') return inLocale(area, 'name', locale);
  return position === 'start' ? say.country : say.countryBeside;
}

/** Of shares and averages, which do not grow with the size of a territory. */
function besideCountry(shown: ShownNumber, country: ShownNumber, locale: Locale): string | null {
  const { thanCountry } = statementMessages[locale];
  const { indicator } = shown;
  if (!isRelative(indicator) || shown.period !== country.period) return null;
  if (![shown, country].every(({ value }) => value.precision === 'exact')) return null;
  const said = formatValueWithUnit({ ...country.value, status: 'A' }, indicator, locale);
  const own = figurePieces(shown.value, indicator, locale).number;
  if (own === figurePieces(country.value, indicator, locale).number) return thanCountry.equal(said);
  const order = compareDecimals(shown.value.value, country.value.value);
  return (order > 0 ? thanCountry.more : thanCountry.less)(said);
}

/** Whether figures of territories of any size may be set beside each other. */
export function isRelative({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'ratio' || kind === 'average';
}

/** `cả nước 3,37%` beside a figure of the same thing; a share bears its unit, a count's is named there. */
export function besideText({ area, value, indicator }: ShownNumber, locale: Locale): string {
  const isCountry = area.level === 'country';
  const name = isCountry ? statementMessages[locale].countryBeside : inLocale(area, 'name', locale);
  const unit = inLocale(indicator, 'unit', locale);
  const said = formatValue({ ...value, status: 'A' }, indicator, locale);
  return `${name} ${unit.startsWith('%') ? withUnit(said, unit) : said}`;
}

function movedText({ change, base }: ShownChange, indicator: Indicator, locale: Locale): string {
  const say = statementMessages[locale];
  const moved =
    change.direction === 'same'
      ? say.same
      : say[change.direction](formatMovement(change, indicator, locale));
  return say.from(moved, formatPeriodInSentence(base.period, locale));
}
