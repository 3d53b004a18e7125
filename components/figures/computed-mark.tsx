import { formatCoverage } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import type { ShownFigure } from '@/lib/pages/shown-figure';

interface Props {
  /** A figure as it is shown, or one that another source gave. */
  readonly shown: Pick<ShownFigure, 'origin'> & Partial<Pick<ShownFigure, 'computed'>>;
  readonly locale: Locale;
}

/** Says that a figure was computed, over how much, and whether a part is missing. */
export function ComputedMark({ shown, locale }: Props) {
  if (shown.origin !== 'computed') return null;
  const say = figureMessages[locale];
  const { computed } = shown;
  return (
    <span className="block text-nghe-ink text-sm">
      {say.computedHere}
      {computed && computed.coverage.expected > 1
        ? ` · ${formatCoverage(computed.coverage, locale)}`
        : ''}
      {computed?.partial && `, ${say.partial}`}
    </span>
  );
}
