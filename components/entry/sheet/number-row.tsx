'use client';

import { memo, useState } from 'react';
import type { Scope, Value } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
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
import type { SheetPast } from './sheet-past';
import type { SheetRow } from './sheet-place';
import { UnitText } from './unit-text';

interface Props {
  readonly row: SheetRow;
  readonly shown: readonly Scope[];
  readonly all: EntryCell | undefined;
  readonly emm: EntryCell | undefined;
  readonly hindrance: Hindrance | null;
  readonly findingsAll: readonly Finding[];
  readonly findingsEmm: readonly Finding[];
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly past: SheetPast;
  readonly read: (typed: TypedCell) => CellReading;
  readonly marks: ReadonlyMap<CellKey, string>;
  readonly current: CellKey | null;
  readonly tabStop: CellKey | 'elsewhere' | null;
  /** The ratio that this number is a part of a whole in, with what it comes to now. */
  readonly share: Indicator | undefined;
  readonly shareOfAll: string;
  readonly shareOfEmm: string;
  readonly isAllInBlock: boolean;
  readonly isEmmInBlock: boolean;
  readonly at: string;
  readonly locale: Locale;
}

/** A row of the sheet: what is counted, what it was, what it is, whether it is saved. */
export const NumberRow = memo(function NumberRow(props: Props) {
  const { row, shown, past, current, hindrance, at, locale } = props;
  const { indicator, indent, cells } = row;
  const words = sheetMessages[locale];
  const rowId = `dong-${indicator.code}`;
  const name = rowName(indicator, locale);
  const lines = shown.flatMap((scope) => cells[scope] ?? []);
  const of = (scope: Scope) => (scope === 'ALL' ? props.all : props.emm);
  const findings = (scope: Scope) => (scope === 'ALL' ? props.findingsAll : props.findingsEmm);
  const trouble = lines
    .flatMap(({ item }) => troubleOf(of(item.scope), findings(item.scope)) ?? [])
    .toSorted()
    .at(-1);
  const labelled = cells.ALL ?? cells.EMM;
  // Two cells of which the same is to be said need it once for the eye.
  const isSaidOnce =
    props.all !== undefined &&
    props.emm !== undefined &&
    props.all.progress === 'stored' &&
    props.emm.progress === 'stored' &&
    Boolean(props.all.stored) === Boolean(props.emm.stored);
  return (
    <>
      <tr
        className="sheet-row"
        data-indent={indent || undefined}
        data-trouble={trouble}
        data-current={current !== null || undefined}
      >
        <th scope="row" id={rowId} className="sheet-name" data-long={name.length > 56 || undefined}>
          <label htmlFor={labelled ? fieldId(labelled.key) : undefined}>{name}</label>
        </th>
        <td className="sheet-unit">
          <UnitText unit={inLocale(indicator, 'unit', locale)} />
        </td>
        <Past label={words.columns.yearBefore} values={past.yearBefore} row={row} locale={locale} />
        <Past label={words.columns.before} values={past.before} row={row} locale={locale} />
        {shown.map((scope) => {
          const line = cells[scope];
          const entry = of(scope);
          if (!line || !entry) {
            return (
              <td key={scope} className="sheet-field sheet-closed">
                <span className="sr-only">{words.notAsked}</span>
              </td>
            );
          }
          return (
            <NumberCell
              key={scope}
              line={line}
              entry={entry}
              trouble={troubleOf(entry, findings(scope))}
              labelledBy={`${rowId} cot-${scope}`}
              mark={props.marks.get(line.key)}
              isCurrent={current === line.key}
              isInBlock={scope === 'ALL' ? props.isAllInBlock : props.isEmmInBlock}
              tabIndex={props.tabStop === null || props.tabStop === line.key ? undefined : -1}
              share={props.share}
              shareText={scope === 'ALL' ? props.shareOfAll : props.shareOfEmm}
              locale={locale}
              initialOf={props.initialOf}
              label={words.scope[scope]}
            />
          );
        })}
        <td className="sheet-state">
          {lines.map(({ key, item }) => {
            const entry = of(item.scope);
            const mark = props.marks.get(key);
            return (
              entry && (
                <div
                  key={key}
                  className={
                    isSaidOnce && item.scope === 'EMM' && !mark ? 'sr-only' : 'sheet-state-line'
                  }
                >
                  {lines.length > 1 && item.scope === 'EMM' && (
                    <span className="text-ink-3">{words.ofPart} </span>
                  )}
                  <CellState
                    id={`${fieldId(key)}-state`}
                    entry={entry}
                    isWrong={isWrong(findings(item.scope))}
                    hindrance={hindrance}
                    at={at}
                    locale={locale}
                  />
                  {mark && (
                    <span id={`${fieldId(key)}-mark`} className="sheet-mark" title={mark}>
                      {mark}
                    </span>
                  )}
                </div>
              )
            );
          })}
        </td>
      </tr>
      <tr className="sheet-plain">
        <td colSpan={shown.length + 5}>
          {lines.map((line) => {
            const entry = of(line.item.scope);
            return (
              entry && (
                <Plain key={line.key} {...props} line={line} entry={entry} count={lines.length} />
              )
            );
          })}
        </td>
      </tr>
    </>
  );
});

