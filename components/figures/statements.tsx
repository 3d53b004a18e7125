import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { statementMessages } from '@/lib/messages/statements';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { type Statement, statementText } from '@/lib/pages/statement';
import { SourceNote } from './source-note';

interface Props {
  readonly statements: readonly Statement[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Where on the same page a figure stands with its source, where it does. */
  readonly placeOf?: (shown: ShownFigure) => string;
}

/** What the newest figures say, a sentence each, with who said it one tap away. */
export function Statements({ statements, locale, dataset, placeOf }: Props) {
  const say = statementMessages[locale];
  return (
    <section aria-label={say.heading}>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement.shown.indicator.code}>
            <p>{statementText(statement, locale)}</p>
            {placeOf ? (
              <a href={placeOf(statement.shown)}>{say.place}</a>
            ) : (
              <SourceNote isCited shown={statement.shown} locale={locale} dataset={dataset} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
