import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ReleaseCorrections } from '@/components/releases/release-corrections';
import { ReleasedFigures } from '@/components/releases/released-figures';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import { findPublishedRelease } from '@/lib/data/public/releases';
import type { Dataset } from '@/lib/domain/figure/figure';
import { env } from '@/lib/env';
import { formatDayOfInstant } from '@/lib/format/date';
import { inLocale } from '@/lib/locale';
import { releasesMessages } from '@/lib/messages/releases';
import { releasedReports } from '@/lib/pages/release-page';
import { routes } from '@/lib/routes';
import { releaseData } from '@/lib/web/structured-data';

type Props = PublicPageProps<{ slug: string }>;

/** A release is of one dataset whatever the address asks for, and its page is labelled by it. */
async function findRelease(slug: string) {
  for (const dataset of ['real', 'demo'] as const satisfies readonly Dataset[]) {
    const release = await findPublishedRelease(dataset, slug);
    if (release) return { release, dataset };
  }
  return null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, params } = await readPublicRequest(props);
  const found = await findRelease(params.slug);
  if (!found) return {};
  const { release, dataset } = found;
  const title = inLocale(release, 'title', locale);
  return publicMetadata({
    locale,
    dataset,
    title,
    description: releasesMessages[locale].releaseDescription(title),
    addressOf: (language) => routes.release(language, release.slug, { dataset }),
  });
}

export default async function ReleasePage(props: Props) {
  const { locale, params } = await readPublicRequest(props);
  const found = await findRelease(params.slug);
  if (!found) notFound();
  const { release, dataset } = found;
  const [sections, indicators] = await Promise.all([listSections(), listIndicators()]);
  const words = releasesMessages[locale];
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="releases"
      addressOf={(language, set) =>
        set === dataset
          ? routes.release(language, release.slug, { dataset })
          : routes.releases(language, { dataset: set })
      }
    >
      {dataset === 'real' && (
        <PageData
          data={releaseData(release, {
            origin: env().PUBLIC_URL,
            locale,
            name: inLocale(release, 'title', locale),
            description: inLocale(release, 'note', locale),
            address: routes.release(locale, release.slug),
          })}
        />
      )}
      <article className="page-width pt-9">
        <p className="small-caps text-ink-2">
          <time dateTime={release.publishedAt}>
            {words.published(formatDayOfInstant(release.publishedAt, locale))}
          </time>
        </p>
        <h1 className="mt-1 max-w-[52rem] text-2xl sm:text-3xl">
          {inLocale(release, 'title', locale)}
        </h1>
        {release.supersededBy.length > 0 && (
          <div className="mt-5 max-w-[46rem] border-nghe border-l-3 bg-nghe-wash px-4 py-3">
            <p>
              {words.superseded}{' '}
              {release.supersededBy.map((later, index) => (
                <span key={later.slug}>
                  {index > 0 && ', '}
                  <a href={routes.release(locale, later.slug, { dataset })}>
                    {inLocale(later, 'title', locale)}
                  </a>
                </span>
              ))}
              {'. '}
              {words.supersededText}
            </p>
          </div>
        )}
        <p className="mt-5 max-w-text whitespace-pre-line text-lg">
          {inLocale(release, 'note', locale)}
        </p>
        <ReleaseCorrections
          corrections={release.corrections}
          reports={release.reports}
          indicators={indicators}
          locale={locale}
        />
        <ReleasedFigures
          reports={releasedReports(release, sections, indicators)}
          locale={locale}
          dataset={dataset}
        />
        <p className="mt-10 text-sm" data-screen-only="">
          <a href={routes.releases(locale, { dataset })}>{words.all}</a>
        </p>
      </article>
    </PublicFrame>
  );
}
