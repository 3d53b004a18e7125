import type { Dataset } from '@/lib/domain/figure/figure';
import type { Quarter } from '@/lib/domain/period';
import type { PublishedRelease } from '@/lib/domain/release';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { routes } from '@/lib/routes';

interface Props {
  readonly release: PublishedRelease | null;
  readonly quarter: Quarter;
  /** ISO instant at which the running window closes. */
  readonly closesAt: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What came out last, or when something may. */
export function NewestRelease({ release, quarter, closesAt, locale, dataset }: Props) {
  const words = homeMessages[locale];
  return (
    <section aria-labelledby="moi-phat-hanh" className="page-width mt-14">
      <div className="border-ink border-t-2 pt-4">
        <h2 id="moi-phat-hanh" className="text-2xl">
          {words.releaseHeading}
        </h2>
        {release ? (
          <div className="mt-3 max-w-text">
            <p className="text-lg">
              <a href={routes.release(locale, release.slug, { dataset })}>
                {inLocale(release, 'title', locale)}
              </a>
            </p>
            <p className="text-ink-3 text-sm">
              <time dateTime={release.publishedAt}>
                {words.published(formatDayOfInstant(release.publishedAt, locale))}
              </time>
            </p>
            <p className="mt-2 text-ink-2">{inLocale(release, 'note', locale)}</p>
          </div>
        ) : (
          <p className="mt-3 max-w-text text-ink-2">
            {words.noRelease}{' '}
            {words.noReleaseWhen(
              formatPeriodInSentence(quarter, locale),
              formatDayOfInstant(closesAt, locale),
            )}
          </p>
        )}
        <p className="mt-3 text-sm">
          <a href={routes.releases(locale, { dataset })}>{words.allReleases}</a>
        </p>
      </div>
    </section>
  );
}
