import type { Metadata } from 'next';
import { Glossary, GlossaryFound } from '@/components/glossary/glossary-body';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { GlossarySearch } from '@/components/layout/search-form';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import { formatNumber } from '@/lib/format/number';
import { glossaryMessages, glossaryTerms } from '@/lib/messages/glossary';
import { glossaryPage, searchGlossary } from '@/lib/pages/glossary-page';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset, search } = await readPublicRequest(props);
  const words = glossaryMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.glossary(language, { dataset, search }),
  });
}

export default async function GlossaryRoute(props: PublicPageProps) {
  const { locale, dataset, search } = await readPublicRequest(props);
  const [sections, indicators] = await Promise.all([listSections(), listIndicators()]);
  const words = glossaryMessages[locale];
  const entries = { terms: glossaryTerms, indicators };
  const count = (of: readonly unknown[]) => formatNumber(String(of.length), locale);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) => routes.glossary(language, { dataset: set, search })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-2 max-w-text text-ink-2">
          {words.intro(count(glossaryTerms), count(indicators))}
        </p>
        <GlossarySearch locale={locale} dataset={dataset} search={search} />
        {search === undefined ? (
          <Glossary
            page={glossaryPage({ ...entries, sections }, locale)}
            indicators={indicators}
            locale={locale}
            dataset={dataset}
          />
        ) : (
          <GlossaryFound
            found={searchGlossary(entries, search)}
            query={search}
            indicators={indicators}
            locale={locale}
            dataset={dataset}
          />
        )}
      </div>
    </PublicFrame>
  );
}
