import type { Absence } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { words as fieldWords } from '@/lib/messages/words';

const meanings = ['0', 'L', 'M'] as const satisfies readonly ('0' | Absence)[];
export type Meaning = (typeof meanings)[number];

interface Props {
  /** What the cell is called. */
  readonly name: string;
  /** The one that was chosen, where it can be changed. */
  readonly chosen?: Meaning | undefined;
  readonly onChoose: (meaning: Meaning) => void;
  readonly locale: Locale;
}

/** Zero or a reason for absence, one press each, where a word may mean either. */
export function MeaningChoice({ name, chosen, onChoose, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <fieldset aria-label={words.chooseMeaning(name)} className="my-1 flex flex-wrap gap-2">
      {meanings.map((meaning) => (
        <button
          key={meaning}
          type="button"
          className="small-button"
          aria-pressed={chosen && chosen === meaning}
          onClick={() => onChoose(meaning)}
        >
          {meaning === '0' ? words.chooseZero : fieldWords[locale].absence[meaning]}
        </button>
      ))}
    </fieldset>
  );
}
