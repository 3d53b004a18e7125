import { env } from '@/lib/env';
import { robotsText } from '@/lib/web/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(robotsText(env().PUBLIC_URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
