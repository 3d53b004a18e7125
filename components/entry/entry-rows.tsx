'use client';

import { useMemo } from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import type { ReportView } from '@/lib/workspace/report-view';
import { type EntryLine, groupLines, indicatorName } from './entry-fields';
import type { EntrySnapshot } from './entry-snapshot';
import { returnedCells } from './entry-status';
import { LedgerRow, type RowProps } from './ledger-row';
import { TextRow } from './text-row';

interface Props {
  readonly view: ReportView;
  readonly lines: readonly EntryLine[];
  readonly snapshot: EntrySnapshot;
  readonly initial: ReadonlyMap<CellKey, TypedCell>;
  readonly findings: readonly Finding[];
  readonly read: (typed: TypedCell) => CellReading;
  readonly at: string;
  readonly locale: Locale;
}

/** The section's lines; the whole and its part in the EMM scope stand together. */
export function EntryRows(props: Props) {
  const { view, lines, snapshot, initial, findings, read, at, locale } = props;
  const words = entryMessages[locale];
  const before = useMemo(
    () => new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
    [view],
  );
  const returned = useMemo(() => returnedCells(view), [view]);
  const rowOf = (line: EntryLine): RowProps | null => {
    const cell = snapshot.cells.get(line.key);
    const first = initial.get(line.key);
    if (!cell || !first) return null;
    return {
      line,
      entry: cell,
      initial: first,
      before: before.get(line.key) ?? null,
      findings: findings.filter(({ cells }) => cells[0] === line.key),
      reading: cell.typed && read(cell.typed),
      isReturned: returned.has(line.key),
      isChanged: view.changes?.cells.some(({ key }) => key === line.key) ?? false,
      at,
      locale,
    };
  };
  const groups = groupLines(lines);
  const hasNumbers = lines.some(({ indicator }) => indicator.kind !== 'text');
  return (
    <>
      {hasNumbers && (
        <div className="ledger-columns label mt-4" aria-hidden="true">
          <span>{words.columns.indicator}</span>
          <span className="text-right">{words.columns.before}</span>
          <span>{words.columns.now}</span>
          <span className="text-right">{words.columns.state}</span>
        </div>
      )}
      {groups.map((group) => {
        const indicator = group[0]?.indicator;
        if (!indicator) return null;
        return (
          <fieldset
            key={group[0]?.key}
            className={indicator.kind === 'text' ? 'mt-4' : 'ledger-group'}
          >
            <legend className="sr-only">{indicatorName(indicator, locale)}</legend>
            {group.map((line) => {
              const row = rowOf(line);
              if (!row) return null;
              return indicator.kind === 'text' ? (
                <TextRow key={line.key} {...row} themes={view.themes} />
              ) : (
                <LedgerRow key={line.key} {...row} />
              );
            })}
          </fieldset>
        );
      })}
    </>
  );
}
