'use client';

import { memo, useState } from 'react';
import type { Scope } from '@/lib/domain/figure/figure';
import { type CellColumn, type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { formatValue } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import { CellState } from '../cell-state';
import { type EntryLine, fieldId, rowName } from '../entry-fields';
import type { EntryCell, Hindrance } from '../entry-snapshot';
import { BaseVersion, KeptFields, PlainParts } from '../plain-parts';
import type { PastColumn, SheetPast } from './sheet-past';
import type { SheetRow } from './sheet-place';
import { UnitText } from './unit-text';

/** A field that is not asked. */
interface ClosedField {
  readonly column: CellColumn;
  readonly line: null;
}

/** A cell of a row, with what the sheet knows of it. */
interface OpenField {
  readonly column: CellColumn;
  readonly line: EntryLine;
  readonly entry: EntryCell;
  readonly findings: readonly Finding[];
  /** Somebody asks about it or changed it: the word for that. */
  readonly mark: string | undefined;
  readonly isInBlock: boolean;
  /** The share that is told in the field, what it is called, and what it comes to now. */
  readonly share: string | undefined;
  readonly shareName: string | undefined;
  readonly shareText: string;
  /** What holds where nothing is typed, as a plan of an earlier quarter does. */
  readonly standing: string | undefined;
}

export type SheetField = OpenField | ClosedField;

interface Props {
  readonly row: SheetRow;
  readonly fields: readonly SheetField[];
  readonly hindrance: Hindrance | null;
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly past: SheetPast;
  readonly read: (typed: TypedCell) => CellReading;
  readonly current: CellKey | null;
  readonly tabStop: CellKey | 'elsewhere' | null;
  readonly at: string;
  readonly locale: Locale;
}

/** A row of the sheet: what is counted, what it was, what it is, whether it is saved. */
export const NumberRow = memo(function NumberRow(props: Props) {
  const { row, fields, past, current, hindrance, at, locale } = props;
  const { indicator, indent } = row;
  const words = sheetMessages[locale];
  const rowId = `dong-${indicator.code}`;
  const name = rowName(indicator, locale);
  const asked = fields.filter((field) => field.line !== null);
  const trouble = asked
    .flatMap((field) => troubleOf(field) ?? [])
    .toSorted()
    .at(-1);
  const [first, second] = asked;
  // Two cells of which the same is to be said need it once for the eye.
  const isSaidOnce =
    first !== undefined &&
    second !== undefined &&
    first.entry.progress === 'stored' &&
    second.entry.progress === 'stored' &&
    Boolean(first.entry.stored) === Boolean(second.entry.stored);
  return (
    <>
      <tr
        className="sheet-row"
        data-indent={indent || undefined}
        data-trouble={trouble}
        data-current={current !== null || undefined}
      >
        <th scope="row" id={rowId} className="sheet-name" data-long={name.length > 56 || undefined}>
          <label htmlFor={first && fieldId(first.line.key)}>{name}</label>
        </th>
        <td className="sheet-unit">
          <UnitText unit={inLocale(indicator, 'unit', locale)} />
        </td>
        <Past past={past.yearBefore} row={row} locale={locale} />
        <Past past={past.before} row={row} locale={locale} />
        {fields.map((field) =>
          field.line ? (
            <NumberCell
              key={field.column}
              field={field}
              labelledBy={`${rowId} cot-${field.column}`}
              isCurrent={current === field.line.key}
              tabIndex={props.tabStop === null || props.tabStop === field.line.key ? undefined : -1}
              initialOf={props.initialOf}
              locale={locale}
            />
          ) : (
            <td key={field.column} className="sheet-field sheet-closed">
              <span className="sr-only">{words.notAsked}</span>
            </td>
          ),
        )}
        <td className="sheet-state">
          {asked.map((field) => {
            const { line, entry, mark } = field;
            const isSecond = field === second;
            return (
              <div
                key={line.key}
                className={isSaidOnce && isSecond && !mark ? 'sr-only' : 'sheet-state-line'}
              >
                {isSecond && <span className="text-ink-3">{words.ofColumn[field.column]} </span>}
                <CellState
                  id={`${fieldId(line.key)}-state`}
                  entry={entry}
                  isWrong={isWrong(field.findings)}
                  isOptional={line.item.optional}
                  hindrance={hindrance}
                  at={at}
                  locale={locale}
                />
                {mark && (
                  <span id={`${fieldId(line.key)}-mark`} className="sheet-mark" title={mark}>
                    {mark}
                  </span>
                )}
              </div>
            );
          })}
        </td>
      </tr>
      <tr className="sheet-plain">
        <td colSpan={fields.length + 5}>
          {asked.map((field) => (
            <Plain
              key={field.line.key}
              field={field}
              isNamed={asked.length > 1}
              initialOf={props.initialOf}
              read={props.read}
              locale={locale}
            />
          ))}
        </td>
      </tr>
    </>
  );
}, isSameRow);

/** Rows are made anew at every key; one is drawn anew where something of it is another. */
function isSameRow({ fields, ...props }: Props, { fields: later, ...laterProps }: Props): boolean {
  return (
    isShallowEqual(props, laterProps) &&
    fields.length === later.length &&
    fields.every((field, index) => isShallowEqual<object>(field, later[index] ?? {}))
  );
}

function isShallowEqual<Shape extends object>(one: Shape, other: Shape): boolean {
  const keys = Object.keys(one) as (keyof Shape)[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.is(one[key], other[key]))
  );
}

