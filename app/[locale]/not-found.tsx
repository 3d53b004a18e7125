import { locales } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { routes } from '@/lib/routes';

/**
 * Seen only where no server of ours stands in front of Next (see khong-tim-thay). It is told no
 * language, so it speaks both.
 */
export default function NotFound() {
  return (
    <main className="page-width pt-12">
      {locales.map((locale) => (
        <section key={locale} lang={locale} className="mb-10">
          <h1 className="text-2xl">{notFoundMessages[locale].title}</h1>
          <p className="mt-3 max-w-text">{notFoundMessages[locale].text}</p>
          <p className="mt-3">
            <a href={routes.home(locale)}>{notFoundMessages[locale].home}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
