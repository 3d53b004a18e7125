import { type Area, type BoundaryCode, designationOn } from '../domain/area';
import type { Dataset, Figure, FigureSource } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Day } from '../domain/period';
import { type CsvField, toCsv } from './csv';
import type { ProvincePage } from './province-page';
import type { ShownFigure } from './shown-figure';

const header = [
  'area',
  'area_code',
  'area_vi',
  'area_en',
  'indicator',
  'indicator_vi',
  'indicator_en',
  'unit_vi',
  'unit_en',
  'scope',
  'period',
  'value',
  'value_high',
  'text',
  'status',
  'absence',
  'precision',
  'origin',
  'coverage',
  'revision',
  'source',
  'source_url',
  'read_as',
  'note',
  'dataset',
  'boundary',
] as const;

interface FileContext {
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode;
  /** Day on which official codes are read for areas that still exist. */
  readonly today: Day;
}

/** Stands in every row of a demonstration file, so that no row of it passes for real alone. */
const datasetName = {
  real: 'real',
  demo: 'demo: số liệu minh họa, không phải số liệu thật / illustrative, not real',
} as const satisfies Record<Dataset, string>;

/**
 * What a province's page shows, as a file: every period, what other sources say, and the revisions
 * that were public before. An absence has an empty value and its letter, never 0.
 */
export function provinceFile(page: ProvincePage, context: FileContext): string {
  const shown = [
    ...page.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ series, emmSeries, formers }) => [...series, ...emmSeries, ...formers]),
      ),
    ),
    ...page.words.flatMap(({ said }) => said),
  ];
  const rows = shown.flatMap((figure) => [
    shownRow(figure, context),
    ...figure.others.map((other) => figureRow(other, figure.area, figure.indicator, context)),
  ]);
  const earlier = page.revised.flatMap(({ current, earlier: before }) =>
    before.map((figure) => figureRow(figure, current.area, current.indicator, context)),
  );
  return toCsv(header, [...rows, ...earlier]);
}

/** Name under which a browser keeps the file. */
export function provinceFileName(area: Area, dataset: Dataset, boundary: BoundaryCode): string {
  return [area.slug, boundary, ...(dataset === 'demo' ? ['minh-hoa'] : [])]
    .join('-')
    .concat('.csv');
}

function shownRow(figure: ShownFigure, context: FileContext): CsvField[] {
  const coverage = figure.computed?.coverage;
  return row(figure, figure.area, figure.indicator, figure.sources, context, {
    coverage: coverage ? `${coverage.reported}/${coverage.expected}` : null,
  });
}

function figureRow(
  figure: Figure,
  area: Area,
  indicator: Indicator,
  context: FileContext,
): CsvField[] {
  return row(figure, area, indicator, [figure.source], context, { coverage: null });
}

type Stated = Pick<Figure, 'scope' | 'period' | 'value' | 'origin' | 'revision' | 'note'>;

function row(
  { scope, period, value, origin, revision, note }: Stated,
  area: Area,
  indicator: Indicator,
  sources: readonly FigureSource[],
  { dataset, boundary, today }: FileContext,
  { coverage }: { readonly coverage: string | null },
): CsvField[] {
  const day = area.validUntil === null ? today : (area.designations.at(-1)?.validFrom ?? '');
  const code = (designationOn(area, day) ?? area.designations.at(-1))?.officialCode ?? null;
  const isNumber = value.type === 'number';
  return [
    text(area.id),
    text(code),
    text(area.nameVi),
    text(area.nameEn),
    text(indicator.code),
    text(indicator.nameVi),
    text(indicator.nameEn),
    text(indicator.unitVi),
    text(indicator.unitEn),
    text(scope),
    text(period),
    isNumber ? { number: value.value } : null,
    isNumber && value.valueHigh !== null ? { number: value.valueHigh } : null,
    value.type === 'text' ? text(value.text) : null,
    value.type === 'absent' ? null : text(value.status),
    value.type === 'absent' ? text(value.absence) : null,
    isNumber ? text(value.precision) : null,
    text(origin),
    text(coverage),
    { number: String(revision) },
    text(sources.map(({ titleVi }) => titleVi).join(' | ')),
    text(sources.map(({ url }) => url ?? '').join(' | ')),
    text(sources.map(({ readAs }) => readAs).join(' | ')),
    text(note),
    text(datasetName[dataset]),
    text(area.validUntil === null ? boundary : '63'),
  ];
}

function text(value: string | null): CsvField {
  return value === null || value === '' ? null : { text: value };
}
