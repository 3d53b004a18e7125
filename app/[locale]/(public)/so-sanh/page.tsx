import type { Metadata } from 'next';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { ComparisonHead } from '@/components/comparison/comparison-head';
import { ComparisonRowView } from '@/components/comparison/comparison-row';
import { ComparisonStart } from '@/components/comparison/comparison-start';
import { ComparisonTable } from '@/components/comparison/comparison-table';
import { ChartTools } from '@/components/embed/chart-tools';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { comparisonMessages } from '@/lib/messages/comparison';
import { embedMessages } from '@/lib/messages/embed';
import { comparisonTitle } from '@/lib/pages/comparison-finding';
import { zipAddress } from '@/lib/public-routes';
import { askedComparison, findComparison, isComparison, readComparison } from './read-comparison';

async function readRequest(props: PublicPageProps) {
  const { locale } = await readPublicRequest(props);
  return { locale, found: await findComparison(askedComparison(await props.searchParams)) };
}

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, found } = await readRequest(props);
  const words = comparisonMessages[locale];
  return publicMetadata({
    locale,
    dataset: found.almanac.dataset,
    title: isComparison(found) ? comparisonTitle(found.places, locale) : words.title,
    description: words.description,
    addressOf: (language) => comparisonRoutes.page(language, found.choice),
  });
}

export default async function ComparisonPage(props: PublicPageProps) {
  const { locale, found } = await readRequest(props);
  const { almanac, choice } = found;
  const { dataset } = almanac;
  const page = isComparison(found) ? await readComparison(found, 'newest') : null;
  const shown = { almanac, choice, locale, dataset };
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="comparison"
      addressOf={(language, set) => comparisonRoutes.page(language, { ...choice, dataset: set })}
    >
      <div className="page-width pt-10">
        {page ? (
          <>
            <ComparisonHead page={page} {...shown} />
            {page.rows.map((row) => (
              <ComparisonRowView
                key={row.indicator.code}
                row={row}
                {...shown}
                toolsOf={(title) => (
                  <ChartTools
                    title={title}
                    embedAddress={`${env().PUBLIC_URL}${embedRoutes.comparison(locale, { ...choice, indicators: [row.indicator.slug] })}`}
                    others={{
                      data: (
                        <a href={zipAddress(comparisonRoutes.file(locale, 'csv', choice))}>
                          {embedMessages[locale].zip}
                        </a>
                      ),
                    }}
                    locale={locale}
                  />
                )}
              />
            ))}
            <ComparisonTable page={page} {...shown} />
          </>
        ) : (
          <ComparisonStart {...shown} />
        )}
        <ComparisonForm {...shown} />
      </div>
    </PublicFrame>
  );
}
