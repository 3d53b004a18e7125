import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ReleaseCalendar } from '@/components/releases/release-calendar';
import { ReleaseList } from '@/components/releases/release-list';
import { now } from '@/lib/clock';
import { hasFigures } from '@/lib/data/public/figures';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { readUsualWindow } from '@/lib/data/public/windows';
import { currentQuarter, quartersBetween, shiftQuarter } from '@/lib/domain/period';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatPeriodInSentence } from '@/lib/format/period';
import { releasesMessages } from '@/lib/messages/releases';
import { releaseCalendar } from '@/lib/pages/release-calendar';
import { routes } from '@/lib/routes';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = releasesMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.releases(language, { dataset }),
  });
}

export default async function ReleasesPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const words = releasesMessages[locale];
  const quarter = currentQuarter(now());
  const quarters = quartersBetween(quarter, shiftQuarter(quarter, 3));
  const [releases, windows, hasDemo] = await Promise.all([
    listPublishedReleases(dataset),
    Promise.all(quarters.map(readUsualWindow)),
    hasFigures('demo'),
  ]);
  const [window] = windows;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="releases"
      addressOf={(language, set) => routes.releases(language, { dataset: set })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-ink-2">{words.intro}</p>
        {releases.length > 0 ? (
          <ReleaseList releases={releases} locale={locale} dataset={dataset} />
        ) : (
          <p className="mt-8 max-w-text border-ink border-t-2 pt-4 text-lg">
            {words.empty}{' '}
            {window &&
              words.emptyWhen(
                formatPeriodInSentence(quarter, locale),
                formatDayOfInstant(window.opensAt, locale),
                formatDayOfInstant(window.closesAt, locale),
              )}
          </p>
        )}
        <ReleaseCalendar lines={releaseCalendar(quarters, windows, releases)} locale={locale} />
        {dataset === 'real' && hasDemo && (
          <p className="mt-8 text-sm">
            <a href={routes.releases(locale, { dataset: 'demo' })}>{words.demoLine}</a>
          </p>
        )}
      </div>
    </PublicFrame>
  );
}
