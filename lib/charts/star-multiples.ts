import type { Dataset } from '@/lib/domain/figure/figure';
import { getPeriod, isQuarter, quartersBetween } from '@/lib/domain/period';
import { formatValue } from '@/lib/format/figure';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import {
  areaName,
  type ChartFigure,
  computedSign,
  gapOf,
  indicatorName,
  isMark,
  toCell,
} from './chart-figure';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import { shortLabels } from './short-labels';
import type { MultiplesPanel, MultiplesSpecification } from './specification';
import { yearFraction } from './time-axis';

export interface StarMultiplesInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** One for each number of stars; figures of one kind of period. */
  readonly panels: readonly { readonly figures: readonly ChartFigure[]; readonly label?: string }[];
  readonly title?: string;
  /** What is counted, for the subtitle. */
  readonly measure?: string;
}

/** At most so many periods: a panel is a third of a phone wide. */
const periodsShown = 8;

/** Small columns side by side on one scale, a panel for each number of stars; the newest periods. */
export function starMultiples(input: StarMultiplesInput): MultiplesSpecification | null {
  const { locale, dataset } = input;
  const periods = periodsOf(input.panels.flatMap(({ figures }) => figures)).slice(-periodsShown);
  const places = placesInTime(periods);
  const { shared, labels } = shortLabels(
    input.panels.map(({ figures: [first] }) =>
      first ? indicatorName(first.indicator, locale) : '',
    ),
  );
  const panels = input.panels.map(({ figures, label }, index): MultiplesPanel => {
    const key = `p${index}`;
    return {
      key,
      label: label ?? labels[index] ?? '',
      bars: periods.map((period, place) => {
        const figure = figures.find((one) => one.period === period) ?? null;
        const cellKey = `${key}.${period}`;
        return {
          at: places[place] ?? place,
          period: formatPeriod(period, locale),
          short: formatPeriodShort(period, locale),
          cell: figure ? toCell(cellKey, figure, locale) : gapOf(cellKey, 'unknown', locale),
        };
      }),
    };
  });
  const cells = panels.flatMap(({ bars }) => bars.map(({ cell }) => cell));
  const marks = cells.filter(isMark);
  if (marks.length === 0) return null;
  const figures = input.panels.flatMap((panel) =>
    panel.figures.filter(({ period }) => periods.includes(period)),
  );
  return {
    kind: 'multiples',
    scale: scaleOf(marks, locale, { fromZero: true, lines: 3 }),
    panels,
    none: chartMessages[locale].unknown,
    frame: frameOf({
      locale,
      dataset,
      title: input.title ?? findingOf(input.panels, panels, locale),
      figures,
      cells,
      keys: marks.some(({ computed }) => computed)
        ? [{ symbol: 'computed', sign: computedSign, text: chartMessages[locale].key.computed }]
        : [],
      measure: input.measure ?? (shared || panels.map(({ label }) => label).join(', ')),
      description: panels.map((panel) => inWords(panel)).join('. '),
    }),
  };
}

/** So many widths of a bar a panel may be long: more would leave lines for bars. */
const longest = 20;

/** Places on an even scale of time, the closest two a bar's width apart, or as close as fits. */
function placesInTime(periods: readonly string[]): number[] {
  const times = periods.map((code) => yearFraction(getPeriod(code).end));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const unit = Math.max(Math.min(...gaps), (last - first) / longest);
  let previous = -1;
  return times.map((time) => {
    // Two that are closer than a bar still stand side by side.
    previous = Math.max(previous + 1, Math.round((time - first) / unit) || 0);
    return previous;
  });
}

function periodsOf(figures: readonly ChartFigure[]): string[] {
  const known = [...new Set(figures.map(({ period }) => period))].sort((a, b) =>
    getPeriod(a).end.localeCompare(getPeriod(b).end),
  );
  const [first, last] = [known[0], known.at(-1)];
  return first && last && known.every(isQuarter) && isQuarter(first) && isQuarter(last)
    ? quartersBetween(first, last)
    : known;
}

/** "Thái Nguyên: 120 (3 sao), 45 (4 sao), 2 (5 sao)", of the newest period with a number. */
function findingOf(
  input: StarMultiplesInput['panels'],
  panels: readonly MultiplesPanel[],
  locale: Locale,
): string {
  const area = input.find(({ figures }) => figures[0])?.figures[0]?.area;
  const told = input.flatMap(({ figures }, index) => {
    const newest = figures.filter(({ value }) => value.type === 'number').at(-1);
    const label = panels[index]?.label ?? '';
    return newest ? [`${label}: ${formatValue(newest.value, newest.indicator, locale)}`] : [];
  });
  const list = told.join('; ');
  return area ? chartMessages[locale].finding.stars(areaName(area, locale), list) : list;
}

function inWords({ label, bars }: MultiplesPanel): string {
  const told = bars.flatMap(({ period, cell }) =>
    isMark(cell) ? [`${cell.text} (${period})`] : [],
  );
  return `${label}: ${told.join(', ')}`;
}
