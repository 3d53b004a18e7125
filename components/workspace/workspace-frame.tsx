import type { ReactNode } from 'react';
import { Brocade } from '@/components/layout/brocade';
import { SkipLink } from '@/components/layout/skip-link';
import { OnlyOwnKept } from '@/components/offline/only-own-kept';
import { can, type Viewer } from '@/lib/domain/access';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import { AccountMenu } from './account-menu';
import { LookAgain } from './look-again';

type WorkspaceRoom = 'work_list' | 'review' | 'releases' | 'conference' | 'administration';

export interface FrameProps {
  readonly locale: Locale;
  readonly viewer: Viewer;
  /** Of what the viewer's browser keeps of them. */
  readonly keptKey: string;
  readonly room: WorkspaceRoom;
  readonly title: string;
  /** Above the title: the pages this one stands under. */
  readonly path?: readonly { readonly name: string; readonly href: string }[];
  /** Beside or below the title. */
  readonly heading?: ReactNode;
  readonly addressOf: (locale: Locale) => string;
  /** A page of work that needs the whole screen: little air above, no narrow column. */
  readonly isWide?: boolean;
  readonly signOut: (previous: null, form: FormData) => Promise<null>;
  readonly signOutEverywhere: (previous: null, form: FormData) => Promise<null>;
  readonly children: ReactNode;
}

function roomsOf(viewer: Viewer, locale: Locale) {
  const rooms: { room: WorkspaceRoom; href: string }[] = [
    { room: 'work_list', href: routes.workList(locale) },
  ];
  if (can(viewer, 'report.accept')) rooms.push({ room: 'review', href: routes.review(locale) });
  if (can(viewer, 'release.prepare')) {
    rooms.push({ room: 'releases', href: routes.releaseDesk(locale) });
  }
  if (can(viewer, 'conference.prepare')) {
    rooms.push({ room: 'conference', href: routes.conferenceDesk(locale) });
  }
  if (can(viewer, 'user.manage')) {
    rooms.push({ room: 'administration', href: routes.administration(locale) });
  }
  return rooms;
}

/** What stands around every signed-in page: who is here, in which room, and the ways out. */
export function WorkspaceFrame(props: FrameProps) {
  const { locale, viewer, room, title, path = [], heading, addressOf, isWide, children } = props;
  const width = isWide ? 'page-wide' : 'page-width';
  const words = workspaceMessages[locale];
  const site = layoutMessages[locale];
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <>
      <SkipLink locale={locale} />
      <LookAgain />
      <OnlyOwnKept userId={viewer.userId} keptKey={props.keptKey} />
      <header data-screen-only="" data-plain-faces={isWide ? '' : undefined}>
        <Brocade id="masthead-weave" />
        <div
          className={`${width} flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 ${isWide ? 'pt-1.5 pb-1' : 'pt-3 pb-2'}`}
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            <a
              href={routes.home(locale)}
              className="font-semibold font-serif text-ink text-lg no-underline"
              translate="no"
            >
              {site.siteName}
            </a>
            <span className="text-ink-2">{words.workspace}</span>
          </p>
          <div className="flex flex-wrap items-baseline gap-x-5 text-sm">
            <a
              href={addressOf(other)}
              hrefLang={other}
              lang={other}
              aria-label={site.otherLanguageLabel}
              className="py-1"
            >
              {site.otherLanguage}
            </a>
            <a href={routes.home(locale)} className="py-1">
              {words.publicPages}
            </a>
            <AccountMenu
              viewer={viewer}
              locale={locale}
              signOut={props.signOut}
              signOutEverywhere={props.signOutEverywhere}
            />
          </div>
        </div>
        <nav aria-label={words.rooms} className="border-rule border-y">
          <ul className={`${width} flex flex-wrap gap-x-7`}>
            {roomsOf(viewer, locale).map((entry) => (
              <li key={entry.room}>
                <a
                  href={entry.href}
                  aria-current={entry.room === room ? 'page' : undefined}
                  className={`-mb-px inline-block border-transparent border-b-3 text-ink no-underline hover:border-rule-strong aria-[current=page]:border-cham aria-[current=page]:font-semibold ${isWide ? 'py-1' : 'py-2'}`}
                >
                  {words.room[entry.room]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {viewer.demo && (
        <aside aria-label={words.demoTitle} className="border-nghe border-b-2 bg-nghe-wash">
          <p className={`${width} py-1.5 text-sm`}>
            <strong className="text-nghe-ink">{words.demoTitle}.</strong> {words.demoText}
          </p>
        </aside>
      )}
      <main
        id="noi-dung"
        data-plain-faces={isWide ? '' : undefined}
        tabIndex={-1}
        className={`${width} outline-none ${isWide ? 'pt-2 pb-6' : 'pt-6 pb-16'}`}
      >
        <div className={isWide ? 'flex flex-wrap items-baseline gap-x-3' : undefined}>
          {path.length > 0 && (
            <nav aria-label={words.path} className="text-sm">
              <ol className="flex flex-wrap gap-x-2">
                {path.map((step) => (
                  <li key={step.href}>
                    <a href={step.href}>{step.name}</a>
                    <span aria-hidden="true" className="ml-2 text-ink-3">
                      ›
                    </span>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <h1 className={isWide ? 'text-xl' : 'text-2xl'}>{title}</h1>
        </div>
        {heading}
        <div className={isWide ? 'mt-3' : 'mt-6'}>{children}</div>
      </main>
    </>
  );
}
