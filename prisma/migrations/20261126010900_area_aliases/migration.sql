-- What people call an area besides its names; search finds it by them.
CREATE TABLE "area_alias" (
    "area_id" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "area_alias_pkey" PRIMARY KEY ("area_id", "alias")
);

ALTER TABLE "area_alias" ADD CONSTRAINT "area_alias_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE area_alias ADD CONSTRAINT area_alias_says_something CHECK (btrim(alias) <> '');

CREATE TRIGGER area_alias_moves_publication AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON area_alias
  FOR EACH STATEMENT EXECUTE FUNCTION move_publication_number();
