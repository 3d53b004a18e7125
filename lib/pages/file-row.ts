import type { Dataset, Figure, FigureSource, Value } from '../domain/figure/figure';
import type { Coverage } from '../domain/indicator/aggregation';
import type { Indicator, Section } from '../domain/indicator/indicator';
import type { Day } from '../domain/period';
import {
  type Area,
  type BoundaryCode,
  type BoundaryScheme,
  designationOn,
} from '../domain/territory/area';
import { schemeOfLife } from '../domain/territory/boundary';
import { roundDecimalText } from '../format/number';
import type { AreaPage } from './area-page';
import { everyFigureOf } from './indicator-row';
import type { ShownFigure } from './shown-figure';

/** A figure as it stands in a file, whatever kind of file it is. */
export interface FileRow
  extends Pick<
    Figure,
    'scope' | 'measure' | 'period' | 'origin' | 'revision' | 'printed' | 'note'
  > {
  readonly area: Area;
  readonly indicator: Indicator;
  /** As its source says it; what was computed here is rounded to the indicator's decimals. */
  readonly value: Value;
  readonly sources: readonly FigureSource[];
  readonly release: Figure['release'];
  /** Of a computed figure; null where it stands as its source has it. */
  readonly coverage: Coverage | null;
}

export interface FileContext {
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode;
  readonly schemes: readonly BoundaryScheme[];
  /** Day on which the file is made, and official codes are read for areas that still exist. */
  readonly today: Day;
}

/** What the file of a page holds, whatever the page is about. */
export interface FileContent {
  /** An area, an indicator, a comparison or a table: what the file is named after. */
  readonly subject: { readonly slug: string; readonly nameVi: string; readonly nameEn: string };
  readonly about: 'area' | 'indicator' | 'comparison' | 'table' | 'indicators';
  readonly rows: readonly FileRow[];
  /** Newest first. */
  readonly sources: readonly FigureSource[];
  readonly sections: readonly Section[];
}

/** What the page of a province, a region or the country has in its files. */
export function areaContent(page: AreaPage, area: Area): FileContent {
  return {
    subject: area,
    about: 'area',
    rows: fileRows(page),
    sources: page.sources,
    sections: page.sections.flatMap(({ section }) => section ?? []),
  };
}

/**
 * What a page shows of its province, region or country: every period, what other sources say, what
 * its years were to come to, and the revisions that were public before.
 */
export function fileRows(page: AreaPage): FileRow[] {
  const shown = [
    ...page.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(everyFigureOf)),
    ),
    ...page.words.flatMap(({ said }) => said),
  ];
  return [
    ...shown.flatMap(rowsOfFigure),
    ...page.aims.flatMap((figure) => {
      const row = page.sections
        .flatMap(({ rows }) => rows)
        .find(({ indicator }) => indicator.code === figure.indicator);
      const subject = row?.cells.find(({ subject: { id } }) => id === figure.area)?.subject;
      return row && subject ? [publishedRow(figure, subject, row.indicator)] : [];
    }),
    ...page.revised.flatMap(({ current, earlier }) =>
      earlier.map((figure) => publishedRow(figure, current.area, current.indicator)),
    ),
  ];
}

/** A figure and what other sources say of the same, each a row. */
export function rowsOfFigure(figure: ShownFigure): FileRow[] {
  return [
    shownRow(figure),
    ...figure.others.map((other) => publishedRow(other, figure.area, figure.indicator)),
  ];
}

function shownRow(figure: ShownFigure): FileRow {
  return {
    ...figure,
    measure: 'actual',
    value: valueInFile(figure),
    coverage: figure.computed?.coverage ?? null,
  };
}

/** A published figure as it stands, whatever is shown in its place. */
export function publishedRow(figure: Figure, area: Area, indicator: Indicator): FileRow {
  return {
    ...figure,
    area,
    indicator,
    value: valueInFile({ ...figure, indicator }),
    sources: [figure.source],
    coverage: null,
  };
}

function valueInFile({
  value,
  origin,
  indicator: { decimals },
}: Pick<FileRow, 'value' | 'origin' | 'indicator'>): Value {
  if (value.type !== 'number' || origin !== 'computed') return value;
  return {
    ...value,
    value: roundDecimalText(value.value, decimals),
    valueHigh: value.valueHigh && roundDecimalText(value.valueHigh, decimals),
  };
}

/** The code that official lists gave an area, today or at the end of its life. */
export function officialCode(area: Area, today: Day): string | null {
  const day = area.validUntil === null ? today : (area.designations.at(-1)?.validFrom ?? '');
  return (designationOn(area, day) ?? area.designations.at(-1))?.officialCode ?? null;
}

/** The boundaries that a row's area is of. */
export function boundaryOfRow(
  { area }: FileRow,
  { boundary, schemes }: Pick<FileContext, 'boundary' | 'schemes'>,
): BoundaryCode {
  return area.validUntil === null ? boundary : (schemeOfLife(area, schemes)?.code ?? boundary);
}
