import type { FigureSource } from '@/lib/domain/figure/figure';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { type Ranking, sourcesOfRanking } from '@/lib/pages/ranking';
import { SourceLine } from '../figures/source-note';

interface Props {
  readonly ranking: Ranking;
  readonly locale: Locale;
}

/** Sources that stand open; where there are more all are one tap away. */
const openSources = 3;

/** On what a ranking stands: whether sums are in it, and every source. */
export function RankingSources({ ranking, locale }: Props) {
  const say = homeMessages[locale];
  const sources = sourcesOfRanking(ranking);
  const line = (source: FigureSource) => (
    <SourceLine key={source.id} source={source} locale={locale} />
  );
  return (
    <div className="mt-4 border-rule border-t pt-2 text-ink-3 text-sm">
      {ranking.ranked.some(({ shown }) => shown.computed) && <p>{say.computedNote}</p>}
      {sources.length <= openSources ? (
        sources.map(line)
      ) : (
        <details>
          <summary className="py-1 text-cham underline underline-offset-4">
            {say.mapSources(formatNumber(String(sources.length), locale))}
          </summary>
          <div className="gap-x-10 lg:columns-2">{sources.map(line)}</div>
        </details>
      )}
    </div>
  );
}
