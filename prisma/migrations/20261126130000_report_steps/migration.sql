-- The life of a report in rows of its own: what was asked, what was seen, the last change known.

CREATE TYPE "ReportStepKind" AS ENUM ('start', 'hand_over', 'give_back', 'submit', 'return', 'accept', 'publish', 'correct', 'withdraw', 'take_back', 'drop');

CREATE TABLE "report_step" (
    "id" BIGSERIAL NOT NULL,
    "report_id" TEXT NOT NULL,
    "step" "ReportStepKind" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by_id" TEXT,
    "by_name" TEXT NOT NULL,
    "from_state" "ReportState",
    "to_state" "ReportState" NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,
    "seen_since" TIMESTAMPTZ,
    "last_change_id" BIGINT,

    CONSTRAINT "report_step_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_step_cell" (
    "step_id" BIGINT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "position" INTEGER,
    "answer" TEXT,

    CONSTRAINT "report_step_cell_pkey" PRIMARY KEY ("step_id","indicator_code","scope")
);

CREATE INDEX "report_step_report_id_id_idx" ON "report_step"("report_id", "id");

CREATE UNIQUE INDEX "report_cell_change_report_id_id_key" ON "report_cell_change"("report_id", "id");

ALTER TABLE "report_step" ADD CONSTRAINT "report_step_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report_step" ADD CONSTRAINT "report_step_report_id_last_change_id_fkey" FOREIGN KEY ("report_id", "last_change_id") REFERENCES "report_cell_change"("report_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report_step_cell" ADD CONSTRAINT "report_step_cell_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "report_step"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "report_step_cell" ADD CONSTRAINT "report_step_cell_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The steps taken until now, from the record, which was their only trace. A step that did not name
-- the last change before it has the newest one of its time.
INSERT INTO report_step (report_id, step, at, by_id, by_name, from_state, to_state, revision, reason,
  seen_since, last_change_id)
SELECT report.id, substr(event.action, 8)::"ReportStepKind", event.at, event.actor_id,
  event.actor_name, event.from_state::"ReportState", event.to_state::"ReportState",
  CASE WHEN jsonb_typeof(event.details -> 'revision') = 'number'
    THEN (event.details ->> 'revision')::integer ELSE 1 END,
  event.reason,
  CASE WHEN event.details ->> 'seenSince' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'
    THEN (event.details ->> 'seenSince')::timestamptz END,
  (SELECT max(change.id) FROM report_cell_change AS change
   WHERE change.report_id = report.id
     AND CASE WHEN event.details ->> 'lastChangeId' ~ '^\d{1,18}$'
       THEN change.id <= (event.details ->> 'lastChangeId')::bigint
       ELSE change.changed_at <= event.at END)
FROM audit_event AS event
JOIN report ON report.id = event.subject_id
WHERE event.subject_type = 'report'
  AND event.to_state = ANY (enum_range(NULL::"ReportState")::text[])
  AND coalesce(event.from_state, 'draft') = ANY (enum_range(NULL::"ReportState")::text[])
  AND substr(event.action, 8) = ANY (enum_range(NULL::"ReportStepKind")::text[])
  AND event.action LIKE 'report.%'
ORDER BY event.id;

-- Which cells they named, and the words for those that were kept. Both kinds of rows carry the order
-- in which they came, so a step is found again by its report and its place among the report's steps.
WITH told AS (
  SELECT event.subject_id AS report_id, event.details,
    row_number() OVER (PARTITION BY event.subject_id ORDER BY event.id) AS place
  FROM audit_event AS event
  JOIN report ON report.id = event.subject_id
  WHERE event.subject_type = 'report'
    AND event.to_state = ANY (enum_range(NULL::"ReportState")::text[])
    AND coalesce(event.from_state, 'draft') = ANY (enum_range(NULL::"ReportState")::text[])
    AND substr(event.action, 8) = ANY (enum_range(NULL::"ReportStepKind")::text[])
    AND event.action LIKE 'report.%'
), step AS (
  SELECT id, report_id, row_number() OVER (PARTITION BY report_id ORDER BY id) AS place
  FROM report_step
), named AS (
  SELECT step.id AS step_id, cell.key, cell.place::integer AS position, NULL AS answer
  FROM told JOIN step USING (report_id, place)
  CROSS JOIN jsonb_array_elements_text(
    CASE WHEN jsonb_typeof(told.details -> 'cells') = 'array' THEN told.details -> 'cells' ELSE '[]' END
  ) WITH ORDINALITY AS cell (key, place)
  UNION ALL
  SELECT step.id, answer.key, NULL, answer.words
  FROM told JOIN step USING (report_id, place)
  CROSS JOIN jsonb_each_text(
    CASE WHEN jsonb_typeof(told.details -> 'answers') = 'object' THEN told.details -> 'answers' ELSE '{}' END
  ) AS answer (key, words)
)
INSERT INTO report_step_cell (step_id, indicator_code, scope, position, answer)
SELECT named.step_id, indicator.code, split_part(named.key, '.', 2)::"Scope", min(named.position),
  max(nullif(btrim(named.answer), ''))
FROM named JOIN indicator ON indicator.code = split_part(named.key, '.', 1)
WHERE split_part(named.key, '.', 2) IN ('ALL', 'EMM')
GROUP BY named.step_id, indicator.code, split_part(named.key, '.', 2)
HAVING num_nonnulls(min(named.position), max(nullif(btrim(named.answer), ''))) > 0;

ALTER TABLE report_step
  -- The life of a report, as lib/domain/report/report.ts has it.
  ADD CONSTRAINT report_step_is_of_the_life CHECK (
    CASE step
      WHEN 'start' THEN from_state IS NULL AND to_state = 'draft'
      WHEN 'hand_over' THEN from_state IN ('draft', 'returned') AND to_state = 'with_lead'
      WHEN 'give_back' THEN from_state = 'with_lead' AND to_state = 'draft'
      WHEN 'submit' THEN from_state = 'with_lead' AND to_state = 'submitted'
      WHEN 'return' THEN from_state = 'submitted' AND to_state = 'returned'
      WHEN 'accept' THEN from_state = 'submitted' AND to_state = 'accepted'
      WHEN 'publish' THEN from_state = 'accepted' AND to_state = 'published'
      WHEN 'correct' THEN from_state = 'published' AND to_state = 'draft'
      WHEN 'withdraw' THEN from_state = 'with_lead' AND to_state = 'draft'
      WHEN 'take_back' THEN from_state = 'accepted' AND to_state = 'submitted'
      WHEN 'drop' THEN from_state IN ('draft', 'returned') AND to_state = 'published'
    END IS TRUE),
  ADD CONSTRAINT report_step_revision_counts_from_one CHECK (revision >= 1);

ALTER TABLE report_step_cell
  ADD CONSTRAINT report_step_cell_is_named_for_something
    CHECK ((position IS NOT NULL OR answer IS NOT NULL) AND position >= 1),
  ADD CONSTRAINT report_step_cell_answer_is_not_blank CHECK (btrim(answer) <> '');

CREATE FUNCTION keep_steps_of_real_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (
    SELECT demo FROM report
    WHERE id = CASE TG_TABLE_NAME WHEN 'report_step' THEN to_jsonb(OLD) ->> 'report_id' ELSE (
      SELECT report_id FROM report_step WHERE id = (to_jsonb(OLD) ->> 'step_id')::bigint) END
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER report_step_is_kept BEFORE UPDATE OR DELETE ON report_step
  FOR EACH ROW EXECUTE FUNCTION keep_steps_of_real_reports();
CREATE TRIGGER report_step_is_not_emptied BEFORE TRUNCATE ON report_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER report_step_cell_is_kept BEFORE UPDATE OR DELETE ON report_step_cell
  FOR EACH ROW EXECUTE FUNCTION keep_steps_of_real_reports();
CREATE TRIGGER report_step_cell_is_not_emptied BEFORE TRUNCATE ON report_step_cell
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
