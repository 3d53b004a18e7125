import type { Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { routes } from '@/lib/routes';
import { PublicFrame } from './public-frame';
import { SiteSearch } from './search-form';

/** A page that helps on where there is none. */
export function NotFoundView({ locale }: { readonly locale: Locale }) {
  const words = notFoundMessages[locale];
  const ways = [
    { href: routes.home(locale), name: words.home },
    { href: routes.provinces(locale), name: words.provinces },
    { href: routes.releases(locale), name: words.releases },
    { href: routes.method(locale), name: words.method },
  ];
  return (
    <PublicFrame locale={locale} dataset="real" addressOf={(language) => routes.home(language)}>
      <div className="page-width pt-12">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-4 max-w-text text-lg">{words.text}</p>
        <SiteSearch locale={locale} dataset="real" />
        <ul className="mt-8 max-w-text border-rule border-b">
          {ways.map(({ href, name }) => (
            <li key={href} className="border-rule border-t py-2">
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </PublicFrame>
  );
}
