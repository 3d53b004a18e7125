import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';
import { routes } from '@/lib/routes';

export function Footer({
  locale,
  dataset,
}: {
  readonly locale: Locale;
  readonly dataset: Dataset;
}) {
  const words = layoutMessages[locale];
  return (
    <footer className="mt-20 border-ink border-t-2">
      <div className="page-width grid gap-x-12 gap-y-4 py-8 text-ink-2 text-sm md:grid-cols-[2fr_2fr_1fr]">
        <p>{words.footerAbout}</p>
        <p>
          {words.footerMap} {words.footerReuse}
        </p>
        <p data-screen-only="">
          <a href={routes.method(locale, { dataset })}>{words.footerMethod}</a>
        </p>
      </div>
    </footer>
  );
}
