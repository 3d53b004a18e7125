'use client';

import { useState } from 'react';
import type { AnswerFields } from '@/lib/pages/conference-questions';

/** A question with the fields of its answer, as the server drew them up in the page's language. */
export interface ShownField {
  /** The name of its cell: `Q12AB.ALL`. */
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly lang: string;
  readonly detail: string;
  readonly unit: string;
  readonly isNumber: boolean;
  readonly fields: AnswerFields;
  readonly baseVersion: string;
  /** What the fields show, in one line: what is as it was is not sent. */
  readonly seen: string;
  /** The wording of the question. */
  readonly asked: number;
  /** That the question changed since it was answered. */
  readonly changed: string | null;
  /** Who stored what, when. */
  readonly stored: string | null;
}

/** Somebody else's answer beside one's own. */
export interface FieldConflict {
  readonly title: string;
  readonly theirs: string;
  readonly mine: string;
  readonly version: string;
  readonly fields: Readonly<Record<keyof AnswerFields, string>>;
  readonly seen: string;
}

export interface AnswerFieldWords {
  readonly value: string;
  readonly absence: string;
  readonly absenceOfWords: string;
  readonly noAbsence: string;
  readonly absences: readonly { readonly code: string; readonly text: string }[];
  readonly note: string;
  readonly holds: string;
  readonly problemAt: string;
  /** A cell's version that leaves it as somebody else wrote it. */
  readonly keptAsTheirs: string;
}

interface Props {
  readonly field: ShownField;
  /** What was typed and is not stored, where a form without JavaScript comes back with it. */
  readonly unsaved: Pick<ShownField, 'fields' | 'baseVersion' | 'seen'> | undefined;
  readonly mark: string | undefined;
  readonly conflict: FieldConflict | undefined;
  readonly settle: (choice: 'mine' | 'theirs') => void;
  readonly words: AnswerFieldWords;
}

const control = 'w-full border border-ink-3 bg-paper px-2 py-1.5 text-base';

/** One question's answer: a value or words, or the reason why there is none, and a note. */
export function AnswerField({ field, unsaved, mark, conflict, settle, words }: Props) {
  const { key, isNumber } = field;
  // The fields are the typist's from here on: what others store meanwhile is told by the next save.
  const [initial] = useState(unsaved ?? field);
  const id = (part: string) => `${key}-${part}`;
  const describedBy = mark ? id('issue') : undefined;
  const entry = {
    id: id('value'),
    'aria-labelledby': `${id('question')} ${id('unit')}`,
    'aria-invalid': mark ? true : undefined,
    'aria-describedby': describedBy,
    className: control,
  };
  return (
    <li className="answer-cell" id={id('cell')}>
      <input type="hidden" name={`${key}.asked`} value={field.asked} />
      {/* Texts that are not shown, so that the browser keeps them with what is typed upon them. Of two of
          one name the last counts, which is a conflict's choice. */}
      {(['baseVersion', 'seen'] as const).map((base) => (
        <input
          key={base}
          type="text"
          hidden
          name={`${key}.${base}`}
          defaultValue={initial[base]}
          autoComplete="off"
        />
      ))}
      <p className="label">{field.number}</p>
      <p id={id('question')} lang={field.lang} className="answer-question">
        {field.text}
      </p>
      {field.detail && <p className="text-ink-2 text-sm">{field.detail}</p>}
      {field.changed && (
        <div className="answer-changed">
          <p className="text-nghe-ink text-sm">{field.changed}</p>
          <label className="flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              name={`${key}.holds`}
              className="mt-0.5 size-4 shrink-0 accent-cham"
            />
            {words.holds}
          </label>
        </div>
      )}
      {mark && (
        <p id={id('issue')} className="text-gach text-sm">
          <strong>{words.problemAt}:</strong> {mark}
        </p>
      )}
      {conflict && (
        <fieldset className="my-2 border-gach border-l-4 py-1 pl-4">
          <legend className="float-left mb-1 w-full font-semibold text-gach">
            {conflict.title}
          </legend>
          {(['theirs', 'mine'] as const).map((choice) => (
            <label key={choice} className="clear-both flex min-h-8 items-start gap-2">
              <input
                type="radio"
                name={`${key}.baseVersion`}
                value={choice === 'theirs' ? words.keptAsTheirs : conflict.version}
                onChange={() => settle(choice)}
                className="mt-1.5 size-4 shrink-0 accent-cham"
              />
              <span>{conflict[choice]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={isNumber ? 'answer-parts' : 'answer-parts answer-words'}>
        <div>
          <span id={id('unit')} className="label block text-sm">
            {words.value}
            {field.unit && ` (${field.unit})`}
          </span>
          {isNumber ? (
            <input
              type="text"
              name={`${key}.value`}
              defaultValue={initial.fields.value}
              autoComplete="off"
              {...entry}
            />
          ) : (
            <textarea name={`${key}.text`} defaultValue={initial.fields.text} rows={4} {...entry} />
          )}
        </div>
        <label className="block text-sm">
          <span className="label">{isNumber ? words.absence : words.absenceOfWords}</span>
          <select name={`${key}.absence`} defaultValue={initial.fields.absence} className={control}>
            <option value="">{words.noAbsence}</option>
            {words.absences.map(({ code, text }) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label className="block text-sm">
          <span className="label">{words.note}</span>
          <textarea
            name={`${key}.note`}
            defaultValue={initial.fields.note}
            rows={isNumber ? 1 : 2}
            className={control}
          />
        </label>
      </div>
      {field.stored && <p className="text-ink-3 text-sm">{field.stored}</p>}
    </li>
  );
}
