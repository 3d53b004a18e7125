import type { Dataset } from '@/lib/domain/figure/figure';
import type { TopicSlug } from '@/lib/domain/topic';
import type { Locale } from '@/lib/locale';
import { topicMessages } from '@/lib/messages/topics';
import { routes } from '@/lib/routes';

interface Props {
  readonly entries: readonly { readonly slug: TopicSlug; readonly opening: string }[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The topics with what each comes to, as the contents of a book. */
export function TopicList({ entries, locale, dataset }: Props) {
  const words = topicMessages[locale];
  return (
    <ol className="topic-list mt-8 border-ink border-t-2">
      {entries.map(({ slug, opening }) => (
        <li key={slug} className="border-rule border-b">
          <h2 className="text-xl">
            <a href={routes.topic(locale, slug, { dataset })}>{words.name[slug]}</a>
          </h2>
          <p>{opening}</p>
        </li>
      ))}
    </ol>
  );
}
