-- In how many provinces a number is published, and whether any is, read from the index alone: every
-- page of a province asks, and the archive grows.

CREATE INDEX figure_coverage
  ON figure (demo, indicator_code, scope, period, period_end, area_id) INCLUDE (release_id)
  WHERE superseded_by_id IS NULL AND value IS NOT NULL;
