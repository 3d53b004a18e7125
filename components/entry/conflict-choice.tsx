import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { CellConflict } from '@/lib/domain/report/report';
import { cellFieldName, keptAsTheirs } from '@/lib/domain/report/typed-form';
import { formatInstant } from '@/lib/format/date';
import { formatValueWithUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';

interface Props {
  readonly id: string;
  readonly conflict: CellConflict;
  readonly indicator: Indicator;
  /** What the typist's own text means; null: it is to be blank. */
  readonly mine: Value | null;
  /** Settles it; where it is left out the form around does, with what was chosen. */
  readonly settle?: (choice: 'mine' | 'theirs') => void;
  readonly locale: Locale;
}

/**
 * Both values with who and when. The radio is the cell's base version itself: choosing one's own
 * says "upon theirs", choosing theirs sends nothing, so it works as a plain form. Where nothing is
 * chosen the cell stays upon what it was typed upon, so another conflict can be settled alone.
 */
export function ConflictChoice({ id, conflict, indicator, mine, settle, locale }: Props) {
  const words = entryMessages[locale];
  const [isUnchosen, setUnchosen] = useState(false);
  const show = (value: Value | null | undefined) =>
    value ? formatValueWithUnit(value, indicator, locale) : words.conflictCleared;
  const name = cellFieldName(conflict.key, 'baseVersion');
  const choices = [
    { value: keptAsTheirs, text: words.conflictTheirs(show(conflict.theirs?.value)) },
    { value: conflict.theirs?.version ?? '', text: words.conflictMine(show(mine)) },
  ];
  return (
    <fieldset
      id={id}
      data-conflict={conflict.key}
      aria-describedby={`${id}-unchosen`}
      className="ledger-wide ledger-conflict my-2 border-gach border-l-4 py-1 pl-4"
    >
      <legend className="float-left mb-1 w-full font-semibold text-gach">
        {words.conflictTitle(conflict.changedBy, formatInstant(conflict.changedAt, locale))}
      </legend>
      <input type="hidden" name={name} value={conflict.mine.baseVersion} />
      {choices.map((choice, index) => (
        <label key={choice.value} className="clear-both flex min-h-8 items-start gap-2">
          <input
            type="radio"
            name={name}
            value={choice.value}
            data-choice={index === 0 ? 'theirs' : 'mine'}
            onChange={() => setUnchosen(false)}
            className="mt-1.5 size-4 shrink-0 accent-cham"
          />
          <span>{choice.text}</span>
        </label>
      ))}
      <p id={`${id}-unchosen`} role="alert" className="text-gach text-sm empty:hidden">
        {isUnchosen ? words.conflictUnchosen : ''}
      </p>
      <Button
        type={settle ? 'button' : 'submit'}
        name="settle"
        value={conflict.key}
        onClick={({ currentTarget }) => {
          const chosen = currentTarget
            .closest('fieldset')
            ?.querySelector<HTMLInputElement>('input[type=radio]:checked');
          setUnchosen(!chosen);
          if (chosen) settle?.(chosen.dataset.choice === 'mine' ? 'mine' : 'theirs');
        }}
        className="mt-2"
      >
        {words.conflictChoose}
      </Button>
    </fieldset>
  );
}
