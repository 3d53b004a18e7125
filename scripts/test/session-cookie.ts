import { createHmac, randomBytes } from 'node:crypto';
import type { QueryResult } from 'pg';

type Query = (sql: string, values: readonly unknown[]) => Promise<Pick<QueryResult, 'rowCount'>>;

/** The cookie of a session that somebody has begun, without the way through the form. */
export async function sessionCookie(
  query: Query,
  secret: string,
  email: string,
): Promise<{ readonly name: string; readonly value: string }> {
  const token = randomBytes(24).toString('base64url');
  const { rowCount } = await query(
    `INSERT INTO session (id, token, user_id, expires_at)
       SELECT gen_random_uuid()::text, $1, id, now() + interval '1 hour' FROM "user" WHERE email = $2`,
    [token, email],
  );
  if (rowCount !== 1) throw new Error(`There is no account ${email}.`);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return {
    name: 'so-lieu-htx.session_token',
    value: encodeURIComponent(`${token}.${signature}`),
  };
}
