import { getPeriod } from '@/lib/domain/period';
import type { OwnDatabase } from './own-site';

/**
 * Canaries: numbers and words that stand nowhere but in what is not published. Each says in which
 * report it was put, so that a leak names its cage.
 */

/** Number of a canary's report, as it stands in its numbers and words. */
export type Cage = string;

const NUMBER = '864213579';
const WORD = 'hoangyen';

type Caged = { readonly cage: Cage; readonly area: string; readonly state: string };

/** Reports of the current quarter in every state before publishing, and a correction under way. */
const CAGES: readonly Caged[] = [
  { cage: '01', area: 'thai-nguyen-2025', state: 'draft' },
  { cage: '02', area: 'lao-cai-2025', state: 'draft' },
  { cage: '03', area: 'nghe-an', state: 'with_lead' },
  { cage: '04', area: 'dien-bien', state: 'submitted' },
  { cage: '05', area: 'cao-bang', state: 'returned' },
  { cage: '06', area: 'lang-son', state: 'accepted' },
  { cage: '07', area: 'gia-lai-2025', state: 'accepted' },
];
/** Revision 1 is published, revision 2 is being written. */
const CORRECTED: Caged = { cage: '08', area: 'quang-tri-2025', state: 'draft' };
/** What stays inside of a published report: explanations, reasons, answers, who wrote what. */
const INSIDE: Cage = '09';

export const canaryAreas: readonly string[] = [...CAGES, CORRECTED].map(({ area }) =>
  area.replace(/-2025$/, ''),
);

/** An address echoes itself, so this is looked for in the answers of other addresses only. */
export const canaryRelease = 'dot-chim-khuyen-xanh';

/** What revision 1 of the corrected report says, which is public. */
const publishedNumber = 4321;

/** Fills every cell of every unpublished report with canaries, as if typed a moment ago. */
export async function plantCanaries(
  { query }: OwnDatabase,
  quarter: string,
  demo: boolean,
): Promise<void> {
  const { rows: forms } = await query(
    `SELECT id FROM form_version WHERE first_period <= $1
       AND (last_period IS NULL OR last_period >= $1)`,
    [quarter],
  );
  const form = forms[0].id;
  for (const { cage, area, state } of [...CAGES, CORRECTED]) {
    await query(
      `INSERT INTO report (id, area_id, period, form_version_id, state, demo)
         VALUES ('canary-' || $1::text, $2, $3, $4, $5::"ReportState", $6)
         ON CONFLICT (area_id, period) DO NOTHING`,
      [cage, area, quarter, form, state, demo],
    );
  }
  await publishFirstRevision({ query }, quarter, demo);
  // They are put where they are wanted, not led there.
  await query('ALTER TABLE report DISABLE TRIGGER report_moves_by_its_life');
  for (const { cage, area, state } of [...CAGES, CORRECTED]) {
    await query(
      `UPDATE report SET state = $3::"ReportState", revision = $4
       WHERE area_id = $1 AND period = $2`,
      [area, quarter, state, cage === CORRECTED.cage ? 2 : 1],
    );
    await fill({ query }, quarter, form, cage, area);
  }
  await query('ALTER TABLE report ENABLE TRIGGER report_moves_by_its_life');
  await prepareRelease({ query }, quarter, demo);
  await keepInside({ query });
}

type Connection = Pick<OwnDatabase, 'query'>;

/** The real data set has no release of its own: one that is published, of the corrected report. */
async function publishFirstRevision(
  { query }: Connection,
  quarter: string,
  demo: boolean,
): Promise<void> {
  if (demo) return;
  const report = `SELECT id FROM report WHERE area_id = '${CORRECTED.area}' AND period = '${quarter}'`;
  await query(`
    BEGIN;
    INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state)
      VALUES ('shown', 'dot-da-phat-hanh', 'Đợt đã phát hành', 'Published', 'x', 'x', 'draft');
    INSERT INTO release_report (release_id, report_id, revision) SELECT 'shown', id, 1 FROM (${report}) r;
    UPDATE release SET state = 'published', published_at = now(), published_by_name = '${WORD}${INSIDE}kin'
      WHERE id = 'shown';
    INSERT INTO figure (indicator_code, area_id, scope, period, period_kind, period_start, period_end,
        value, origin, reported_in, report_id, release_id, demo, published_at)
      SELECT 'HTX_TOTAL', '${CORRECTED.area}', 'ALL', '${quarter}', 'quarter', '${getPeriod(quarter).start}', '${getPeriod(quarter).end}',
        ${publishedNumber}, 'reported', '${quarter}', id, 'shown', false, now() FROM (${report}) r;
    COMMIT`);
}

