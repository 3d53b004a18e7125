import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDeadline } from '@/components/report/deadline';
import { getAdministratorDesk } from '@/lib/data/work-list/queries';
import { can } from '@/lib/domain/access';
import { formatDayOfInstant, formatInstant } from '@/lib/format/date';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, isLocale, type Locale } from '@/lib/locale';
import { deskMessages } from '@/lib/messages/desks';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import type { AdministratorDesk } from '@/lib/workspace/work-list';
import { ExtendForOne } from '../extend-for-one';
import { Frame } from '../frame';
import { openPage } from '../open-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: deskMessages[locale].administratorTitle } : {};
}

export default async function AdministrationPage({ params }: Props) {
  const { locale, viewer } = await openPage((await params).locale, routes.administration);
  const desk = await getAdministratorDesk(viewer);
  if (!desk) notFound();
  const words = deskMessages[locale];
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="administration"
      title={words.administratorTitle}
      heading={<p className="mt-1 max-w-[40rem] text-ink-2">{words.administratorLead}</p>}
      addressOf={routes.administration}
    >
      <section>
        <h2 className="mb-2 text-xl">{words.peopleTitle}</h2>
        <People desk={desk} locale={locale} />
        <p className="mt-3 text-ink-2 text-sm">{words.shellHint}</p>
      </section>
      <section className="mt-12">
        <h2 className="mb-2 text-xl">{words.windowsTitle}</h2>
        <p className="mb-3 max-w-[40rem] text-ink-2">
          {words.defaultWindow(desk.defaultWindow.closesAfterDays)}
        </p>
        {desk.windows.length > 0 ? (
          <Windows desk={desk} locale={locale} />
        ) : (
          <p className="text-ink-2">{words.noWindows}</p>
        )}
        {can(viewer, 'window.extend') && (
          <div className="mt-6">
            <ExtendForOne
              person={viewer.userId}
              path={routes.administration(locale)}
              locale={locale}
            />
          </div>
        )}
      </section>
    </Frame>
  );
}

interface DeskProps {
  readonly desk: AdministratorDesk;
  readonly locale: Locale;
}

function People({ desk, locale }: DeskProps) {
  const words = deskMessages[locale];
  const { role: roleNames } = workspaceMessages[locale];
  return (
    <table className="dense-table">
      <thead>
        <tr>
          <th scope="col" className="label">
            {words.personColumns.name}
          </th>
          <th scope="col" className="label">
            {words.personColumns.roles}
          </th>
          <th scope="col" className="label">
            {words.personColumns.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {desk.people.map((person) => (
          <tr key={person.id}>
            <th scope="row" className="font-normal">
              {person.name}
              <span className="block break-all text-ink-3 text-sm">{person.email}</span>
            </th>
            <td>
              {person.roles
                .map(({ role, area }) => {
                  const place = area && inLocale(area, 'name', locale);
                  return place ? `${roleNames[role]} (${place})` : roleNames[role];
                })
                .join(', ')}
            </td>
            <td>
              {person.disabledAt
                ? words.disabledSince(formatDayOfInstant(person.disabledAt, locale))
                : words.active}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Windows({ desk, locale }: DeskProps) {
  const words = deskMessages[locale];
  const { windowColumns: columns } = words;
  return (
    <table className="dense-table">
      <thead>
        <tr>
          {[columns.quarter, columns.opens, columns.closes].map((column) => (
            <th key={column} scope="col" className="label">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {desk.windows.map((window) => (
          <tr key={window.quarter}>
            <th scope="row" className="font-normal">
              {formatPeriod(window.quarter, locale)}
            </th>
            <td>{formatInstant(window.opensAt, locale)}</td>
            <td>
              {formatDeadline(window.closesAt, locale)}
              {window.exceptions.map((exception) => (
                <span key={exception.area.id} className="block text-ink-2 text-sm">
                  {words.exception(
                    inLocale(exception.area, 'name', locale),
                    formatDeadline(exception.closesAt, locale),
                    exception.reason,
                    exception.grantedBy,
                  )}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
