import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReleaseForm } from '@/components/release-desk/release-form';
import { listReleaseCandidates, listReleases } from '@/lib/data/releases/queries';
import { can } from '@/lib/domain/access';
import type { ReleaseCandidate, ReleaseListing } from '@/lib/domain/release';
import { formatInstant } from '@/lib/format/date';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, isLocale, type Locale } from '@/lib/locale';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';
import { Frame } from '../frame';
import { openPage } from '../open-page';
import { prepareReleaseAction } from './actions';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: releaseDeskMessages[locale].title } : {};
}

export default async function ReleaseDeskPage({ params }: Props) {
  const { locale, viewer } = await openPage((await params).locale, routes.releaseDesk);
  if (!can(viewer, 'release.prepare')) notFound();
  const words = releaseDeskMessages[locale];
  const [candidates, releases] = await Promise.all([
    listReleaseCandidates(viewer),
    listReleases(viewer),
  ]);
  const drafts = releases.filter(({ state }) => state === 'draft');
  const published = releases.filter(({ state }) => state === 'published');
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="releases"
      title={words.title}
      addressOf={routes.releaseDesk}
    >
      <div className="space-y-12">
        {drafts.length > 0 && (
          <section>
            <h2 className="mb-2 text-xl">{words.draftsTitle}</h2>
            <Releases releases={drafts} locale={locale} />
          </section>
        )}
        <section>
          <h2 className="mb-2 text-xl">{words.formTitle}</h2>
          {candidates.length > 0 ? (
            <ReleaseForm
              person={viewer.userId}
              choices={candidates.map((candidate) => ({
                reportId: candidate.reportId,
                name: candidateName(candidate, locale),
                isChosen: false,
              }))}
              draft={null}
              prepare={prepareReleaseAction}
              locale={locale}
            />
          ) : (
            <p className="max-w-[40rem] text-ink-2">{words.candidatesEmpty}</p>
          )}
        </section>
        <section>
          <h2 className="mb-2 text-xl">{words.publishedTitle}</h2>
          {published.length > 0 ? (
            <Releases releases={published} locale={locale} />
          ) : (
            <p className="text-ink-2">{words.noReleases}</p>
          )}
        </section>
      </div>
    </Frame>
  );
}

/** "Lạng Sơn, Quý III/2026 (chấp nhận lúc …)". */
function candidateName(candidate: ReleaseCandidate, locale: Locale): string {
  const { area, quarter, revision, acceptedSince } = candidate;
  const name = inLocale(area, 'name', locale);
  const version = revision > 1 ? `, ${fieldWords[locale].revision(revision)}` : '';
  const since = releaseDeskMessages[locale].acceptedSince(formatInstant(acceptedSince, locale));
  return `${name}, ${formatPeriod(quarter, locale)}${version} (${since})`;
}

function Releases({
  releases,
  locale,
}: {
  readonly releases: readonly ReleaseListing[];
  readonly locale: Locale;
}) {
  const words = releaseDeskMessages[locale];
  return (
    <ul className="max-w-[48rem] border-rule border-b">
      {releases.map((release) => (
        <li key={release.id} className="border-rule border-t py-2">
          <a href={routes.releaseDraft(locale, release.slug)}>
            {inLocale(release, 'title', locale)}
          </a>
          <p className="text-ink-2 text-sm">
            {words.reportCount(release.reportCount)}.{' '}
            {release.publishedAt
              ? words.publishedState(
                  release.publishedBy ?? '',
                  formatInstant(release.publishedAt, locale),
                )
              : words.draftState}
          </p>
        </li>
      ))}
    </ul>
  );
}
