import { webManifest } from '@/lib/web/manifest';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(JSON.stringify(webManifest()), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
