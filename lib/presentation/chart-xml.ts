import type { Locale } from '../locale';
import { presentationMessages } from '../messages/presentation';
import { xmlText } from '../web/xml';
import { axes, languageTag, legend, lettering, numberFormat } from './chart-axes';
import { captionsRange, captionsXml, pointsXml, seriesLine } from './chart-marks';
import { colourXml, lineXml } from './colours';
import {
  type ChartColumns,
  chartColumns,
  columnName,
  type NativeChart,
  type NativeSeries,
} from './native-chart';

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

export interface ChartPart {
  readonly xml: string;
  /** The table that stands in the chart and is opened by "edit data". */
  readonly sheet: ChartColumns['sheet'];
}

/** The chart as a part of an office file (ISO 29500-1, 21.2), elements in the order of its schema. */
export function chartPart(chart: NativeChart, locale: Locale): ChartPart {
  const columns = chartColumns(chart, presentationMessages[locale]);
  const isLine = chart.shape === 'line' || chart.shape === 'dumbbell';
  const series = chart.series.map((one, index) =>
    seriesXml(one, index, { chart, columns, isLine, locale }),
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="${languageTag(locale)}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    isLine ? lineChart(chart, series) : barChart(chart, series),
    axes(chart, locale),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legend(chart, locale),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    lettering(chart.letters, 'tx1', locale),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
    '</c:chartSpace>',
  ].join('');
  return { xml, sheet: columns.sheet };
}

const axisIds = '<c:axId val="500000001"/><c:axId val="500000002"/>';

function barChart({ shape, isStacked, series: { length } }: NativeChart, series: string[]): string {
  const isOne = isStacked || length === 1;
  return [
    `<c:barChart><c:barDir val="${shape === 'columns' ? 'col' : 'bar'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...series,
    `<c:gapWidth val="${isOne ? 45 : 60}"/><c:overlap val="${isStacked ? 100 : 0}"/>`,
    `${axisIds}</c:barChart>`,
  ].join('');
}

function lineChart({ shape }: NativeChart, series: string[]): string {
  const joins =
    shape === 'dumbbell'
      ? `<c:hiLowLines><c:spPr>${lineXml('context', 28575)}</c:spPr></c:hiLowLines>`
      : '';
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series,
    `${joins}<c:marker val="1"/>${axisIds}</c:lineChart>`,
  ].join('');
}

interface Around {
  readonly chart: NativeChart;
  readonly columns: ChartColumns;
  readonly isLine: boolean;
  readonly locale: Locale;
}

function seriesXml(series: NativeSeries, index: number, around: Around): string {
  const { chart, columns, isLine, locale } = around;
  const place = columns.series[index];
  if (!place) throw new Error(`no column for ${series.name}`);
  const rows = chart.categories.length;
  const range = (column: number) => rangeOf(columns, column, rows);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${headOf(columns, place.values)}</c:f>${strings('strCache', [series.name])}</c:strRef></c:tx>`,
    `<c:spPr>${look(series, chart, isLine)}</c:spPr>`,
    isLine ? marker(series) : '<c:invertIfNegative val="0"/>',
    pointsXml(series, chart.shape),
    captionsXml(series, {
      shape: chart.shape,
      isStacked: chart.isStacked,
      letters: chart.letters,
      locale,
    }),
    `<c:cat><c:strRef><c:f>${range(0)}</c:f>${strings('strCache', chart.categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${range(place.values)}</c:f>${numbers(series)}</c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    place.captions === null
      ? ''
      : captionsRange(
          range(place.captions),
          series.points.map(({ caption }) => caption),
        ),
    '</c:ser>',
  ].join('');
}

function look({ colour, isGround }: NativeSeries, { shape }: NativeChart, isLine: boolean): string {
  if (isGround) return '<a:noFill/><a:ln><a:noFill/></a:ln>';
  return isLine ? seriesLine(colour, shape) : colourXml(colour);
}

function marker({ colour }: NativeSeries): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${colourXml(colour)}${lineXml(colour, 19050)}</c:spPr></c:marker>`;
}

function headOf({ sheet }: ChartColumns, column: number): string {
  return `'${sheet.name}'!$${columnName(column)}$1`;
}

function rangeOf({ sheet }: ChartColumns, column: number, rows: number): string {
  const letter = columnName(column);
  return `'${sheet.name}'!$${letter}$2:$${letter}$${rows + 1}`;
}

function strings(cache: 'strCache', texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`);
  return `<c:${cache}><c:ptCount val="${texts.length}"/>${points.join('')}</c:${cache}>`;
}

/** What is absent is no point, not one of nought. */
function numbers({ points }: NativeSeries): string {
  const known = points.map(({ value }, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numCache><c:formatCode>${xmlText(numberFormat)}</c:formatCode><c:ptCount val="${points.length}"/>${known.join('')}</c:numCache>`;
}
