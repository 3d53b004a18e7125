import { balanceOutcome } from '@/lib/domain/figure/balance';
import type { Dataset, NumberValue } from '@/lib/domain/figure/figure';
import { addSpans, combinedStatus, spanOf, spanValue } from '@/lib/domain/number/number-span';
import { formatValue, formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import {
  type ChartFigure,
  computedSign,
  indicatorName,
  indicatorUnit,
  isMark,
  toCell,
  withMeasureUnit,
} from './chart-figure';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import type { BalanceBar, BalanceSpecification, Mark } from './specification';

interface BalanceInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** One indicator of one area at two periods. */
  readonly start: ChartFigure;
  readonly end: ChartFigure;
  /** What came into it and went out of it between the two. */
  readonly ins: readonly ChartFigure[];
  readonly outs: readonly ChartFigure[];
  /** Whose balance it is, as the title begins. */
  readonly who: string;
}

type Numeric = ChartFigure & { readonly value: NumberValue };

/**
 * A stock with its flows as bars that go on from each other. What they leave unexplained is a bar of
 * its own, named and of either sign. Null where one of them is no number.
 */
export function balanceChart(input: BalanceInput): BalanceSpecification | null {
  const { locale, dataset, start, end, who } = input;
  const [ins, outs] = [input.ins.filter(isNumeric), input.outs.filter(isNumeric)];
  if (!isNumeric(start) || !isNumeric(end)) return null;
  if (ins.length < input.ins.length || outs.length < input.outs.length) return null;
  const say = chartMessages[locale].balance;
  const name = (figure: ChartFigure) => inLocale(figure.indicator, 'shortName', locale);
  const stock = (figure: Numeric, key: string): BalanceBar[] =>
    barOf(figure, key, locale, (cell) => ({
      label: say.at(name(figure), formatPeriod(figure.period, locale)),
      role: 'stock',
      from: 0,
      to: cell.value,
      sign: '',
    }));
  let place = Number(start.value.value);
  const flow = (figure: Numeric, role: 'in' | 'out'): BalanceBar[] =>
    barOf(figure, figure.indicator.code, locale, (cell) => {
      const from = place;
      place += role === 'in' ? cell.value : -cell.value;
      return {
        label: role === 'in' ? say.into(name(figure)) : say.out(name(figure)),
        role,
        from,
        to: place,
        sign: role === 'in' ? '+' : '−',
      };
    });
  const outcome = balanceOutcome({
    start: start.value,
    end: end.value,
    ins: ins.map(({ value }) => value),
    outs: outs.map(({ value }) => value),
  });
  const flows = [
    ...ins.flatMap((figure) => flow(figure, 'in')),
    ...outs.flatMap((figure) => flow(figure, 'out')),
  ];
  const rest = outcome.kind === 'open' ? restBar(outcome.remainder, end, place, locale) : [];
  const bars = [...stock(start, 'start'), ...flows, ...rest, ...stock(end, 'end')];
  const figures = [start, ...ins, ...outs, end];
  const amount = (value: NumberValue) => formatValueWithUnit(value, end.indicator, locale);
  return {
    kind: 'balance',
    of: say.stage,
    measure: withMeasureUnit('', indicatorUnit(end.indicator, locale)),
    bars,
    scale: scaleOf(
      bars.flatMap(({ cell, from, to }) =>
        [from, to].map((value) => ({ ...cell, value, high: null })),
      ),
      locale,
      { fromZero: true },
    ),
    frame: frameOf({
      locale,
      dataset,
      title: say.finding(
        who,
        amount(start.value),
        formatPeriodInSentence(start.period, locale),
        formatValue(sumOf(ins), end.indicator, locale),
        formatValue(sumOf(outs), end.indicator, locale),
        amount(end.value),
        formatPeriodInSentence(end.period, locale),
      ),
      measure: indicatorName(end.indicator, locale),
      figures,
      cells: bars.map(({ cell }) => cell),
      keys: figures.some(({ computed }) => computed)
        ? [{ symbol: 'computed', sign: computedSign, text: say.added }]
        : [],
      notes: [
        outcome.kind === 'open'
          ? say.open(amount({ ...outcome.remainder, status: 'A' }))
          : outcome.kind === 'closes'
            ? say.closes
            : say.mayClose,
      ],
      description: bars.map(({ label, sign, cell }) => `${label}: ${sign}${cell.text}`).join('; '),
    }),
  };
}

function isNumeric(figure: ChartFigure): figure is Numeric {
  return figure.value.type === 'number';
}

function barOf(
  figure: Numeric,
  key: string,
  locale: Locale,
  place: (cell: Mark) => Omit<BalanceBar, 'cell'>,
): BalanceBar[] {
  const cell = toCell(key, figure, locale);
  return isMark(cell) ? [{ ...place(cell), cell }] : [];
}

/** What start and flows leave of the end: from where they come to, to where it stands. */
function restBar(
  remainder: NumberValue,
  end: Numeric,
  place: number,
  locale: Locale,
): BalanceBar[] {
  const say = chartMessages[locale].balance;
  const figure = { ...end, value: remainder, origin: 'computed' as const, computed: null };
  return barOf(figure, 'rest', locale, (cell) => ({
    label: say.rest,
    role: 'rest',
    from: place,
    to: Number(end.value.value),
    sign: cell.value > 0 ? '+' : '',
  })).map((bar) => ({ ...bar, cell: { ...bar.cell, note: say.restNote } }));
}

function sumOf(figures: readonly Numeric[]): NumberValue {
  const values = figures.map(({ value }) => value);
  // The statuses stand with the bars; the title need not say them again.
  const status = combinedStatus(values.map((value) => value.status));
  return { ...spanValue(addSpans(values.map(spanOf)), status), status: 'A' };
}
