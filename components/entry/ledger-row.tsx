'use client';

import { Fragment } from 'react';
import { precisions, type Value } from '@/lib/domain/figure/figure';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { formatValue } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { words as fieldWords } from '@/lib/messages/words';
import { CellMessages } from './cell-messages';
import { CellMore } from './cell-more';
import { CellSigns } from './cell-signs';
import { CellState } from './cell-state';
import { ConflictChoice } from './conflict-choice';
import { cellName, type EntryLine, fieldId, unitOf } from './entry-fields';
import type { EntryCell } from './entry-snapshot';

export interface RowProps {
  readonly line: EntryLine;
  readonly entry: EntryCell;
  /** What the fields show when the page opens. */
  readonly initial: TypedCell;
  readonly before: Value | null;
  readonly findings: readonly Finding[];
  /** Understood as it is typed; only beside the field while it differs from what is typed. */
  readonly reading: CellReading | null;
  readonly isReturned: boolean;
  readonly isChanged: boolean;
  readonly at: string;
  readonly locale: Locale;
}

const choosable = precisions.filter((precision) => precision !== 'range');

/** A line of the ledger: last quarter, this quarter's field, and what may go with it. */
export function LedgerRow(props: RowProps) {
  const { line, entry, initial, before, findings, reading, locale } = props;
  const { key, indicator } = line;
  const words = entryMessages[locale];
  const id = fieldId(key);
  const unit = unitOf(indicator, locale);
  const name = cellName(line, locale);
  return (
    <div className="ledger-line" data-cell={key} data-trouble={troubleOf(entry, findings)}>
      <RowName {...props} htmlFor={id} name={name} />
      <p className="ledger-before text-ink-3">
        <span className="ledger-head">{words.columns.before} </span>
        {before ? (
          formatValue(before, indicator, locale)
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr-only">{words.nothingBefore}</span>
          </>
        )}
      </p>
      <div className="ledger-field">
        <select
          name={cellFieldName(key, 'precision')}
          defaultValue={initial.precision}
          aria-label={`${words.precision}: ${name}`}
          className="ledger-precision text-sm italic"
        >
          {choosable.map((precision) => (
            <option key={precision} value={precision}>
              {precision === 'exact' ? words.asTyped : fieldWords[locale].precisionName[precision]}
            </option>
          ))}
        </select>
        <input
          id={id}
          name={cellFieldName(key, 'value')}
          defaultValue={initial.value}
          inputMode="text"
          enterKeyHint="next"
          autoComplete="off"
          aria-invalid={entry.issues.some(({ field }) => isValueField(field)) || undefined}
          aria-describedby={`${id}-unit ${id}-reading ${id}-issues ${id}-state`}
          className="ledger-number"
        />
        <span id={`${id}-unit`} className="ledger-unit text-ink-2 text-sm">
          <UnitText unit={unit} />
        </span>
        <BaseVersion entry={entry} name={cellFieldName(key, 'baseVersion')} />
        <CellSigns
          id={`${id}-reading`}
          entry={entry}
          reading={reading}
          indicator={indicator}
          locale={locale}
        />
      </div>
      <CellState id={`${id}-state`} entry={entry} at={props.at} locale={locale} />
      <CellMessages
        id={`${id}-issues`}
        name={name}
        unit={unit}
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
      <div className="ledger-extras">
        <Definition {...props} name={name} />
        <CellMore
          name={name}
          initial={initial}
          entry={entry}
          issues={entry.issues}
          findings={findings}
          ofNumber
          locale={locale}
        />
      </div>
    </div>
  );
}

/** What the margin says of a line: something is wrong, or only asked. */
export function troubleOf(
  entry: EntryCell,
  findings: readonly Finding[],
): 'wrong' | 'asked' | undefined {
  const isWrong = findings.some(({ severity }) => severity === 'error');
  if (isWrong || entry.issues.length > 0 || entry.conflict) return 'wrong';
  return findings.some(({ answered }) => !answered) ? 'asked' : undefined;
}

function isValueField(field: string): boolean {
  return field === 'value' || field === 'valueHigh' || field === 'text';
}

/** A unit breaks behind a stroke or a space, never inside a word. */
function UnitText({ unit }: { readonly unit: string }) {
  return unit.split('/').map((part, index) => (
    <Fragment key={part}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** The version upon which the fields were typed; a conflict's choice takes its place. */
export function BaseVersion({ entry, name }: { readonly entry: EntryCell; readonly name: string }) {
  if (entry.conflict) return null;
  const version = entry.typed?.baseVersion ?? entry.stored?.version ?? '';
  return <input type="hidden" name={name} value={version} />;
}

export function RowName({
  line,
  htmlFor,
  name,
  isReturned,
  isChanged,
  locale,
}: RowProps & { readonly htmlFor: string; readonly name: string }) {
  const words = entryMessages[locale];
  const { item, indicator, isPartOfAbove: isPart } = line;
  const shown = isPart ? fieldWords[locale].scopeShort.EMM : name;
  return (
    <div
      className="ledger-name"
      data-indent={item.indent || undefined}
      data-part={isPart || undefined}
    >
      <label htmlFor={htmlFor}>
        {isPart && <span className="sr-only">{indicatorOnly(indicator, locale)}: </span>}
        {shown}
      </label>
      {isReturned && <Mark text={words.returnedCell} />}
      {isChanged && <Mark text={words.changedByOther} />}
    </div>
  );
}

function indicatorOnly(indicator: EntryLine['indicator'], locale: Locale): string {
  return inLocale(indicator, 'name', locale);
}

function Mark({ text }: { readonly text: string }) {
  return <span className="block font-semibold text-nghe-ink text-sm">{text}</span>;
}

/** What is counted, and by which law; on demand, and once for an indicator. */
export function Definition({ line, locale, name }: RowProps & { readonly name: string }) {
  const words = entryMessages[locale];
  const { indicator } = line;
  const text = inLocale(indicator, 'definition', locale);
  return (
    <details className="ledger-more">
      <summary className="text-ink-3 text-sm hover:text-ink">
        {words.definition}
        <span className="sr-only">: {name}</span>
      </summary>
      <p className="mt-1 mb-2 max-w-[40rem] text-ink-2 text-sm">
        {text}
        {indicator.legalSource && (
          <span className="block text-ink-3">
            {words.legalSource}: <span lang="vi">{indicator.legalSource}</span>
          </span>
        )}
      </p>
    </details>
  );
}
