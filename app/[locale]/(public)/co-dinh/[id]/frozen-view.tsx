import type { Metadata } from 'next';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { PermanentViewBody } from '@/components/permanent/permanent-view';
import { env } from '@/lib/env';
import { formatInstant } from '@/lib/format/date';
import { inLocale, type Locale } from '@/lib/locale';
import { permanentViewMessages } from '@/lib/messages/permanent-view';
import { routes } from '@/lib/routes';
import type { PermanentViewReading } from './read-view';

/** The page that shows the same choice as it stands now. */
function nowOf({ page, view }: PermanentViewReading) {
  return {
    scope: view.scope,
    boundary: view.boundary ?? undefined,
    period: page.map?.period,
  };
}

/** A frozen view is found by whoever has its address: search engines have the page of now. */
export function viewMetadata(reading: PermanentViewReading, id: string, locale: Locale): Metadata {
  const { page, moment } = reading;
  const name = `${inLocale(page.indicator, 'name', locale)}, ${formatInstant(moment, locale)}`;
  return {
    ...publicMetadata({
      locale,
      dataset: 'real',
      title: name,
      description: permanentViewMessages[locale].description(name),
      addressOf: (language) => routes.permanent(language, id),
      picturedBy: routes.indicator(locale, page.indicator.slug),
    }),
    robots: { index: false, follow: true },
  };
}

export function ViewPage({
  reading,
  id,
  locale,
}: {
  readonly reading: PermanentViewReading;
  readonly id: string;
  readonly locale: Locale;
}) {
  const { page, almanac, fate, moment } = reading;
  const { slug } = page.indicator;
  return (
    <PublicFrame
      locale={locale}
      dataset="real"
      addressOf={(language, dataset) =>
        dataset === 'real'
          ? routes.permanent(language, id)
          : routes.indicator(language, slug, { dataset })
      }
    >
      <PermanentViewBody
        page={page}
        fate={fate}
        almanac={almanac}
        moment={moment}
        address={new URL(routes.permanent(locale, id), env().PUBLIC_URL).href}
        nowHref={routes.indicator(locale, slug, nowOf(reading))}
        locale={locale}
      />
    </PublicFrame>
  );
}