/** Every line of the form, in both scopes, in the cells and in their history. */
async function fill(
  { query }: Connection,
  quarter: string,
  form: string,
  cage: Cage,
  area: string,
): Promise<void> {
  const words = `'${WORD}${cage}kin ' || lower(i.code)`;
  // The digits between keep a difference with another quarter's figure in the same cage.
  const number = `'${NUMBER}${cage}5000' || lpad((row_number() OVER (ORDER BY i.code, scope, measure))::text, 3, '0')`;
  const columns = `report_id, indicator_code, scope, measure, value, text, themes, absence, note, explanation,
    changed_by_id, changed_by_name, changed_at`;
  const report = 'SELECT id FROM report WHERE area_id = $1 AND period = $2';
  await query(
    `WITH changed AS (
       INSERT INTO report_cell_change (${columns}, revision, status, precision)
       SELECT (${report}), i.code, scope, measure,
         CASE WHEN i.kind <> 'text' THEN (${number})::numeric END,
         CASE WHEN i.kind = 'text' THEN ${words} END,
         CASE WHEN i.kind = 'text' THEN (SELECT array_agg(code) FROM theme) ELSE '{}' END,
         NULL, ${words}, ${words}, 'canary', ${words}, now(), 1, 'A', 'exact'
       FROM form_item JOIN indicator i ON i.code = indicator_code
       WHERE form_version_id = $3 AND i.kind <> 'ratio'
       RETURNING *)
     INSERT INTO report_cell (${columns}, version)
     SELECT ${columns}, id FROM changed
     ON CONFLICT (report_id, indicator_code, scope, measure) DO UPDATE SET value = excluded.value,
       value_high = NULL, precision = 'exact', status = 'A', text = excluded.text,
       themes = excluded.themes, absence = NULL, note = excluded.note,
       explanation = excluded.explanation, version = excluded.version,
       changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`,
    [area, quarter, form],
  );
}

/** A release that is prepared and not published, with its words. */
async function prepareRelease(
  { query }: Connection,
  quarter: string,
  demo: boolean,
): Promise<void> {
  const words = `${WORD}07kin`;
  await query(
    `INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, demo)
       VALUES ('canary', $1, $2, $2, $2, $2, 'draft', $3)`,
    [canaryRelease, words, demo],
  );
  await query(
    `INSERT INTO release_report (release_id, report_id, revision)
       SELECT 'canary', id, revision FROM report WHERE area_id = 'gia-lai-2025' AND period = $1`,
    [quarter],
  );
}

/** Published figures are public; the words that were exchanged about them are not. */
async function keepInside({ query }: Connection): Promise<void> {
  // Of a province whose own people are not among those who look.
  const published = "SELECT id FROM report WHERE state = 'published' AND area_id = 'lang-son'";
  await query(
    `UPDATE report_cell SET explanation = '${WORD}${INSIDE}kin', changed_by_name = '${WORD}${INSIDE}kin'
       WHERE report_id IN (${published})`,
  );
  await query(
    `INSERT INTO audit_event (at, actor_name, action, subject_type, subject_id, from_state, to_state, reason,
         details)
       SELECT state_since - interval '1 minute', '${WORD}${INSIDE}kin', 'report.return', 'report', id,
         'submitted', 'returned', '${WORD}${INSIDE}kin',
         '{"answers": {"HTX_TOTAL.ALL": "${WORD}${INSIDE}kin"}}'::jsonb
       FROM report WHERE id IN (${published})`,
  );
  await query(
    `WITH step AS (
       INSERT INTO report_step (report_id, step, at, by_name, from_state, to_state, revision, reason)
       SELECT id, 'return', state_since - interval '1 minute', '${WORD}${INSIDE}kin', 'submitted',
         'returned', revision, '${WORD}${INSIDE}kin'
       FROM report WHERE id IN (${published}) RETURNING id)
     INSERT INTO report_step_cell (step_id, indicator_code, scope, answer)
     SELECT id, 'HTX_TOTAL', 'ALL', '${WORD}${INSIDE}kin' FROM step`,
  );
}

const SPACES = '\\s\\u00a0\\u2007\\u2009\\u202f';

/**
 * The cages whose canaries an answer holds, however its numbers are grouped and written
 * (1.234.567, 1,234,567, 1 234 567, entities and escapes), and `sum` for a number of their size
 * that could only be computed from them.
 */
export function findCanaries(text: string): readonly Cage[] {
  const plain = text
    .replace(/&nbsp;|&#(?:160|xa0|8239|x202f);|\\u(?:00a0|2009|202f)|%20|\+/gi, ' ')
    .normalize('NFC');
  const digits = plain.replace(new RegExp(`(?<=\\d)[.,'’_${SPACES}](?=\\d)`, 'gu'), '');
  const found = new Set<Cage>();
  for (const [, cage = ''] of digits.matchAll(new RegExp(`${NUMBER}(\\d\\d)`, 'g')))
    found.add(cage);
  for (const [, cage = ''] of plain.matchAll(new RegExp(`${WORD}(\\d\\d)`, 'gi'))) found.add(cage);
  const grouped = /(?<![\d.,])\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){3,}/g;
  if (found.size === 0 && grouped.test(plain)) found.add('sum');
  return [...found].sort();
}
