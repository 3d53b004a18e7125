import type { ListedSource } from '@/lib/domain/figure/source';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { methodMessages } from '@/lib/messages/method';
import { SourceLine } from '../figures/source-note';
import { ruledColumns } from './ruled-columns';

interface Props {
  readonly sources: readonly ListedSource[];
  readonly locale: Locale;
}

/** Every document whose figures are shown, with its date, its address and how it was read. */
export function SourceList({ sources, locale }: Props) {
  const say = methodMessages[locale];
  return (
    <section id="nguon" aria-labelledby="nguon-ten" className="mt-12 border-ink border-t-2 pt-3">
      <h2 id="nguon-ten" className="text-2xl">
        {say.sourcesHeading}
      </h2>
      <p className="mt-2 max-w-text text-ink-2">
        {say.sourcesText(formatNumber(String(sources.length), locale))}
      </p>
      <ol className={`mt-4 ${ruledColumns} [&_p+p]:text-ink-3`}>
        {sources.map((source) => (
          <li key={source.id} id={`nguon-${source.id}`}>
            <SourceLine source={source} locale={locale} />
            <p>{say.figuresOf(formatNumber(String(source.figures), locale))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
