import { TextArea } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { QuestionContent } from '@/lib/domain/conference/question';
import { scopes } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { words as fieldWords } from '@/lib/messages/words';
import { DeskForm } from './desk-form';
import { type DeskAction, questionFormWords } from './sheet-steps';

interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface QuestionChoices {
  readonly indicators: readonly Choice[];
  readonly periods: readonly Choice[];
}

interface Props {
  readonly action: DeskAction;
  readonly held: Readonly<Record<string, string>>;
  /** Of the question that is changed; left out of a new one. */
  readonly version?: number;
  readonly kind: QuestionContent['kind'];
  /** What is changed; null: a new question. */
  readonly content: QuestionContent | null;
  readonly choices: QuestionChoices;
  /** Tells the fields of one form from those of another. */
  readonly id: string;
  readonly locale: Locale;
}

const control = 'w-full border border-ink-3 bg-paper px-2 py-1.5 text-base';

/** A question as an organiser writes it: a figure of the catalogue, or words. */
export function QuestionForm({ action, held, version, kind, content, choices, id, locale }: Props) {
  const words = questionMessages[locale];
  const figure = content?.kind === 'number' ? content : null;
  const isNumber = kind === 'number';
  const select = (name: string, label: string, options: readonly Choice[], value?: string) => (
    <label className="block">
      <span className="label mb-1 block">{label}</span>
      <select name={name} defaultValue={value} className={control}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <DeskForm
      action={action}
      held={{ ...held, kind, locale }}
      version={version}
      words={questionFormWords(locale)}
      locale={locale}
      className="max-w-[48rem] space-y-5"
      isEmptied={content === null}
    >
      {isNumber && (
        <div className="desk-fields">
          {select('indicator', words.indicator, choices.indicators, figure?.indicator)}
          {select('period', words.period, withOwn(choices.periods, figure?.period), figure?.period)}
          {select(
            'scope',
            words.scope,
            scopes.map((scope) => ({ value: scope, text: fieldWords[locale].scope[scope] })),
            figure?.scope,
          )}
        </div>
      )}
      <div className="desk-fields">
        <TextArea
          id={`${id}-vi`}
          name="wordsVi"
          label={isNumber ? words.explain : words.words}
          hint={isNumber ? words.optional : undefined}
          defaultValue={content?.words?.vi}
          rows={2}
          lang="vi"
          required={!isNumber}
        />
        <TextArea
          id={`${id}-en`}
          name="wordsEn"
          label={isNumber ? words.explainEn : words.wordsEn}
          hint={words.optional}
          defaultValue={content?.words?.en}
          rows={2}
          lang="en"
        />
      </div>
      <SubmitButton look="strong" busyText={content ? words.saving : words.adding}>
        {content ? words.save : words.add}
      </SubmitButton>
    </DeskForm>
  );
}

/** A time that is asked about stays a choice when it is offered to nobody else any more. */
function withOwn(choices: readonly Choice[], own: string | undefined): readonly Choice[] {
  return own === undefined || choices.some(({ value }) => value === own)
    ? choices
    : [{ value: own, text: own }, ...choices];
}
