import type { Dataset } from '@/lib/domain/figure/figure';
import type { Indicator, Section } from '@/lib/domain/indicator/indicator';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { glossaryMessages } from '@/lib/messages/glossary';
import type { GlossaryTerm } from '@/lib/messages/glossary/term';
import { methodMessages } from '@/lib/messages/method';
import type { GlossaryPage } from '@/lib/pages/glossary-page';
import { routes } from '@/lib/routes';
import { DefinitionList } from './definition-list';
import { TermList } from './term-list';

interface Props {
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** All terms by letter, then all indicators by section. */
export function Glossary({ page, ...props }: Props & { readonly page: GlossaryPage }) {
  const { locale, dataset } = props;
  const say = glossaryMessages[locale];
  const nameOf = (section: Section | null) =>
    section ? inLocale(section, 'name', locale) : methodMessages[locale].context;
  return (
    <>
      <section aria-labelledby="thuat-ngu" className="mt-10">
        <h2 id="thuat-ngu" className="text-2xl">
          {say.termsHeading}
        </h2>
        <nav aria-label={say.letters}>
          <ul className="glossary-letters">
            {page.letters.map(({ letter, id }) => (
              <li key={id}>
                <a href={`#${id}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {page.letters.map(({ letter, id, terms }) => (
          <section
            key={id}
            aria-labelledby={id}
            className="glossary-letter when-near"
            data-long={terms.length > 4 ? '' : undefined}
          >
            <h3 id={id}>{letter}</h3>
            <TermList terms={terms} {...props} />
          </section>
        ))}
      </section>
      <section aria-labelledby="chi-tieu" className="mt-14">
        <h2 id="chi-tieu" className="text-2xl">
          {say.indicatorsHeading}
        </h2>
        <p className="mt-1 max-w-text text-ink-2">{methodMessages[locale].definitionsText}</p>
        <nav aria-label={say.sections} className="mt-2">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            {page.sections.map(({ section }) => (
              <li key={section?.code ?? ''}>
                <a href={`#${sectionId(section)}`}>{nameOf(section)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {page.sections.map(({ section, indicators: own }) => (
          <section
            key={section?.code ?? ''}
            className="glossary-section when-near mt-7"
            data-long={own.length > 10 ? '' : undefined}
          >
            <h3 id={sectionId(section)} className="border-ink border-t-2 pt-2 text-lg">
              {nameOf(section)}
            </h3>
            <DefinitionList indicators={own} locale={locale} dataset={dataset} />
          </section>
        ))}
      </section>
      <p className="mt-10" data-screen-only="">
        <a href={routes.method(locale, { dataset })}>{say.method}</a>
      </p>
    </>
  );
}

function sectionId(section: Section | null): string {
  return `muc-${section?.slug ?? 'khac'}`;
}

/** What was found for a reader's words, and the ways on. */
export function GlossaryFound({
  found,
  query,
  ...props
}: Props & {
  readonly found: {
    readonly terms: readonly GlossaryTerm[];
    readonly indicators: readonly Indicator[];
  };
  readonly query: string;
}) {
  const { locale, dataset } = props;
  const say = glossaryMessages[locale];
  const count = found.terms.length + found.indicators.length;
  return (
    <section aria-labelledby="tim-thay" className="mt-10">
      <h2 id="tim-thay" className="text-xl">
        {count === 0 ? say.nothing(query) : say.found(formatNumber(String(count), locale), query)}
      </h2>
      {count === 0 && <p className="mt-2 text-ink-2">{say.nothingHelp}</p>}
      <TermList terms={found.terms} {...props} />
      {found.indicators.length > 0 && (
        <>
          <h3 className="mt-7 border-ink border-t-2 pt-2 text-lg">{say.indicatorsHeading}</h3>
          <DefinitionList indicators={found.indicators} locale={locale} dataset={dataset} />
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-1">
        <a href={routes.glossary(locale, { dataset })}>{say.all}</a>
        <a href={routes.search(locale, { dataset, question: query })} rel="nofollow">
          {say.askSite}
        </a>
      </p>
    </section>
  );
}
