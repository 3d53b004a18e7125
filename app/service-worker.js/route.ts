import { readOfflineProgram } from '@/lib/serving/offline-program';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(readOfflineProgram(), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
