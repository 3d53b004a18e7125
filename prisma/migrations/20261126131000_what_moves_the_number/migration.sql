-- The publication number moves with what public pages show and with nothing else: a release while it
-- is prepared, more time for one province, a setting that no public page shows leave it.

CREATE FUNCTION advance_publication_number() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  moved bigint;
BEGIN
  UPDATE publication SET number = number + 1, moved_at = now() WHERE id = 1 RETURNING number INTO moved;
  PERFORM pg_notify('publication', moved::text);
END $$;

CREATE OR REPLACE FUNCTION move_publication_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM advance_publication_number();
  RETURN NULL;
END $$;

-- Each of these is told the rows of one statement: `changed` as they were (as they are where they are
-- new), `became` as an update left them.

CREATE FUNCTION move_publication_number_with_releases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_shown boolean := EXISTS (SELECT FROM changed WHERE state = 'published');
BEGIN
  IF TG_OP = 'UPDATE' AND NOT is_shown THEN
    is_shown := EXISTS (SELECT FROM became WHERE state = 'published');
  END IF;
  IF is_shown THEN PERFORM advance_publication_number(); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION move_publication_number_with_what_releases_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_shown boolean := EXISTS (
    SELECT FROM changed JOIN release ON release.id = changed.release_id WHERE release.state = 'published'
  );
BEGIN
  IF TG_OP = 'UPDATE' AND NOT is_shown THEN
    is_shown := EXISTS (
      SELECT FROM became JOIN release ON release.id = became.release_id WHERE release.state = 'published'
    );
  END IF;
  IF is_shown THEN PERFORM advance_publication_number(); END IF;
  RETURN NULL;
END $$;

-- A setting that public pages begin to show is added here.
CREATE FUNCTION move_publication_number_with_settings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  shown constant text[] := ARRAY['reporting_window'];
  is_shown boolean := EXISTS (SELECT FROM changed WHERE key = ANY (shown));
BEGIN
  IF TG_OP = 'UPDATE' AND NOT is_shown THEN
    is_shown := EXISTS (SELECT FROM became WHERE key = ANY (shown));
  END IF;
  IF is_shown THEN PERFORM advance_publication_number(); END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  shown record;
BEGIN
  FOR shown IN
    SELECT * FROM (VALUES
      ('release', 'move_publication_number_with_releases'),
      ('release_report', 'move_publication_number_with_what_releases_hold'),
      ('setting', 'move_publication_number_with_settings')
    ) AS conditional (name, function)
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', shown.name || '_moves_publication', shown.name);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
         FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      shown.name || '_inserted_moves_publication', shown.name, shown.function);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS changed NEW TABLE AS became
         FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      shown.name || '_updated_moves_publication', shown.name, shown.function);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
         FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      shown.name || '_deleted_moves_publication', shown.name, shown.function);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER TRUNCATE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION move_publication_number()',
      shown.name || '_emptied_moves_publication', shown.name);
  END LOOP;
END $$;

DROP TRIGGER window_exception_moves_publication ON window_exception;
