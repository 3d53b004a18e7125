import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { FigureCorrection, PublishedRelease } from '@/lib/domain/release';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { releasesMessages } from '@/lib/messages/releases';
import { words } from '@/lib/messages/words';
import { NumberText, StatusText, UnitText } from '../figures/number-text';

interface Props {
  readonly corrections: readonly FigureCorrection[];
  readonly reports: PublishedRelease['reports'];
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
}

/** What a release changed: the figure before, the figure after, and the public note. */
export function ReleaseCorrections({ corrections, reports, indicators, locale }: Props) {
  if (corrections.length === 0) return null;
  const say = releasesMessages[locale];
  const areas = new Map(reports.map(({ area }) => [area.id, area]));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (
    <section aria-labelledby="da-sua" className="mt-10 border-ink border-t-2 pt-3">
      <h2 id="da-sua" className="text-xl">
        {say.corrections}
      </h2>
      <table className="mt-3 w-full max-w-[36rem] table-fixed">
        <caption className="sr-only">{say.corrections}</caption>
        <thead>
          <tr className="border-rule border-b text-ink-2 text-sm">
            <th scope="col" className="w-[34%] py-1 text-right">
              {say.before}
            </th>
            <th scope="col" className="w-[34%] py-1 pl-3 text-right">
              {say.after}
            </th>
            <th scope="col" className="py-1 pl-3">
              {say.unit}
            </th>
          </tr>
        </thead>
        {corrections.map(({ before, after }) => {
          const indicator = byCode.get(after.indicator);
          const area = areas.get(after.area);
          if (!indicator) return null;
          return (
            <tbody key={after.id} className="break-inside-avoid border-rule border-b">
              <tr>
                <th scope="rowgroup" colSpan={3} className="pt-2 font-normal">
                  {inLocale(indicator, 'name', locale)}
                  <span className="block text-ink-3 text-sm">
                    {area && inLocale(area, 'name', locale)} ·{' '}
                    {words[locale].scopeShort[after.scope]} ·{' '}
                    {after.measure !== 'actual' && `${words[locale].measure[after.measure]} · `}
                    {formatPeriod(after.period, locale)}
                  </span>
                  {after.note && (
                    <span lang="vi" className="block text-ink-2 text-sm">
                      {after.note}
                    </span>
                  )}
                </th>
              </tr>
              <tr className="align-baseline">
                <td className="pb-2 text-right text-ink-2">
                  <s>
                    <NumberText value={before.value} indicator={indicator} locale={locale} />
                  </s>
                </td>
                <td className="pb-2 pl-3 text-right font-semibold">
                  <NumberText value={after.value} indicator={indicator} locale={locale} />
                </td>
                <td className="pb-2 pl-3 text-ink-2 text-sm">
                  <UnitText indicator={indicator} locale={locale} />
                  <StatusText value={after.value} indicator={indicator} locale={locale} />
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
