import { databaseUrl } from '@/lib/env';
import { isDatabaseHealthy } from '@/lib/serving/database-health';
import { checkWriting } from '@/lib/serving/write-health';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

/** For whoever watches the server: 200 when all parts answer, 503 naming the one that does not. */
export async function GET(): Promise<Response> {
  const answers = await isDatabaseHealthy();
  const database = answers ? await checkWriting(databaseUrl()) : 'unreachable';
  const isWell = database === 'ok';
  return Response.json(
    { status: isWell ? 'ok' : 'failing', database, version },
    { status: isWell ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
