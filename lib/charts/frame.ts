import type { Dataset, FigureSource } from '@/lib/domain/figure/figure';
import { statusSaid } from '@/lib/domain/figure/source';
import { formatPrintedDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import {
  type ChartFigure,
  indicatorName,
  indicatorUnit,
  isMark,
  withMeasureUnit,
} from './chart-figure';
import type { ChartFrame, KeyEntry, MarkOrGap } from './specification';

interface FrameInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly title: string;
  readonly figures: readonly ChartFigure[];
  readonly cells: readonly MarkOrGap[];
  /** Before the keys of statuses and absences. */
  readonly keys?: readonly KeyEntry[];
  readonly notes?: readonly string[];
  /** What the picture says, in a sentence or two. */
  readonly description: string;
  /** Where the measure is not the indicators' own name. */
  readonly measure?: string;
}

/** Sources that are named; the rest is counted. */
const namedSources = 2;

/** Title, subtitle, key, foot: all that a picture must carry (figures.md, look.md). */
export function frameOf(input: FrameInput): ChartFrame {
  const { locale, dataset, title, figures, cells } = input;
  const say = chartMessages[locale];
  const subtitle = [measureOf(figures, locale, input.measure), scopeOf(figures, locale)]
    .concat(spanOfPeriods(figures, locale))
    .filter(Boolean)
    .join(' · ');
  return {
    locale,
    title,
    subtitle,
    demoLabel: dataset === 'demo' ? say.demo : null,
    keys: [...(input.keys ?? []), ...keysOf(cells, locale)],
    notes: input.notes ?? [],
    foot: [
      sourceLine(figures, locale),
      statusLine(figures, locale),
      dateLine(figures, locale),
    ].filter((line) => line !== ''),
    sources: sourcesOf(figures),
    alternative: say.alternative(title, subtitle, input.description),
  };
}

function measureOf(figures: readonly ChartFigure[], locale: Locale, measure?: string): string {
  const indicators = new Map(figures.map(({ indicator }) => [indicator.code, indicator]));
  const units = new Set([...indicators.values()].map((one) => indicatorUnit(one, locale)));
  const names = [...indicators.values()].map((one) => indicatorName(one, locale));
  const name = measure ?? (names.length <= 2 ? names.join(', ') : '');
  const [unit = '', ...others] = [...units].filter(Boolean);
  return withMeasureUnit(name, others.length === 0 ? unit : '');
}

function scopeOf(figures: readonly ChartFigure[], locale: Locale): string {
  const scopes = new Set(figures.map(({ scope }) => scope));
  const [only] = scopes;
  if (only === undefined) return '';
  return scopes.size === 1 ? words[locale].scope[only] : chartMessages[locale].scopes;
}

function spanOfPeriods(figures: readonly ChartFigure[], locale: Locale): string {
  const ordered = [...figures].sort((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last) return '';
  // A period stays on one line.
  const [from, to] = [first, last].map(({ period }) =>
    formatPeriod(period, locale).replaceAll(' ', '\u00a0'),
  ) as [string, string];
  return from === to ? from : chartMessages[locale].periods(from, to);
}

function sourcesOf(figures: readonly ChartFigure[]): FigureSource[] {
  return [
    ...new Map(
      figures.flatMap(({ sources }) => sources).map((source) => [source.id, source]),
    ).values(),
  ];
}

function sourceLine(figures: readonly ChartFigure[], locale: Locale): string {
  const say = chartMessages[locale];
  const sources = sourcesOf(figures);
  const reports = sources.filter((source) => source.class === 'report');
  const titleOf = (source: FigureSource) => inLocale(source, 'title', locale);
  const documents = sources.filter((source) => source.class !== 'report');
  const named = documents.slice(0, namedSources).map(titleOf);
  const more = documents.length - named.length;
  const [firstReport] = reports;
  const parts = [
    ...named,
    reports.length === 1 && firstReport ? titleOf(firstReport) : '',
    reports.length > 1 ? say.reports(formatNumber(String(reports.length), locale)) : '',
    more > 0 ? say.moreSources(formatNumber(String(more), locale)) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : say.source(parts.join('; '));
}

/** The statuses that occur, commonest first. */
function statusLine(figures: readonly ChartFigure[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { value, origin, sources } of figures) {
    if (value.type === 'absent') continue;
    const { status, origin: originWords } = words[locale];
    const said = statusSaid(value.status, sources[0]?.class ?? 'press');
    const text =
      origin === 'computed'
        ? originWords.computed
        : said === 'press'
          ? chartMessages[locale].fromPress
          : status[said];
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return ordered.length === 0 ? '' : chartMessages[locale].status(ordered.join('; '));
}

function dateLine(figures: readonly ChartFigure[], locale: Locale): string {
  const newest = sourcesOf(figures)
    .map(({ publishedOn }) => publishedOn)
    .filter((day) => /^\d{4}/.test(day))
    .sort()
    .at(-1);
  return newest ? chartMessages[locale].published(formatPrintedDate(newest, locale)) : '';
}

/** Keys of the statuses, ranges and absences that occur. */
function keysOf(cells: readonly MarkOrGap[], locale: Locale): KeyEntry[] {
  const { key } = chartMessages[locale];
  const marks = cells.filter(isMark);
  const entries: KeyEntry[] = [];
  if (marks.some(({ look }) => look === 'provisional')) {
    entries.push({ symbol: 'provisional', sign: '', text: key.provisional });
  }
  if (marks.some(({ look }) => look === 'estimated')) {
    entries.push({ symbol: 'estimated', sign: '', text: key.estimated });
  }
  if (marks.some(({ high }) => high !== null)) {
    entries.push({ symbol: 'range', sign: '', text: key.range });
  }
  const reasons = new Map(
    cells.flatMap((cell) => (cell.type === 'gap' ? [[cell.sign, cell.reason] as const] : [])),
  );
  for (const [sign, text] of reasons) entries.push({ symbol: 'gap', sign, text });
  return entries;
}
