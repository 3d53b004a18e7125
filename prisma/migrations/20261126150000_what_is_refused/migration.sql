-- What the database accepted until now: two answers of one source, a period that is none, a theme
-- that is none, words of a list that is closed.

-- Two figures of one document for the same thing, both current. While a revision is being put in
-- place there are two for a moment, so it is judged when the transaction ends.
ALTER TABLE figure ADD CONSTRAINT figure_of_a_source_is_said_once
  EXCLUDE USING btree (source_id WITH =, indicator_code WITH =, area_id WITH =, scope WITH =, period WITH =)
  WHERE (source_id IS NOT NULL AND superseded_by_id IS NULL) DEFERRABLE INITIALLY DEFERRED;

-- Of a report the revision is part of the key already: what is left is one that replaces nothing.
CREATE FUNCTION refuse_a_second_current_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM figure AS earlier
    WHERE earlier.report_id = NEW.report_id AND earlier.indicator_code = NEW.indicator_code
      AND earlier.scope = NEW.scope AND earlier.revision < NEW.revision
      AND earlier.superseded_by_id IS NULL
  ) THEN
    RAISE EXCEPTION 'a report says % once: the figure before is still current', NEW.indicator_code
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'figure_of_a_report_is_said_once';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER figure_of_a_report_is_said_once AFTER INSERT ON figure
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.report_id IS NOT NULL AND NEW.revision > 1)
  EXECUTE FUNCTION refuse_a_second_current_figure();

-- Every kind of period has its code, its first and its last day by rule (lib/domain/period.ts).
CREATE FUNCTION day_code(day date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lpad(extract(year FROM day)::integer::text, 4, '0') || '-'
    || lpad(extract(month FROM day)::integer::text, 2, '0') || '-'
    || lpad(extract(day FROM day)::integer::text, 2, '0')
$$;

CREATE FUNCTION months_from(first date, months integer) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (first + make_interval(months => months) - interval '1 day')::date
$$;

CREATE FUNCTION is_period(code text, kind "PeriodKind", first date, last date)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(CASE kind
    WHEN 'date' THEN code = public.day_code(first) AND last = first
    WHEN 'span' THEN code = public.day_code(first) || '/' || public.day_code(last) AND first <= last
    WHEN 'month' THEN code = left(public.day_code(first), 7)
      AND extract(day FROM first) = 1 AND last = public.months_from(first, 1)
    WHEN 'quarter' THEN code = left(public.day_code(first), 4) || '-Q' || extract(quarter FROM first)::integer
      AND extract(day FROM first) = 1 AND extract(month FROM first) IN (1, 4, 7, 10)
      AND last = public.months_from(first, 3)
    WHEN 'half_year' THEN code = left(public.day_code(first), 4) || CASE extract(month FROM first)
        WHEN 1 THEN '-H1' WHEN 7 THEN '-H2' END
      AND extract(day FROM first) = 1 AND last = public.months_from(first, 6)
    WHEN 'year' THEN code = left(public.day_code(first), 4)
      AND right(public.day_code(first), 5) = '01-01' AND last = public.months_from(first, 12)
    WHEN 'year_to_date' THEN left(code, 8) = left(public.day_code(first), 4) || '-YTD'
      AND substr(code, 9) IN (extract(month FROM last)::integer::text, substr(public.day_code(last), 6, 2))
      AND right(public.day_code(first), 5) = '01-01'
      AND last = public.months_from(first, extract(month FROM last)::integer)
  END, false)
$$;

ALTER TABLE figure ADD CONSTRAINT figure_period_is_by_rule
  CHECK (is_period(period, period_kind, period_start, period_end));

-- Themes are a list; what words carry is on it, and what is carried stays on it.
CREATE FUNCTION refuse_an_unknown_theme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM unnest(NEW.themes) AS given (code)
    WHERE NOT EXISTS (SELECT 1 FROM theme WHERE theme.code = given.code)
  ) THEN
    RAISE EXCEPTION 'a theme of % does not exist', NEW.themes
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = TG_TABLE_NAME || '_themes_exist';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION keep_themes_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM report_cell_change WHERE OLD.code = ANY (themes))
    OR EXISTS (SELECT 1 FROM figure WHERE OLD.code = ANY (themes)) THEN
    RAISE EXCEPTION 'words carry the theme %: it may be put out of use, not taken away', OLD.code
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'theme_in_use_is_kept';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER report_cell_themes_exist BEFORE INSERT OR UPDATE OF themes ON report_cell
  FOR EACH ROW WHEN (NEW.themes <> '{}') EXECUTE FUNCTION refuse_an_unknown_theme();
CREATE TRIGGER report_cell_change_themes_exist BEFORE INSERT ON report_cell_change
  FOR EACH ROW WHEN (NEW.themes <> '{}') EXECUTE FUNCTION refuse_an_unknown_theme();
CREATE TRIGGER figure_themes_exist BEFORE INSERT ON figure
  FOR EACH ROW WHEN (NEW.themes <> '{}') EXECUTE FUNCTION refuse_an_unknown_theme();
CREATE TRIGGER theme_in_use_is_deleted_never BEFORE DELETE ON theme
  FOR EACH ROW EXECUTE FUNCTION keep_themes_in_use();
CREATE TRIGGER theme_in_use_keeps_its_code BEFORE UPDATE OF code ON theme
  FOR EACH ROW WHEN (OLD.code <> NEW.code) EXECUTE FUNCTION keep_themes_in_use();

-- Lists that are closed.
ALTER TABLE area_designation ADD CONSTRAINT area_designation_kind_is_known
  CHECK (kind IN ('province', 'city', 'region', 'country', 'group'));
ALTER TABLE area_scope_part ADD CONSTRAINT area_scope_part_confidence_is_known
  CHECK (confidence IN ('verified', 'background'));
ALTER TABLE theme ADD CONSTRAINT theme_kind_is_known CHECK (kind IN ('difficulty', 'proposal'));
ALTER TABLE source ADD CONSTRAINT source_read_as_is_known CHECK (read_as IN ('source', 'copy'));
ALTER TABLE audit_event ADD CONSTRAINT audit_event_subject_type_is_known
  CHECK (subject_type IN ('report', 'release', 'user', 'window'));
