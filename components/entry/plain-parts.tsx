import { precisions } from '@/lib/domain/figure/figure';
import { columnOf } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { sheetMessages } from '@/lib/messages/sheet';
import { words as fieldWords } from '@/lib/messages/words';
import { CellMessages } from './cell-messages';
import { CellMore } from './cell-more';
import { CellSigns } from './cell-signs';
import { ConflictChoice } from './conflict-choice';
import { cellName, type EntryLine, fieldId, unitOf } from './entry-fields';
import type { EntryCell } from './entry-snapshot';

interface Props {
  readonly line: EntryLine;
  readonly entry: EntryCell;
  readonly initial: TypedCell;
  readonly findings: readonly Finding[];
  readonly reading: CellReading | null;
  /** Whether the choices are named with their cell: two of them stand in one row. */
  readonly isNamed: boolean;
  readonly locale: Locale;
}

const choosable = precisions.filter((precision) => precision !== 'range');

/**
 * What a browser without JavaScript needs beside a cell's field: all that the panel of the cell in
 * focus offers, as fields of the form. A browser with it never makes them.
 */
export function PlainParts(props: Props) {
  const { line, entry, initial, findings, reading, isNamed, locale } = props;
  const { key, indicator } = line;
  const words = entryMessages[locale];
  const id = fieldId(key);
  const name = cellName(line, locale);
  return (
    <noscript>
      <div className="plain-parts">
        {isNamed && (
          <p className="label">{sheetMessages[locale].typedColumn[columnOf(line.item)]}</p>
        )}
        <CellSigns
          id={`${id}-reading`}
          entry={entry}
          reading={reading}
          indicator={indicator}
          locale={locale}
        />
        <CellMessages
          id={`${id}-issues`}
          unit={unitOf(indicator, locale)}
          issues={entry.issues}
          findings={findings}
          locale={locale}
        />
        {entry.conflict && (
          <ConflictChoice
            id={`${id}-conflict`}
            conflict={entry.conflict}
            indicator={indicator}
            mine={reading?.kind === 'value' ? reading.value : null}
            locale={locale}
          />
        )}
        <div className="plain-more">
          {indicator.kind !== 'text' && (
            <select
              name={cellFieldName(key, 'precision')}
              defaultValue={initial.precision}
              aria-label={`${words.precision}: ${name}`}
            >
              {choosable.map((precision) => (
                <option key={precision} value={precision}>
                  {precision === 'exact'
                    ? words.asTyped
                    : fieldWords[locale].precisionName[precision]}
                </option>
              ))}
            </select>
          )}
          <Definition line={line} name={name} locale={locale} />
          <CellMore
            name={name}
            initial={initial}
            entry={entry}
            issues={entry.issues}
            findings={findings}
            ofNumber={indicator.kind !== 'text'}
            locale={locale}
          />
        </div>
      </div>
    </noscript>
  );
}

/** What is counted, and by which law; on demand. */
function Definition({
  line: { indicator },
  name,
  locale,
}: Pick<Props, 'line' | 'locale'> & { readonly name: string }) {
  const words = entryMessages[locale];
  return (
    <details>
      <summary>
        {words.definition}
        <span className="sr-only">: {name}</span>
      </summary>
      <p className="mt-1 mb-2 text-ink-2 text-sm">
        {inLocale(indicator, 'definition', locale)}
        {indicator.legalSource && (
          <span className="block text-ink-3">
            {words.legalSource}: <span lang="vi">{indicator.legalSource}</span>
          </span>
        )}
      </p>
    </details>
  );
}

/**
 * What a cell says beside its field, sent along while the page is not alive yet: a form that left it
 * out would say that there is nothing. In a browser without JavaScript the plain parts come after,
 * and of several fields of one name the last counts.
 */
export function KeptFields({ initial }: { readonly initial: TypedCell }) {
  const { key } = initial;
  const kept = [
    ['absence', initial.absence],
    ['status', initial.status === 'A' ? '' : initial.status],
    ['precision', initial.precision === 'exact' ? '' : initial.precision],
    ['seriesBreak', initial.seriesBreak ? 'on' : ''],
    ['note', initial.note],
    ['explanation', initial.explanation],
  ] as const;
  return kept.map(
    ([field, value]) =>
      value !== '' && (
        <input key={field} type="hidden" name={cellFieldName(key, field)} value={value} />
      ),
  );
}

/** The version upon which the fields were typed; a conflict's choice takes its place. */
export function BaseVersion({
  entry,
  initial,
}: {
  readonly entry: EntryCell;
  readonly initial: TypedCell;
}) {
  if (entry.conflict) return null;
  const version = entry.typed?.baseVersion ?? entry.stored?.version ?? '';
  return <input type="hidden" name={cellFieldName(initial.key, 'baseVersion')} value={version} />;
}
