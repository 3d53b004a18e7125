import { deskRoutes, publishedOnly } from '@/lib/conference-desk-routes';
import type { Embargo } from '@/lib/domain/embargo';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { embargoMessages } from '@/lib/messages/embargo';
import { releaseTitles } from '@/lib/pages/slides/embargoed-slide';

interface Props {
  /** Slides of the pack that show figures under embargo. */
  readonly count: number;
  readonly releases: Embargo['releases'];
  readonly slug: string;
  readonly pack: string | undefined;
  readonly locale: Locale;
}

/** To an organiser who may read figures before they are out: where they are, and the pack without them. */
export function EmbargoNotice({ count, releases, slug, pack, locale }: Props) {
  const say = embargoMessages[locale];
  const { show, pptx, pdf } = conferenceDeskMessages[locale];
  const titles = releaseTitles(releases, locale);
  if (count === 0) return <p className="mt-4 text-ink-2 text-sm">{say.noneOnDesk(titles)}</p>;
  return (
    <div className="mt-4 max-w-text border-nghe border-l-3 bg-nghe-wash px-4 py-3 text-sm">
      <p className="font-semibold">{say.onDesk(formatNumber(String(count), locale), titles)}</p>
      <p className="mt-1">{say.taken}</p>
      <p className="mt-1">
        {say.publishedOnly} <a href={publishedOnly(deskRoutes.show(locale, slug, pack))}>{show}</a>
        {' · '}
        <a href={publishedOnly(deskRoutes.file(locale, slug, 'pptx', pack))}>{pptx}</a>
        {' · '}
        <a href={publishedOnly(deskRoutes.file(locale, slug, 'pdf', pack))}>{pdf}</a>
      </p>
    </div>
  );
}
