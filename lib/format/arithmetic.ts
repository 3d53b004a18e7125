import type { Finding } from '@/lib/domain/report/report';
import type { ArithmeticTerm, Multiple } from '@/lib/domain/rule/rule';
import { inLocale, type Locale } from '@/lib/locale';
import { ruleMessages } from '@/lib/messages/rules';
import { words } from '@/lib/messages/words';
import { formatValue, withUnit } from './figure';
import { formatNumber } from './number';

const relations = { more: '>', less: '<', unequal: '≠', to: '→' } as const;

/**
 * What a broken rule compared: `5.812 > 3.201 người`; a sum names its parts: `220 (Đang hoạt động
 * 200 + Tạm ngừng 20) > 210 hợp tác xã`; a change goes from then to now; what is unusual is set
 * against what is usual: `999.999, gấp 2.439 lần trung vị 8 quý là 410 sản phẩm`. Null where there
 * is none.
 */
export function formatArithmetic(
  { left, right, arithmetic }: Pick<Finding, 'left' | 'right' | 'arithmetic'>,
  locale: Locale,
): string | null {
  if (arithmetic === null) return null;
  if (arithmetic.relation === 'times') return formatMultiple(arithmetic, locale);
  const { relation, decimals } = arithmetic;
  const now = formatSide(left, arithmetic.left, decimals, locale);
  const other = formatSide(right, arithmetic.right, decimals, locale);
  const unit = inLocale(arithmetic, 'unit', locale);
  const [first, second] = relation === 'to' ? [other, now] : [now, other];
  return `${first} ${relations[relation]} ${withUnit(second, unit)}`;
}

function formatMultiple(multiple: Multiple, locale: Locale): string {
  const { value, isGrowth, median, quarters, times, decimals } = multiple;
  const say = ruleMessages[locale];
  const shown = formatValue(value, { decimals }, locale);
  const number = isGrowth ? say.grown(shown) : shown;
  const usual = isGrowth ? say.medianGrowth(quarters) : say.median(quarters);
  const middle = withUnit(
    formatNumber(median, locale, { decimals: shownDecimals(median, decimals) }),
    inLocale(multiple, 'unit', locale),
  );
  if (times === null) return say.noTimes(number, usual, middle);
  const isLess = times.startsWith('0');
  return (isLess ? say.timesLess : say.timesMore)(
    number,
    formatNumber(times, locale),
    usual,
    middle,
  );
}

function formatSide(
  total: string,
  terms: readonly ArithmeticTerm[],
  decimals: number,
  locale: Locale,
): string {
  const [only] = terms;
  if (terms.length === 1 && only?.coefficient === '1') {
    return formatValue(only.value, only, locale);
  }
  const number = formatNumber(total, locale, { decimals: shownDecimals(total, decimals) });
  if (terms.length === 0) return number;
  const parts = terms.map((term, index) => formatTerm(term, index === 0, locale));
  return `${number} (${parts.join(' ')})`;
}

function formatTerm(term: ArithmeticTerm, isFirst: boolean, locale: Locale): string {
  const { coefficient, scope, moment } = term;
  const isLess = coefficient.startsWith('-');
  const factor = coefficient.replace('-', '');
  const sign = isLess ? '− ' : isFirst ? '' : '+ ';
  const times = factor === '1' ? '' : `${formatNumber(factor, locale)} × `;
  const name = inLocale(term, 'name', locale);
  const besides = [
    scope === 'EMM' ? words[locale].scopeShort.EMM : '',
    ruleMessages[locale].moment[moment],
  ].filter(Boolean);
  const whose = besides.length > 0 ? `${name}, ${besides.join(', ')}` : name;
  return `${sign}${times}${whose} ${formatValue(term.value, term, locale)}`;
}

/** A bound of 0,5 keeps its decimal beside a count. */
function shownDecimals(total: string, decimals: number): number {
  return Math.max(decimals, Math.min(2, total.split('.')[1]?.length ?? 0));
}
