-- AlterTable
ALTER TABLE "pack" ADD COLUMN     "booklet" JSONB;

-- AlterTable
ALTER TABLE "conference_publication" ADD COLUMN     "booklet_areas" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "booklet_change" (
    "id" BIGSERIAL NOT NULL,
    "pack_id" TEXT NOT NULL,
    "inverse" JSONB NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "booklet_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "booklet_change_pack_id_id_idx" ON "booklet_change"("pack_id", "id");

-- AddForeignKey
ALTER TABLE "booklet_change" ADD CONSTRAINT "booklet_change_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "pack"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A change of a booklet is told once and stays, but for being taken back.
CREATE FUNCTION keep_booklet_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD AND (NEW.id, NEW.pack_id, NEW.inverse, NEW.by_id, NEW.by_name, NEW.at)
    IS DISTINCT FROM (OLD.id, OLD.pack_id, OLD.inverse, OLD.by_id, OLD.by_name, OLD.at) THEN
    RAISE EXCEPTION 'a change of a booklet stays as it was written' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "booklet_change_stays" BEFORE UPDATE ON "booklet_change"
  FOR EACH ROW EXECUTE FUNCTION keep_booklet_change();
