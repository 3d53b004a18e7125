import { Chart } from '@/components/charts/chart';
import { FigureLines } from '@/components/figures/figure-lines';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { topicStoryMessages } from '@/lib/messages/topic-stories';
import { topicMessages } from '@/lib/messages/topics';
import type { TopicStep } from '@/lib/pages/topics/step';
import type { TopicStory } from '@/lib/pages/topics/story';
import { routes } from '@/lib/routes';
import { ChangeText } from '../figures/change-text';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Indicators without a figure that stand open. */
const openNames = 8;

/** A story's steps in the order that explains, each with its question, finding, words and picture. */
export function Story({ story, locale, dataset }: Props & { readonly story: TopicStory }) {
  const words = topicStoryMessages[locale][story.slug];
  return (
    <>
      <nav aria-label={topicMessages[locale].contents} className="mt-6" data-screen-only="">
        <ol className="topic-contents text-sm">
          {story.steps.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words[id]?.ask}</a>
            </li>
          ))}
        </ol>
      </nav>
      {story.steps.map((step, index) => (
        <Step
          key={step.id}
          step={step}
          number={index + 1}
          ask={words[step.id]?.ask ?? ''}
          why={words[step.id]?.why ?? ''}
          locale={locale}
          dataset={dataset}
        />
      ))}
    </>
  );
}

function Step({
  step,
  number,
  ask,
  why,
  locale,
  dataset,
}: Props & {
  readonly step: TopicStep;
  readonly number: number;
  readonly ask: string;
  readonly why: string;
}) {
  const say = topicMessages[locale];
  const { id, finding, said, figures, charts, mapOf, named } = step;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-hoi ${id}-ten`}
      className="topic-step border-ink border-t-2"
    >
      <div>
        <p id={`${id}-hoi`} className="small-caps text-ink-2">
          <span className="mr-3 text-cham">{formatNumber(String(number), locale)}</span>
          {ask}
        </p>
        <h2 id={`${id}-ten`} className="mt-1 text-lg sm:text-xl">
          {finding}
        </h2>
        <p className="mt-3">{why}</p>
        {said.map((sentence) => (
          <p key={sentence} className="mt-2">
            {sentence}
          </p>
        ))}
        {mapOf && (
          <p className="mt-2 text-sm" data-screen-only="">
            <a href={routes.indicator(locale, mapOf.slug, { dataset })}>
              {say.spread.all}: {inLocale(mapOf, 'shortName', locale)}
            </a>
          </p>
        )}
        <NamedIndicators named={named} locale={locale} dataset={dataset} />
      </div>
      {(charts.length > 0 || figures.length > 0) && (
        <div>
          {charts.map((chart) => (
            <Chart key={chart.kind} specification={chart} level={3} />
          ))}
          {figures.length > 0 && (
            <table className="w-full">
              <caption className="sr-only">
                {say.figures}: {ask}
              </caption>
              <tbody className="figure-lines">
                {figures.map(({ name, shown, change }) => (
                  <FigureLines
                    key={`${shown.indicator.code} ${shown.area.id} ${shown.scope} ${shown.period}`}
                    shown={shown}
                    name={name}
                    href={routes.indicator(locale, shown.indicator.slug, { dataset })}
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
          )}
        </div>
      )}
    </section>
  );
}

function NamedIndicators({
  named,
  locale,
  dataset,
}: Props & { readonly named: readonly Indicator[] }) {
  const entry = (indicator: Indicator) => (
    <li key={indicator.code} className="border-rule border-t">
      <a href={routes.indicator(locale, indicator.slug, { dataset })} className="block py-1.5">
        {inLocale(indicator, 'name', locale)}
      </a>
    </li>
  );
  const folded = named.slice(openNames);
  if (named.length === 0) return null;
  return (
    <ul className="mt-3 text-sm">
      {named.slice(0, openNames).map(entry)}
      {folded.length > 0 && (
        <li className="border-rule border-t">
          <details>
            <summary className="py-2 text-cham underline underline-offset-4">
              {topicMessages[locale].unknown.more(formatNumber(String(folded.length), locale))}
            </summary>
            <ul>{folded.map(entry)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}
