import type { Dataset } from '@/lib/domain/figure/figure';
import type { PublishedRelease } from '@/lib/domain/release';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { releasesMessages } from '@/lib/messages/releases';
import { routes } from '@/lib/routes';

interface Props {
  readonly releases: readonly PublishedRelease[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Releases by day, newest first. */
export function ReleaseList({ releases, locale, dataset }: Props) {
  const words = releasesMessages[locale];
  return (
    <ol className="mt-8 max-w-[52rem] border-ink border-t-2">
      {releases.map((release) => {
        const isCorrection = release.reports.some(({ revision }) => revision > 1);
        const quarters = [...new Set(release.reports.map(({ quarter }) => quarter))];
        return (
          <li
            key={release.slug}
            className="grid gap-x-8 border-rule border-b py-4 sm:grid-cols-[9rem_1fr]"
          >
            <p className="text-ink-2 text-sm sm:pt-1">
              <time dateTime={release.publishedAt}>
                {formatDayOfInstant(release.publishedAt, locale)}
              </time>
            </p>
            <div>
              <h2 className="text-lg">
                <a href={routes.release(locale, release.slug, { dataset })}>
                  {inLocale(release, 'title', locale)}
                </a>
              </h2>
              <p className="text-ink-2 text-sm">
                {quarters.map((quarter) => formatPeriod(quarter, locale)).join(', ')} ·{' '}
                {words.reports(formatNumber(String(release.reports.length), locale))}
                {isCorrection && (
                  <span className="text-nghe-ink">
                    {' · '}
                    {words.correction}
                  </span>
                )}
              </p>
              <p className="mt-1">{inLocale(release, 'note', locale)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
