import type { Metadata } from 'next';
import { NotFoundView } from '@/components/layout/not-found-view';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { notFoundMessages } from '@/lib/messages/not-found';

/**
 * Next leaves a page that calls notFound() to the browser's JavaScript: its HTML is empty. The
 * server therefore answers a 404 with this page, which needs neither JavaScript nor the database.
 */
export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale } = await readPublicRequest(props);
  return { title: notFoundMessages[locale].title, robots: { index: false } };
}

export default async function NotFoundPage(props: PublicPageProps) {
  const { locale } = await readPublicRequest(props);
  return <NotFoundView locale={locale} />;
}
