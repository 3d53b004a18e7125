-- What must never be, refused by the database itself whatever the code does.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Territory ------------------------------------------------------------------------------------

ALTER TABLE area
  ADD CONSTRAINT area_life_has_a_direction CHECK (valid_from < valid_until),
  -- A slug names one area of a level on any day ("lao-cai" before and after July 2025).
  ADD CONSTRAINT area_slug_is_unique_in_its_life
    EXCLUDE USING gist (level WITH =, slug WITH =, daterange(valid_from, valid_until) WITH &&);

ALTER TABLE area_designation
  ADD CONSTRAINT area_designation_has_a_direction CHECK (valid_from < valid_until),
  ADD CONSTRAINT area_designation_one_at_a_time
    EXCLUDE USING gist (area_id WITH =, daterange(valid_from, valid_until) WITH &&);

ALTER TABLE area_membership
  ADD CONSTRAINT area_membership_has_a_direction CHECK (valid_from < valid_until);

ALTER TABLE area_succession
  ADD CONSTRAINT area_does_not_succeed_itself CHECK (predecessor_id <> successor_id);

-- Catalogue ------------------------------------------------------------------------------------

ALTER TABLE indicator
  ADD CONSTRAINT indicator_ratio_has_a_factor
    CHECK (kind <> 'ratio' OR area_aggregation = 'none' OR factor IS NOT NULL),
  ADD CONSTRAINT indicator_average_has_a_weight
    CHECK (area_aggregation <> 'weighted_mean' OR weight_code IS NOT NULL),
  ADD CONSTRAINT indicator_decimals_are_sane CHECK (decimals BETWEEN 0 AND 6);

ALTER TABLE form_version
  ADD CONSTRAINT form_version_periods_are_quarters
    CHECK (first_period ~ '^\d{4}-Q[1-4]$' AND (last_period IS NULL OR last_period ~ '^\d{4}-Q[1-4]$')),
  ADD CONSTRAINT form_version_has_a_direction CHECK (last_period IS NULL OR first_period <= last_period);

ALTER TABLE form_item
  ADD CONSTRAINT form_item_quarters_are_of_a_year
    CHECK (cardinality(quarters) > 0 AND quarters <@ ARRAY[1, 2, 3, 4]);

ALTER TABLE rule
  ADD CONSTRAINT rule_has_what_its_kind_needs CHECK (
    CASE kind
      WHEN 'linear' THEN comparison IS NOT NULL
      WHEN 'bounds' THEN lower IS NOT NULL OR upper IS NOT NULL
      WHEN 'change' THEN change_percent > 0
    END),
  ADD CONSTRAINT rule_bounds_have_a_direction CHECK (lower <= upper),
  ADD CONSTRAINT rule_tolerance_is_not_negative CHECK (tolerance >= 0),
  ADD CONSTRAINT rule_quarters_are_of_a_year
    CHECK (cardinality(quarters) > 0 AND quarters <@ ARRAY[1, 2, 3, 4]),
  ADD CONSTRAINT rule_periods_are_quarters
    CHECK (first_period ~ '^\d{4}-Q[1-4]$' AND (last_period IS NULL OR last_period ~ '^\d{4}-Q[1-4]$'));

-- People ---------------------------------------------------------------------------------------

ALTER TABLE user_role
  ADD CONSTRAINT user_role_province_where_it_belongs
    CHECK ((role IN ('staff', 'lead')) = (area_id IS NOT NULL));

CREATE UNIQUE INDEX user_role_once ON user_role (user_id, role, coalesce(area_id, ''));

-- Values: a value, a text or a reason for absence, never two and never none ------------------------

ALTER TABLE report_cell
  ADD CONSTRAINT report_cell_value_or_reason CHECK (num_nonnulls(value, text, absence) = 1),
  ADD CONSTRAINT report_cell_value_is_a_number
    CHECK (value > '-Infinity' AND value < 'Infinity' AND value_high < 'Infinity'),
  ADD CONSTRAINT report_cell_range_has_an_upper_value CHECK ((precision = 'range') = (value_high IS NOT NULL)),
  ADD CONSTRAINT report_cell_range_has_a_direction CHECK (value_high > value),
  ADD CONSTRAINT report_cell_qualifiers_need_a_value CHECK (value IS NOT NULL OR (precision = 'exact' AND value_high IS NULL)),
  ADD CONSTRAINT report_cell_text_is_not_blank CHECK (text IS NULL OR btrim(text) <> ''),
  ADD CONSTRAINT report_cell_text_is_short CHECK (char_length(text) <= 4000);

