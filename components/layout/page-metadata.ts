import type { Metadata } from 'next';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { releasesMessages } from '@/lib/messages/releases';
import { pictureAddress } from '@/lib/public-routes';
import { routes } from '@/lib/routes';
import { previewSize } from '@/lib/web/preview-card';

interface Described {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly title: string;
  readonly description: string;
  /** Address of this page in a language, without what a reader only searched for. */
  readonly addressOf: (locale: Locale) => string;
  /** The start page carries the site's own name already. */
  readonly wholeTitle?: boolean;
  /** The page whose picture stands for this one, where it has none of its own. */
  readonly picturedBy?: string;
}

/** Title, description, canonical address and the page in the other language. */
export function publicMetadata(page: Described): Metadata {
  const { locale, dataset, description, addressOf } = page;
  const title =
    dataset === 'demo' ? `${page.title} (${layoutMessages[locale].demoBandTitle})` : page.title;
  const pictured = page.picturedBy ?? addressOf(locale);
  const image = { url: pictureAddress(pictured), ...previewSize, alt: title };
  return {
    title: page.wholeTitle ? { absolute: title } : title,
    description,
    alternates: {
      canonical: addressOf(locale),
      languages: { vi: addressOf('vi'), en: addressOf('en'), 'x-default': addressOf('vi') },
      types: {
        'application/atom+xml': [
          { url: routes.releasesFeed(locale), title: releasesMessages[locale].feedTitle },
        ],
      },
    },
    openGraph: { title, description, url: addressOf(locale), images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
    // Made-up figures do not belong in a search engine.
    ...(dataset === 'demo' ? { robots: { index: false, follow: true } } : {}),
  };
}
