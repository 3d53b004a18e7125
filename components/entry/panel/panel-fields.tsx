import { useState } from 'react';
import type { Choice } from '../qualifiers';

const control = 'w-full border border-ink-3 bg-paper px-2 py-1 text-[0.9375rem]';

/** A list that shows at once what was picked: what is known of the cell may be a key behind. */
export function ChoiceField<Code extends string>(props: {
  readonly field: Choice['field'];
  readonly label: string;
  readonly value: Code;
  /** Code and words. */
  readonly options: readonly (readonly [code: Code, words: string])[];
  readonly isWrong?: true | undefined;
  readonly isWide?: true;
  readonly onPick: (code: Code) => void;
}) {
  const { field, label, value, options, isWrong, isWide, onPick } = props;
  const [picked, setPicked] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setPicked(value);
  }
  return (
    <label className={isWide && 'cell-panel-wide'}>
      <span className="label">{label}</span>
      <select
        value={picked}
        data-field={field}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          const [code] = options.find(([one]) => one === target.value) ?? [];
          if (code === undefined) return;
          setPicked(code);
          onPick(code);
        }}
        className={control}
      >
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * Words as they are being typed: what is kept of them begins and ends with a letter, but a space
 * between two words has to come before the second.
 */
export function WordsField(props: {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly isWrong: true | undefined;
  /** Where a key leads from the sheet. */
  readonly isFirstAsked: boolean;
  readonly onType: (text: string) => void;
}) {
  const { id, field, value, isWrong, isFirstAsked, onType } = props;
  const [text, setText] = useState(value);
  const [isTyping, setTyping] = useState(false);
  // What is shown of the cell may be a key behind the typist.
  if (!isTyping && text.trim() !== value.trim()) setText(value);
  return (
    <textarea
      id={id}
      value={text}
      rows={2}
      data-field={field}
      data-first-asked={isFirstAsked || undefined}
      aria-invalid={isWrong}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={({ target }) => {
        setText(target.value);
        onType(target.value);
      }}
      className={control}
    />
  );
}
