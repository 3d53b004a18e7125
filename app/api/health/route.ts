import { databaseUrl } from '@/lib/env';
import { askDatabaseHealth } from '@/lib/serving/database-health';
import { checkWriting } from '@/lib/serving/write-health';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

/**
 * For whoever watches the server: 200 when all parts answer, 503 naming the one that does not.
 * `publicReading` is "open" where the database account may make no role that reads only what is
 * public (the start says what an administrator runs).
 */
export async function GET(): Promise<Response> {
  const publicReading = await askDatabaseHealth();
  const database =
    publicReading === 'unreachable' ? 'unreachable' : await checkWriting(databaseUrl());
  const isWell = database === 'ok';
  return Response.json(
    { status: isWell ? 'ok' : 'failing', database, publicReading, version },
    { status: isWell ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
