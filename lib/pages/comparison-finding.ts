import { meantSpan } from '../domain/number/number-span';
import { formatDay } from '../format/date';
import { formatCoverage, formatValueWithUnit } from '../format/figure';
import { formatNumber, roundDecimalText } from '../format/number';
import { formatPeriod, formatPeriodInSentence } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { areaMessages } from '../messages/areas';
import { comparisonMessages } from '../messages/comparison';
import { words } from '../messages/words';
import type { ComparedPlace, ComparedRow, Missing } from './comparison-page';
import { inSentence } from './finding';
import { isWhole, type ShownNumber } from './shown-figure';

/** A place's name beside others: whose boundaries are gone says so. */
export function placeTitle(area: ComparedPlace['area'], locale: Locale): string {
  if (area.level === 'country') return areaMessages[locale].countryName;
  const name = inLocale(area, 'name', locale);
  return area.validUntil === null ? name : comparisonMessages[locale].former(name);
}

/** "Thái Nguyên, Lào Cai và cả nước". */
export function listOfNames(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')} ${comparisonMessages[locale].and} ${last}`;
}

export function comparisonTitle(places: readonly ComparedPlace[], locale: Locale): string {
  const names = places.map(({ area }, index) => {
    const name = placeTitle(area, locale);
    return area.level === 'country' && index > 0 ? inSentence(name) : name;
  });
  return comparisonMessages[locale].titleOf(listOfNames(names, locale));
}

/**
 * What an indicator's comparison finds, at the period that its places share: who has the most and who
 * the least, as far as the numbers say so with their words; else what each of them is.
 */
export function comparisonFinding(row: ComparedRow, locale: Locale): string {
  const say = comparisonMessages[locale];
  const { finding } = say;
  if (row.period === null) return aloneOrNone(row, locale);
  const when = formatPeriod(row.period, locale);
  const order = [...row.ranked].sort((a, b) => reachOf(b).low.comparedTo(reachOf(a).low));
  const told = (shown: ShownNumber) =>
    say.value(placeTitle(shown.area, locale), said(shown, locale));
  const [top] = order;
  const bottom = order.at(-1);
  if (!top || !bottom || top === bottom) {
    const all = row.cells.flatMap(({ shown }) => shown ?? []);
    return finding.list(when, all.map(told).join('; '));
  }
  const namesOf = (same: readonly ShownNumber[]) =>
    listOfNames(
      same.map(({ area }) => placeTitle(area, locale)),
      locale,
    );
  const tops = order.filter((shown) => isSame(shown, top));
  const bottoms = order.filter((shown) => isSame(shown, bottom));
  if (tops.length === order.length) return finding.same(when, namesOf(tops), said(top, locale));
  const way = isAmount(row) ? 'amount' : 'rate';
  const isTopSure = order.every((shown) => tops.includes(shown) || isSurelyMore(top, shown));
  const isBottomSure = order.every(
    (shown) => bottoms.includes(shown) || isSurelyMore(shown, bottom),
  );
  const known = formatNumber(String(row.cells.filter(({ shown }) => shown).length), locale);
  const asked = formatNumber(String(row.cells.length), locale);
  const among = known === asked ? '' : `, ${say.ofKnown(known, asked)}`;
  // What holds some of the others is no rival of theirs, but says how high a rate is.
  const around = row.cells.flatMap(({ shown }) => (shown && !order.includes(shown) ? [shown] : []));
  const beside =
    way === 'rate' ? around.map((shown) => `; ${inSentence(told(shown))}`).join('') : '';
  const ofAll = (same: readonly ShownNumber[], shown: ShownNumber) =>
    say.value(namesOf(same), said(shown, locale));
  if (order.length === 2 && isTopSure) {
    return `${finding.two(when, told(top), finding.more[way], told(bottom))}${beside}`;
  }
  if (isTopSure && isBottomSure) {
    const [most, least] = [finding.most[way], finding.least[way]];
    return `${finding.ends(when, most, ofAll(tops, top), least, ofAll(bottoms, bottom))}${beside}${among}`;
  }
  if (isTopSure) {
    const rest = order.filter((shown) => !tops.includes(shown)).map(told);
    return finding.end(when, finding.most[way], ofAll(tops, top), rest.join('; '));
  }
  return finding.list(when, order.map(told).join('; '));
}

/** Where no period is shared: the one number that there is, or that there are none. */
function aloneOrNone({ series, cells }: ComparedRow, locale: Locale): string {
  const { finding, value } = comparisonMessages[locale];
  const known = series.map((one) => one.filter((shown) => isWhole(shown)).at(-1));
  const newest = known.flatMap((shown) => (isWhole(shown) ? [shown] : []));
  const [only] = newest;
  if (!only || cells.length === 0) return finding.none;
  if (newest.length > 1) return finding.notShared;
  const told = value(placeTitle(only.area, locale), said(only, locale));
  return finding.only(formatPeriodInSentence(only.period, locale), told);
}

/** Why there is no number, in a few words. */
export function missingText(missing: Missing, locale: Locale): string {
  const say = comparisonMessages[locale].missing;
  switch (missing.kind) {
    case 'absent':
      return words[locale].absence[missing.absence];
    case 'partial': {
      const { computed } = missing.shown;
      return say.partial(computed ? formatCoverage(computed.coverage, locale) : '');
    }
    case 'ended':
      return say.ended(formatDay(missing.on, locale));
    case 'other_time':
      return (missing.isShared ? say.other_time : say.lone_time)(
        formatPeriodInSentence(missing.period, locale),
      );
    case 'not_addable':
      return say.not_addable;
    case 'no_divider':
      return say.no_divider(inLocale(missing.by, 'shortName', locale).toLowerCase());
    case 'unknown':
      return say.unknown;
  }
}

function said({ value, indicator }: ShownNumber, locale: Locale): string {
  return formatValueWithUnit(value, indicator, locale);
}

/** Of counts and sums people have the most; rates, averages and quotients are high. */
function isAmount({ shownAs }: ComparedRow): boolean {
  const { kind, unitVi } = shownAs;
  return kind !== 'ratio' && kind !== 'average' && !/[/%]/.test(unitVi);
}

/** As it is read: what a quotient has behind its last shown digit tells nobody apart. */
function reachOf({ value, indicator: { decimals }, origin }: ShownNumber) {
  if (origin !== 'computed') return meantSpan(value);
  const shown = roundDecimalText(value.value, decimals);
  const high = value.valueHigh && roundDecimalText(value.valueHigh, decimals);
  return meantSpan({ ...value, value: shown, valueHigh: high });
}

function isSurelyMore(more: ShownNumber, less: ShownNumber): boolean {
  const { high } = reachOf(less);
  return high !== null && reachOf(more).low.greaterThan(high);
}

function isSame(one: ShownNumber, other: ShownNumber): boolean {
  const areExact = one.value.precision === 'exact' && other.value.precision === 'exact';
  return one === other || (areExact && reachOf(one).low.equals(reachOf(other).low));
}
