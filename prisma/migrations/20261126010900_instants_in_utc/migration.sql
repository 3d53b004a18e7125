-- From here on every session of the product is in UTC (lib/database-address.ts). Before, instants
-- went through sessions in the server's own zone and stand as many hours off as that zone is. When
-- this was applied is what tells the two apart (scripts/start/shifted-instants.ts).
COMMENT ON TABLE "audit_event" IS 'Who did what, when; instants are written by sessions in UTC.';
