import type { PublishedQuestion } from '../domain/conference/published-answers';
import { compareVietnamese } from '../domain/search-text';
import { formatDayOfInstant } from '../format/date';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { conferenceMessages } from '../messages/conferences';
import type { Almanac } from './almanac';
import { answerText, readQuestion } from './conference-questions';

interface AnswerRow {
  readonly area: string;
  /** With its unit and its words; of an absence the reason. */
  readonly text: string;
  readonly isAbsent: boolean;
  readonly note: string | null;
  readonly accepted: string;
}

/** A question that a conference asked, with what of the answers was accepted. */
export interface AnsweredQuestion {
  readonly text: string;
  readonly detail: string;
  readonly lang: Locale;
  readonly isNumber: boolean;
  /** How many of those who were asked: "2/28 đơn vị …". */
  readonly coverage: string;
  readonly rows: readonly AnswerRow[];
}

/** The accepted answers of a conference question by question, provinces by their names. */
export function conferenceAnswers(
  questions: readonly PublishedQuestion[],
  { areas, indicators }: Pick<Almanac, 'areas' | 'indicators'>,
  locale: Locale,
): AnsweredQuestion[] {
  const words = conferenceMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  return questions.map(({ content, asked, answers }) => {
    const { text, detail, lang, isNumber } = readQuestion(content, indicators, locale);
    return {
      ...{ text, detail, lang, isNumber },
      coverage: words.answersOf(count(answers.length), count(asked)),
      rows: answers
        .map(({ area: id, value, note, acceptedAt }): AnswerRow => {
          const area = areas.get(id);
          return {
            area: area ? inLocale(area, 'name', locale) : id,
            text: answerText(value, content, indicators, locale),
            isAbsent: value.type === 'absent',
            note,
            accepted: formatDayOfInstant(acceptedAt, locale),
          };
        })
        .sort((a, b) => compareVietnamese(a.area, b.area)),
    };
  });
}
