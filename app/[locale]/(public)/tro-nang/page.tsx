import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ContactLink } from '@/components/plain/contact-link';
import { TextSection } from '@/components/plain/text-section';
import { env } from '@/lib/env';
import { formatDay } from '@/lib/format/date';
import { accessibilityMessages, statedOn } from '@/lib/messages/accessibility';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = accessibilityMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.accessibility(language, { dataset }),
  });
}

export default async function AccessibilityPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const words = accessibilityMessages[locale];
  const { SECURITY_CONTACT: contact } = env();
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) => routes.accessibility(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-lg">{words.lead}</p>
        <TextSection id="da-kiem" title={words.testedHeading}>
          <p>{words.testedText}</p>
          <Points texts={words.tested} />
        </TextSection>
        <TextSection id="chua-tot" title={words.knownHeading}>
          <Points texts={words.known} />
        </TextSection>
        <TextSection id="bao-loi" title={words.sayHeading}>
          {contact === undefined ? (
            <p>{words.sayNobody}</p>
          ) : (
            <p>
              {words.say} <ContactLink contact={contact} />
            </p>
          )}
          <p className="text-ink-2">{words.date(formatDay(statedOn, locale))}</p>
        </TextSection>
        <p className="mt-10" data-screen-only="">
          <a href={routes.about(locale, { dataset })}>{words.about}</a>
        </p>
      </div>
    </PublicFrame>
  );
}

function Points({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
