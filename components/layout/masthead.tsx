import { comparisonRoutes } from '@/lib/comparison-routes';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { tableAddress } from '@/lib/pages/table/table-address';
import { routes } from '@/lib/routes';
import { Brocade } from './brocade';

export type PublicRoom =
  | 'home'
  | 'country'
  | 'provinces'
  | 'topics'
  | 'comparison'
  | 'table'
  | 'releases'
  | 'method'
  | 'search';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly room: PublicRoom | undefined;
  readonly otherLanguageHref: string;
}

export function Masthead({ locale, dataset, room, otherLanguageHref }: Props) {
  const words = layoutMessages[locale];
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const rooms = roomsOf(locale, dataset);
  return (
    <header>
      <Brocade id="masthead-weave" />
      <div className="page-width flex flex-wrap items-end justify-between gap-x-8 gap-y-2 pt-5 pb-3">
        {room === 'home' ? (
          <div>
            <h1 className="pt-2 text-4xl sm:text-5xl" translate="no">
              {words.siteName}
            </h1>
            <p className="mt-1 text-ink-2">{words.siteLine}</p>
          </div>
        ) : (
          <a href={routes.home(locale, { dataset })} className="text-ink no-underline">
            <span className="block font-semibold font-serif text-xl" translate="no">
              {words.siteName}
            </span>
            <span className="block text-ink-2 text-sm">{words.siteLine}</span>
          </a>
        )}
        <p className="flex gap-5 text-sm" data-screen-only="">
          <a
            href={otherLanguageHref}
            hrefLang={other}
            lang={other}
            aria-label={words.otherLanguageLabel}
            className="inline-block py-1"
          >
            {words.otherLanguage}
          </a>
          <a href={routes.workList(locale)} className="inline-block py-1">
            {words.workspace}
          </a>
        </p>
      </div>
      <nav aria-label={words.mainNavigation} className="border-rule border-y">
        <ul className="rooms page-width">
          {rooms.map((entry) => (
            <li key={entry.room}>
              <a
                href={entry.href}
                aria-current={entry.room === room ? 'page' : undefined}
                className="-mb-px inline-block border-transparent border-b-3 py-2 text-ink no-underline hover:border-rule-strong aria-[current=page]:border-cham aria-[current=page]:font-semibold"
              >
                {entry.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The rooms of the site, in the order in which they are offered. */
export function roomsOf(locale: Locale, dataset: Dataset) {
  const words = layoutMessages[locale];
  return [
    { room: 'home', name: words.home, href: routes.home(locale, { dataset }) },
    { room: 'country', name: words.country, href: routes.country(locale, { dataset }) },
    { room: 'provinces', name: words.provinces, href: routes.provinces(locale, { dataset }) },
    { room: 'topics', name: words.topics, href: routes.topics(locale, { dataset }) },
    {
      room: 'comparison',
      name: words.comparison,
      href: comparisonRoutes.page(locale, { dataset }),
    },
    { room: 'table', name: words.table, href: tableAddress(locale, dataset) },
    { room: 'releases', name: words.releases, href: routes.releases(locale, { dataset }) },
    { room: 'method', name: words.method, href: routes.method(locale, { dataset }) },
    { room: 'search', name: words.search, href: routes.search(locale, { dataset }) },
  ] as const satisfies readonly {
    readonly room: PublicRoom;
    readonly name: string;
    readonly href: string;
  }[];
}
