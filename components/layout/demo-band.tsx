import type { Locale } from '@/lib/locale';
import { layoutMessages } from '@/lib/messages/layout';

/** Says on every page of the demonstration set what it is, on screen and in print. */
export function DemoBand({
  locale,
  leaveHref,
}: {
  readonly locale: Locale;
  readonly leaveHref: string;
}) {
  const words = layoutMessages[locale];
  return (
    <aside
      aria-label={words.demoBandTitle}
      className="border-nghe border-b-2 bg-nghe-wash text-ink"
      data-demo=""
    >
      <div className="page-width flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
        <strong className="small-caps font-bold text-nghe-ink">{words.demoBandTitle}</strong>
        <p className="max-w-[48rem] text-sm">{words.demoBandText}</p>
        <a href={leaveHref} className="text-sm font-semibold sm:ml-auto" data-screen-only="">
          {words.demoBandLeave}
        </a>
      </div>
    </aside>
  );
}
