import { toDecimal } from '@/lib/domain/number/decimal';
import type { Area } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { homeMessages } from '@/lib/messages/home';
import type { Ranking } from '@/lib/pages/ranking';
import { ComputedMark } from '../figures/computed-mark';
import { NumberText, StatusText } from '../figures/number-text';

interface Props {
  readonly ranking: Ranking;
  readonly locale: Locale;
  readonly hrefOf: (area: Area) => string;
  /** How many ranks stand open; the rest is folded. */
  readonly open?: number;
}

/** A ranking as a table whose bars lie behind the numbers, from zero. */
export function RankingTable({ ranking, locale, hrefOf, open = 24 }: Props) {
  const say = homeMessages[locale];
  const name = inLocale(ranking.indicator, 'name', locale);
  const { ranked, unranked } = ranking;
  const highest = ranked[0]?.shown.value.value ?? '0';
  const share = (value: string) =>
    toDecimal(highest).isPositive() && !toDecimal(highest).isZero()
      ? Math.max(0, toDecimal(value).dividedBy(toDecimal(highest)).toNumber() * 100)
      : 0;
  const hasMarks = ranked.some(
    ({ shown }) => shown.origin === 'computed' || shown.value.status !== 'A',
  );
  const rows = (part: typeof ranked) =>
    part.map(({ rank, shown }) => (
      <tr
        key={shown.area.id}
        data-area={shown.area.id}
        className="border-rule border-b data-lit:bg-nghe-wash"
      >
        <td className="w-8 py-0.5 pr-2 text-right text-ink-3">
          {formatNumber(String(rank), locale)}
        </td>
        <th scope="row" className="py-0.5 pr-2 font-normal">
          <a href={hrefOf(shown.area)} className="text-ink">
            {inLocale(shown.area, 'name', locale)}
          </a>
        </th>
        <td
          className="ranking-value w-[38%] py-0.5 pl-1 text-right"
          style={{
            backgroundImage: 'linear-gradient(var(--ranking-bar), var(--ranking-bar))',
            backgroundSize: `${share(shown.value.value).toFixed(1)}% 4px`,
            backgroundPosition: '0 100%',
            backgroundRepeat: 'no-repeat',
          }}
        >
          <NumberText value={shown.value} indicator={shown.indicator} locale={locale} />
        </td>
        {hasMarks && (
          <td className="w-[26%] py-0.5 pl-2">
            <StatusText value={shown.value} indicator={shown.indicator} locale={locale} />
            <ComputedMark shown={shown} locale={locale} />
          </td>
        )}
      </tr>
    ));
  const table = (part: typeof ranked) => (
    <table className="w-full text-sm">
      <caption className="sr-only">{say.rankingCaption(name)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{say.rank}</th>
          <th scope="col">{say.province}</th>
          <th scope="col">{say.value}</th>
          {hasMarks && <th scope="col">{figureMessages[locale].mark}</th>}
        </tr>
      </thead>
      <tbody>{rows(part)}</tbody>
    </table>
  );
  const rest = ranked.slice(open);
  return (
    <div>
      {table(ranked.slice(0, open))}
      {rest.length > 0 && (
        <details className="mt-1">
          <summary
            data-screen-only=""
            className="py-1 text-cham text-sm underline underline-offset-4"
          >
            {say.restOfRanking(
              formatNumber(String(rest[0]?.rank ?? 0), locale),
              formatNumber(String(rest.at(-1)?.rank ?? 0), locale),
            )}
          </summary>
          {table(rest)}
        </details>
      )}
      {unranked.length > 0 && (
        <p className="mt-2 text-ink-3 text-sm">
          {say.unrankedNote(formatNumber(String(unranked.length), locale))}
        </p>
      )}
    </div>
  );
}
