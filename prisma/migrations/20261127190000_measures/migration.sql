-- What is said of an indicator: what was carried out, or what its year is planned or expected to come
-- to. All that stands so far was carried out. A line of a form knows the period of its answer.

CREATE TYPE "Measure" AS ENUM ('actual', 'plan', 'estimate');
CREATE TYPE "FormPeriod" AS ENUM ('quarter', 'half_year', 'year');

ALTER TABLE "form_item" DROP CONSTRAINT "form_item_pkey",
ADD COLUMN     "measure" "Measure" NOT NULL DEFAULT 'actual',
ADD COLUMN     "period" "FormPeriod" NOT NULL DEFAULT 'quarter',
ADD CONSTRAINT "form_item_pkey" PRIMARY KEY ("form_version_id", "indicator_code", "scope", "measure");

ALTER TABLE "report_cell" DROP CONSTRAINT "report_cell_pkey",
ADD COLUMN     "measure" "Measure" NOT NULL DEFAULT 'actual',
ADD CONSTRAINT "report_cell_pkey" PRIMARY KEY ("report_id", "indicator_code", "scope", "measure");

DROP INDEX "report_cell_change_report_id_indicator_code_scope_id_idx";
ALTER TABLE "report_cell_change" ADD COLUMN     "measure" "Measure" NOT NULL DEFAULT 'actual';
CREATE INDEX "report_cell_change_report_id_indicator_code_scope_measure_i_idx" ON "report_cell_change"("report_id", "indicator_code", "scope", "measure", "id");

ALTER TABLE "report_step_cell" DROP CONSTRAINT "report_step_cell_pkey",
ADD COLUMN     "measure" "Measure" NOT NULL DEFAULT 'actual',
ADD CONSTRAINT "report_step_cell_pkey" PRIMARY KEY ("step_id", "indicator_code", "scope", "measure");

-- A plan or an expectation is of a whole year, in a form as in what is published of it.
ALTER TABLE form_item ADD CONSTRAINT form_item_aims_at_a_year CHECK (measure = 'actual' OR period = 'year');

-- Figures -----------------------------------------------------------------------------------------

ALTER TABLE "figure" ADD COLUMN     "measure" "Measure" NOT NULL DEFAULT 'actual',
ADD COLUMN     "reported_in" TEXT;

-- What a report said so far was of its own quarter. A published figure is never changed, so the guard
-- steps aside for the column that is new.
ALTER TABLE figure DISABLE TRIGGER USER;
UPDATE figure SET reported_in = period WHERE report_id IS NOT NULL;
ALTER TABLE figure ENABLE TRIGGER USER;

ALTER TABLE figure
  ADD CONSTRAINT figure_of_a_report_names_its_quarter CHECK ((reported_in IS NULL) = (report_id IS NULL)),
  ADD CONSTRAINT figure_aims_at_a_year CHECK (measure = 'actual' OR period_kind = 'year'),
  DROP CONSTRAINT figure_of_a_source_is_said_once,
  ADD CONSTRAINT figure_of_a_source_is_said_once
    EXCLUDE USING btree (source_id WITH =, indicator_code WITH =, area_id WITH =, scope WITH =, measure WITH =, period WITH =)
    WHERE (source_id IS NOT NULL AND superseded_by_id IS NULL) DEFERRABLE INITIALLY DEFERRED;

DROP INDEX figure_of_area;
DROP INDEX figure_of_report;
-- The newest periods of an area's series, all of them, and what each province says at one period.
CREATE INDEX figure_of_area ON figure (area_id, indicator_code, scope, period_end)
  WHERE superseded_by_id IS NULL AND measure = 'actual';
-- What an area plans and expects.
CREATE INDEX figure_aims_of_area ON figure (area_id) WHERE superseded_by_id IS NULL AND measure <> 'actual';
-- A report's lines, for its revision; each once.
CREATE UNIQUE INDEX figure_of_report ON figure (report_id, indicator_code, scope, measure, revision)
  WHERE report_id IS NOT NULL;

CREATE OR REPLACE FUNCTION refuse_a_second_current_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM figure AS earlier
    WHERE earlier.report_id = NEW.report_id AND earlier.indicator_code = NEW.indicator_code
      AND earlier.scope = NEW.scope AND earlier.measure = NEW.measure
      AND earlier.revision < NEW.revision
      AND earlier.superseded_by_id IS NULL
  ) THEN
    RAISE EXCEPTION 'a report says % once: the figure before is still current', NEW.indicator_code
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'figure_of_a_report_is_said_once';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_a_stranger_as_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.superseded_by_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM figure AS later
    WHERE later.id = NEW.superseded_by_id AND later.revision > NEW.revision
      AND (later.indicator_code, later.area_id, later.scope, later.measure, later.period, later.demo)
        = (NEW.indicator_code, NEW.area_id, NEW.scope, NEW.measure, NEW.period, NEW.demo)
      AND (later.report_id, later.source_id)
        IS NOT DISTINCT FROM (NEW.report_id, NEW.source_id)
  ) THEN
    RAISE EXCEPTION 'a figure is superseded by its own next revision only'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Coverage counts what was carried out.

