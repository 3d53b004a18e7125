import type { Metadata } from 'next';
import { MistakenChoice } from '@/components/layout/mistaken-choice';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { mistakenMessages } from '@/lib/messages/not-found';
import { fewValuedOf, mistakenParameter } from '@/lib/public-routes';
import { parameterOf } from '@/lib/routes';
import { readAlmanac } from '../read-almanac';

/** Stands, with status 404, for a page that was asked for a value which a choice does not have. */
export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale } = await readPublicRequest(props);
  return { title: mistakenMessages[locale].title, robots: { index: false } };
}

export default async function MistakenChoicePage(props: PublicPageProps) {
  const [{ locale, dataset }, query] = await Promise.all([
    readPublicRequest(props),
    props.searchParams,
  ]);
  const choice = fewValuedOf(parameterOf(query[mistakenParameter]));
  // All other choices are the product's own: their page needs no database.
  const schemes = choice === 'boundary' ? (await readAlmanac(dataset)).schemes : [];
  return <MistakenChoice choice={choice} schemes={schemes} locale={locale} dataset={dataset} />;
}
