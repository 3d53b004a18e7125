import { indicatorName } from '@/components/entry/entry-fields';
import { type Indicator, parseCellKey } from '@/lib/domain/indicator';
import type { CellDifference, ReleaseDeskReport } from '@/lib/domain/release';
import { formatValue } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';

interface Props {
  readonly report: ReleaseDeskReport;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly locale: Locale;
}

/** What becomes public of one report: for a correction, every cell before and after. */
export function ReleasePreview({ report, indicators, locale }: Props) {
  const words = releaseDeskMessages[locale];
  const { area, quarter, revision, blank, differences } = report;
  return (
    <section className="border-rule border-t py-4">
      <h3 className="text-lg">
        {locale === 'vi' ? area.nameVi : area.nameEn}, {formatPeriod(quarter, locale)}
      </h3>
      <p className="text-ink-2">
        {fieldWords[locale].revision(revision)};{' '}
        <a href={routes.reportCheck(locale, area.slug, quarter)}>{words.lookAtReport}</a>
      </p>
      <p>
        {revision === 1
          ? words.firstTime
          : differences.length > 0
            ? words.changes(differences.length)
            : words.nothingChanged}{' '}
        {blank.length > 0 && words.blankGoesOut(blank.length)}
      </p>
      {differences.length > 0 && (
        <table className="dense-table mt-2 max-w-[48rem]">
          <thead>
            <tr>
              <th scope="col" className="label">
                {words.columns.indicator}
              </th>
              <th scope="col" className="label text-right!">
                {words.columns.before}
              </th>
              <th scope="col" className="label text-right!">
                {words.columns.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <Difference
                key={difference.key}
                difference={difference}
                indicators={indicators}
                locale={locale}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Difference({
  difference: { key, before, after },
  indicators,
  locale,
}: Omit<Props, 'report'> & { readonly difference: CellDifference }) {
  const parts = parseCellKey(key);
  const indicator = indicators.get(parts?.indicator ?? '');
  if (!parts || !indicator) return null;
  return (
    <tr>
      <th scope="row" className="font-normal">
        {indicatorName(indicator, locale)}
        {parts.scope === 'EMM' && `, ${fieldWords[locale].scopeShort.EMM}`}
      </th>
      <td className="text-right text-ink-3">
        {before ? formatValue(before, indicator, locale) : releaseDeskMessages[locale].notPublic}
      </td>
      <td className="text-right font-semibold">{formatValue(after, indicator, locale)}</td>
    </tr>
  );
}
