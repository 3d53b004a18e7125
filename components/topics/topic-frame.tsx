import type { Dataset } from '@/lib/domain/figure/figure';
import { type TopicSlug, topicSlugs } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { topicMessages } from '@/lib/messages/topics';
import { routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The topic's name, large, and what its story comes to. */
export function TopicHead({
  name,
  opening,
  locale,
  dataset,
}: Props & { readonly name: string; readonly opening: string }) {
  return (
    <header className="pt-9">
      <p className="small-caps text-ink-2">
        <a href={routes.topics(locale, { dataset })}>{topicMessages[locale].kicker}</a>
      </p>
      <h1 className="mt-1 text-3xl sm:text-4xl">{name}</h1>
      <p className="topic-opening mt-3">{opening}</p>
    </header>
  );
}

/** Where to read on. */
export function OtherTopics({ slug, locale, dataset }: Props & { readonly slug: TopicSlug }) {
  const words = topicMessages[locale];
  return (
    <nav aria-labelledby="chu-de-khac" className="mt-14" data-screen-only="">
      <h2 id="chu-de-khac" className="text-lg">
        {words.otherTopics}
      </h2>
      <ul className="mt-2 gap-x-10 text-sm sm:columns-2">
        {topicSlugs
          .filter((one) => one !== slug)
          .map((one) => (
            <li key={one} className="break-inside-avoid border-rule border-t">
              <a href={routes.topic(locale, one, { dataset })} className="block py-1.5">
                {words.name[one]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
