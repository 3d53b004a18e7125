import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { SiteSearch } from '@/components/layout/search-form';
import { SearchResults } from '@/components/search/search-results';
import { SearchStart } from '@/components/search/search-start';
import { searchMessages } from '@/lib/messages/search';
import { routes } from '@/lib/routes';
import { readSearch } from './read-search';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset, question } = await readPublicRequest(props);
  const words = searchMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: question === undefined ? words.title : words.titleOf(question),
    description: words.description,
    addressOf: (language) => routes.search(language, { dataset, question }),
  });
}

export default async function SearchPage(props: PublicPageProps) {
  const { locale, dataset, question } = await readPublicRequest(props);
  const words = searchMessages[locale];
  const found = question === undefined ? null : await readSearch(dataset, question);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="search"
      addressOf={(language, set) => routes.search(language, { dataset: set, question })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <SiteSearch locale={locale} dataset={dataset} search={question} />
        {found && question !== undefined ? (
          <SearchResults
            page={found.page}
            schemes={found.schemes}
            query={question}
            locale={locale}
            dataset={dataset}
          />
        ) : (
          <SearchStart locale={locale} dataset={dataset} />
        )}
      </div>
    </PublicFrame>
  );
}
