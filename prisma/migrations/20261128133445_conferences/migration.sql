-- CreateEnum
CREATE TYPE "ConferenceState" AS ENUM ('preparing', 'finished');

-- CreateTable
CREATE TABLE "conference" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "state" "ConferenceState" NOT NULL DEFAULT 'preparing',
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "words" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_participant" (
    "conference_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,

    CONSTRAINT "conference_participant_pkey" PRIMARY KEY ("conference_id","area_id")
);

-- CreateTable
CREATE TABLE "pack" (
    "id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slide" (
    "id" TEXT NOT NULL,
    "pack_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "own_title" JSONB,
    "notes" TEXT NOT NULL DEFAULT '',
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "frozen" JSONB,
    "seen" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "slide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slide_change" (
    "id" BIGSERIAL NOT NULL,
    "pack_id" TEXT NOT NULL,
    "slides" JSONB NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "slide_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_publication" (
    "slug" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "words" JSONB NOT NULL,
    "slides" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "conference_publication_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "conference_slug_key" ON "conference"("slug");

-- CreateIndex
CREATE INDEX "pack_conference_id_idx" ON "pack"("conference_id");

-- CreateIndex
CREATE INDEX "slide_pack_id_position_idx" ON "slide"("pack_id", "position");

-- CreateIndex
CREATE INDEX "slide_change_pack_id_id_idx" ON "slide_change"("pack_id", "id");

-- AddForeignKey
ALTER TABLE "conference_participant" ADD CONSTRAINT "conference_participant_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_participant" ADD CONSTRAINT "conference_participant_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack" ADD CONSTRAINT "pack_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slide" ADD CONSTRAINT "slide_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "pack"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slide_change" ADD CONSTRAINT "slide_change_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "pack"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A day ends no earlier than it begins; what is finished is out, under the same address.
ALTER TABLE "conference" ADD CONSTRAINT "conference_days" CHECK ("first_day" <= "last_day");
ALTER TABLE "conference_publication" ADD CONSTRAINT "conference_publication_days"
  CHECK ("first_day" <= "last_day");
ALTER TABLE "conference" ADD CONSTRAINT "conference_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "conference_publication" ADD CONSTRAINT "conference_publication_slug"
  CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- A change of slides is told once and stays, but for being taken back.
CREATE FUNCTION keep_slide_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD AND (NEW.id, NEW.pack_id, NEW.slides, NEW.by_id, NEW.by_name, NEW.at)
    IS DISTINCT FROM (OLD.id, OLD.pack_id, OLD.slides, OLD.by_id, OLD.by_name, OLD.at) THEN
    RAISE EXCEPTION 'a change of slides stays as it was written' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "slide_change_stays" BEFORE UPDATE ON "slide_change"
  FOR EACH ROW EXECUTE FUNCTION keep_slide_change();

CREATE TRIGGER "conference_publication_moves_publication"
  AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "conference_publication"
  FOR EACH STATEMENT EXECUTE FUNCTION move_publication_number();

ALTER TABLE audit_event DROP CONSTRAINT audit_event_subject_type_is_known;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_subject_type_is_known
  CHECK (subject_type IN ('report', 'release', 'conference', 'user', 'window'));
