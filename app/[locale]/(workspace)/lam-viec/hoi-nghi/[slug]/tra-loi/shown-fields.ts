import 'server-only';
import type { ShownField } from '@/components/conference-desk/answer-field';
import type { AnswerFormWords } from '@/components/conference-desk/answer-form';
import { type GivenAnswer, printOf } from '@/lib/domain/conference/answer-sheet';
import { type QuestionContent, questionKey } from '@/lib/domain/conference/question';
import { absences } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { keptAsTheirs } from '@/lib/domain/report/typed-form';
import { formatInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { words as fieldWords } from '@/lib/messages/words';
import { answerFields, answerText, readQuestion } from '@/lib/pages/conference-questions';
import type { AskedSheet } from '@/lib/workspace/questions';

/** The questions of a sheet with what stands in their fields. */
export function shownFields(
  { questions, answers }: AskedSheet,
  indicators: readonly Indicator[],
  locale: Locale,
): ShownField[] {
  const words = questionMessages[locale];
  return questions.map(({ id, content, asked }, index) => {
    const answer = answers.find(({ question }) => question === id) ?? null;
    const { text, lang, detail, unit, isNumber } = readQuestion(content, indicators, locale);
    const fields = answerFields(answer);
    return {
      key: questionKey(id),
      number: words.number(formatNumber(String(index + 1), locale)),
      ...{ text, lang, detail, unit, isNumber, fields, asked },
      baseVersion: answer?.version ?? '',
      seen: printOf(fields),
      changed: answer && answer.asked !== asked ? words.changedQuestion : null,
      stored: answer && storedText(answer, content, indicators, locale),
    };
  });
}

/** Words stand in their field already; of a number it is said how it is understood. */
function storedText(
  { value, changedBy, changedAt }: GivenAnswer,
  content: QuestionContent,
  indicators: readonly Indicator[],
  locale: Locale,
): string {
  const words = questionMessages[locale];
  const at = formatInstant(changedAt, locale);
  return value.type === 'text'
    ? words.savedBy(changedBy, at)
    : words.savedAs(answerText(value, content, indicators, locale), changedBy, at);
}

export function shownWords(locale: Locale): AnswerFormWords {
  const words = questionMessages[locale];
  const { value, absence, absenceOfWords, noAbsence, note, holds, problemAt } = words;
  return {
    ...{ value, absence, absenceOfWords, noAbsence, note, holds, problemAt, keptAsTheirs },
    absences: absences.map((code) => ({ code, text: fieldWords[locale].absence[code] })),
    save: words.saveDraft,
    saving: words.savingDraft,
    refused: words.refused,
    failed: words.failed,
  };
}