/** What the margin says of a cell: something is wrong, or only asked. Sorts by what comes first. */
export function troubleOf({
  entry,
  findings,
}: {
  readonly entry: EntryCell | undefined;
  readonly findings: readonly Finding[];
}): 'wrong' | 'asked' | undefined {
  if (isWrong(findings) || entry?.conflict || (entry?.issues.length ?? 0) > 0) return 'wrong';
  return findings.some(({ answered }) => !answered) ? 'asked' : undefined;
}

function isWrong(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function Plain({
  field: { line, entry, findings },
  isNamed,
  initialOf,
  read,
  locale,
}: Pick<Props, 'initialOf' | 'read' | 'locale'> & {
  readonly field: OpenField;
  readonly isNamed: boolean;
}) {
  const [initial] = useState(() => initialOf(line.key));
  return (
    <PlainParts
      line={line}
      entry={entry}
      initial={initial}
      findings={findings}
      reading={entry.typed && read(entry.typed)}
      isNamed={isNamed}
      locale={locale}
    />
  );
}

interface CellProps extends Pick<Props, 'initialOf' | 'locale'> {
  readonly field: OpenField;
  readonly labelledBy: string;
  readonly isCurrent: boolean;
  readonly tabIndex: number | undefined;
}

function NumberCell({ field, labelledBy, isCurrent, tabIndex, initialOf, locale }: CellProps) {
  const { entry, mark, share } = field;
  const { key } = field.line;
  const id = fieldId(key);
  const trouble = troubleOf(field);
  // What is typed later is written into the field itself.
  const [initial] = useState(() => initialOf(key));
  const described = [
    share && `${id}-share`,
    `${id}-state`,
    mark && `${id}-mark`,
    isCurrent && 'o-dang-chon-loi',
  ];
  return (
    <td
      className="sheet-field"
      data-cell={key}
      data-trouble={trouble}
      data-progress={entry.progress}
      data-marked={mark ? '' : undefined}
      data-chosen={field.isInBlock || undefined}
      data-label={sheetMessages[locale].typedColumn[field.column]}
    >
      <input
        id={id}
        name={cellFieldName(key, 'value')}
        defaultValue={initial.value}
        placeholder={field.standing}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        spellCheck={false}
        tabIndex={tabIndex}
        aria-labelledby={labelledBy}
        aria-invalid={trouble === 'wrong' || undefined}
        aria-describedby={described.filter(Boolean).join(' ')}
        className="sheet-number"
        data-length={lengthOf(initialOf(key).value)}
      />
      {share && (
        <output
          id={`${id}-share`}
          data-computed={share}
          title={field.shareName}
          className="sheet-share"
        >
          {field.shareText}
        </output>
      )}
      <BaseVersion entry={entry} initial={initial} />
      <KeptFields initial={initial} />
    </td>
  );
}

/** How small a number has to be set to stand in its field whole. */
function lengthOf({ length }: string): 'long' | 'longest' | undefined {
  if (length > 13) return 'longest';
  return length > 10 ? 'long' : undefined;
}

/** What the whole said at an earlier time, and below it the part. */
function Past({
  past,
  row: { indicator, cells },
  locale,
}: {
  readonly past: PastColumn;
  readonly row: SheetRow;
  readonly locale: Locale;
}) {
  const words = sheetMessages[locale];
  const text = (scope: Scope) => {
    const value = past.values.get(cellKey(indicator.code, scope));
    return value ? formatValue(value, indicator, locale) : null;
  };
  const isPartAlone = cells.EMM && !cells.ALL;
  const all = isPartAlone ? null : text('ALL');
  const emm = cells.EMM ? text('EMM') : null;
  const isLong = [all, emm].some((one) => one?.split(' ').some(({ length }) => length > 8));
  return (
    <td className="sheet-past" data-long={isLong || undefined} data-label={past.head}>
      {!isPartAlone && (all ?? <Nothing word={words.nothing} />)}
      {emm !== null && (
        <span className={isPartAlone ? undefined : 'sheet-part'}>
          {!isPartAlone && <span className="text-ink-3">{words.ofColumn.EMM} </span>}
          {emm}
        </span>
      )}
    </td>
  );
}

function Nothing({ word }: { readonly word: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{word}</span>
    </>
  );
}
