-- What names of a province's own tables were said to mean. Forgotten when somebody says so: it decides
-- nothing by itself, for whoever takes cells looks at them first.
CREATE TABLE "remembered_name" (
    "area_id" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL,
    "question" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "confirmed_by_id" TEXT NOT NULL,
    "confirmed_by_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "remembered_name_pkey" PRIMARY KEY ("area_id","demo","question")
);

ALTER TABLE "remembered_name" ADD CONSTRAINT "remembered_name_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE remembered_name ADD CONSTRAINT remembered_name_says_something
  CHECK (btrim(question) <> '' AND btrim(name) <> '' AND btrim(means) <> '');