CREATE OR REPLACE FUNCTION rebuild_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Publications wait for each other at this row, and so does this.
  PERFORM 1 FROM publication WHERE id = 1 FOR UPDATE;
  DELETE FROM coverage;
  INSERT INTO coverage (demo, indicator_code, scope, period, period_end, period_kind, provinces)
    SELECT demo, indicator_code, scope, period, period_end, min(period_kind), count(DISTINCT area_id)
    FROM figure
    WHERE superseded_by_id IS NULL AND value IS NOT NULL AND measure = 'actual'
      AND area_id IN (SELECT id FROM area WHERE level = 'province')
    GROUP BY demo, indicator_code, scope, period, period_end;
  DELETE FROM area_news;
  INSERT INTO area_news (demo, area_id, published_at)
    SELECT demo, area_id, max(published_at) FROM figure GROUP BY demo, area_id;
  DELETE FROM source_use;
  INSERT INTO source_use (demo, source_id, figures)
    SELECT demo, source_id, count(*) FROM figure WHERE source_id IS NOT NULL GROUP BY demo, source_id;
  PERFORM advance_publication_number();
END $$;

CREATE OR REPLACE FUNCTION keep_coverage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM changed) THEN RETURN NULL; END IF;
  PERFORM 1 FROM publication WHERE id = 1 FOR UPDATE;

  DELETE FROM coverage USING (
    SELECT DISTINCT demo, indicator_code, scope, period, period_end FROM changed
    WHERE measure = 'actual'
  ) AS touched
  WHERE coverage.demo = touched.demo AND coverage.indicator_code = touched.indicator_code
    AND coverage.scope = touched.scope AND coverage.period_end = touched.period_end
    AND coverage.period = touched.period;
  INSERT INTO coverage (demo, indicator_code, scope, period, period_end, period_kind, provinces)
    SELECT * FROM (
      SELECT demo, indicator_code, scope, period, period_end, period_kind, (
        SELECT count(*) FROM area WHERE area.level = 'province' AND EXISTS (
          SELECT FROM figure
          WHERE figure.area_id = area.id AND figure.indicator_code = touched.indicator_code
            AND figure.scope = touched.scope AND figure.period_end = touched.period_end
            AND figure.period = touched.period AND figure.demo = touched.demo
            AND figure.measure = 'actual'
            AND figure.superseded_by_id IS NULL AND figure.value IS NOT NULL)) AS provinces
      FROM (
        SELECT demo, indicator_code, scope, period, period_end, min(period_kind) AS period_kind
        FROM changed WHERE measure = 'actual'
        GROUP BY demo, indicator_code, scope, period, period_end
      ) AS touched
    ) AS counted
    WHERE provinces > 0;
  IF TG_OP = 'UPDATE' THEN RETURN NULL; END IF;

  IF TG_OP = 'INSERT' THEN
    INSERT INTO area_news (demo, area_id, published_at)
      SELECT demo, area_id, max(published_at) FROM changed GROUP BY demo, area_id
      ON CONFLICT (demo, area_id) DO UPDATE
        SET published_at = greatest(area_news.published_at, excluded.published_at);
    INSERT INTO source_use (demo, source_id, figures)
      SELECT demo, source_id, count(*) FROM changed WHERE source_id IS NOT NULL GROUP BY demo, source_id
      ON CONFLICT (demo, source_id) DO UPDATE SET figures = source_use.figures + excluded.figures;
    RETURN NULL;
  END IF;

  -- Only the demonstration set is ever removed.
  DELETE FROM area_news USING (SELECT DISTINCT demo, area_id FROM changed) AS touched
    WHERE area_news.demo = touched.demo AND area_news.area_id = touched.area_id;
  INSERT INTO area_news (demo, area_id, published_at)
    SELECT demo, area_id, max(published_at) FROM figure
    WHERE (demo, area_id) IN (SELECT demo, area_id FROM changed) GROUP BY demo, area_id;
  UPDATE source_use SET figures = source_use.figures - gone.figures
    FROM (SELECT demo, source_id, count(*) AS figures FROM changed
          WHERE source_id IS NOT NULL GROUP BY demo, source_id) AS gone
    WHERE source_use.demo = gone.demo AND source_use.source_id = gone.source_id;
  DELETE FROM source_use WHERE figures = 0;
  RETURN NULL;
END $$;
