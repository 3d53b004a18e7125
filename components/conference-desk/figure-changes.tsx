import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import type { ChangedFigure } from '@/lib/pages/slides/slide-figures';

/** Changes that stand open. */
const named = 8;

/** What changed figure by figure. */
export function FigureChanges({
  title,
  changes,
  locale,
}: {
  readonly title: string;
  readonly changes: readonly ChangedFigure[];
  readonly locale: Locale;
}) {
  const words = conferenceDeskMessages[locale];
  if (changes.length === 0) return null;
  const more = changes.length - named;
  return (
    <div className="border-nghe border-l-3 bg-nghe-wash px-4 py-3 text-sm">
      <p className="font-semibold">{title}</p>
      <ul>
        {changes.slice(0, named).map((change) => (
          <li key={change.of}>{toldOf(change, locale)}</li>
        ))}
        {more > 0 && <li>{words.moreChanges(formatNumber(String(more), locale))}</li>}
      </ul>
    </div>
  );
}

function toldOf({ of, before, now }: ChangedFigure, locale: Locale): string {
  const words = conferenceDeskMessages[locale];
  if (before === null) return words.appeared(of, now ?? '');
  return now === null ? words.gone(of, before) : words.changed(of, before, now);
}
