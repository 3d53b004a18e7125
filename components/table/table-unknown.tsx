import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { TableChoice } from '@/lib/domain/table/table-choice';
import type { Area } from '@/lib/domain/territory/area';
import { inLocale } from '@/lib/locale';
import { tableMessages } from '@/lib/messages/table';
import { tableAddress } from '@/lib/pages/table/table-address';
import { areaWord, type UnknownName } from '@/lib/pages/table/table-names';
import { TableForm } from './table-form';
import type { TableFormProps } from './table-props';

/** What of an address names nothing, what may have been meant, and the way on. */
export function TableUnknown({
  unknown,
  ...form
}: TableFormProps & { readonly unknown: readonly UnknownName[] }) {
  const { choice, locale, dataset } = form;
  const say = tableMessages[locale];
  const address = (next: TableChoice) => tableAddress(locale, dataset, { ...next, page: 1 });
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{say.unknownTitle}</h1>
      <ul className="mt-4 max-w-text border-rule border-b">
        {unknown.map(({ kind, asked, near }) => (
          <li key={`${kind} ${asked}`} className="border-rule border-t py-2">
            {say.unknown[kind](asked)}
            {near.length > 0 && (
              <>
                {' '}
                {say.near}:{' '}
                {near.map((one, place) => (
                  <span key={wordOf(one)}>
                    {place > 0 && ', '}
                    <a href={address(replaced(choice, kind, asked, wordOf(one)))} rel="nofollow">
                      {inLocale(one, 'name', locale)}
                    </a>
                  </span>
                ))}
                ?
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a
          href={address(
            unknown.reduce(
              (next, { kind, asked }) => replaced(next, kind, asked, undefined),
              choice,
            ),
          )}
          rel="nofollow"
        >
          {say.without}
        </a>
      </p>
      <TableForm {...form} />
    </>
  );
}

function wordOf(one: Indicator | Area): string {
  return 'level' in one ? areaWord(one) : one.slug;
}

/** A choice with another name in the place of one, or without it. */
function replaced(
  choice: TableChoice,
  kind: UnknownName['kind'],
  asked: string,
  word: string | undefined,
): TableChoice {
  const swap = (words: readonly string[]) =>
    [...new Set(words.flatMap((one) => (one === asked ? (word ?? []) : one)))].sort();
  switch (kind) {
    case 'indicator':
      return { ...choice, indicators: swap(choice.indicators) };
    case 'area':
      return { ...choice, areas: swap(choice.areas) };
    case 'period':
      return { ...choice, periods: swap(choice.periods) };
    case 'boundary':
      return { ...choice, boundary: undefined };
  }
}
