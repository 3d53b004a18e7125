import type { Metadata } from 'next';
import { FittingCode } from '@/components/embed/fitting-code';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import {
  ArchiveParts,
  ColumnTable,
  PageFiles,
  SignTable,
} from '@/components/open-data/file-tables';
import { Paragraphs } from '@/components/plain/paragraphs';
import { TextSection } from '@/components/plain/text-section';
import { env } from '@/lib/env';
import { embedMessages } from '@/lib/messages/embed';
import { openDataMessages } from '@/lib/messages/open-data';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = openDataMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.openData(language, { dataset }),
  });
}

export default async function OpenDataPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const words = openDataMessages[locale];
  const embed = embedMessages[locale];
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) => routes.openData(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-lg">{words.lead}</p>
        <TextSection id="tat-ca" title={words.allHeading}>
          <p>
            <a href={routes.openDataFile()} className="open-data-all" download>
              {words.all}
            </a>
          </p>
          <p>{words.allText}</p>
          <ArchiveParts locale={locale} />
        </TextSection>
        <TextSection id="tung-trang" title={words.pagesHeading}>
          <p>{words.pagesText}</p>
          <PageFiles locale={locale} />
        </TextSection>
        <TextSection id="nhung" title={embed.howHeading}>
          <p>{embed.how}</p>
          <p>{embed.howHeight}</p>
          <FittingCode locale={locale} origin={env().PUBLIC_URL} />
        </TextSection>
        <TextSection id="giay-phep" title={words.licenceHeading}>
          <Paragraphs texts={words.licence} />
          <p>
            <a href={`${routes.method(locale, { dataset })}#nguon`}>{words.sources}</a>
          </p>
        </TextSection>
        <TextSection id="trich-dan" title={words.citeHeading}>
          <p>{words.cite}</p>
        </TextSection>
        <TextSection id="excel" title={words.excelHeading}>
          <Paragraphs texts={words.excel} />
        </TextSection>
        <TextSection id="khi-nao" title={words.rhythmHeading}>
          <Paragraphs texts={words.rhythm} />
          <p>
            <a href={routes.releasesFeed(locale)}>{words.feed}</a>
          </p>
        </TextSection>
        <TextSection id="cot" title={words.columnsHeading}>
          <p>{words.columnsText}</p>
          <ColumnTable locale={locale} />
        </TextSection>
        <TextSection id="ky-hieu" title={words.signsHeading}>
          <p>{words.signsText}</p>
          <SignTable locale={locale} />
          <p>
            <a href={routes.glossary(locale, { dataset })}>{words.glossary}</a>
          </p>
        </TextSection>
      </div>
    </PublicFrame>
  );
}
