import { conferenceRoutes } from '@/lib/conference-routes';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { routes } from '@/lib/routes';
import { roomsOf } from './masthead';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

export function Footer({ locale, dataset }: Props) {
  const words = layoutMessages[locale];
  const pages = [
    { name: words.conferences, href: conferenceRoutes.list(locale, { dataset }) },
    { name: words.footerMethod, href: routes.method(locale, { dataset }) },
    { name: words.glossary, href: routes.glossary(locale, { dataset }) },
    { name: words.openData, href: routes.openData(locale, { dataset }) },
    { name: words.about, href: routes.about(locale, { dataset }) },
    { name: words.accessibility, href: routes.accessibility(locale, { dataset }) },
  ];
  return (
    <footer className="mt-20 border-ink border-t-2">
      <div className="page-width grid gap-x-12 gap-y-4 py-8 text-ink-2 text-sm md:grid-cols-[2fr_2fr_1fr]">
        <p>{words.footerAbout}</p>
        <p>
          {words.footerMap} {words.footerReuse}
        </p>
        <nav aria-label={words.footerPages}>
          <ul className="footer-pages">
            {/* On a phone the rooms above are drawn sideways: here they stand all in sight. */}
            {roomsOf(locale, dataset).map(({ room, name, href }) => (
              <li key={room} className="footer-room">
                <a href={href}>{name}</a>
              </li>
            ))}
            {pages.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
