import { Question as Ask } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Question } from '@/lib/domain/conference/question';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { answerText, readQuestion } from '@/lib/pages/conference-questions';
import type { QuestionDesk, ReceivedSheet } from '@/lib/workspace/questions';
import { DeskForm } from './desk-form';
import { type QuestionChoices, QuestionForm } from './question-form';
import { type DeskAction, questionFormWords } from './sheet-steps';

interface Props {
  readonly desk: QuestionDesk;
  readonly indicators: readonly Indicator[];
  readonly choices: QuestionChoices;
  readonly action: DeskAction;
  readonly locale: Locale;
}

/** The questions in their order, each with what can be done to it and what provinces answered. */
export function QuestionList({ desk, indicators, choices, action, locale }: Props) {
  const words = questionMessages[locale];
  const { questions, sheets } = desk;
  if (questions.length === 0) return <p className="mt-2 text-ink-2">{words.none}</p>;
  return (
    <ol className="answer-cells">
      {questions.map((question, index) => {
        const { text, detail, lang } = readQuestion(question.content, indicators, locale);
        return (
          <li key={question.id} className="answer-cell">
            <p className="label">{words.number(formatNumber(String(index + 1), locale))}</p>
            <h3 className="answer-question" lang={lang}>
              {text}
            </h3>
            {detail && <p className="text-ink-2 text-sm">{detail}</p>}
            <Answers question={question} sheets={sheets} indicators={indicators} locale={locale} />
            {desk.state === 'preparing' && (
              <Tools
                question={question}
                held={{ conferenceId: desk.id, slug: desk.slug, questionId: question.id }}
                // Before the one above it; before the one behind the next.
                up={questions[index - 1]?.id}
                down={index + 1 < questions.length ? (questions[index + 2]?.id ?? '') : undefined}
                {...{ choices, action, locale }}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What provinces answered, side by side; nothing of what they have not handed in. */
function Answers({
  question,
  sheets,
  indicators,
  locale,
}: {
  readonly question: Question;
  readonly sheets: readonly ReceivedSheet[];
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
}) {
  const words = questionMessages[locale];
  const given = sheets.flatMap(({ area, state, answers }) =>
    answers
      .filter((answer) => answer.question === question.id)
      .map((answer) => ({ area, state, answer })),
  );
  if (given.length === 0) return <p className="mt-2 text-ink-3 text-sm">{words.answersNone}</p>;
  return (
    <table className="answer-table">
      <caption className="sr-only">{words.answersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ area, state, answer }) => (
          <tr key={area.id}>
            <th scope="row">{inLocale(area, 'name', locale)}</th>
            <td className="answer-said">
              {answerText(answer.value, question.content, indicators, locale)}
              {answer.note && <small className="block text-ink-2">{answer.note}</small>}
            </td>
            <td>
              {words.state[state]}
              {answer.asked !== question.asked && (
                <small className="block text-nghe-ink">{words.oldWording}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ToolProps extends Pick<Props, 'choices' | 'action' | 'locale'> {
  readonly question: Question;
  readonly held: Readonly<Record<string, string>>;
  /** The questions before which it would stand one place up and down; undefined at the ends. */
  readonly up: string | undefined;
  readonly down: string | undefined;
}

function Tools({ question, held, up, down, choices, action, locale }: ToolProps) {
  const words = questionMessages[locale];
  const { id, content, version, answers } = question;
  const count = formatNumber(String(answers), locale);
  const step = (label: string, more: Readonly<Record<string, string>>, busy = words.saving) => (
    <DeskForm
      action={action}
      held={{ ...held, ...more, locale }}
      words={questionFormWords(locale)}
      locale={locale}
    >
      <SubmitButton busyText={busy}>{label}</SubmitButton>
    </DeskForm>
  );
  return (
    <div className="desk-tools mt-3">
      {up !== undefined && step(words.moveUp, { change: 'move', before: up })}
      {down !== undefined && step(words.moveDown, { change: 'move', before: down })}
      <Ask label={words.change}>
        {answers > 0 && <p className="mb-3 text-nghe-ink">{words.changeWarning(count)}</p>}
        <QuestionForm
          action={action}
          held={{ ...held, change: 'save' }}
          version={version}
          kind={content.kind}
          content={content}
          choices={choices}
          id={id}
          locale={locale}
        />
      </Ask>
      <Ask label={words.remove}>
        <p>{answers > 0 ? words.removeAnswered(count) : words.removeText}</p>
        <div className="mt-3">
          {step(words.removeConfirm, { change: 'remove', answers: String(answers) })}
        </div>
      </Ask>
    </div>
  );
}
