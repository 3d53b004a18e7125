import type { NumberValue } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Rule, RuleTerm } from '@/lib/domain/rule/rule';
import { inLocale, type Locale } from '@/lib/locale';
import { ruleMessages } from '@/lib/messages/rules';
import { sheetMessages } from '@/lib/messages/sheet';
import { words } from '@/lib/messages/words';
import { formatValue, withUnit } from './figure';
import { formatNumber } from './number';

/**
 * What a rule asks, with what stands on both sides now: `Đang hoạt động (200) + Tạm ngừng (trống) ≤
 * Tổng số hợp tác xã (210)`; bounds and the greatest change in words.
 */
export function formatRule(
  rule: Rule,
  indicators: ReadonlyMap<string, Indicator>,
  read: (term: RuleTerm) => NumberValue | null,
  locale: Locale,
): string {
  const say = sheetMessages[locale];
  if (rule.kind === 'change') return say.change(formatNumber(rule.changePercent ?? '0', locale));
  if (rule.kind === 'bounds') return formatBounds(rule, indicators, locale);
  const side = (name: RuleTerm['side']) =>
    rule.terms
      .filter((term) => term.side === name)
      .map((term, index) => formatTerm(term, index === 0, indicators, read(term), locale))
      .join(' ');
  const comparison = say.comparison[rule.comparison ?? 'equal'];
  return `${side('left')} ${comparison} ${side('right')}`;
}

function formatBounds(
  { lower, upper, terms }: Rule,
  indicators: ReadonlyMap<string, Indicator>,
  locale: Locale,
): string {
  const indicator = indicators.get(terms[0]?.indicator ?? '');
  const unit = indicator ? inLocale(indicator, 'unit', locale) : '';
  const show = (text: string) => withUnit(formatNumber(text, locale), unit);
  const say = sheetMessages[locale].bounds;
  if (lower !== null && upper !== null) return say.both(formatNumber(lower, locale), show(upper));
  return lower === null ? say.upper(show(upper ?? '0')) : say.lower(show(lower));
}

function formatTerm(
  { indicator: code, scope, moment, coefficient }: RuleTerm,
  isFirst: boolean,
  indicators: ReadonlyMap<string, Indicator>,
  value: NumberValue | null,
  locale: Locale,
): string {
  const indicator = indicators.get(code);
  const isLess = coefficient.startsWith('-');
  const factor = coefficient.replace('-', '');
  const sign = isLess ? '− ' : isFirst ? '' : '+ ';
  const times = factor === '1' ? '' : `${formatNumber(factor, locale)} × `;
  const besides = [
    scope === 'EMM' ? words[locale].scopeShort.EMM : '',
    ruleMessages[locale].moment[moment],
  ].filter(Boolean);
  const name = [indicator ? inLocale(indicator, 'name', locale) : code, ...besides].join(', ');
  const shown =
    value && indicator ? formatValue(value, indicator, locale) : sheetMessages[locale].blank;
  return `${sign}${times}${name} (${shown})`;
}
