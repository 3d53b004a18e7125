-- What every public page asks of the whole archive, kept as rows by the transaction that publishes:
-- a page reads these instead of counting figures, of which there may be millions.

-- Of every indicator, scope and period: in how many provinces a number is current.
CREATE TABLE "coverage" (
    "demo" BOOLEAN NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "period" TEXT NOT NULL,
    "period_end" DATE NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "provinces" INTEGER NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("demo", "indicator_code", "scope", "period_end", "period")
);

ALTER TABLE "coverage" ADD CONSTRAINT "coverage_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- When the newest figure of an area came out, revisions included.
CREATE TABLE "area_news" (
    "demo" BOOLEAN NOT NULL,
    "area_id" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "area_news_pkey" PRIMARY KEY ("demo", "area_id")
);

ALTER TABLE "area_news" ADD CONSTRAINT "area_news_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How many figures a document stated, revisions included.
CREATE TABLE "source_use" (
    "demo" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,
    "figures" INTEGER NOT NULL,

    CONSTRAINT "source_use_pkey" PRIMARY KEY ("demo", "source_id")
);

ALTER TABLE "source_use" ADD CONSTRAINT "source_use_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Indexes of figure: each for the question above it; those that no question used are gone ----------

-- The newest periods of an area's series, all of them, and what each province says at one period.
CREATE INDEX figure_of_area ON figure (area_id, indicator_code, scope, period_end) WHERE superseded_by_id IS NULL;
-- What an area's figures said before they were corrected.
CREATE INDEX figure_of_area_before ON figure (area_id) WHERE superseded_by_id IS NOT NULL;
-- The figures that a release brought.
CREATE INDEX figure_of_release ON figure (release_id) WHERE release_id IS NOT NULL;
-- A report's lines, for its revision; each once.
CREATE UNIQUE INDEX figure_of_report ON figure (report_id, indicator_code, scope, revision) WHERE report_id IS NOT NULL;
-- What a revision took the place of; each of one figure only.
CREATE UNIQUE INDEX figure_revised_by ON figure (superseded_by_id) WHERE superseded_by_id IS NOT NULL;

DROP INDEX figure_coverage;
DROP INDEX figure_current;
DROP INDEX figure_area_id_indicator_code_scope_period_end_idx;
DROP INDEX figure_indicator_code_scope_period_end_idx;
DROP INDEX figure_source_id_idx;
DROP INDEX figure_release_id_idx;
DROP INDEX figure_report_id_indicator_code_scope_revision_key;
DROP INDEX figure_superseded_by_id_key;

-- Keeping them -------------------------------------------------------------------------------------

-- Everything counted anew, in the plainest words: what the trigger below keeps must be this. A figure
-- of a release that is not published cannot be written (figure_is_public).
CREATE FUNCTION rebuild_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Publications wait for each other at this row, and so does this.
  PERFORM 1 FROM publication WHERE id = 1 FOR UPDATE;
  DELETE FROM coverage;
  INSERT INTO coverage (demo, indicator_code, scope, period, period_end, period_kind, provinces)
    SELECT demo, indicator_code, scope, period, period_end, min(period_kind), count(DISTINCT area_id)
    FROM figure
    WHERE superseded_by_id IS NULL AND value IS NOT NULL
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

-- `changed` are the figures that one statement wrote, let give way or removed. Only what they may
-- have changed is counted again, by asking for each province: other areas are not read.
CREATE FUNCTION keep_coverage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM changed) THEN RETURN NULL; END IF;
  PERFORM 1 FROM publication WHERE id = 1 FOR UPDATE;

  DELETE FROM coverage USING (
    SELECT DISTINCT demo, indicator_code, scope, period, period_end FROM changed
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
            AND figure.superseded_by_id IS NULL AND figure.value IS NOT NULL)) AS provinces
      FROM (
        SELECT demo, indicator_code, scope, period, period_end, min(period_kind) AS period_kind
        FROM changed GROUP BY demo, indicator_code, scope, period, period_end
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

CREATE TRIGGER figure_inserted_keeps_coverage AFTER INSERT ON figure
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_coverage();
CREATE TRIGGER figure_updated_keeps_coverage AFTER UPDATE ON figure
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_coverage();
CREATE TRIGGER figure_deleted_keeps_coverage AFTER DELETE ON figure
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_coverage();

-- What counts as a province may change, with all that it ever said.
CREATE FUNCTION rebuild_coverage_with_levels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM was JOIN became USING (id) WHERE was.level <> became.level) THEN
    PERFORM rebuild_coverage();
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER area_keeps_coverage AFTER UPDATE ON area
  REFERENCING OLD TABLE AS was NEW TABLE AS became
  FOR EACH STATEMENT EXECUTE FUNCTION rebuild_coverage_with_levels();

SELECT rebuild_coverage();

-- A figure is public from its first moment (figure_is_public), so its release stays published: one of
-- the demonstration set too, which may otherwise change.
CREATE FUNCTION keep_releases_of_figures_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM figure WHERE release_id = OLD.id) THEN
    RAISE EXCEPTION 'the figures of release % are public, and so it is', OLD.slug
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'release_of_figures_stays_published';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER release_of_figures_stays_published BEFORE UPDATE OF state ON release
  FOR EACH ROW WHEN (OLD.state = 'published' AND NEW.state <> 'published')
  EXECUTE FUNCTION keep_releases_of_figures_published();
