import type { Dataset } from '@/lib/domain/figure';
import { formatCoverage } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { homeMessages } from '@/lib/messages/home';
import type { CountryRow } from '@/lib/pages/home-page';
import { ChangeText } from './change-text';
import { FigureText } from './figure-text';
import { SourceNote } from './source-note';

interface Props {
  readonly row: CountryRow;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The country's one figure, large, with all that a reader may ask of it. */
export function KeyFigure({ row, locale, dataset }: Props) {
  const { shown, change } = row;
  const { indicator, computed } = shown;
  return (
    <section
      aria-labelledby="so-chinh"
      className="self-end border-ink border-t-2 pt-3 lg:border-t-0 lg:border-l lg:border-l-rule-strong lg:pt-0 lg:pl-8"
    >
      <h2 id="so-chinh" className="font-normal font-sans text-base">
        <span className="small-caps block text-ink-2">{homeMessages[locale].keyIntro}</span>
        {locale === 'vi' ? indicator.nameVi : indicator.nameEn},{' '}
        {formatPeriod(shown.period, locale)}
      </h2>
      <p className="mt-1">
        <FigureText
          value={shown.value}
          indicator={indicator}
          locale={locale}
          numberClassName="whitespace-nowrap font-semibold font-serif text-[clamp(3.25rem,9vw,4.5rem)] leading-[1.1] text-cham"
        />
      </p>
      {computed && (
        <p className="text-nghe-ink text-sm">
          {figureMessages[locale].computedHere} · {formatCoverage(computed.coverage, locale)}
          {computed.partial && `, ${figureMessages[locale].partial}`}
        </p>
      )}
      {change && (
        <p className="text-ink-2 text-sm">
          <ChangeText change={change} indicator={indicator} locale={locale} />
        </p>
      )}
      <div className="mt-1">
        <SourceNote shown={shown} locale={locale} dataset={dataset} />
      </div>
    </section>
  );
}
