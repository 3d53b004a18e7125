import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { tableMessages } from '@/lib/messages/table';

interface PickProps {
  readonly type?: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  /** How many numbers there are of it; left out, nobody counted. */
  readonly count?: number | undefined;
  readonly locale?: Locale;
  readonly children: ReactNode;
}

/** One thing to choose, with how much there is of it. */
export function Pick({
  type = 'checkbox',
  name,
  value,
  isChosen,
  count,
  locale = 'vi',
  children,
}: PickProps) {
  return (
    <label>
      <input type={type} name={name} value={value} defaultChecked={isChosen} />
      {children}
      {count !== undefined &&
        (count === 0 ? (
          <i>{tableMessages[locale].none}</i>
        ) : (
          <small>{formatNumber(String(count), locale)}</small>
        ))}
    </label>
  );
}

/** Some things to choose under a name, with how many are chosen; open where any is. */
export function PickFold({
  name,
  chosen,
  known,
  of,
  locale,
  children,
}: {
  readonly name: string;
  readonly chosen: number;
  /** Of how many something is known, given what is chosen; left out, nobody counted. */
  readonly known?: number | undefined;
  readonly of: number;
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const say = tableMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  return (
    <details open={chosen > 0}>
      <summary>
        {name}
        <small>
          {[
            known === undefined ? count(of) : say.knownOf(count(known), count(of)),
            ...(chosen > 0 ? [say.chosenOf(count(chosen))] : []),
          ].join(', ')}
        </small>
      </summary>
      {children}
    </details>
  );
}
