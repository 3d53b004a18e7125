-- Which catalogue the database holds, so that a process may keep it in memory until it is another.
CREATE TABLE "catalogue_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" UUID NOT NULL,

    CONSTRAINT "catalogue_version_pkey" PRIMARY KEY ("id")
);

ALTER TABLE catalogue_version ADD CONSTRAINT catalogue_version_is_one_row CHECK (id = 1);
INSERT INTO catalogue_version (id, version) VALUES (1, gen_random_uuid());

CREATE FUNCTION change_catalogue_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE catalogue_version SET version = gen_random_uuid() WHERE id = 1;
  RETURN NULL;
END $$;

DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY[
    'section', 'indicator', 'indicator_part', 'form_version', 'form_item', 'theme'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I_changes_catalogue AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION change_catalogue_version()', part, part);
  END LOOP;
END $$;