/** What the margin says of a cell: something is wrong, or only asked. Sorts by what comes first. */
export function troubleOf(
  entry: EntryCell | undefined,
  findings: readonly Finding[],
): 'wrong' | 'asked' | undefined {
  if (isWrong(findings) || entry?.conflict || (entry?.issues.length ?? 0) > 0) return 'wrong';
  return findings.some(({ answered }) => !answered) ? 'asked' : undefined;
}

function isWrong(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function Plain({
  line,
  entry,
  count,
  ...props
}: Props & { readonly line: EntryLine; readonly entry: EntryCell; readonly count: number }) {
  const [initial] = useState(() => props.initialOf(line.key));
  return (
    <PlainParts
      line={line}
      entry={entry}
      initial={initial}
      findings={line.item.scope === 'ALL' ? props.findingsAll : props.findingsEmm}
      reading={entry.typed && props.read(entry.typed)}
      isNamed={count > 1}
      locale={props.locale}
    />
  );
}

interface CellProps {
  readonly line: EntryLine;
  readonly entry: EntryCell;
  readonly trouble: 'wrong' | 'asked' | undefined;
  readonly labelledBy: string;
  readonly mark: string | undefined;
  readonly isCurrent: boolean;
  readonly isInBlock: boolean;
  readonly tabIndex: number | undefined;
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly label: string;
  readonly share: Indicator | undefined;
  readonly shareText: string;
  readonly locale: Locale;
}

function NumberCell(props: CellProps) {
  const { line, entry, trouble, mark } = props;
  const { key } = line;
  const id = fieldId(key);
  // What is typed later is written into the field itself.
  const [initial] = useState(() => props.initialOf(key));
  const described = [
    props.share && `${id}-share`,
    `${id}-state`,
    mark && `${id}-mark`,
    props.isCurrent && 'o-dang-chon-loi',
  ];
  return (
    <td
      className="sheet-field"
      data-cell={key}
      data-trouble={trouble}
      data-progress={entry.progress}
      data-marked={mark ? '' : undefined}
      data-chosen={props.isInBlock || undefined}
      data-label={props.label}
    >
      <input
        id={id}
        name={cellFieldName(key, 'value')}
        defaultValue={initial.value}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        spellCheck={false}
        tabIndex={props.tabIndex}
        aria-labelledby={props.labelledBy}
        aria-invalid={trouble === 'wrong' || undefined}
        aria-describedby={described.filter(Boolean).join(' ')}
        className="sheet-number"
        data-length={lengthOf(props.initialOf(key).value)}
      />
      {props.share && (
        <output
          id={`${id}-share`}
          data-computed={props.share.code}
          title={inLocale(props.share, 'name', props.locale)}
          className="sheet-share"
        >
          {props.shareText}
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
  label,
  values,
  row: { indicator, cells },
  locale,
}: {
  readonly label: string;
  readonly values: ReadonlyMap<CellKey, Value>;
  readonly row: SheetRow;
  readonly locale: Locale;
}) {
  const words = sheetMessages[locale];
  const text = (line: EntryLine | null) => {
    const value = line && values.get(line.key);
    return value ? formatValue(value, indicator, locale) : null;
  };
  const [all, emm] = [text(cells.ALL), text(cells.EMM)];
  const isLong = [all, emm].some((one) => one?.split(' ').some(({ length }) => length > 8));
  return (
    <td className="sheet-past" data-long={isLong || undefined} data-label={label}>
      {cells.ALL && (all ?? <Nothing word={words.nothing} />)}
      {cells.EMM && emm !== null && (
        <span className={cells.ALL ? 'sheet-part' : undefined}>
          {cells.ALL && <span className="text-ink-3">{words.ofPart} </span>}
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
