import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbargoReaders } from '@/components/release-desk/embargo-readers';
import { ReleaseForm } from '@/components/release-desk/release-form';
import { ReleasePreview } from '@/components/release-desk/release-preview';
import { ReleaseSteps } from '@/components/release-desk/release-steps';
import { listIndicators } from '@/lib/data/public/catalogue';
import { listEmbargoChoices } from '@/lib/data/releases/embargo';
import { findRelease, listReleaseCandidates } from '@/lib/data/releases/queries';
import type { Viewer } from '@/lib/domain/access';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import type { ReleaseDesk, ReleasedArea } from '@/lib/domain/release';
import { formatInstant } from '@/lib/format/date';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, isLocale, type Locale } from '@/lib/locale';
import { embargoMessages } from '@/lib/messages/embargo';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { releasePreviewMessages } from '@/lib/messages/release-preview';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';
import { Frame } from '../../frame';
import { openPage } from '../../open-page';
import {
  discardReleaseAction,
  openUnderEmbargoAction,
  prepareReleaseAction,
  publishReleaseAction,
} from '../actions';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: releaseDeskMessages[locale].title } : {};
}

export default async function ReleasePage({ params }: Props) {
  const { slug, ...rest } = await params;
  const addressOf = (locale: Locale) => routes.releaseDraft(locale, slug);
  const { locale, viewer } = await openPage(rest.locale, addressOf);
  const release = await findRelease(viewer, slug);
  if (!release) notFound();
  const words = releaseDeskMessages[locale];
  const codes = release.reports.flatMap(({ figures }) =>
    figures.flatMap(({ key }) => parseCellKey(key)?.indicator ?? []),
  );
  const indicators = new Map(
    (await listIndicators([...new Set(codes)])).map((one) => [one.code, one]),
  );
  const dataset = viewer.demo ? 'demo' : 'real';
  const title = inLocale(release, 'title', locale);
  const note = inLocale(release, 'note', locale);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="releases"
      title={title}
      path={[{ name: words.title, href: routes.releaseDesk(locale) }]}
      addressOf={addressOf}
      heading={
        <p className="mt-1 text-ink-2">
          {release.publishedAt ? (
            <>
              {words.publishedState(
                release.publishedBy ?? '',
                formatInstant(release.publishedAt, locale),
              )}{' '}
              <a href={routes.release(locale, slug, { dataset })}>{words.publicPage}</a>
            </>
          ) : (
            words.draftState
          )}
        </p>
      }
    >
      <p className="max-w-[40rem] whitespace-pre-line">{note}</p>
      <section className="mt-8">
        <h2 className="mb-2 text-xl">
          {releasePreviewMessages[locale].preview[release.state].contents}
        </h2>
        {release.reports.map((report) => (
          <ReleasePreview
            key={report.reportId}
            report={report}
            state={release.state}
            isOpen={release.reports.length <= 3}
            indicators={indicators}
            locale={locale}
          />
        ))}
      </section>
      {release.seen && (
        <>
          <UnderEmbargo release={release} viewer={viewer} locale={locale} />
          <section className="mt-8 border-rule border-t pt-6">
            <ReleaseSteps
              releaseId={release.id}
              seen={release.seen}
              reportCount={release.reports.length}
              publish={publishReleaseAction}
              discard={discardReleaseAction}
              locale={locale}
            />
          </section>
          <details className="mt-10 border-rule border-t pt-3">
            <summary className="font-semibold">{words.editTitle}</summary>
            <div className="mt-4">
              <EditForm release={release} viewer={viewer} locale={locale} />
            </div>
          </details>
        </>
      )}
    </Frame>
  );
}

interface DraftProps {
  readonly release: ReleaseDesk;
  readonly viewer: Viewer;
  readonly locale: Locale;
}

async function UnderEmbargo({ release, viewer, locale }: DraftProps) {
  const choices = await listEmbargoChoices(viewer, release.id);
  if (!choices) return null;
  const { title, lead, none, open, opening, opened, refused, unknown, failed } =
    embargoMessages[locale];
  return (
    <section className="mt-10 max-w-text border-rule border-t pt-3">
      <h2 className="mb-2 text-xl">{title}</h2>
      <p className="mb-3 text-ink-2 text-sm">{lead}</p>
      {choices.length === 0 ? (
        <p>{none}</p>
      ) : (
        <EmbargoReaders
          releaseId={release.id}
          choices={choices}
          open={openUnderEmbargoAction}
          words={{ open, opening, opened, refused, unknown, failed: failed('{}') }}
          locale={locale}
        />
      )}
    </section>
  );
}

async function EditForm({ release, viewer, locale }: DraftProps) {
  const candidates = await listReleaseCandidates(viewer);
  const chosen = new Set(release.reports.map(({ reportId }) => reportId));
  const choices = [
    ...release.reports,
    ...candidates.filter(({ reportId }) => !chosen.has(reportId)),
  ].map((one) => ({
    reportId: one.reportId,
    name: nameOf(one, locale),
    isChosen: chosen.has(one.reportId),
  }));
  return (
    <ReleaseForm
      person={viewer.userId}
      choices={choices}
      draft={release}
      prepare={prepareReleaseAction}
      locale={locale}
    />
  );
}

function nameOf(
  report: { readonly area: ReleasedArea; readonly quarter: string; readonly revision: number },
  locale: Locale,
): string {
  const name = inLocale(report.area, 'name', locale);
  const version = report.revision > 1 ? `, ${fieldWords[locale].revision(report.revision)}` : '';
  return `${name}, ${formatPeriod(report.quarter, locale)}${version}`;
}