ALTER TABLE figure
  ADD CONSTRAINT figure_value_or_reason CHECK (num_nonnulls(value, text, absence) = 1),
  ADD CONSTRAINT figure_value_is_a_number
    CHECK (value > '-Infinity' AND value < 'Infinity' AND value_high < 'Infinity'),
  ADD CONSTRAINT figure_text_is_not_blank CHECK (text IS NULL OR btrim(text) <> ''),
  ADD CONSTRAINT figure_range_has_an_upper_value CHECK ((precision = 'range') = (value_high IS NOT NULL)),
  ADD CONSTRAINT figure_range_has_a_direction CHECK (value_high > value),
  ADD CONSTRAINT figure_qualifiers_need_a_value CHECK (value IS NOT NULL OR (precision = 'exact' AND value_high IS NULL)),
  ADD CONSTRAINT figure_period_has_a_direction CHECK (period_start <= period_end),
  ADD CONSTRAINT figure_says_who_said_it CHECK (num_nonnulls(source_id, report_id) = 1),
  ADD CONSTRAINT figure_of_a_report_came_by_a_release CHECK ((report_id IS NULL) = (release_id IS NULL)),
  ADD CONSTRAINT figure_origin_fits CHECK ((origin = 'reported') = (report_id IS NOT NULL)),
  ADD CONSTRAINT figure_revision_counts_from_one CHECK (revision >= 1);

-- What is current, found without reading the history.
CREATE INDEX figure_current ON figure (indicator_code, scope, area_id, period_end) WHERE superseded_by_id IS NULL;

CREATE FUNCTION refuse_a_value_that_does_not_fit_its_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind_of_it "IndicatorKind";
BEGIN
  SELECT kind INTO kind_of_it FROM indicator WHERE code = NEW.indicator_code;
  IF TG_TABLE_NAME = 'report_cell' AND kind_of_it = 'ratio' THEN
    RAISE EXCEPTION 'a ratio is computed from its parts, never entered: %', NEW.indicator_code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_cell_ratio_is_never_entered';
  END IF;
  IF (NEW.text IS NOT NULL AND kind_of_it <> 'text') OR (NEW.value IS NOT NULL AND kind_of_it = 'text') THEN
    RAISE EXCEPTION 'words for words, numbers for numbers: %', NEW.indicator_code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'value_fits_its_indicator';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER report_cell_fits BEFORE INSERT OR UPDATE ON report_cell
  FOR EACH ROW EXECUTE FUNCTION refuse_a_value_that_does_not_fit_its_indicator();
CREATE TRIGGER figure_fits BEFORE INSERT ON figure
  FOR EACH ROW EXECUTE FUNCTION refuse_a_value_that_does_not_fit_its_indicator();

-- A published figure is never changed in place ---------------------------------------------------

CREATE FUNCTION keep_published_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.demo THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a published figure is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  -- The one thing that may happen to it: once, a revision takes its place.
  IF OLD.superseded_by_id IS NULL AND NEW.superseded_by_id IS NOT NULL
     AND (to_jsonb(NEW) - 'superseded_by_id') = (to_jsonb(OLD) - 'superseded_by_id') THEN
    RETURN NEW;
  END IF;
  -- Removing a demonstration set takes revision and revised in any order.
  IF OLD.demo AND NEW.superseded_by_id IS NULL
     AND (to_jsonb(NEW) - 'superseded_by_id') = (to_jsonb(OLD) - 'superseded_by_id') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published figure is never changed in place' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER figure_is_kept BEFORE UPDATE OR DELETE ON figure
  FOR EACH ROW EXECUTE FUNCTION keep_published_figures();

-- It gives way to its own next revision and to nothing else, or it would be hidden, not revised.
CREATE FUNCTION refuse_a_stranger_as_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.superseded_by_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM figure AS later
    WHERE later.id = NEW.superseded_by_id AND later.revision > NEW.revision
      AND (later.indicator_code, later.area_id, later.scope, later.period, later.demo)
        = (NEW.indicator_code, NEW.area_id, NEW.scope, NEW.period, NEW.demo)
      AND (later.report_id, later.source_id)
        IS NOT DISTINCT FROM (NEW.report_id, NEW.source_id)
  ) THEN
    RAISE EXCEPTION 'a figure is superseded by its own next revision only'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER figure_gives_way_to_its_revision BEFORE INSERT OR UPDATE ON figure
  FOR EACH ROW EXECUTE FUNCTION refuse_a_stranger_as_revision();

