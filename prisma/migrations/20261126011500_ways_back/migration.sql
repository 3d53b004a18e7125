-- Ways back in a report's life, and more time for one province.

-- What changed is told since the last step, not since somebody's last look.
DROP TABLE report_visit;

-- A province may be given more time also for a quarter whose window is only the setting's default.
ALTER TABLE window_exception
  DROP CONSTRAINT window_exception_period_fkey,
  ADD CONSTRAINT window_exception_period_is_a_quarter CHECK (period ~ '^\d{4}-Q[1-4]$');

-- A report is "published" exactly in the revisions that a published release holds: no acceptance is
-- taken back behind a release, and a correction is dropped only onto what is public.
CREATE FUNCTION keep_reports_to_their_releases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.state = 'published') IS DISTINCT FROM EXISTS (
    SELECT 1 FROM release_report JOIN release ON release.id = release_report.release_id
    WHERE release_report.report_id = NEW.id AND release_report.revision = NEW.revision
      AND release.state = 'published'
  ) THEN
    RAISE EXCEPTION 'report % is published exactly when its revision % is', NEW.id, NEW.revision
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_keeps_to_its_releases';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER report_keeps_to_its_releases BEFORE UPDATE OF state, revision ON report
  FOR EACH ROW EXECUTE FUNCTION keep_reports_to_their_releases();
