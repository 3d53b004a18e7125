import type { Absence } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { words as fieldWords } from '@/lib/messages/words';

const meanings = ['0', 'L', 'M'] as const satisfies readonly ('0' | Absence)[];

interface Props {
  /** What the cell is called. */
  readonly name: string;
  readonly onChoose: (meaning: (typeof meanings)[number]) => void;
  readonly locale: Locale;
}

/** Zero or a reason for absence, one press each, where a word may mean either. */
export function MeaningChoice({ name, onChoose, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <fieldset aria-label={words.chooseMeaning(name)} className="my-1 flex flex-wrap gap-2">
      {meanings.map((meaning) => (
        <button
          key={meaning}
          type="button"
          className="small-button"
          onClick={() => onChoose(meaning)}
        >
          {meaning === '0' ? words.chooseZero : fieldWords[locale].absence[meaning]}
        </button>
      ))}
    </fieldset>
  );
}
