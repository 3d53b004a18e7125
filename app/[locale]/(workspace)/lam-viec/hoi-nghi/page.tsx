import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getOrganiserDesk } from '@/lib/data/work-list/queries';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, isLocale } from '@/lib/locale';
import { deskMessages } from '@/lib/messages/desks';
import { routes } from '@/lib/routes';
import { Frame } from '../frame';
import { openPage } from '../open-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: deskMessages[locale].organiserTitle } : {};
}

export default async function ConferenceDeskPage({ params }: Props) {
  const { locale, viewer } = await openPage((await params).locale, routes.conferenceDesk);
  const desk = await getOrganiserDesk(viewer);
  if (!desk) notFound();
  const words = deskMessages[locale];
  const dataset = viewer.demo ? 'demo' : 'real';
  const count = (number: number) => formatNumber(String(number), locale);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={words.organiserTitle}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{words.organiserLead}</p>}
      addressOf={routes.conferenceDesk}
    >
      {desk.releases.length === 0 ? (
        <p className="max-w-[40rem] text-ink-2">{words.organiserEmpty}</p>
      ) : (
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          <section>
            <h2 className="mb-2 text-xl">{words.coverageTitle}</h2>
            <table className="dense-table">
              <thead>
                <tr>
                  <th scope="col" className="label">
                    {words.coverageQuarter}
                  </th>
                  <th scope="col" className="label text-right!">
                    {words.coverageCount}
                  </th>
                </tr>
              </thead>
              <tbody>
                {desk.quarters.map(({ quarter, published, provinces }) => (
                  <tr key={quarter}>
                    <th scope="row" className="font-normal">
                      {formatPeriod(quarter, locale)}
                    </th>
                    <td className="text-right">
                      {words.coverage(count(published), count(provinces))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section>
            <h2 className="mb-2 text-xl">{words.releasesTitle}</h2>
            <ul className="border-rule border-b">
              {desk.releases.map((release) => (
                <li key={release.slug} className="border-rule border-t py-2">
                  <a href={routes.release(locale, release.slug, { dataset })}>
                    {inLocale(release, 'title', locale)}
                  </a>
                  <p className="text-ink-2 text-sm">
                    {formatDayOfInstant(release.publishedAt, locale)},{' '}
                    {release.reports.map(({ area }) => inLocale(area, 'name', locale)).join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Frame>
  );
}
