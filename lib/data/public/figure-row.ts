import 'server-only';
import type {
  Absence,
  Figure,
  FigureSource,
  Measure,
  Origin,
  Precision,
  Scope,
  Value,
  ValueStatus,
} from '@/lib/domain/figure/figure';
import { dayInVietnam, getPeriod } from '@/lib/domain/period';
import { reportSourceTitle } from '@/lib/messages/sources';
import { readingDatabase, readingPool } from '../database';

/**
 * What of a figure's row leaves the data layer, as PostgreSQL writes it. Read without Prisma: a page
 * reads thousands of these, and its objects cost ten times what the rows do. What follows from the
 * period's code is not read (figure_period_is_by_rule), nor lists of themes where there are no words.
 */
const COLUMNS = `
  figure.id::text AS id, figure.indicator_code, figure.area_id, figure.scope, figure.measure,
  figure.period, trim_scale(figure.value)::text AS value,
  trim_scale(figure.value_high)::text AS value_high, figure.text,
  CASE WHEN figure.text IS NOT NULL THEN figure.themes END AS themes, figure.absence, figure.status,
  figure.precision, figure.series_break, figure.origin, figure.revision, figure.reported_in,
  figure.printed, figure.note, figure.source_id, figure.release_id,
  figure.superseded_by_id::text AS superseded_by_id, figure.demo,
  to_char(figure.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS published_at`;

interface FigureRow {
  readonly id: string;
  readonly indicator_code: string;
  readonly area_id: string;
  readonly scope: Scope;
  readonly measure: Measure;
  readonly period: string;
  readonly value: string | null;
  readonly value_high: string | null;
  readonly text: string | null;
  readonly themes: readonly string[] | null;
  readonly absence: Absence | null;
  readonly status: ValueStatus;
  readonly precision: Precision;
  readonly series_break: boolean;
  readonly origin: Origin;
  readonly revision: number;
  readonly reported_in: string | null;
  readonly printed: string | null;
  readonly note: string | null;
  readonly source_id: string | null;
  readonly release_id: string | null;
  readonly superseded_by_id: string | null;
  readonly demo: boolean;
  readonly published_at: string;
}

/** A figure with the identifier of the revision that took its place, where one did. */
export interface StoredFigure {
  readonly figure: Figure;
  readonly supersededBy: string | null;
}

/**
 * The figures of a part of a statement that begins with FROM and has `figure` in it, in its order.
 * `values` are what its $1, $2 … stand for.
 */
export async function readFigures(
  from: string,
  values: readonly unknown[],
): Promise<StoredFigure[]> {
  const { rows } = await readingPool().query<FigureRow>(`SELECT ${COLUMNS} ${from}`, [...values]);
  const [documents, releases, areas] = await Promise.all([
    readDocuments(rows),
    readReleases(rows),
    readAreaNames(rows),
  ]);
  const reports = new Map<string, FigureSource>();
  return rows.map((row) => {
    const source =
      row.source_id === null ? reportSource(row, areas, reports) : documents.get(row.source_id);
    if (!source) throw new Error(`figure ${row.id} has no source`);
    return {
      figure: toFigure(row, source, releases.get(row.release_id ?? '') ?? null),
      supersededBy: row.superseded_by_id,
    };
  });
}

function toFigure(row: FigureRow, source: FigureSource, release: Figure['release']): Figure {
  const { kind, start, end } = getPeriod(row.period);
  return {
    id: row.id,
    indicator: row.indicator_code,
    area: row.area_id,
    scope: row.scope,
    measure: row.measure,
    period: row.period,
    periodKind: kind,
    periodStart: start,
    periodEnd: end,
    value: toValue(row),
    seriesBreak: row.series_break,
    origin: row.origin,
    revision: row.revision,
    printed: row.printed,
    note: row.note,
    dataset: row.demo ? 'demo' : 'real',
    source,
    release,
    publishedAt: row.published_at,
  };
}

function toValue({ id, value, value_high, text, absence, ...row }: FigureRow): Value {
  if (value !== null) {
    const { status, precision } = row;
    return { type: 'number', value, valueHigh: value_high, status, precision };
  }
  if (text !== null) return { type: 'text', text, themes: row.themes ?? [], status: row.status };
  // The table's own constraint: a figure without value and reason cannot be stored.
  if (absence === null) throw new Error(`figure ${id} has neither value nor absence`);
  return { type: 'absent', absence };
}

function named(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

async function readDocuments(rows: readonly FigureRow[]): Promise<Map<string, FigureSource>> {
  const ids = named(rows.map(({ source_id }) => source_id));
  if (ids.length === 0) return new Map();
  const sources = await readingDatabase().source.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      class: true,
      publishedOn: true,
      url: true,
      readAs: true,
    },
  });
  return new Map(
    sources.map((source) => [
      source.id,
      { ...source, readAs: source.readAs === 'copy' ? 'copy' : 'source', quarter: null },
    ]),
  );
}

async function readReleases(
  rows: readonly FigureRow[],
): Promise<Map<string, NonNullable<Figure['release']>>> {
  const ids = named(rows.map(({ release_id }) => release_id));
  if (ids.length === 0) return new Map();
  const releases = await readingDatabase().release.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, titleVi: true, titleEn: true },
  });
  return new Map(releases.map(({ id, ...release }) => [id, release]));
}

type AreaNames = ReadonlyMap<string, { readonly nameVi: string; readonly nameEn: string }>;

async function readAreaNames(rows: readonly FigureRow[]): Promise<AreaNames> {
  const ids = named(rows.map(({ source_id, area_id }) => (source_id === null ? area_id : null)));
  if (ids.length === 0) return new Map();
  const areas = await readingDatabase().area.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameVi: true, nameEn: true },
  });
  return new Map(areas.map(({ id, ...names }) => [id, names]));
}

/** A province's report is its own source; the lines of one are of the day on which each came out. */
function reportSource(
  { area_id: areaId, reported_in: quarter, published_at: publishedAt }: FigureRow,
  areas: AreaNames,
  made: Map<string, FigureSource>,
): FigureSource | undefined {
  if (quarter === null) return undefined;
  const key = `${areaId} ${quarter} ${publishedAt}`;
  const known = made.get(key);
  const names = areas.get(areaId);
  if (known || !names) return known;
  const source: FigureSource = {
    id: `bao-cao-${areaId}-${quarter.toLowerCase()}`,
    class: 'report',
    titleVi: reportSourceTitle.vi(names.nameVi, quarter),
    titleEn: reportSourceTitle.en(names.nameEn, quarter),
    publishedOn: dayInVietnam(new Date(publishedAt)),
    url: null,
    readAs: 'report',
    quarter,
  };
  made.set(key, source);
  return source;
}
