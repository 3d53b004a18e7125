import type { Dataset, NumberValue } from '@/lib/domain/figure/figure';
import { isApproximate } from '@/lib/domain/figure/figure';
import { isEnoughForRank } from '@/lib/domain/figure/rank';
import { isSameDecimal, quotient, toDecimal, toDecimalText } from '@/lib/domain/number/decimal';
import { formatValue, formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import {
  areaName,
  type ChartFigure,
  computedKeys,
  indicatorName,
  indicatorUnit,
  isMark,
  toCell,
  withMeasureUnit,
} from './chart-figure';
import { saidValue } from './finding';
import { frameOf } from './frame';
import { amongOf, type ChartRanking, expectedIn } from './ranking-bars';
import { scaleOf } from './scale';
import type { StripDot, StripSpecification } from './specification';

interface StripInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly ranking: ChartRanking;
}

/**
 * Every area of a ranking as a dot on one scale from zero, with the value in the middle and the two
 * ends named. Null where too few areas are known to speak of how they are spread.
 */
export function stripChart({ locale, dataset, ranking }: StripInput): StripSpecification | null {
  const { ranked, indicator } = ranking;
  const expected = expectedIn(ranking);
  if (!isEnoughForRank(ranked.length, expected)) return null;
  const say = chartMessages[locale];
  const rising = [...ranked].reverse().map(({ shown }) => shown);
  const [lowest, highest] = [rising[0], rising.at(-1)];
  const middle = middleOf(rising);
  if (!lowest || !highest || middle === null) return null;
  const dots = rising.flatMap((figure, index): StripDot[] => {
    const cell = toCell(figure.area.id, figure, locale);
    const isEnd = index === 0 || index === rising.length - 1;
    return isMark(cell)
      ? [
          {
            area: figure.area.id,
            label: areaName(figure.area, locale),
            cell,
            isNamed: isEnd && isAlone(figure, rising),
          },
        ]
      : [];
  });
  const marks = dots.map(({ cell }) => cell);
  const middleText = formatValueWithUnit(middle, indicator, locale);
  const areNamed = dots.at(0)?.isNamed && dots.at(-1)?.isNamed;
  const { finding } = say;
  const of = amongOf(ranking, locale);
  return {
    kind: 'strip',
    of: say.province,
    measure: withMeasureUnit(indicatorName(indicator, locale), indicatorUnit(indicator, locale)),
    scale: scaleOf(marks, locale, { fromZero: true, lines: 5 }),
    dots,
    middle: {
      at: Number(middle.value),
      label: say.median(formatValue(middle, indicator, locale)),
    },
    frame: frameOf({
      locale,
      dataset,
      title: areNamed
        ? finding.spread(
            of,
            middleText,
            areaName(lowest.area, locale),
            saidValue(lowest, locale),
            areaName(highest.area, locale),
            saidValue(highest, locale),
          )
        : finding.half(of, middleText, formatPeriodInSentence(ranking.period, locale)),
      figures: rising,
      cells: marks,
      keys: computedKeys(rising, locale),
      description: dots.map(({ label, cell }) => `${label}: ${cell.text}`).join('; '),
    }),
  };
}

/** Of two in the middle the mean; not exact where a value is not, since it might lie elsewhere. */
function middleOf(rising: readonly ChartFigure[]): NumberValue | null {
  const values = rising.flatMap(({ value }) => (value.type === 'number' ? [value] : []));
  const half = Math.floor(values.length / 2);
  const [upper, lower] = [values[half], values[values.length % 2 === 0 ? half - 1 : half]];
  if (!upper || !lower) return null;
  const mean = quotient(toDecimal(upper.value).plus(toDecimal(lower.value)), toDecimal('2'));
  return {
    type: 'number',
    value: toDecimalText(mean),
    valueHigh: null,
    precision: values.some(isApproximate) ? 'about' : 'exact',
    status: 'A',
  };
}

function isAlone({ area, value }: ChartFigure, figures: readonly ChartFigure[]): boolean {
  return !figures.some(
    (other) =>
      other.area.id !== area.id &&
      other.value.type === 'number' &&
      value.type === 'number' &&
      isSameDecimal(other.value.value, value.value),
  );
}
