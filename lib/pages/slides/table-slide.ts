import { indicatorUnit, toCell, withMeasureUnit } from '../../charts/chart-figure';
import { frameOf } from '../../charts/frame';
import type { MarkOrGap } from '../../charts/specification';
import type { ChartTable } from '../../charts/table';
import type { SlideContent } from '../../domain/conference/slide';
import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import { getPeriod } from '../../domain/period';
import type { Area } from '../../domain/territory/area';
import { formatNumber } from '../../format/number';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale } from '../../locale';
import { chartMessages } from '../../messages/charts';
import { slideMessages } from '../../messages/slides';
import { inSentence } from '../finding';
import { figureAt, type ShownFigure } from '../shown-figure';
import { widePeriod } from '../topics/compared';
import { type MadeSlide, missingSlide } from './made-slide';
import type { SlideContext } from './slide-context';
import { areaPage, findIndicator, unknownAreaIn } from './slide-subject';

type Content = Extract<SlideContent, { kind: 'table' }>;

/** Rows that can be read from the last seat. */
const mostRows = 12;
/** So few areas stand beside each other, indicators below each other. */
const asColumns = 3;

interface Column {
  readonly indicator: Indicator;
  readonly period: string;
}

/** Indicators of some areas, each at one period for all of them: figures of one column are of one time. */
export function tableSlide(content: Content, context: SlideContext): MadeSlide {
  const { almanac, locale, dataset } = context;
  const say = slideMessages[locale];
  const unknown = unknownAreaIn(content.areas, context);
  if (unknown) return unknown;
  const areas = content.areas.flatMap((id) => almanac.areas.get(id) ?? []);
  const columns: Column[] = [];
  const silent: string[] = [];
  for (const code of content.indicators) {
    const indicator = findIndicator(code, context);
    if ('missing' in indicator) return indicator;
    const period = widePeriod(indicator, content.scope, almanac);
    if (period === null) silent.push(inSentence(inLocale(indicator, 'shortName', locale)));
    else columns.push({ indicator, period });
  }
  const named = columns.map(({ indicator }) => inLocale(indicator, 'shortName', locale)).join('; ');
  const left = silent.length === 0 ? '' : say.notOnePeriod(silent.join('; '));
  if (columns.length === 0) return missingSlide(left);
  const figures = new Map<string, ShownFigure | null>();
  for (const area of areas) {
    for (const column of columns) {
      figures.set(placeOf(area, column), figureFor(area, column, content.scope, context));
    }
  }
  const figureOf = (area: Area, column: Column) => figures.get(placeOf(area, column)) ?? null;
  if (!areas.some((area) => columns.some((column) => figureOf(area, column) !== null))) {
    return missingSlide(say.noneOfChosen(named));
  }
  const cell = (area: Area, column: Column): MarkOrGap =>
    toCell(placeOf(area, column), figureOf(area, column), locale);
  const isOfOneTime = new Set(columns.map(({ period }) => period)).size === 1;
  const heading = (column: Column) => headOf(column, isOfOneTime, context);
  const isBeside = areas.length <= asColumns;
  const shownAreas = isBeside ? areas : areas.slice(0, mostRows);
  const table: ChartTable = isBeside
    ? {
        columns: [
          chartMessages[locale].indicator,
          ...areas.map((area) => inLocale(area, 'name', locale)),
        ],
        rows: columns.map((column) => ({
          head: heading(column),
          cells: areas.map((area) => cell(area, column)),
        })),
      }
    : {
        columns: [chartMessages[locale].province, ...columns.map(heading)],
        rows: shownAreas.map((area) => ({
          head: inLocale(area, 'name', locale),
          cells: columns.map((column) => cell(area, column)),
        })),
      };
  const shownFigures = shownAreas.flatMap((area) =>
    columns.flatMap((column) => figureOf(area, column) ?? []),
  );
  const cells = table.rows.flatMap((row) =>
    row.cells.filter((one): one is MarkOrGap => typeof one !== 'string'),
  );
  const rest = areas.length - shownAreas.length;
  const count = formatNumber(String(areas.length), locale);
  const places = isBeside
    ? areas.map((area) => inLocale(area, 'name', locale)).join(', ')
    : say.places(count);
  // Of one area its name tells the slide from others; of several what is compared.
  const finding =
    areas.length === 1 ? say.tableTitle(places, named) : say.tableTitle(named, places);
  const [first] = areas;
  const [column] = columns;
  return {
    finding,
    lines: [],
    picture: { type: 'table', table },
    frame: {
      ...frameOf({
        locale,
        dataset,
        title: finding,
        figures: shownFigures,
        cells,
        notes: [left, rest > 0 ? say.restOfTable(formatNumber(String(rest), locale)) : ''].filter(
          Boolean,
        ),
        description: finding,
      }),
      // A table says it in words beside each number.
      keys: [],
    },
    missing: null,
    page: isBeside && first && column ? areaPage(first, column.indicator, content.scope) : null,
  };
}

function placeOf(area: Area, { indicator }: Column): string {
  return `${area.id} ${indicator.code}`;
}

/** What an area says, or its provinces together. */
function figureFor(
  area: Area,
  { indicator, period }: Column,
  scope: Scope,
  { book, almanac }: SlideContext,
): ShownFigure | null {
  return (
    figureAt(book, area, indicator, scope, getPeriod(period)) ??
    (area.level === 'province' ? null : almanac.sum({ indicator, period }, scope, area))
  );
}

/** `Tổng số hợp tác xã, HTX (31/12/2024)`; of columns of one time the slide says it once, below its title. */
function headOf(
  { indicator, period }: Column,
  isOfOneTime: boolean,
  { locale }: SlideContext,
): string {
  const name = withMeasureUnit(
    inLocale(indicator, 'shortName', locale),
    indicatorUnit(indicator, locale),
  );
  return isOfOneTime ? name : `${name} (${formatPeriodInSentence(period, locale)})`;
}
