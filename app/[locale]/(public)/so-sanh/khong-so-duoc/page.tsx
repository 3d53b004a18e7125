import type { Metadata } from 'next';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { WrongComparison } from '@/components/comparison/wrong-comparison';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { comparisonMessages } from '@/lib/messages/comparison';
import { wrongComparison } from '@/lib/pages/wrong-comparison';
import { askedComparison, findComparison } from '../read-comparison';

/** Stands, with status 400, for a comparison that there is not: what is wrong, and the way on. */
export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale } = await readPublicRequest(props);
  return { title: comparisonMessages[locale].wrongTitle, robots: { index: false } };
}

export default async function WrongComparisonPage(props: PublicPageProps) {
  const { locale } = await readPublicRequest(props);
  const asked = askedComparison(await props.searchParams);
  const { almanac, choice } = await findComparison(asked);
  const { dataset } = almanac;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="comparison"
      addressOf={(language, set) => comparisonRoutes.page(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <WrongComparison faults={wrongComparison(asked, almanac)} locale={locale} />
        <ComparisonForm almanac={almanac} choice={choice} locale={locale} dataset={dataset} />
      </div>
    </PublicFrame>
  );
}
