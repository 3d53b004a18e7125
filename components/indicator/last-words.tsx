import type { Dataset } from '@/lib/domain/figure/figure';
import type { Area, BoundaryCode, BoundaryScheme } from '@/lib/domain/territory/area';
import { boundaryChoice, schemeOfLife } from '@/lib/domain/territory/boundary';
import { inLocale, type Locale } from '@/lib/locale';
import { indicatorMessages } from '@/lib/messages/indicator';
import type { LastWord } from '@/lib/pages/indicator-page';
import { routes } from '@/lib/routes';
import { ChangeText } from '../figures/change-text';
import { FigureLines } from '../figures/figure-lines';

interface Props {
  readonly words: readonly LastWord[];
  readonly schemes: readonly BoundaryScheme[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Each province's newest figure with its own day and source: no ranking, for they are not of one time. */
export function LastWords({ words, schemes, locale, dataset }: Props) {
  const say = indicatorMessages[locale];
  if (words.length === 0) return null;
  const middle = Math.ceil(words.length / 2);
  const halves = words.length < 8 ? [words] : [words.slice(0, middle), words.slice(middle)];
  return (
    <section aria-labelledby="moi-nhat" className="mt-12 border-ink border-t-2 pt-3">
      <h2 id="moi-nhat" className="text-xl">
        {say.lastHeading}
      </h2>
      <p className="mt-1 mb-3 max-w-[46rem] text-ink-2 text-sm">{say.lastText}</p>
      <div className="grid gap-x-14 lg:grid-cols-2">
        {halves.map((half) => (
          <table key={half[0]?.shown.area.id} className="w-full self-start">
            <caption className="sr-only">{say.lastHeading}</caption>
            <tbody className="figure-lines">
              {half.map(({ shown, change }) => (
                <FigureLines
                  key={shown.area.id}
                  shown={shown}
                  name={nameOf(shown.area, locale)}
                  href={routes.province(locale, shown.area.slug, {
                    dataset,
                    boundary: boundaryOfLife(shown.area, schemes),
                  })}
                  look="first"
                  locale={locale}
                  dataset={dataset}
                >
                  {change && (
                    <ChangeText change={change} indicator={shown.indicator} locale={locale} />
                  )}
                </FigureLines>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

function boundaryOfLife(area: Area, schemes: readonly BoundaryScheme[]): BoundaryCode | undefined {
  const scheme = schemeOfLife(area, schemes);
  return scheme && boundaryChoice(scheme, schemes);
}

function nameOf(area: Area, locale: Locale): string {
  const name = inLocale(area, 'name', locale);
  return area.validUntil === null ? name : indicatorMessages[locale].former(name);
}
