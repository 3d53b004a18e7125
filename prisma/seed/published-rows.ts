import type { ClientBase } from 'pg';
import { toDecimal, toDecimalText } from '../../lib/domain/number/decimal';
import { insert } from './database';
import { figureKey, type SeededFigure } from './published';

interface HeldFigure extends SeededFigure {
  readonly id: string;
  readonly revision: number;
}

const contentFields = [
  'value',
  'valueHigh',
  'status',
  'precision',
  'origin',
  'printed',
  'note',
] as const satisfies readonly (keyof SeededFigure)[];

function contentOf(row: SeededFigure): string {
  return JSON.stringify(contentFields.map((field) => row[field]));
}

function canonical(text: string | null): string | null {
  return text === null ? null : toDecimalText(toDecimal(text));
}

/** The figures of documents as they stand now, without those that a revision took the place of. */
async function listHeldFigures(client: ClientBase): Promise<HeldFigure[]> {
  const { rows } = await client.query<HeldFigure>(
    `SELECT id::text, indicator_code AS "indicatorCode", area_id AS "areaId", scope::text,
       period, value::text, value_high::text AS "valueHigh", status::text, precision::text,
       origin::text, printed, note, source_id AS "sourceId", revision
     FROM figure
     WHERE source_id IS NOT NULL AND superseded_by_id IS NULL AND NOT demo`,
  );
  return rows.map((row) => ({
    ...row,
    value: canonical(row.value) ?? '',
    valueHigh: canonical(row.valueHigh),
  }));
}

/**
 * Loads published figures: a new one is added, one that says something else than before becomes
 * the next revision of what it replaces, one that is there already is left alone. What a later
 * list no longer has stays: a figure that was public is not unsaid.
 */
export async function loadPublishedFigures(
  client: ClientBase,
  figures: readonly SeededFigure[],
  publishedAt: Date,
): Promise<void> {
  const held = new Map((await listHeldFigures(client)).map((row) => [figureKey(row), row]));
  const isNews = (row: SeededFigure) => {
    const known = held.get(figureKey(row));
    return !known || contentOf(known) !== contentOf(row);
  };
  const news = figures.filter(isNews).map((row) => ({
    ...row,
    revision: (held.get(figureKey(row))?.revision ?? 0) + 1,
    seriesBreak: false,
    themes: [],
    demo: false,
    publishedAt,
  }));
  await insert(client, 'figure', news);
  if (news.every(({ revision }) => revision === 1)) return;
  await client.query(
    `UPDATE figure AS old SET superseded_by_id = new.id
     FROM figure AS new
     WHERE old.superseded_by_id IS NULL AND old.source_id IS NOT NULL AND NOT old.demo
       AND new.source_id = old.source_id AND new.indicator_code = old.indicator_code
       AND new.area_id = old.area_id AND new.scope = old.scope AND new.period = old.period
       AND new.revision = old.revision + 1`,
  );
}
