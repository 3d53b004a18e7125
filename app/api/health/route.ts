import { isDatabaseHealthy } from '@/lib/serving/database-health';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

/** For whoever watches the server: 200 when all parts answer, 503 naming the one that does not. */
export async function GET(): Promise<Response> {
  const healthy = await isDatabaseHealthy();
  return Response.json(
    { status: healthy ? 'ok' : 'failing', database: healthy ? 'ok' : 'unreachable', version },
    { status: healthy ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
