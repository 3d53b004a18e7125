import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { searchMessages } from '@/lib/messages/search';
import { routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Before anything is asked: questions to try. */
export function SearchStart({ locale, dataset }: Props) {
  const words = searchMessages[locale];
  return (
    <div className="mt-8 max-w-text">
      <p className="text-ink-2">{words.start}</p>
      <ul className="mt-2 border-rule border-b">
        {words.examples.map((question) => (
          <li key={question} className="border-rule border-t">
            <a
              href={routes.search(locale, { dataset, question })}
              className="block py-2"
              rel="nofollow"
            >
              {question}
            </a>
          </li>
        ))}
      </ul>
      <SearchWays locale={locale} dataset={dataset} />
    </div>
  );
}

/** Where to go on without a search. */
export function SearchWays({ locale, dataset }: Props) {
  const words = searchMessages[locale];
  return (
    <p className="mt-6 flex flex-wrap gap-x-8 gap-y-1">
      <a href={routes.provinces(locale, { dataset })}>{words.provinces}</a>
      <a href={routes.glossary(locale, { dataset })}>{words.definitions}</a>
    </p>
  );
}