CREATE FUNCTION refuse_a_figure_that_is_not_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.release_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM release JOIN release_report ON release_report.release_id = release.id
    WHERE release.id = NEW.release_id AND release.state = 'published'
      AND release_report.report_id = NEW.report_id AND release_report.revision = NEW.revision
  ) THEN
    RAISE EXCEPTION 'a figure of a release that is not published, or that its report is not in'
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.report_id IS NOT NULL AND NEW.demo IS DISTINCT FROM (
    SELECT demo FROM report WHERE id = NEW.report_id
  ) THEN
    RAISE EXCEPTION 'a figure is of the demonstration set exactly when its report is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER figure_is_public BEFORE INSERT ON figure
  FOR EACH ROW EXECUTE FUNCTION refuse_a_figure_that_is_not_public();

CREATE FUNCTION keep_published_releases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'published' AND NOT OLD.demo
     AND (TG_OP = 'DELETE' OR to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD)) THEN
    RAISE EXCEPTION 'a published release is never changed or deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER release_is_kept BEFORE UPDATE OR DELETE ON release
  FOR EACH ROW EXECUTE FUNCTION keep_published_releases();

CREATE FUNCTION keep_what_a_release_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (
    SELECT 1 FROM release WHERE id = OLD.release_id AND state = 'published' AND NOT demo
  ) OR TG_OP <> 'DELETE' AND EXISTS (
    SELECT 1 FROM release WHERE id = NEW.release_id AND state = 'published' AND NOT demo
  ) THEN
    RAISE EXCEPTION 'a published release holds what it held' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF (SELECT demo FROM release WHERE id = NEW.release_id)
     IS DISTINCT FROM (SELECT demo FROM report WHERE id = NEW.report_id) THEN
    RAISE EXCEPTION 'a release of the demonstration set holds its reports, and no other does'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER release_report_is_kept BEFORE INSERT OR UPDATE OR DELETE ON release_report
  FOR EACH ROW EXECUTE FUNCTION keep_what_a_release_holds();

ALTER TABLE release
  ADD CONSTRAINT release_published_has_a_day CHECK ((state = 'published') = (published_at IS NOT NULL));

-- Reports ----------------------------------------------------------------------------------------

ALTER TABLE report
  ADD CONSTRAINT report_period_is_a_quarter CHECK (period ~ '^\d{4}-Q[1-4]$'),
  ADD CONSTRAINT report_revision_counts_from_one CHECK (revision >= 1);

ALTER TABLE reporting_window
  ADD CONSTRAINT reporting_window_has_a_direction CHECK (opens_at < closes_at),
  ADD CONSTRAINT reporting_window_period_is_a_quarter CHECK (period ~ '^\d{4}-Q[1-4]$');

-- The record is append-only ----------------------------------------------------------------------

CREATE FUNCTION refuse_rewriting_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_event_is_kept BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER figure_is_not_emptied BEFORE TRUNCATE ON figure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER report_cell_change_is_not_emptied BEFORE TRUNCATE ON report_cell_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();

CREATE FUNCTION keep_changes_of_real_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (SELECT demo FROM report WHERE id = OLD.report_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'report_cell_change is append-only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER report_cell_change_is_kept BEFORE UPDATE OR DELETE ON report_cell_change
  FOR EACH ROW EXECUTE FUNCTION keep_changes_of_real_reports();

-- Publication number: moves with everything that a public page shows ------------------------------

ALTER TABLE publication ADD CONSTRAINT publication_is_one_row CHECK (id = 1);
INSERT INTO publication (id, number) VALUES (1, 1);

CREATE FUNCTION move_publication_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moved bigint;
BEGIN
  UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1 RETURNING number INTO moved;
  PERFORM pg_notify('publication', moved::text);
  RETURN NULL;
END $$;

DO $$
DECLARE
  shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY[
    'area', 'area_designation', 'area_membership', 'area_succession', 'area_scope_part',
    'boundary_scheme', 'section', 'indicator', 'indicator_part', 'form_version', 'form_item',
    'programme', 'programme_level', 'theme', 'series_break', 'source', 'figure', 'release',
    'release_report', 'reporting_window', 'window_exception', 'setting'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I_moves_publication AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION move_publication_number()', shown, shown);
  END LOOP;
END $$;
