import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ContactLink } from '@/components/plain/contact-link';
import { Paragraphs } from '@/components/plain/paragraphs';
import { TextSection } from '@/components/plain/text-section';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { listSources } from '@/lib/data/public/sources';
import { env } from '@/lib/env';
import { formatNumber } from '@/lib/format/number';
import { aboutMessages } from '@/lib/messages/about';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = aboutMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.about(language, { dataset }),
  });
}

export default async function AboutPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  // What is said of sources and releases is of the real figures, whichever set is looked at.
  const [sources, releases] = await Promise.all([listSources(), listPublishedReleases('real')]);
  const words = aboutMessages[locale];
  const say = (number: number) => formatNumber(String(number), locale);
  const figures = sources.reduce((sum, source) => sum + source.figures, 0);
  const { SECURITY_CONTACT: contact } = env();
  const ways = [
    [routes.method(locale, { dataset }), words.method],
    [routes.glossary(locale, { dataset }), words.glossary],
    [routes.openData(locale, { dataset }), words.openData],
    [routes.accessibility(locale, { dataset }), words.accessibility],
  ] as const;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) => routes.about(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-lg">{words.lead}</p>
        <TextSection id="la-gi" title={words.whatHeading}>
          <Paragraphs texts={words.what} />
        </TextSection>
        <TextSection id="tu-dau" title={words.fromHeading}>
          <p>
            {words.from(say(figures), say(sources.length))}{' '}
            {releases.length > 0 ? words.releases(say(releases.length)) : words.noRelease}
          </p>
          <p>{words.rules}</p>
        </TextSection>
        <TextSection id="hoi-nghi" title={words.conferenceHeading}>
          <Paragraphs texts={words.conference} />
          <p>
            <a href={routes.home(locale)}>{words.conferenceLink}</a>
          </p>
        </TextSection>
        <TextSection id="minh-hoa" title={words.demoHeading}>
          <p>
            {words.demo} <a href={routes.home(locale, { dataset: 'demo' })}>{words.demoLink}</a>
          </p>
        </TextSection>
        <TextSection id="ai" title={words.whoHeading}>
          <Paragraphs texts={words.who} />
          {contact !== undefined && (
            <p>
              {words.contact}: <ContactLink contact={contact} />
            </p>
          )}
        </TextSection>
        <TextSection id="nguoi-doc" title={words.privacyHeading}>
          <p>{words.privacy}</p>
        </TextSection>
        <TextSection id="doc-tiep" title={words.moreHeading}>
          <ul>
            {ways.map(([href, name]) => (
              <li key={href}>
                <a href={href} className="inline-block py-1">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </TextSection>
      </div>
    </PublicFrame>
  );
}
