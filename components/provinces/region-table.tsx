import type { Dataset } from '@/lib/domain/figure/figure';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provincesMessages } from '@/lib/messages/provinces';
import type { RegionGroup } from '@/lib/pages/provinces-page';
import type { Ranking } from '@/lib/pages/ranking';
import { routes } from '@/lib/routes';
import { ComputedMark } from '../figures/computed-mark';
import { NumberText, StatusText } from '../figures/number-text';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** How addresses name the boundaries; undefined: those of now. */
  readonly boundary: BoundaryCode | undefined;
  readonly groups: readonly RegionGroup[];
  /** One figure beside each name; null where none is known. */
  readonly ranking: Ranking | null;
}

/** Provinces by region, as a yearbook lists them. */
export function RegionTable({ locale, dataset, boundary, groups, ranking }: Props) {
  const words = provincesMessages[locale];
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  const values = new Map(ranking?.ranked.map(({ shown }) => [shown.area.id, shown]));
  // A mark of its own cell: numbers are copied as numbers.
  const hasMarks = ranking?.ranked.some(
    ({ shown }) => shown.origin === 'computed' || shown.value.status !== 'A',
  );
  const isMerged = groups.some(({ entries }) =>
    entries.some(({ mergedFrom, livesOnIn }) => mergedFrom.length > 0 || livesOnIn),
  );
  const isOld = groups.some(({ entries }) => entries.some(({ livesOnIn }) => livesOnIn));
  return (
    <div className="mt-6 gap-x-14 lg:columns-2">
      {groups.map(({ region, entries }) => (
        <section key={region?.id ?? ''} className="mb-10">
          <h2 className="break-after-avoid border-ink border-t-2 pt-2 text-lg">
            {region ? nameOf(region) : words.noRegion}
            <span className="ml-3 font-normal font-sans text-ink-3 text-sm">
              {words.countIn(formatNumber(String(entries.length), locale))}
            </span>
          </h2>
          <table className="mt-1 w-full text-sm">
            <thead>
              <tr className="align-bottom text-ink-3">
                <th scope="col" className="w-10 py-1 pr-2 font-normal">
                  {words.code}
                </th>
                <th scope="col" className="py-1 pr-3 font-normal">
                  {words.province}
                  {isMerged && (
                    <span className="sr-only">
                      {', '}
                      {isOld ? words.livesOnIn : words.mergedFrom}
                    </span>
                  )}
                </th>
                {ranking && (
                  <th scope="col" className="w-[30%] py-1 text-right font-normal">
                    {nameOf(ranking.indicator)}, {formatPeriodInSentence(ranking.period, locale)}
                  </th>
                )}
                {hasMarks && (
                  <th scope="col" className="w-[24%]">
                    <span className="sr-only">{words.made}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => {
                const shown = values.get(entry.area.id);
                return (
                  <tr
                    key={entry.area.id}
                    className="break-inside-avoid border-rule border-t align-baseline"
                  >
                    <td className="py-1.5 pr-2 text-ink-3">{entry.code}</td>
                    <th scope="row" className="py-1.5 pr-3 font-normal">
                      <a
                        href={routes.province(locale, entry.slug, {
                          dataset,
                          boundary: entry.boundary ?? boundary,
                        })}
                        className="font-semibold text-base"
                      >
                        {nameOf(entry.area)}
                      </a>
                      {entry.mergedFrom.length > 0 && (
                        <span className="block text-ink-3">
                          {entry.mergedFrom.map(nameOf).join(' + ')}
                        </span>
                      )}
                      {entry.livesOnIn && (
                        <span className="block text-ink-3">
                          {words.livesOnIn} {nameOf(entry.livesOnIn)}
                        </span>
                      )}
                    </th>
                    {ranking && (
                      <td className="py-1.5 text-right">
                        {shown ? (
                          <NumberText
                            value={shown.value}
                            indicator={shown.indicator}
                            locale={locale}
                          />
                        ) : (
                          <span className="text-ink-3 italic">{words.noFigure}</span>
                        )}
                      </td>
                    )}
                    {hasMarks && (
                      <td className="py-1.5 pl-3">
                        {shown && (
                          <>
                            <StatusText
                              value={shown.value}
                              indicator={shown.indicator}
                              locale={locale}
                            />
                            <ComputedMark shown={shown} locale={locale} />
                          </>
                        )}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
