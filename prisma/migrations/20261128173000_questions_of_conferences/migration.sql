-- CreateEnum
CREATE TYPE "AnswerSheetState" AS ENUM ('open', 'handed_in', 'returned', 'accepted');

-- AlterTable
ALTER TABLE "conference" ADD COLUMN     "answers_due_at" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "conference_publication" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "conference_question" (
    "id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "asked" INTEGER NOT NULL DEFAULT 1,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "conference_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_sheet" (
    "conference_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "state" "AnswerSheetState" NOT NULL DEFAULT 'open',
    "state_since" TIMESTAMPTZ NOT NULL,
    "state_by_name" TEXT NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_sheet_pkey" PRIMARY KEY ("conference_id","area_id")
);

-- CreateTable
CREATE TABLE "answer" (
    "question_id" TEXT NOT NULL,
    "conference_id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "value" DECIMAL,
    "value_high" DECIMAL,
    "text" TEXT,
    "absence" "Absence",
    "status" "ValueStatus" NOT NULL DEFAULT 'A',
    "precision" "Precision" NOT NULL DEFAULT 'exact',
    "note" TEXT,
    "asked" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("question_id","area_id")
);

-- CreateIndex
CREATE INDEX "conference_question_conference_id_position_idx" ON "conference_question"("conference_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "conference_question_id_conference_id_key" ON "conference_question"("id", "conference_id");

-- CreateIndex
CREATE INDEX "answer_conference_id_area_id_idx" ON "answer"("conference_id", "area_id");

-- AddForeignKey
ALTER TABLE "conference_question" ADD CONSTRAINT "conference_question_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_sheet" ADD CONSTRAINT "answer_sheet_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_sheet" ADD CONSTRAINT "answer_sheet_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_conference_id_fkey" FOREIGN KEY ("question_id", "conference_id") REFERENCES "conference_question"("id", "conference_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_conference_id_area_id_fkey" FOREIGN KEY ("conference_id", "area_id") REFERENCES "answer_sheet"("conference_id", "area_id") ON DELETE CASCADE ON UPDATE CASCADE;


-- An answer is a value, words or a reason for absence, as a report's cell is.
ALTER TABLE "answer"
  ADD CONSTRAINT "answer_value_or_reason" CHECK (num_nonnulls("value", "text", "absence") = 1),
  ADD CONSTRAINT "answer_value_is_a_number"
    CHECK ("value" > '-Infinity' AND "value" < 'Infinity' AND "value_high" < 'Infinity'),
  ADD CONSTRAINT "answer_range_has_an_upper_value"
    CHECK (("precision" = 'range') = ("value_high" IS NOT NULL)),
  ADD CONSTRAINT "answer_range_has_a_direction" CHECK ("value_high" > "value"),
  ADD CONSTRAINT "answer_qualifiers_need_a_value"
    CHECK ("value" IS NOT NULL OR ("precision" = 'exact' AND "value_high" IS NULL)),
  ADD CONSTRAINT "answer_text_is_not_blank" CHECK ("text" IS NULL OR btrim("text") <> ''),
  ADD CONSTRAINT "answer_text_is_short" CHECK (char_length("text") <= 4000);

-- What is returned says why, and only that; what was accepted was handed in.
ALTER TABLE "answer_sheet"
  ADD CONSTRAINT "answer_sheet_return_has_a_reason"
    CHECK (("state" = 'returned') = ("reason" IS NOT NULL AND btrim("reason") <> '')),
  ADD CONSTRAINT "answer_sheet_was_handed_in"
    CHECK ("state" NOT IN ('handed_in', 'accepted') OR "handed_in_at" IS NOT NULL);

-- Its name stands for a cell in a form.
ALTER TABLE "conference_question" ADD CONSTRAINT "conference_question_names_a_cell"
  CHECK ("id" ~ '^Q[A-Z0-9]{4,30}$');

-- What is with the organisers, or accepted, is not written.
CREATE FUNCTION refuse_answer_to_closed_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT state FROM answer_sheet
      WHERE conference_id = NEW.conference_id AND area_id = NEW.area_id) IN ('handed_in', 'accepted') THEN
    RAISE EXCEPTION 'a sheet that is handed in takes no answer'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'answer_goes_into_an_open_sheet';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "answer_goes_into_an_open_sheet" BEFORE INSERT OR UPDATE ON "answer"
  FOR EACH ROW EXECUTE FUNCTION refuse_answer_to_closed_sheet();
