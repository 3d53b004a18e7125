import { saveReport } from '../save-report';

/**
 * Saves a batch of cells, as JSON (`saveInput`). An address, not a server action: the name of an
 * action changes with every build, and what was typed before a new build must still arrive.
 */
export async function POST(request: Request): Promise<Response> {
  const sent: unknown = await request.json().catch(() => null);
  return Response.json(await saveReport(sent));
}
