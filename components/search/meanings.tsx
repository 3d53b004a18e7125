import type { Dataset } from '@/lib/domain/figure/figure';
import { inLocale, type Locale } from '@/lib/locale';
import type { GlossaryTerm } from '@/lib/messages/glossary/term';
import { searchMessages } from '@/lib/messages/search';
import { routes } from '@/lib/routes';

interface Props {
  readonly terms: readonly GlossaryTerm[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** What the words of a question mean, where they are a term of the field. */
export function Meanings({ terms, locale, dataset }: Props) {
  const words = searchMessages[locale];
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="nghia" className="mb-8">
      <h2 id="nghia" className="sr-only">
        {words.meanings}
      </h2>
      <dl>
        {terms.map((term) => (
          <div key={term.id} className="mb-4">
            <dt className="font-semibold">{inLocale(term, 'name', locale)}</dt>
            <dd>
              {inLocale(term, 'text', locale)}{' '}
              <a href={routes.term(locale, term.id, { dataset })} className="text-sm">
                {words.inGlossary}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
