import type { Dataset } from '@/lib/domain/figure/figure';
import { formatDayOfInstant } from '@/lib/format/date';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { words } from '@/lib/messages/words';
import type { RevisedFigure } from '@/lib/pages/area-page';
import { routes } from '@/lib/routes';
import { FigureText } from '../figures/figure-text';

interface Props {
  readonly revised: readonly RevisedFigure[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Corrected figures with every revision that was public, and the note that came with each. */
export function Revisions({ revised, locale, dataset }: Props) {
  if (revised.length === 0) return null;
  const say = provinceMessages[locale];
  return (
    <section aria-labelledby="sua-doi" className="mt-14 border-ink border-t-2 pt-3">
      <h2 id="sua-doi" className="text-xl">
        {say.revisionsHeading}
      </h2>
      <p className="mt-1 text-ink-2">{say.revisionsText}</p>
      <dl className="mt-3">
        {revised.map(({ current, earlier }) => (
          <div
            key={`${current.area.id} ${current.indicator.code} ${current.scope} ${current.period}`}
            className="grid gap-x-8 border-rule border-t py-2 sm:grid-cols-2"
          >
            <dt>
              {inLocale(current.indicator, 'name', locale)}
              <span className="block text-ink-3 text-sm">
                {words[locale].scopeShort[current.scope]} · {formatPeriod(current.period, locale)}
              </span>
            </dt>
            <dd>
              <ol>
                {[...earlier].reverse().map((figure) => (
                  <li key={figure.id} className="text-ink-2">
                    {words[locale].revision(figure.revision)} (
                    {formatDayOfInstant(figure.publishedAt, locale)}):{' '}
                    <s>
                      <FigureText
                        value={figure.value}
                        indicator={current.indicator}
                        locale={locale}
                      />
                    </s>
                    {figure.release && (
                      <>
                        {' · '}
                        <a
                          className="text-sm"
                          href={routes.release(locale, figure.release.slug, { dataset })}
                        >
                          {inLocale(figure.release, 'title', locale)}
                        </a>
                      </>
                    )}
                  </li>
                ))}
                <li>
                  {words[locale].revision(current.revision)}, {say.now}:{' '}
                  <strong>
                    <FigureText
                      value={current.value}
                      indicator={current.indicator}
                      locale={locale}
                    />
                  </strong>
                  {current.note && (
                    <span lang="vi" className="block text-ink-2 text-sm">
                      {current.note}
                    </span>
                  )}
                </li>
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
