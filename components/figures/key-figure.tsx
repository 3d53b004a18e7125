import type { Dataset } from '@/lib/domain/figure/figure';
import { formatCoverage } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import type { CountryRow } from '@/lib/pages/home-page';
import { ChangeText } from './change-text';
import { ComputedMark } from './computed-mark';
import { FigureText } from './figure-text';
import { NumberText, StatusText } from './number-text';
import { SourceNote } from './source-note';

interface Props {
  readonly row: CountryRow;
  /** The same thing as others count it. */
  readonly alike: readonly CountryRow[];
  /** What parts it from what stands beside it. */
  readonly className?: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The country's one figure, large, with all that a reader may ask of it. */
export function KeyFigure({ row, alike, className, locale, dataset }: Props) {
  const { shown, change } = row;
  const { indicator } = shown;
  const say = homeMessages[locale];
  return (
    <section aria-labelledby="so-chinh" className={className}>
      <h2 id="so-chinh" className="font-normal font-sans text-base">
        <span className="small-caps block text-ink-2">
          {shown.computed?.partial
            ? say.keyPartial(formatCoverage(shown.computed.coverage, locale))
            : say.keyIntro}
        </span>
        {inLocale(indicator, 'name', locale)}, {formatPeriod(shown.period, locale)}
      </h2>
      <p className="mt-1">
        <FigureText
          value={shown.value}
          indicator={indicator}
          locale={locale}
          numberClassName="whitespace-nowrap font-semibold font-serif text-[clamp(3.25rem,9vw,4.5rem)] leading-[1.1] text-cham"
        />
      </p>
      <ComputedMark shown={shown} locale={locale} />
      {change && <ChangeText change={change} indicator={indicator} locale={locale} />}
      <div className="mt-1">
        <SourceNote isCited shown={shown} locale={locale} dataset={dataset} />
      </div>
      <table className="mt-4 w-full text-sm">
        <caption className="sr-only">{say.keyOthers}</caption>
        <tbody>
          {[...row.earlier.slice(0, 3), ...alike.slice(0, 3).map((other) => other.shown)].map(
            (other) => (
              <tr
                key={`${other.indicator.code} ${other.period}`}
                className="border-rule border-t align-baseline"
              >
                <th scope="row" className="py-1.5 pr-3 font-normal text-ink-2">
                  {other.indicator.code !== indicator.code && (
                    <span className="block">{inLocale(other.indicator, 'name', locale)}</span>
                  )}
                  {formatPeriod(other.period, locale)}
                </th>
                <td className="py-1.5 text-right">
                  <NumberText
                    value={other.value}
                    indicator={other.indicator}
                    locale={locale}
                    className="whitespace-nowrap font-semibold text-base"
                  />
                </td>
                <td className="py-1.5 pl-3 text-right">
                  <StatusText value={other.value} indicator={other.indicator} locale={locale} />
                  <ComputedMark shown={other} locale={locale} />
                  <SourceNote shown={other} locale={locale} dataset={dataset} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
