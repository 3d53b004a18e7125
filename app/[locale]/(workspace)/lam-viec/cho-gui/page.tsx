import type { Metadata } from 'next';
import { WaitingList } from '@/components/offline/waiting-list';
import { listIndicators } from '@/lib/data/public/catalogue';
import { listProvinceWork } from '@/lib/data/work-list/queries';
import { inLocale, isLocale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import { Frame } from '../frame';
import { openPage } from '../open-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: keptHereMessages[locale].waitingTitle } : {};
}

export default async function WaitingPage({ params }: Props) {
  const { locale, viewer } = await openPage((await params).locale, routes.waiting);
  const [indicators, work] = await Promise.all([listIndicators(), listProvinceWork(viewer)]);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="work_list"
      title={keptHereMessages[locale].waitingTitle}
      path={[{ name: workspaceMessages[locale].room.work_list, href: routes.workList(locale) }]}
      addressOf={routes.waiting}
    >
      <WaitingList
        userId={viewer.userId}
        names={Object.fromEntries(
          indicators
            .filter(({ section, kind }) => section !== null && kind !== 'ratio')
            .map((indicator) => [indicator.code, inLocale(indicator, 'name', locale)]),
        )}
        provinces={Object.fromEntries(
          work.map(({ area }) => [area.slug, inLocale(area, 'name', locale)]),
        )}
        locale={locale}
      />
    </Frame>
  );
}
