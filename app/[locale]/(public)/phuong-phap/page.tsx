import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { IndicatorNames } from '@/components/method/indicator-names';
import { MethodText } from '@/components/method/method-text';
import { SourceList } from '@/components/method/source-list';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import { listSeriesBreaks } from '@/lib/data/public/figures';
import { listSources } from '@/lib/data/public/sources';
import { methodMessages } from '@/lib/messages/method';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = methodMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.method(language, { dataset }),
  });
}

export default async function MethodPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const [sections, indicators, sources, breaks] = await Promise.all([
    listSections(),
    listIndicators(),
    listSources(),
    listSeriesBreaks(),
  ]);
  const words = methodMessages[locale];
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="method"
      addressOf={(language, set) => routes.method(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <nav aria-label={words.contents} className="mt-4">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            <li>
              <a href="#doc-so">{words.readHeading}</a>
            </li>
            <li>
              <a href="#ranh-gioi">{words.boundaryHeading}</a>
            </li>
            <li>
              <a href="#ban-do">{words.mapHeading}</a>
            </li>
            <li>
              <a href="#dinh-nghia">{words.indicatorsHeading}</a>
            </li>
            <li>
              <a href="#nguon">{words.sourcesHeading}</a>
            </li>
          </ul>
        </nav>
        <MethodText locale={locale} breaks={breaks} />
        <IndicatorNames
          sections={sections}
          indicators={indicators}
          locale={locale}
          dataset={dataset}
        />
        <SourceList sources={sources} locale={locale} />
      </div>
    </PublicFrame>
  );
}
