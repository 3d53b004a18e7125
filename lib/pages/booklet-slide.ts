import { computedSign } from '../charts/chart-figure';
import type { KeyEntry, MarkOrGap } from '../charts/specification';
import { type ChartTable, tableOf } from '../charts/table';
import type { Dataset, FigureSource } from '../domain/figure/figure';
import { figurePieces } from '../format/figure';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { bookletMessages } from '../messages/booklet';
import { chartMessages } from '../messages/charts';
import { routes } from '../routes';
import type { BigNumber, Quotation, ShownSlide, SlidePage } from './slides/shown-slide';
import type { StartMap } from './start-map';

/** How a mark of a map's key looks. */
export interface PrintedSwatch {
  readonly look: 'fill' | 'hatch' | 'outline' | 'ring' | 'dot' | 'zero';
  /** `#rrggbb`; empty where the look says it all. */
  readonly colour: string;
  readonly text: string;
  /** How many provinces it is of. */
  readonly count: string;
}

/** What was drawn of a slide: an SVG with concrete colours, and what it needs beside it. */
export interface PrintedPicture {
  readonly picture: string;
  readonly legend: readonly PrintedSwatch[];
  readonly credit: string;
}

interface BookletCell {
  readonly text: string;
  /** Status, coverage, or why there is no number. */
  readonly note: string;
  readonly isAbsent: boolean;
}

interface BookletTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly BookletCell[] }[];
}

interface RankedLine {
  readonly rank: string;
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

/** A slide on paper, every word of it. */
export interface BookletSlide {
  /** `2.3`; empty outside numbered sections. */
  readonly number: string;
  readonly layout: 'words' | 'number' | 'picture' | 'map' | 'table' | 'quotations' | 'missing';
  readonly title: string;
  /** What the figures say, below an organiser's own words; empty where it is the title. */
  readonly finding: string;
  readonly lines: readonly string[];
  /** Measure, unit, scope, period. */
  readonly subtitle: string;
  readonly keys: readonly KeyEntry[];
  readonly remarks: readonly string[];
  /** `1, 3`: where its sources stand in the list of all. */
  readonly sources: string;
  readonly alternative: string;
  readonly missing: string;
  readonly big: (Omit<BigNumber, 'cell'> & { readonly note: string }) | null;
  readonly drawing: PrintedPicture | null;
  readonly table: BookletTable | null;
  readonly ranking: readonly RankedLine[];
  readonly quotations: readonly Omit<Quotation, 'slug'>[];
  /** Where it is found, with host; empty where it is nowhere. */
  readonly address: string;
}

interface Context {
  readonly pictures: ReadonlyMap<string, PrintedPicture | null>;
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly markOf: (sources: readonly FigureSource[]) => string;
  readonly addressOf: (path: string) => string;
}

/** A slide as it stands in the booklet. */
export function bookletSlide(slide: ShownSlide, context: Context, number: string): BookletSlide {
  const { picture, frame, finding, isOwnTitle, missing, page } = slide;
  const { locale, dataset, markOf, addressOf } = context;
  const drawing = context.pictures.get(slide.id) ?? null;
  const isLost = isDrawn(slide) && drawing === null;
  return {
    number,
    layout: layoutOf(slide, isLost),
    title: slide.title,
    finding: isOwnTitle && finding !== null && finding !== slide.title ? finding : '',
    lines: slide.lines,
    subtitle: frame?.subtitle ?? '',
    keys: frame?.keys ?? [],
    remarks: [
      ...(isLost ? [lostText(slide, locale)] : []),
      ...(frame?.notes ?? []),
      ...(frame?.foot ?? []),
    ],
    sources: frame ? markOf(frame.sources) : '',
    alternative: frame?.alternative || slide.title,
    missing: missing ?? '',
    big: picture?.type === 'number' ? bigOf(picture.number) : null,
    drawing,
    table: tableFor(slide, isLost),
    ranking: picture?.type === 'map' ? rankingOf(picture.map, locale) : [],
    quotations:
      picture?.type === 'quotations'
        ? picture.quotations.map(({ slug: _, ...quotation }) => quotation)
        : [],
    address: page ? addressOf(pathOf(page, dataset, locale)) : '',
  };
}

/** Whether a slide has something that is drawn, and does not only stand in words and numbers. */
export function isDrawn({ picture }: Pick<ShownSlide, 'picture'>): boolean {
  return picture?.type === 'chart' || picture?.type === 'map';
}

function layoutOf({ picture, missing }: ShownSlide, isLost: boolean): BookletSlide['layout'] {
  if (missing !== null) return 'missing';
  switch (picture?.type) {
    case undefined:
      return 'words';
    case 'chart':
      return isLost ? 'table' : 'picture';
    case 'map':
    case 'number':
    case 'table':
    case 'quotations':
      return picture.type;
  }
}

function lostText({ picture }: ShownSlide, locale: Locale): string {
  return picture?.type === 'chart' ? chartMessages[locale].lost : bookletMessages[locale].notDrawn;
}

function bigOf({ cell, ...number }: BigNumber): BookletSlide['big'] {
  return { ...number, note: cell.type === 'mark' ? cell.note : cell.reason };
}

/** A table of its own, or the numbers that a picture does not write at its marks. */
function tableFor({ picture }: ShownSlide, isLost: boolean): BookletTable | null {
  if (picture?.type === 'table') return printedTable(picture.table);
  if (picture?.type !== 'chart') return null;
  const { specification } = picture;
  const isWritten = specification.kind !== 'trend' && specification.kind !== 'multiples';
  return isWritten && !isLost ? null : printedTable(tableOf(specification));
}

function printedTable({ columns, rows }: ChartTable): BookletTable {
  return {
    columns,
    rows: rows.map(({ head, cells }) => ({ head, cells: cells.map(cellOf) })),
  };
}

function cellOf(cell: MarkOrGap | string): BookletCell {
  if (typeof cell === 'string') return { text: cell, note: '', isAbsent: false };
  if (cell.type === 'gap') return { text: cell.sign, note: cell.reason, isAbsent: true };
  const { text, computed, note } = cell;
  return { text: computed ? `${text}${computedSign}` : text, note, isAbsent: false };
}

function rankingOf({ ranking }: StartMap, locale: Locale): RankedLine[] {
  return ranking.ranked.map(({ rank, shown }) => {
    const { word, number, note } = figurePieces(shown.value, shown.indicator, locale);
    const said = word === '' ? number : `${word} ${number}`;
    return {
      rank: formatNumber(String(rank), locale),
      name: inLocale(shown.area, 'name', locale),
      text: shown.origin === 'computed' ? `${said}${computedSign}` : said,
      note,
    };
  });
}

function pathOf(page: SlidePage, dataset: Dataset, locale: Locale): string {
  switch (page.of) {
    case 'country':
      return routes.country(locale, { dataset });
    case 'province':
      return routes.province(locale, page.slug, { dataset });
    case 'indicator': {
      const { indicator, scope, period, boundary } = page;
      return routes.indicator(locale, indicator.slug, {
        dataset,
        ...(scope !== 'ALL' && { scope }),
        ...(period !== null && { period }),
        ...(boundary !== null && { boundary }),
      });
    }
  }
}
