import { partOfWhole } from '../charts/part-of-whole';
import { rankingBars } from '../charts/ranking-bars';
import { shareBar } from '../charts/share-bar';
import type { ChartSpecification } from '../charts/specification';
import { starMultiples } from '../charts/star-multiples';
import { trendChart } from '../charts/trend';
import type { Dataset } from '../domain/figure/figure';
import { breaksOf, type SeriesBreak } from '../domain/figure/series';
import { inLocale, type Locale } from '../locale';
import { homeMessages } from '../messages/home';
import type { AreaSection } from './area-page';
import { composition } from './composition';
import { findingOf } from './finding';
import type { IndicatorRow } from './indicator-row';
import { isNumber, type ShownFigure, type ShownNumber } from './shown-figure';

interface Context {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly breaks: readonly SeriesBreak[];
  /** The section's finding, for its first picture. */
  readonly title: string;
}

/** Rows of a picture in which bars lie in bars: more would be a table. */
const nestedRows = 6;

/** The pictures of a section, the one that shows its finding first. */
export function sectionCharts(section: AreaSection, context: Context): ChartSpecification[] {
  const { locale, dataset } = context;
  const isOneSubject = (section.rows[0]?.cells.length ?? 0) === 1;
  const charts: (ChartSpecification | null)[] =
    section.section?.code === composition.ocop.section && isOneSubject
      ? ocopCharts(section.rows, context)
      : [leadChart(section, context)];
  if (isOneSubject && section.section?.code === composition.wholeBesidePart) {
    const rows = wholesWithParts(section.rows).slice(0, nestedRows);
    charts.push(rows.length > 1 ? partOfWhole({ locale, dataset, rows }) : null);
  }
  return charts.filter((chart) => chart !== null);
}

function leadChart(
  { chart, rows }: AreaSection,
  { locale, dataset, breaks, title }: Context,
): ChartSpecification | null {
  if (chart?.kind === 'place') {
    const [subject, ...others] = chart.areas;
    // Bars have one subject; several former provinces stand side by side in the table.
    if (!subject || others.length > 0) return null;
    const bars = { locale, dataset, ranking: chart.ranking, subject: subject.id };
    const own = rows
      .find(({ indicator }) => indicator.code === chart.ranking.indicator.code)
      ?.cells.find((cell) => cell.subject.id === subject.id);
    const said = own?.whole
      ? findingOf(own.whole, inLocale(subject, 'name', locale), own, locale)
      : undefined;
    return rankingBars({ ...bars, title: chart.ofFinding ? title : said });
  }
  if (chart?.kind !== 'trend') return null;
  const { cells } = chart.row;
  const [first, ...others] = cells;
  if (!first) return null;
  const breaksFor = ([figure]: readonly ShownFigure[]) =>
    figure ? breaksOf(breaks, figure.indicator, figure.area.id, figure.scope) : [];
  const line = (figures: readonly ShownFigure[], role: 'subject' | 'part' | 'context') => ({
    figures,
    role,
    breaks: breaksFor(figures),
  });
  const named = (cell: typeof first) => ({
    label: inLocale(cell.subject, 'name', locale),
  });
  const lines =
    others.length > 0
      ? cells
          .filter(({ series }) => series.length > 0)
          .map((cell, index) => ({
            ...line(cell.series, index === 0 ? 'subject' : 'part'),
            ...named(cell),
          }))
      : [line(first.series, 'subject'), line(first.emmSeries, 'part')].filter(
          ({ figures }) => figures.length > 0,
        );
  return trendChart(
    chart.ofFinding ? { locale, dataset, lines, title } : { locale, dataset, lines },
  );
}

/** Stars as small multiples, owners as one bar of shares. */
function ocopCharts(
  rows: readonly IndicatorRow[],
  { locale, dataset, title }: Context,
): (ChartSpecification | null)[] {
  const { stars, owners, ownersTotal } = composition.ocop;
  const cellOf = (code: string) =>
    rows.find(({ indicator }) => indicator.code === code)?.cells[0] ?? null;
  const panels = stars.flatMap((code) => {
    const series = cellOf(code)?.series.filter(isNumber) ?? [];
    return series.length > 0 ? [{ figures: series }] : [];
  });
  const total = cellOf(ownersTotal)?.whole ?? null;
  const parts = owners.flatMap((code) => {
    const part = cellOf(code)?.series.find(({ period }) => period === total?.period);
    return isNumber(part) ? [part] : [];
  });
  return [
    panels.length === stars.length ? starMultiples({ locale, dataset, panels, title }) : null,
    parts.length > 1 ? shareBar({ locale, dataset, parts, whole: total }) : null,
  ];
}

/** Indicators known at one period both for the whole and for its EMM part. */
function wholesWithParts(rows: readonly IndicatorRow[]) {
  return rows.flatMap(({ cells }) => {
    const [cell] = cells;
    const { whole, emm } = cell ?? {};
    return isNumber(whole) && isNumber(emm) && whole.period === emm.period
      ? [{ whole, part: emm }]
      : [];
  });
}

/** How the owners of OCOP products divide, as the conference gave it in percent. */
export function conferenceShares(
  shares: readonly ShownNumber[],
  locale: Locale,
): ChartSpecification | null {
  if (shares.length === 0) return null;
  const { conferenceMeasure: measure } = homeMessages[locale];
  return shareBar({ locale, dataset: 'real', parts: shares, whole: null, measure });
}
