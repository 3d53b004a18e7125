import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonRowView } from '@/components/comparison/comparison-row';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { env } from '@/lib/env';
import { comparisonTitle } from '@/lib/pages/comparison-finding';
import {
  askedComparison,
  findComparison,
  isComparison,
  readComparison,
} from '../../so-sanh/read-comparison';
import { embedMetadata } from '../embed-metadata';

async function readRequest(props: PublicPageProps) {
  const { locale } = await readPublicRequest(props);
  return { locale, found: await findComparison(askedComparison(await props.searchParams)) };
}

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, found } = await readRequest(props);
  if (!isComparison(found)) return {};
  return embedMetadata({
    locale,
    dataset: found.almanac.dataset,
    title: comparisonTitle(found.places, locale),
    canonical: comparisonRoutes.page(locale, found.choice),
  });
}

/** `/nhung/so-sanh?…`: places side by side, by themselves; not found where nothing is compared. */
export default async function ComparisonEmbed(props: PublicPageProps) {
  const { locale, found } = await readRequest(props);
  if (!isComparison(found)) notFound();
  const { almanac, choice } = found;
  const { dataset } = almanac;
  const page = await readComparison(found, 'newest');
  return (
    <EmbedFrame
      locale={locale}
      dataset={dataset}
      pageAddress={`${env().PUBLIC_URL}${comparisonRoutes.page(locale, choice)}`}
    >
      <h1>{comparisonTitle(found.places, locale)}</h1>
      {page.rows.map((row) => (
        <ComparisonRowView
          key={row.indicator.code}
          row={row}
          almanac={almanac}
          choice={choice}
          locale={locale}
          dataset={dataset}
        />
      ))}
    </EmbedFrame>
  );
}
