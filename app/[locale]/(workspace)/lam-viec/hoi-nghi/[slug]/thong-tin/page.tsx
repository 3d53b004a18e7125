import type { Metadata } from 'next';
import { ConferenceForm } from '@/components/conference-desk/conference-form';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { routes } from '@/lib/routes';
import { Frame } from '../../../frame';
import { saveConferenceAction } from '../../actions';
import { openConference } from '../../open-conference';
import { readProvinceChoices } from '../../read-choices';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: conferenceDeskMessages[locale].details } : {};
}

/** What a conference is called, when and where it is, who takes part. */
export default async function ConferenceDetailsPage({ params }: Props) {
  const { locale, viewer, conference, dataset } = await openConference(params, deskRoutes.details);
  const words = conferenceDeskMessages[locale];
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={words.details}
      path={[
        { name: words.title, href: routes.conferenceDesk(locale) },
        {
          name: saidIn(conference.words.title, locale),
          href: deskRoutes.conference(locale, conference.slug),
        },
      ]}
      addressOf={(one) => deskRoutes.details(one, conference.slug)}
    >
      <ConferenceForm
        conference={conference}
        provinces={await readProvinceChoices(dataset, locale)}
        action={saveConferenceAction}
        locale={locale}
      />
    </Frame>
  );
}
