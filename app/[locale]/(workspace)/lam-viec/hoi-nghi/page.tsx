import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferenceForm } from '@/components/conference-desk/conference-form';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { listConferences } from '@/lib/data/conferences/queries';
import { getOrganiserDesk } from '@/lib/data/work-list/queries';
import { formatDay, formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, isLocale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { deskMessages } from '@/lib/messages/desks';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { routes } from '@/lib/routes';
import { Frame } from '../frame';
import { openPage } from '../open-page';
import { saveConferenceAction } from './actions';
import { readProvinceChoices } from './read-choices';

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
  const say = conferenceDeskMessages[locale];
  const dataset = viewer.demo ? 'demo' : 'real';
  const [conferences, provinces] = await Promise.all([
    listConferences(viewer),
    readProvinceChoices(dataset, locale),
  ]);
  const count = (number: number) => formatNumber(String(number), locale);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="conference"
      title={words.organiserTitle}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{say.lead}</p>}
      addressOf={routes.conferenceDesk}
    >
      {conferences.length === 0 && <p className="max-w-[40rem]">{say.empty}</p>}
      {(['preparing', 'finished'] as const).map((state) => {
        const own = conferences.filter((one) => one.state === state);
        return (
          own.length > 0 && (
            <section key={state} className="mb-8">
              <h2 className="mb-2 text-xl">{say[state]}</h2>
              <ul className="border-rule border-b">
                {own.map((one) => (
                  <li key={one.slug} className="border-rule border-t py-2">
                    <a href={deskRoutes.conference(locale, one.slug)}>
                      {saidIn(one.words.title, locale)}
                    </a>
                    <p className="text-ink-2 text-sm">
                      {saidIn(one.words.place, locale)},{' '}
                      {say.days(formatDay(one.firstDay, locale), formatDay(one.lastDay, locale))}
                      {' · '}
                      {say.slideCount(count(one.slideCount))}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section className="mb-12">
        <h2 className="mb-2 text-xl">{say.newTitle}</h2>
        <ConferenceForm
          conference={null}
          provinces={provinces}
          action={saveConferenceAction}
          locale={locale}
        />
      </section>
      <h2 className="mb-1 text-2xl">{say.otherTitle}</h2>
      <p className="mb-4 max-w-[40rem] text-ink-2">{words.organiserLead}</p>
      {desk.releases.length === 0 ? (
        <p className="max-w-[40rem] text-ink-2">{words.organiserEmpty}</p>
      ) : (
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
          <section>
            <h3 className="mb-2 text-xl">{words.coverageTitle}</h3>
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
            <h3 className="mb-2 text-xl">{words.releasesTitle}</h3>
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
