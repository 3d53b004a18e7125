-- What reports call an indicator besides its names; pasted rows and files are matched by them. The
-- rows come with the reference data. No public page reads them, so they move no publication.
CREATE TABLE "indicator_alias" (
    "indicator_code" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "indicator_alias_pkey" PRIMARY KEY ("indicator_code","alias")
);

ALTER TABLE "indicator_alias" ADD CONSTRAINT "indicator_alias_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE indicator_alias ADD CONSTRAINT indicator_alias_says_something CHECK (btrim(alias) <> '');
