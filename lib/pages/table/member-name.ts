import { formatNumber } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { inLocale, type Locale } from '../../locale';
import { areaMessages } from '../../messages/areas';
import { homeMessages } from '../../messages/home';
import { tableMessages } from '../../messages/table';
import type { TableLayout, TableMember } from './table-layout';

/** What a row, a column or a group is called. */
export function memberName(member: TableMember, layout: TableLayout, locale: Locale): string {
  switch (member.axis) {
    case 'area':
      if (member.area === null) return togetherName(layout, locale);
      return member.area.level === 'country'
        ? areaMessages[locale].countryName
        : inLocale(member.area, 'name', locale);
    case 'indicator':
      return inLocale(member.indicator, 'name', locale);
    case 'period':
      return formatPeriod(member.period, locale);
    case 'scope':
      return homeMessages[locale].scope[member.scope];
  }
}

/** A sum where everything is added up; means and shares are of all provinces together. */
function togetherName(layout: TableLayout, locale: Locale): string {
  const say = tableMessages[locale];
  const indicators = [...layout.rows, ...layout.columns, ...layout.groups.flat()].flatMap((one) =>
    one.axis === 'indicator' ? [one.indicator] : [],
  );
  const isSum = indicators.every(({ areaAggregation }) => areaAggregation === 'sum');
  return isSum ? say.together : say.overall;
}

/** What a table is about, in as few words as it has: its indicator, or how many. */
export function tableSubject(layout: TableLayout, locale: Locale): string {
  const members = [...layout.rows, ...layout.columns, ...layout.groups.flat()];
  const indicators = new Map(
    members.flatMap((one) => (one.axis === 'indicator' ? [[one.key, one.indicator] as const] : [])),
  );
  const [only] = indicators.values();
  return only && indicators.size === 1
    ? inLocale(only, 'shortName', locale)
    : tableMessages[locale].indicatorsOf(formatNumber(String(indicators.size), locale));
}
