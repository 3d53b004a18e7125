import type { Dataset } from '@/lib/domain/figure/figure';
import { formatValue } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import {
  areaName,
  type ChartFigure,
  indicatorName,
  indicatorUnit,
  isMark,
  toCell,
  withMeasureUnit,
} from './chart-figure';
import { saidValue } from './finding';
import { frameOf } from './frame';
import { shareOf } from './remainder';
import { scaleOf } from './scale';
import type { NestedRow, NestedSpecification } from './specification';

export interface PartOfWholeInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly rows: readonly {
    readonly whole: ChartFigure;
    /** The same indicator and period in the EMM part; null where nobody said it. */
    readonly part: ChartFigure | null;
  }[];
  readonly title?: string;
}

/**
 * The whole province with its EMM part inside, a row for each indicator. Rows of one unit share a
 * scale; of another unit each has its own. Of averages and shares the part may be the longer bar.
 */
export function partOfWhole(input: PartOfWholeInput): NestedSpecification | null {
  const { locale, dataset } = input;
  const say = chartMessages[locale];
  const rows = input.rows.map((row) => {
    const key = row.whole.indicator.code;
    const whole = toCell(`${key}.whole`, row.whole, locale);
    const part = toCell(`${key}.part`, row.part, locale);
    return { ...row, key, cells: { whole, part } };
  });
  const cells = rows.flatMap(({ cells: { whole, part } }) => [whole, part]);
  if (!cells.some(isMark)) return null;
  const units = new Set(rows.map(({ whole }) => indicatorUnit(whole.indicator, locale)));
  const periods = new Set(rows.map(({ whole }) => whole.period));
  const endOf = (marks: typeof cells) => {
    const { to } = scaleOf(marks.filter(isMark), locale, { fromZero: true });
    const highest = Math.max(0, ...marks.filter(isMark).map(({ value, high }) => high ?? value));
    return highest > 0 ? highest : to;
  };
  const shared = units.size === 1 ? endOf(cells) : null;
  const nested = rows.map(({ key, whole, part, cells: own }): NestedRow => {
    const name = indicatorName(whole.indicator, locale);
    const unit = units.size === 1 ? '' : indicatorUnit(whole.indicator, locale);
    const period = periods.size === 1 ? '' : formatPeriod(whole.period, locale);
    return {
      key,
      label: [withMeasureUnit(name, unit), period].filter(Boolean).join(', '),
      whole: own.whole,
      part: own.part,
      to: shared ?? endOf([own.whole, own.part].some(isMark) ? [own.whole, own.part] : cells),
      text: textOf(whole, part, locale),
    };
  });
  const [first] = rows;
  const { scopeShort } = words[locale];
  return {
    kind: 'nested',
    of: say.indicator,
    wholeLabel: scopeShort.ALL,
    partLabel: scopeShort.EMM,
    rows: nested,
    frame: frameOf({
      locale,
      dataset,
      title: input.title ?? (first ? findingOf(rows.length, first, locale) : ''),
      figures: rows.flatMap(({ whole, part }) => (part ? [whole, part] : [whole])),
      cells,
      keys: [
        { symbol: 'part', sign: '', text: words[locale].scope.EMM },
        { symbol: 'whole', sign: '', text: words[locale].scope.ALL },
      ],
      description: nested.map(({ label, text }) => `${label}: ${text}`).join('; '),
    }),
  };
}

/** "231 trong 262 (88,2%)"; only counts and amounts have a share. */
function textOf(whole: ChartFigure, part: ChartFigure | null, locale: Locale): string {
  const say = chartMessages[locale];
  const wholeText = formatValue(whole.value, whole.indicator, locale);
  const partText = part ? formatValue(part.value, part.indicator, locale) : say.unknown;
  const { kind } = whole.indicator;
  const isAdditive = kind === 'stock' || kind === 'flow' || kind === 'year_to_date';
  if (whole.value.type !== 'number' || part?.value.type !== 'number' || !isAdditive) {
    return `${partText} / ${wholeText}`;
  }
  const share = shareOf(part.value, whole.value);
  if (!share) return `${partText} / ${wholeText}`;
  // The statuses stand with the numbers; the share need not say them again.
  const shareText = `${formatValue({ ...share, status: 'A' }, { decimals: 1 }, locale)}%`;
  return say.ofWhole(partText, wholeText, shareText);
}

function findingOf(
  count: number,
  { whole, part }: PartOfWholeInput['rows'][number],
  locale: Locale,
): string {
  const { finding } = chartMessages[locale];
  const area = areaName(whole.area, locale);
  if (count !== 1 || part?.value.type !== 'number' || whole.value.type !== 'number') {
    return finding.parts(area);
  }
  const partText = formatValue(part.value, part.indicator, locale);
  return finding.part(area, partText, saidValue(whole, locale));
}
