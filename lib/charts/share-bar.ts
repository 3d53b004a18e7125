import type { Dataset, NumberValue } from '@/lib/domain/figure/figure';
import { formatValue, formatValueWithUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import { type ChartFigure, indicatorName, indicatorUnit, isMark, toCell } from './chart-figure';
import { frameOf } from './frame';
import { hundredPercent, type Remainder, remainderOf, shareOf } from './remainder';
import { shortLabels } from './short-labels';
import type { KeyEntry, MarkOrGap, ShareSegment, SharesSpecification } from './specification';

export interface ShareBarInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly parts: readonly ChartFigure[];
  /** Null: the parts are percents of 100. */
  readonly whole: ChartFigure | null;
  /** Short names of the parts; else the indicators' own without what they share. */
  readonly labels?: readonly string[];
  readonly title?: string;
  /** What is divided, for the subtitle. */
  readonly measure?: string;
}

/**
 * One bar of a whole and its parts. What the parts leave is a named, computed rest; a part without
 * a figure is said to be in it; parts above the whole are drawn and numbered as they are, and it is said.
 */
export function shareBar(input: ShareBarInput): SharesSpecification | null {
  const { locale, dataset, parts, whole } = input;
  const say = chartMessages[locale];
  const wholeValue = whole === null ? hundredPercent : whole.value;
  if (wholeValue.type !== 'number' || Number(wholeValue.value) <= 0) return null;
  const { shared, labels } = shortLabels(
    parts.map(({ indicator }) => indicatorName(indicator, locale)),
  );
  const named = parts.map((figure, index) => ({
    figure,
    label: input.labels?.[index] ?? labels[index] ?? '',
    cell: toCell(figure.indicator.code, figure, locale),
  }));
  const values = parts.flatMap(({ value }) => (value.type === 'number' ? [value] : []));
  if (values.length === 0) return null;
  const remainder = remainderOf(wholeValue, values);
  const decimals = Math.max(...parts.map(({ indicator }) => indicator.decimals));
  // Percents of a whole that its parts exceed would add up to more than a hundred.
  const inPercent = remainder.kind !== 'exceeds';
  const segments = placeSegments(named, wholeValue, inPercent, locale);
  const end = segments.reduce((last, { from, size }) => Math.max(last, from + size), 0);
  if (remainder.kind === 'rest') {
    segments.push(restSegment(remainder.value, wholeValue, end, decimals, locale));
  }
  const missing = named.filter(({ cell }) => !isMark(cell)).map(({ label }) => label);
  const unit = parts[0] ? indicatorUnit(parts[0].indicator, locale) : '';
  return {
    kind: 'shares',
    of: say.group,
    measure: unit,
    to: Math.max(Number(wholeValue.value), end),
    segments,
    frame: frameOf({
      locale,
      dataset,
      title: input.title ?? findingOf(segments, locale),
      figures: whole ? [whole, ...parts] : parts,
      cells: named.map(({ cell }) => cell),
      keys: restKey(remainder, segments, locale),
      measure: input.measure ?? (whole ? indicatorName(whole.indicator, locale) : shared),
      notes: notesOf(remainder, missing, whole, wholeValue, decimals, locale),
      description: segments
        .map(({ label, cell, share }) => `${label}: ${isMark(cell) ? share : cell.reason}`)
        .join('; '),
    }),
  };
}

function placeSegments(
  named: readonly {
    readonly figure: ChartFigure;
    readonly label: string;
    readonly cell: MarkOrGap;
  }[],
  whole: NumberValue,
  inPercent: boolean,
  locale: Locale,
): ShareSegment[] {
  let from = 0;
  return named.map(({ figure, label, cell }, index) => {
    const size = isMark(cell) ? Math.max(0, cell.value) : 0;
    const segment = {
      label,
      from,
      size,
      share:
        figure.value.type === 'number'
          ? shareText(figure.value, whole, inPercent, figure, locale)
          : '',
      // What a source did not print looks like a rest.
      tone: isMark(cell) && cell.computed ? 0 : (index % 5) + 1,
      cell,
    };
    from += size;
    return segment;
  });
}

/** Printed percents stay as they were printed; of counts the share is computed, where it is one. */
function shareText(
  value: NumberValue,
  whole: NumberValue,
  inPercent: boolean,
  { indicator }: Pick<ChartFigure, 'indicator'>,
  locale: Locale,
): string {
  if (whole === hundredPercent || !inPercent) {
    return formatValueWithUnit(value, indicator, locale);
  }
  const share = shareOf(value, whole);
  return share ? `${formatValue({ ...share, status: 'A' }, { decimals: 1 }, locale)}%` : '';
}

function restSegment(
  value: NumberValue,
  whole: NumberValue,
  from: number,
  decimals: number,
  locale: Locale,
): ShareSegment {
  const say = chartMessages[locale];
  const share = whole === hundredPercent ? value : shareOf(value, whole);
  const shareDecimals = whole === hundredPercent ? decimals : 1;
  return {
    label: say.rest,
    from,
    size: Number(value.valueHigh ?? value.value),
    share: share
      ? `${formatValue({ ...share, status: 'A' }, { decimals: shareDecimals }, locale)}%`
      : '',
    tone: 0,
    cell: {
      type: 'mark',
      key: 'rest',
      value: Number(value.value),
      high: value.valueHigh === null ? null : Number(value.valueHigh),
      exact: value.valueHigh === null ? value.value : `${value.value}..${value.valueHigh}`,
      text: formatValue({ ...value, status: 'A' }, { decimals }, locale),
      look: 'official',
      computed: true,
      note: say.restComputed,
    },
  };
}

function restKey(
  remainder: Remainder,
  segments: readonly ShareSegment[],
  locale: Locale,
): KeyEntry[] {
  if (remainder.kind === 'rest') {
    return [{ symbol: 'rest', sign: '', text: chartMessages[locale].key.rest }];
  }
  return segments.some(({ cell }) => isMark(cell) && cell.computed)
    ? [{ symbol: 'rest', sign: '', text: words[locale].origin.computed }]
    : [];
}

function notesOf(
  remainder: Remainder,
  missing: readonly string[],
  whole: ChartFigure | null,
  wholeValue: NumberValue,
  decimals: number,
  locale: Locale,
): string[] {
  const say = chartMessages[locale];
  const notes: string[] = [];
  if (missing.length > 0) notes.push(say.notKnown(missing.join(', ')));
  if (remainder.kind === 'exceeds') {
    const wholeDecimals = whole?.indicator.decimals ?? decimals;
    notes.push(
      say.exceeds(
        formatValue(remainder.sum, { decimals }, locale),
        formatValue(wholeValue, { decimals: wholeDecimals }, locale),
      ),
    );
  }
  return notes;
}

function findingOf(segments: readonly ShareSegment[], locale: Locale): string {
  const named = segments.filter(({ tone, cell }) => tone > 0 && isMark(cell));
  const largest = [...named].sort((a, b) => b.size - a.size)[0];
  return largest ? chartMessages[locale].finding.share(largest.label, largest.share) : '';
}
