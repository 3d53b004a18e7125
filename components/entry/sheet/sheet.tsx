import { Fragment } from 'react';
import type { NumberValue, Scope } from '@/lib/domain/figure/figure';
import type { CellColumn, CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import type { EntryLine } from '../entry-fields';
import type { EntrySnapshot } from '../entry-snapshot';
import { ComputedRow } from './computed-row';
import { NumberRow, type SheetField } from './number-row';
import type { PlacedRatios } from './place-ratios';
import type { SheetPast } from './sheet-past';
import { type Block, cellsOf, columnsOf, gridOf, type SheetRow } from './sheet-place';

interface Props {
  readonly rows: readonly SheetRow[];
  readonly ratios: PlacedRatios;
  readonly snapshot: EntrySnapshot;
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly past: SheetPast;
  readonly findingsOf: (key: CellKey) => readonly Finding[];
  readonly read: (typed: TypedCell) => CellReading;
  /** What a ratio comes to now, or last quarter; null: its parts are not known. */
  readonly ratioOf: (code: string, scope: Scope, isBefore: boolean) => NumberValue | null;
  /** What a number is a share of, told in its field. */
  readonly shareOf: (line: EntryLine) => ShareInField | undefined;
  /** What holds where nothing is typed. */
  readonly standingOf: (key: CellKey) => string | undefined;
  /** Cells that somebody asks about or changed, with the word for it. */
  readonly marks: ReadonlyMap<CellKey, string>;
  readonly current: CellKey | null;
  /** The one cell that the Tab key reaches; null: the page is not alive, it reaches all. */
  readonly tabStop: CellKey | null;
  readonly block: Block | null;
  readonly caption: string;
  /** This quarter, over the numbers of a sheet that has one column of them. */
  readonly now: string;
  readonly at: string;
  readonly locale: Locale;
}

/** A share that is computed as one types. */
export interface ShareInField {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/**
 * A section as a sheet: one indicator a row, whole and EMM part side by side, beside the same
 * quarter of last year and last quarter; or its plan and what is expected, beside what it came to.
 */
export function Sheet(props: Props) {
  const { rows, snapshot, past, block, locale } = props;
  const words = sheetMessages[locale];
  const shown = columnsOf(rows);
  const inBlock = new Set(block ? cellsOf(gridOf(rows), block).flat() : []);
  const fieldOf = (row: SheetRow, column: CellColumn): SheetField => {
    const line = row.cells[column];
    const entry = line && snapshot.cells.get(line.key);
    if (!line || !entry) return { column, line: null };
    const share = props.shareOf(line);
    return {
      column,
      line,
      entry,
      findings: props.findingsOf(line.key),
      mark: props.marks.get(line.key),
      isInBlock: inBlock.has(line.key),
      share: share?.code,
      shareName: share?.name,
      shareText: share?.text ?? '',
      standing: props.standingOf(line.key),
    };
  };
  return (
    <table className="sheet" data-parts={shown.length}>
      <caption className="sr-only">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" id="cot-chi-tieu" className="sheet-name">
            {words.columns.indicator}
          </th>
          <th scope="col" className="sheet-unit">
            {words.columns.unit}
          </th>
          <th scope="col" className="sheet-past" title={past.yearBefore.period}>
            {past.yearBefore.head}
          </th>
          <th scope="col" className="sheet-past" title={past.before.period}>
            {past.before.head}
          </th>
          {shown.map((column) => (
            <th key={column} scope="col" id={`cot-${column}`} className="sheet-field">
              {shown.length === 1 ? words.now(props.now) : words.typedColumn[column]}
            </th>
          ))}
          <th scope="col" className="sheet-state">
            {words.columns.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.indicator.code}>
            <NumberRow
              row={row}
              fields={shown.map((column) => fieldOf(row, column))}
              hindrance={snapshot.hindrance}
              initialOf={props.initialOf}
              past={past}
              read={props.read}
              current={keyIn(row, props.current)}
              tabStop={props.tabStop === null ? null : (keyIn(row, props.tabStop) ?? 'elsewhere')}
              at={props.at}
              locale={locale}
            />
            {(props.ratios.after.get(index) ?? []).map((indicator) => (
              <ComputedRow
                key={indicator.code}
                indicator={indicator}
                shown={shown}
                ratioOf={props.ratioOf}
                locale={locale}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The cell where it is one of the row's: other rows stay as they are when it moves. */
function keyIn({ cells }: SheetRow, key: CellKey | null): CellKey | null {
  return Object.values(cells).some((line) => line.key === key) ? key : null;
}
