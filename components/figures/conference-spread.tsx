import { Chart } from '@/components/charts/chart';
import { SourceLine, SourceNote } from '@/components/figures/source-note';
import { Brocade } from '@/components/layout/brocade';
import type { FigureSource } from '@/lib/domain/figure';
import { formatPeriod } from '@/lib/format/period';
import type { Locale } from '@/lib/locale';
import { figureMessages } from '@/lib/messages/figures';
import { homeMessages } from '@/lib/messages/home';
import { words } from '@/lib/messages/words';
import { conferenceShares } from '@/lib/pages/section-charts';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { ComputedMark } from './computed-mark';
import { FigureText } from './figure-text';

interface Props {
  readonly figures: readonly ShownFigure[];
  readonly source: FigureSource | null;
  readonly locale: Locale;
}

/** The conference of 2023 as a dated spread: every number it gave, with the word it was given in. */
export function ConferenceSpread({ figures, source, locale }: Props) {
  const [first] = figures;
  if (!first) return null;
  const say = homeMessages[locale];
  const shares = conferenceShares(figures, locale);
  const middle = Math.ceil(figures.length / 2);
  const halves = [figures.slice(0, middle), figures.slice(middle)];
  return (
    <section aria-labelledby="hoi-nghi-2023" className="mt-20">
      <Brocade id="conference-weave" />
      <div className="bg-paper-2">
        <div className="page-width grid gap-x-14 gap-y-8 py-10 lg:grid-cols-[15rem_1fr]">
          <div>
            <p className="font-semibold font-serif text-3xl text-cham">
              <time dateTime={first.periodEnd}>{formatPeriod(first.period, locale)}</time>
            </p>
            <h2 id="hoi-nghi-2023" className="mt-3 text-xl">
              {say.conferenceHeading}
            </h2>
            <p className="mt-3 text-ink-2 text-sm">{say.conferenceText}</p>
            {source && (
              <div className="mt-4 border-rule-strong border-t pt-3 text-sm">
                <p className="font-semibold">{figureMessages[locale].source}</p>
                <SourceLine source={source} locale={locale} />
              </div>
            )}
          </div>
          <div className="grid gap-x-12 lg:grid-cols-2">
            {halves.map((half) => (
              <table key={half[0]?.indicator.code} className="w-full self-start">
                <caption className="sr-only">{say.conferenceHeading}</caption>
                <thead className="sr-only">
                  <tr>
                    <th scope="col">{say.conferenceIndicator}</th>
                    <th scope="col">{say.conferenceValue}</th>
                  </tr>
                </thead>
                <tbody>
                  {half.map((shown) => (
                    <ConferenceRow
                      key={`${shown.indicator.code}.${shown.scope}`}
                      shown={shown}
                      locale={locale}
                    />
                  ))}
                </tbody>
              </table>
            ))}
            {shares && (
              <div className="mt-4 border-rule-strong border-t pt-1 lg:col-span-2">
                <Chart specification={shares} level={3} />
              </div>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

function ConferenceRow({
  shown,
  locale,
}: {
  readonly shown: ShownFigure;
  readonly locale: Locale;
}) {
  const { indicator, scope } = shown;
  return (
    <tr className="border-rule-strong border-t align-baseline">
      <th scope="row" className="w-1/2 py-2.5 pr-4 font-normal text-sm">
        <span className="block">{locale === 'vi' ? indicator.nameVi : indicator.nameEn}</span>
        <span className="flex flex-wrap items-baseline gap-x-3">
          {scope === 'EMM' && <span className="text-ink-3">{words[locale].scopeShort.EMM}</span>}
          <SourceNote shown={shown} locale={locale} dataset="real" />
        </span>
      </th>
      <td className="py-2.5 text-right text-sm">
        <FigureText
          value={shown.value}
          indicator={indicator}
          locale={locale}
          numberClassName="whitespace-nowrap font-semibold font-serif text-xl text-ink"
        />
        <ComputedMark shown={shown} locale={locale} />
      </td>
    </tr>
  );
}
