/**
 * The role of PostgreSQL as which public pages are read. It may read only what is public, so that a
 * query that asks for more fails in the database. Who connects makes it at the start
 * (`scripts/start/public-reader.ts`); it is their own, so that two installations of one server do
 * not share it.
 */

/** Its name, as SQL. */
export const READER_NAME = `left('so_lieu_public_' || session_user, 63)`;

/** One row with its name where it is there and may be entered, else none. */
export const USABLE_READER = `
  SELECT rolname AS name FROM pg_roles
  WHERE rolname = ${READER_NAME} AND pg_has_role(session_user, oid,
    CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)`;

/** Enters it for the rest of a session; where it could not be made, the session keeps its rights. */
export const ENTER_READER = `SELECT set_config('role', name, false) FROM (${USABLE_READER}) AS reader`;
