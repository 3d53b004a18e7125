import type { Decimal } from 'decimal.js';
import type { NumberValue } from '../figure/figure';
import { type Indicator, parseCellKey } from '../indicator/indicator';
import { toDecimal, toDecimalText } from '../number/decimal';
import { meantSpan } from '../number/number-span';
import { quarterParts } from '../period';
import type { Finding } from '../report/report';
import type { Multiple, RuleContext, UsualSize } from './rule';
import { contentText } from './rule-arithmetic';
import { type Indicators, placeOf } from './rule-operands';

/**
 * Figures far from what the same province's cell usually holds (`usualSizes`): asked about once a
 * cell, in the form's order. 0 is none of them: it is typed, not mistyped, and a stock that falls to
 * it is asked about by its change. What is inexact is judged by the end nearest to the usual.
 */
export function unusualFigures(
  context: RuleContext,
  indicators: Indicators,
): Omit<Finding, 'answered'>[] {
  const ordered = [...context.usual.values()].toSorted(
    (a, b) => placeOf(a.key, indicators) - placeOf(b.key, indicators),
  );
  return ordered.flatMap((usual) => {
    const parts = parseCellKey(usual.key);
    const indicator = indicators.get(parts?.indicator ?? '');
    const value = context.thisQuarter.get(usual.key);
    if (!parts || !indicator || value?.type !== 'number') return [];
    const isGrowth = indicator.kind === 'year_to_date';
    const before = isGrowth ? yearSoFar(usual, context) : toDecimal('0');
    if (before === null) return [];
    const { low, high } = meantSpan(value);
    const isMore = low.minus(before).greaterThan(usual.most);
    const isLess = high?.greaterThan(before) && high.minus(before).lessThan(usual.least);
    if (!isMore && !isLess) return [];
    const compared = { ...value, ...less(value, before) };
    const end = toDecimal((isMore ? null : compared.valueHigh) ?? compared.value);
    const { unitVi, unitEn, decimals } = indicator;
    const arithmetic: Multiple = {
      relation: 'times',
      value: compared,
      isGrowth,
      median: usual.median,
      quarters: usual.quarters,
      times: timesOf(end, usual),
      unitVi,
      unitEn,
      decimals,
    };
    return {
      rule: `UNUSUAL_${usual.key.replace('.', '_')}`,
      severity: 'warning' as const,
      cells: [usual.key],
      ...messages(indicator, parts.scope === 'EMM', isMore ? 'more' : 'less'),
      left: toDecimalText(end),
      right: usual.median,
      arithmetic,
      // The words explain the figure: they hold also where a quarter before is corrected.
      basis: `UNUSUAL ${isMore ? 'more' : 'less'} ${usual.key}=${contentText(value)}`,
    };
  });
}

/** What a year-to-date figure stood at when the quarter began; null where that is not known exactly. */
function yearSoFar({ key }: UsualSize, context: RuleContext): Decimal | null {
  if (quarterParts(context.quarter).number === 1) return toDecimal('0');
  const before = context.previousQuarter.get(key);
  return before?.type === 'number' && before.precision === 'exact' ? toDecimal(before.value) : null;
}

function less({ value, valueHigh }: NumberValue, before: Decimal) {
  const rest = (text: string) => toDecimalText(toDecimal(text).minus(before));
  return { value: rest(value), valueHigh: valueHigh === null ? null : rest(valueHigh) };
}

/** 2439, 3.2, 0.03. */
function timesOf(end: Decimal, { median }: UsualSize): string | null {
  const middle = toDecimal(median);
  if (middle.isZero()) return null;
  const times = end.dividedBy(middle);
  if (times.lessThan(1)) return toDecimalText(times.toSignificantDigits(1));
  return toDecimalText(times.toDecimalPlaces(times.lessThan(10) ? 1 : 0));
}

const words = {
  level: {
    more: {
      vi: 'cao hơn hẳn các quý trước của chính địa phương. Hãy kiểm tra có thừa chữ số, nhầm đơn vị tính hay nhầm dòng không',
      en: 'is far above this province’s own quarters before. See whether there is a digit too many, or whether the unit or the line is the wrong one',
    },
    less: {
      vi: 'thấp hơn hẳn các quý trước của chính địa phương. Hãy kiểm tra có thiếu chữ số, nhầm đơn vị tính hay nhầm dòng không',
      en: 'is far below this province’s own quarters before. See whether a digit is missing, or whether the unit or the line is the wrong one',
    },
  },
  growth: {
    more: {
      vi: 'quý này tăng thêm nhiều hơn hẳn các quý trước của chính địa phương. Hãy kiểm tra có thừa chữ số, nhầm đơn vị tính hay nhầm dòng không',
      en: 'grew far more this quarter than in this province’s own quarters before. See whether there is a digit too many, or whether the unit or the line is the wrong one',
    },
    less: {
      vi: 'quý này tăng thêm ít hơn hẳn các quý trước của chính địa phương. Hãy kiểm tra số đã lũy kế từ đầu năm chưa, có nhầm đơn vị tính hay nhầm dòng không',
      en: 'grew far less this quarter than in this province’s own quarters before. See whether the figure is cumulative, or whether the unit or the line is the wrong one',
    },
  },
} as const;

function messages(
  { kind, nameVi, nameEn }: Indicator,
  isEmm: boolean,
  direction: 'more' | 'less',
): Pick<Finding, 'messageVi' | 'messageEn'> {
  const { vi, en } = words[kind === 'year_to_date' ? 'growth' : 'level'][direction];
  const region = isEmm
    ? {
        vi: ' (vùng ĐBDTTS&MN)',
        en: ' (ethnic-minority and mountainous region)',
      }
    : { vi: '', en: '' };
  return {
    messageVi: `“${nameVi}”${region.vi} ${vi}; nếu đúng thì giải thích.`,
    messageEn: `“${nameEn}”${region.en} ${en}; if it is right, explain.`,
  };
}
