import type { Indicator } from '@/lib/domain/indicator';
import { formatChange } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import type { ShownChange } from '@/lib/pages/shown-figure';

interface Props {
  readonly change: ShownChange;
  readonly indicator: Pick<Indicator, 'decimals'>;
  readonly locale: Locale;
}

/** A change, told by sign and words and never by red and green. */
export function ChangeText({ change, indicator, locale }: Props) {
  const say = figureMessages[locale];
  const text =
    change.change.direction === 'same'
      ? say.unchanged
      : formatChange(change.change, indicator, locale);
  return (
    <>
      <span className="whitespace-nowrap">{text}</span>{' '}
      <span className="text-ink-3">{say.since(formatPeriodInSentence(change.since, locale))}</span>
    </>
  );
}
