-- A save names itself, so that one whose answer was lost can be told from one that never came.
ALTER TABLE "report_cell_change" ADD COLUMN "save_id" TEXT;

CREATE TABLE "report_save" (
    "id" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "overtaken" BOOLEAN NOT NULL,

    CONSTRAINT "report_save_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "report_save_at_idx" ON "report_save"("at");

ALTER TABLE "report_save" ADD CONSTRAINT "report_save_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
