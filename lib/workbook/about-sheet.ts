import { type Day, isQuarter, type Quarter } from '../domain/period';
import type { Grid } from '../intake/grid';
import type { ReportWorkbook } from './report-shape';

/** Of which report a workbook says that it is; anyone can have changed it. */
export interface AboutWorkbook {
  /** Of the form's version. */
  readonly form: string;
  /** The slug of the area. */
  readonly province: string;
  readonly quarter: Quarter;
  readonly revision: number;
  /** Day on which it was made; null where that is lost. */
  readonly made: Day | null;
}

/** The sheet that says it; nobody sees it. */
export const aboutSheetName = '_ve';

/** Its rows: a name and what it says. */
export function aboutRows({ form, area, quarter, revision, day }: ReportWorkbook): string[][] {
  return [
    ['form', form],
    ['province', area.slug],
    ['quarter', quarter],
    ['revision', String(revision)],
    ['made', day],
  ];
}

/** Null where something is missing, or is no such thing. */
export function aboutOf({ rows }: Grid): AboutWorkbook | null {
  const said = new Map(rows.slice(0, 20).map(([name, value]) => [name?.text, value?.text]));
  const [form, province, quarter = ''] = ['form', 'province', 'quarter'].map((name) =>
    said.get(name),
  );
  const revision = Number(said.get('revision'));
  if (!form || !province || !isQuarter(quarter)) return null;
  if (!Number.isInteger(revision) || revision < 1) return null;
  const made = said.get('made') ?? '';
  return {
    form,
    province,
    quarter,
    revision,
    made: /^\d{4}-\d{2}-\d{2}$/.test(made) ? made : null,
  };
}
