-- Whoever reads these tables without owning them sees published rows only: the role of public pages
-- (scripts/start/public-reader.ts says which tables and columns it may read at all). The owner, whom
-- work and migrations connect as, is not restricted. "figure" needs no policy: a figure of a release
-- that is not published is refused when it is written.

ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "release_published" ON "release" FOR SELECT
  USING ("state" = 'published');

-- The tables below are read through the policy above: of "release" only what is published is there.
ALTER TABLE "release_report" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "release_report_published" ON "release_report" FOR SELECT
  USING ("release_id" IN (SELECT "id" FROM "release"));

ALTER TABLE "report" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "report_published" ON "report" FOR SELECT
  USING ("id" IN (SELECT "report_id" FROM "release_report"));
