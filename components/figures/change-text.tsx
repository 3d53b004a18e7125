import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatChange } from '@/lib/format/figure';
import { formatPeriod, formatPeriodInSentence } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import type { ShownChange } from '@/lib/pages/shown-figure';
import type { SourceNumbers } from '@/lib/pages/source-groups';
import { FigureText } from './figure-text';
import { SourceLine } from './source-note';

interface Props {
  readonly change: ShownChange;
  readonly indicator: Pick<Indicator, 'decimals'>;
  readonly numbers?: SourceNumbers | undefined;
  readonly locale: Locale;
}

/**
 * A change, told by sign and words and never by red and green; the figure that it is set against is
 * one tap away.
 */
export function ChangeText({ change: { change, base }, indicator, numbers, locale }: Props) {
  const say = figureMessages[locale];
  const text =
    change.direction === 'same' ? say.unchanged : formatChange(change, indicator, locale);
  return (
    <details className="text-ink-2 text-sm">
      <summary className="inline-block underline decoration-dotted underline-offset-4 marker:content-['']">
        <span className="whitespace-nowrap">{text}</span>{' '}
        <span className="text-ink-3">{say.since(formatPeriodInSentence(base.period, locale))}</span>
      </summary>
      <div className="max-w-[34rem] border-rule-strong border-l-2 py-1 pl-3 text-left font-normal">
        <p>
          {say.base}: <FigureText value={base.value} indicator={base.indicator} locale={locale} />,{' '}
          {formatPeriod(base.period, locale)}
        </p>
        {base.sources.map((source) => (
          <SourceLine key={source.id} source={source} locale={locale} numbers={numbers} />
        ))}
      </div>
    </details>
  );
}
