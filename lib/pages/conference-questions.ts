import type { GivenAnswer } from '../domain/conference/answer-sheet';
import type { QuestionContent } from '../domain/conference/question';
import type { Absence, Value } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { numberText } from '../format/entry-text';
import { formatValueWithUnit } from '../format/figure';
import { formatPeriod } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { questionMessages } from '../messages/conference-questions';
import { words as fieldWords } from '../messages/words';
import { saidIn } from './slides/show-slides';

/** A question as it is read: what is asked, of when and where, and in which unit. */
export interface ReadQuestion {
  /** A figure's name, or an organiser's own words. */
  readonly text: string;
  /** Scope, period and what an organiser adds of a figure; empty for words. */
  readonly detail: string;
  /** Whether the text is an organiser's, in Vietnamese where nobody translated it. */
  readonly lang: Locale;
  readonly unit: string;
  readonly isNumber: boolean;
  /** A figure of which the catalogue knows nothing any more: it cannot be answered. */
  readonly isGone: boolean;
}

export function readQuestion(
  content: QuestionContent,
  indicators: readonly Indicator[],
  locale: Locale,
): ReadQuestion {
  if (content.kind === 'words') {
    const { words } = content;
    const lang = locale === 'en' && words.en !== '' ? 'en' : 'vi';
    const none = { detail: '', unit: '', isNumber: false, isGone: false };
    return { text: saidIn(words, locale), lang, ...none };
  }
  const { scope, period, words } = content;
  const indicator = indicators.find(({ code }) => code === content.indicator);
  return {
    text: indicator ? inLocale(indicator, 'name', locale) : content.indicator,
    detail: [
      formatPeriod(period, locale),
      scope === 'EMM' ? fieldWords[locale].scope.EMM : '',
      words ? saidIn(words, locale) : '',
      indicator ? '' : questionMessages[locale].indicatorGone,
    ]
      .filter(Boolean)
      .join(' · '),
    lang: locale,
    unit: indicator ? inLocale(indicator, 'unit', locale) : '',
    isNumber: true,
    isGone: !indicator,
  };
}

const plain = { decimals: 10, unitVi: '', unitEn: '' };

/** An answer in one line, with its unit and its words; an absence is its reason. */
export function answerText(
  value: Value,
  content: QuestionContent,
  indicators: readonly Indicator[],
  locale: Locale,
): string {
  const indicator =
    content.kind === 'number'
      ? indicators.find(({ code }) => code === content.indicator)
      : undefined;
  return formatValueWithUnit(value, indicator ?? plain, locale);
}

/** What the fields of an answer hold; numbers with their words, in Vietnamese as they are read. */
export interface AnswerFields {
  readonly value: string;
  readonly text: string;
  readonly absence: Absence | '';
  readonly note: string;
}

export function answerFields(answer: Pick<GivenAnswer, 'value' | 'note'> | null): AnswerFields {
  const value = answer?.value;
  return {
    value: value?.type === 'number' ? numberText(value) : '',
    text: value?.type === 'text' ? value.text : '',
    absence: value?.type === 'absent' ? value.absence : '',
    note: answer?.note ?? '',
  };
}
