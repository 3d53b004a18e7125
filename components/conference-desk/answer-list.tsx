import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { answerText, readQuestion } from '@/lib/pages/conference-questions';
import type { AskedSheet } from '@/lib/workspace/questions';

interface Props {
  readonly sheet: AskedSheet;
  readonly indicators: readonly Indicator[];
  readonly locale: Locale;
}

/** A province's answers to be read. */
export function AnswerList({ sheet: { questions, answers }, indicators, locale }: Props) {
  const words = questionMessages[locale];
  return (
    <ol className="answer-cells">
      {questions.map(({ id, content, asked }, index) => {
        const { text, lang, detail } = readQuestion(content, indicators, locale);
        const answer = answers.find(({ question }) => question === id);
        return (
          <li key={id} className="answer-cell">
            <p className="label">{words.number(formatNumber(String(index + 1), locale))}</p>
            <p className="answer-question" lang={lang}>
              {text}
            </p>
            {detail && <p className="text-ink-2 text-sm">{detail}</p>}
            {answer ? (
              <>
                <p className="answer-said mt-2">
                  {answerText(answer.value, content, indicators, locale)}
                </p>
                {answer.note && (
                  <p className="answer-said text-ink-2 text-sm">
                    {words.note}: {answer.note}
                  </p>
                )}
                {answer.asked !== asked && (
                  <p className="text-nghe-ink text-sm">{words.changedQuestion}</p>
                )}
                <p className="text-ink-3 text-sm">
                  {answer.changedBy}, {formatInstant(answer.changedAt, locale)}
                </p>
              </>
            ) : (
              <p className="mt-2 text-ink-2">{words.noAnswer}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
