import type { Metadata } from 'next';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';

interface Embedded {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly title: string;
  /** The page that the chart is from: found instead of it. */
  readonly canonical: string;
}

/** The head of a chart by itself, or of a page that says how to take charts away: for no search engine. */
export function embedMetadata({ locale, dataset, title, canonical }: Embedded): Metadata {
  const isDemo = dataset === 'demo';
  return {
    title: isDemo ? `${title} (${layoutMessages[locale].demoBandTitle})` : title,
    alternates: { canonical },
    robots: { index: false, follow: true },
  };
}
