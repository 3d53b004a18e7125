-- What a title calls an indicator. An indicator that an administrator added keeps its whole name.
ALTER TABLE "indicator" ADD COLUMN "short_name_vi" TEXT, ADD COLUMN "short_name_en" TEXT;
UPDATE "indicator" SET "short_name_vi" = "name_vi", "short_name_en" = "name_en";
ALTER TABLE "indicator"
  ALTER COLUMN "short_name_vi" SET NOT NULL,
  ALTER COLUMN "short_name_en" SET NOT NULL;

-- Until when the basis of a definition held, and what is known of what came after.
ALTER TABLE "indicator"
  ADD COLUMN "legal_source_until" DATE,
  ADD COLUMN "legal_source_note_vi" TEXT,
  ADD COLUMN "legal_source_note_en" TEXT,
  ADD CONSTRAINT "indicator_legal_source_ends_with_a_note" CHECK (
    num_nonnulls("legal_source_until", "legal_source_note_vi", "legal_source_note_en") IN (0, 3)
    AND ("legal_source_until" IS NULL OR "legal_source" IS NOT NULL)
  );
