-- A report moves as its life lets it: no draft becomes published, no step is left out, no revision is
-- skipped. What is public of it is held by report_keeps_to_its_releases besides.
CREATE FUNCTION refuse_a_move_that_the_life_does_not_know() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.state, OLD.revision) = (NEW.state, NEW.revision)
    OR NEW.revision = OLD.revision AND (OLD.state::text, NEW.state::text) IN (
      ('draft', 'with_lead'), ('returned', 'with_lead'), ('with_lead', 'draft'),
      ('with_lead', 'submitted'), ('submitted', 'returned'), ('submitted', 'accepted'),
      ('accepted', 'submitted'), ('accepted', 'published'))
    OR NEW.revision = OLD.revision + 1 AND OLD.state = 'published' AND NEW.state = 'draft'
    OR NEW.revision = OLD.revision - 1 AND OLD.state IN ('draft', 'returned')
      AND NEW.state = 'published' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'report % does not become % in revision %', NEW.id, NEW.state, NEW.revision
    USING ERRCODE = 'check_violation', CONSTRAINT = 'report_moves_by_its_life';
END $$;

CREATE TRIGGER report_moves_by_its_life BEFORE UPDATE OF state, revision ON report
  FOR EACH ROW EXECUTE FUNCTION refuse_a_move_that_the_life_does_not_know();
