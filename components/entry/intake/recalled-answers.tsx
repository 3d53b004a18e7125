import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { RememberedName } from '@/lib/domain/report/remembered-name';
import { formatDayOfInstant } from '@/lib/format/date';
import { noneOfThese } from '@/lib/intake/proposed';
import type { Locale } from '@/lib/locale';
import { intakeMessages } from '@/lib/messages/intake';

interface Props {
  readonly recalled: readonly RememberedName[];
  readonly nameOf: (key: CellKey) => string;
  readonly askAbout: (question: string) => void;
  readonly forget: (question: string) => void;
  /** The last one could not be forgotten. */
  readonly isUnforgotten: boolean;
  readonly locale: Locale;
}

/** What the province's memory has answered: said with who and when, so that it can be changed. */
export function RecalledAnswers({
  recalled,
  nameOf,
  askAbout,
  forget,
  isUnforgotten,
  locale,
}: Props) {
  if (recalled.length === 0) return null;
  const words = intakeMessages[locale];
  return (
    <section className="intake-recalled" aria-label={words.recalled}>
      <h3 className="label">{words.recalled}</h3>
      <ul>
        {recalled.map((name) => (
          <li key={name.question}>
            <span>
              {meaningText(name, nameOf, locale)}{' '}
              <span className="text-ink-3">
                ({name.by}, {formatDayOfInstant(name.at, locale)})
              </span>
            </span>
            <span className="flex gap-2">
              <button
                type="button"
                className="small-button"
                aria-label={words.askAbout(name.name)}
                onClick={() => askAbout(name.question)}
              >
                {words.askOne}
              </button>
              <button
                type="button"
                className="small-button"
                aria-label={words.forgetAbout(name.name)}
                onClick={() => forget(name.question)}
              >
                {words.forget}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {isUnforgotten && (
        <p role="alert" className="text-gach">
          {words.notForgotten}
        </p>
      )}
    </section>
  );
}

function meaningText(
  { name, means }: RememberedName,
  nameOf: Props['nameOf'],
  locale: Locale,
): string {
  const { meansColumn, meansLine, meansNone } = intakeMessages[locale];
  if (means === 'ALL' || means === 'EMM') return meansColumn[means](name);
  return means === noneOfThese ? meansNone(name) : meansLine(name, nameOf(means as CellKey));
}
