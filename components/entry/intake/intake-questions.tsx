import type { CellKey } from '@/lib/domain/indicator/indicator';
import { toVietnamese } from '@/lib/intake/number-convention';
import { noneOfThese, placeName, type Question } from '@/lib/intake/proposed';
import type { Locale } from '@/lib/locale';
import { intakeMessages } from '@/lib/messages/intake';
import type { IntakeQuestion } from './intake-rows';

interface Props {
  readonly questions: readonly IntakeQuestion[];
  readonly nameOf: (key: CellKey) => string;
  readonly answer: (grid: number, id: string, text: string) => void;
  readonly locale: Locale;
}

/** What the block or the file leaves open: asked, never guessed. */
export function IntakeQuestions({ questions, nameOf, answer, locale }: Props) {
  if (questions.length === 0) return null;
  const words = intakeMessages[locale];
  return (
    <section className="intake-questions" aria-label={words.questions}>
      <h3 className="label">{words.questions}</h3>
      {questions.map(({ grid, question }) => (
        <fieldset key={`${grid} ${question.id}`}>
          <legend>{askText(question, nameOf, locale)}</legend>
          {optionsOf(question, nameOf, locale).map(([code, text]) => (
            <label key={code} className="flex min-h-7 items-baseline gap-2">
              <input
                type="radio"
                name={`${grid} ${question.id}`}
                checked={false}
                onChange={() => answer(grid, question.id, code)}
                className="size-4 shrink-0 self-center accent-cham"
              />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function askText(question: Question, nameOf: Props['nameOf'], locale: Locale): string {
  const { ask } = intakeMessages[locale];
  switch (question.kind) {
    case 'convention':
      return ask.convention(question.example);
    case 'line':
      return ask.line(question.text, placeName(question.place));
    case 'column':
      return ask.column[question.scope];
    case 'twice':
      return ask.twice(nameOf(question.key));
  }
}

/** Each possible answer with what it says. */
function optionsOf(
  question: Question,
  nameOf: Props['nameOf'],
  locale: Locale,
): readonly (readonly [string, string])[] {
  const words = intakeMessages[locale];
  const none = [noneOfThese, words.noneOfThese] as const;
  const places = (
    some: readonly { readonly place: Parameters<typeof placeName>[0]; readonly text: string }[],
  ) => some.map(({ place, text }) => [placeName(place), `${placeName(place)}: ${text}`] as const);
  switch (question.kind) {
    case 'convention':
      return [
        ['vi', words.asVietnamese(question.example)],
        ['en', words.asEnglish(`${question.example} = ${toVietnamese(question.example)}`)],
      ];
    case 'line':
      return [...question.lines.map((key) => [key, nameOf(key)] as const), none];
    case 'column':
      return [...places(question.columns), none];
    case 'twice':
      return [...places(question.cells), none];
  }
}
