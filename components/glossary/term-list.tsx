import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { inLocale, type Locale } from '@/lib/locale';
import { glossaryMessages } from '@/lib/messages/glossary';
import type { GlossaryTerm } from '@/lib/messages/glossary/term';
import { routes } from '@/lib/routes';

interface Props {
  readonly terms: readonly GlossaryTerm[];
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Terms, each with its meaning, what it rests on, and the indicators that count it. */
export function TermList({ terms, indicators, locale, dataset }: Props) {
  const say = glossaryMessages[locale];
  return (
    <dl>
      {terms.map((term) => {
        const counted = indicators.filter(({ code }) => term.indicators?.includes(code));
        const short = shortOf(term, locale);
        return (
          <div key={term.id} id={term.id} className="term">
            <dt>
              <dfn>{inLocale(term, 'name', locale)}</dfn>
              {short && <span> {short}</span>}
            </dt>
            <dd>
              <p>{inLocale(term, 'text', locale)}</p>
              {term.legal && (
                <p className="term-note">
                  {say.legal}: <span lang="vi">{term.legal}</span>
                </p>
              )}
              {counted.length > 0 && (
                <p className="term-note">
                  {say.counted}:{' '}
                  {counted.map((one, index) => (
                    <span key={one.code}>
                      {index > 0 && ', '}
                      <a href={routes.indicator(locale, one.slug, { dataset })}>
                        {inLocale(one, 'shortName', locale)}
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The abbreviation that reports write, where there is one. */
function shortOf(term: GlossaryTerm, locale: Locale): string | undefined {
  const [first] = (locale === 'vi' ? term.alsoVi : term.alsoEn) ?? [];
  const isShort = first !== undefined && /^[A-ZĐ]{2,6}$/.test(first);
  return isShort && !inLocale(term, 'name', locale).startsWith(first) ? first : undefined;
}
