import type { Rule } from '@/lib/domain/rule/rule';
import type { Quarter } from '../../../lib/domain/period';
import type { IndicatorSeed } from './indicator-seed';
import { between, steady } from './rule-seed';

/** Typing guards of the form (the most that one province can have); the rest has no upper bound. */
const upperBounds: Readonly<Record<string, string>> = {
  HTX_TOTAL: '5000',
  HTX_NEW: '500',
  LHHTX_TOTAL: '50',
  THT_TOTAL: '20000',
  QTDND_TOTAL: '200',
  MEMBERS: '1000000',
  LABOUR_REG: '300000',
  LABOUR_REG_THT: '300000',
  COMMUNES: '600',
};

function groupDigits(text: string, separator: string): string {
  return text.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A cell's own bounds. */
export function boundsOf(
  name: string,
  { code, name: called }: IndicatorSeed,
  firstPeriod: Quarter,
): Rule[] {
  // A loss is below 0.
  if (code.endsWith('PROFIT_AVG')) return [];
  if (code.endsWith('INCOME_AVG_M')) {
    return [
      between(
        name,
        '0.5',
        '50',
        {
          vi: 'Thu nhập bình quân ngoài khoảng 0,5–50 triệu đồng/người/tháng. Hãy kiểm tra đơn vị tính: triệu đồng một tháng, không phải nghìn đồng hay một năm.',
          en: 'Average income is outside 0.5–50 million VND per person and month. Look at the unit: million VND per month, not thousand VND or a year.',
        },
        { firstPeriod },
      ),
    ];
  }
  const upper = name === code ? (upperBounds[code] ?? null) : null;
  const most = upper && {
    vi: ` và không quá ${groupDigits(upper, '.')}`,
    en: ` and at most ${groupDigits(upper, ',')}`,
  };
  return [
    between(
      name,
      '0',
      upper,
      {
        vi: `“${called.vi}” phải từ 0 trở lên${most ? most.vi : ''}. Hãy xem lại số đã nhập.`,
        en: `“${called.en}” must be 0 or more${most ? most.en : ''}. Look at what was entered.`,
      },
      { firstPeriod },
    ),
  ];
}

/** What a stock or an average may change by within a quarter without a word. */
export function changesOf(
  name: string,
  { code, kind, name: called }: IndicatorSeed,
  firstPeriod: Quarter,
): Rule[] {
  if (kind !== 'stock' && kind !== 'average') return [];
  const scope = name.endsWith('.EMM')
    ? {
        vi: ' (vùng đồng bào dân tộc thiểu số và miền núi)',
        en: ' (ethnic-minority and mountainous region)',
      }
    : { vi: '', en: '' };
  return [
    steady(
      name,
      '30',
      {
        vi: `“${called.vi}”${scope.vi} thay đổi hơn 30 % so với quý trước, hoặc về 0. Hãy kiểm tra số quý này; nếu đúng thì giải thích.`,
        en: `“${called.en}”${scope.en} changed by more than 30% against last quarter, or fell to 0. Check this quarter’s figure; if it is right, explain.`,
      },
      // A new year has a new plan, and other capital carried over.
      { firstPeriod, ...(/^(PLAN|CARRIED)_/.test(code) && { quarters: [2, 3, 4] }) },
    ),
  ];
}
