import { listPublishedReleases } from '@/lib/data/public/releases';
import { env } from '@/lib/env';
import { isLocale } from '@/lib/locale';
import { releasesFeed } from '@/lib/web/releases-feed';
import { noFile } from '../../file-answer';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** `/phat-hanh.atom`: the published releases of real figures, newest first. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const releases = await listPublishedReleases('real');
  return new Response(releasesFeed(env().PUBLIC_URL, locale, releases), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
