import type { Metadata } from 'next';
import { ErrorView } from '@/components/layout/error-view';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { errorMessages } from '@/lib/messages/not-found';
import { parameterOf, routes } from '@/lib/routes';

/** The server answers with this page where another could not be made; it needs no database. */
export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale } = await readPublicRequest(props);
  return { title: errorMessages[locale].title, robots: { index: false } };
}

/** What a logged reference looks like; anything else in the address is not repeated. */
const reference = /^[\w-]{4,40}$/;

export default async function ErrorPage(props: PublicPageProps) {
  const { locale } = await readPublicRequest(props);
  const given = parameterOf((await props.searchParams).ma) ?? '';
  return (
    <PublicFrame locale={locale} dataset="real" addressOf={(language) => routes.home(language)}>
      <ErrorView locale={locale} reference={reference.test(given) ? given : null} />
    </PublicFrame>
  );
}
