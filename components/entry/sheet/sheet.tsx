import { Fragment } from 'react';
import type { NumberValue, Scope } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { formatValue, withUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import type { EntryCell, EntrySnapshot } from '../entry-snapshot';
import { ComputedRow } from './computed-row';
import { NumberRow } from './number-row';
import type { PlacedRatios } from './place-ratios';
import type { SheetPast } from './sheet-past';
import { type Block, cellsOf, columns, gridOf, type SheetRow } from './sheet-place';

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
  /** Cells that somebody asks about or changed, with the word for it. */
  readonly marks: ReadonlyMap<CellKey, string>;
  readonly current: CellKey | null;
  /** The one cell that the Tab key reaches; null: the page is not alive, it reaches all. */
  readonly tabStop: CellKey | null;
  readonly block: Block | null;
  readonly caption: string;
  readonly heads: { readonly now: string; readonly before: string; readonly yearBefore: string };
  readonly at: string;
  readonly locale: Locale;
}

/**
 * A section as a sheet: one indicator a row, whole and EMM part side by side, beside the same
 * quarter of last year and last quarter.
 */
export function Sheet(props: Props) {
  const { rows, snapshot, block, locale } = props;
  const words = sheetMessages[locale];
  const hasPart = rows.some(({ cells }) => cells.EMM !== null);
  const shown = hasPart ? columns : wholeAlone;
  const inBlock = new Set(block ? cellsOf(gridOf(rows), block).flat() : []);
  const entryOf = (key: CellKey): EntryCell | undefined => snapshot.cells.get(key);
  const shareText = (row: SheetRow, scope: Scope) => {
    const ratio = props.ratios.shares.get(row.indicator.code);
    const value = ratio && row.cells[scope] && props.ratioOf(ratio.code, scope, false);
    return ratio && value ? withUnit(formatValue(value, ratio, locale), ratio.unitVi) : '';
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
          <th scope="col" className="sheet-past" title={props.heads.yearBefore}>
            {words.columns.yearBefore}
          </th>
          <th scope="col" className="sheet-past" title={props.heads.before}>
            {words.columns.before}
          </th>
          {shown.map((scope) => (
            <th key={scope} scope="col" id={`cot-${scope}`} className="sheet-field">
              {hasPart ? words.scope[scope] : words.now(props.heads.now)}
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
              shown={shown}
              all={row.cells.ALL ? entryOf(row.cells.ALL.key) : undefined}
              emm={row.cells.EMM ? entryOf(row.cells.EMM.key) : undefined}
              hindrance={snapshot.hindrance}
              findingsAll={row.cells.ALL ? props.findingsOf(row.cells.ALL.key) : noFindings}
              findingsEmm={row.cells.EMM ? props.findingsOf(row.cells.EMM.key) : noFindings}
              initialOf={props.initialOf}
              past={props.past}
              read={props.read}
              marks={props.marks}
              current={keyIn(row, props.current)}
              tabStop={props.tabStop === null ? null : (keyIn(row, props.tabStop) ?? 'elsewhere')}
              isAllInBlock={row.cells.ALL !== null && inBlock.has(row.cells.ALL.key)}
              isEmmInBlock={row.cells.EMM !== null && inBlock.has(row.cells.EMM.key)}
              share={props.ratios.shares.get(row.indicator.code)}
              shareOfAll={shareText(row, 'ALL')}
              shareOfEmm={shareText(row, 'EMM')}
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

const noFindings: readonly Finding[] = [];
const wholeAlone = ['ALL'] as const;

/** The cell where it is one of the row's: other rows stay as they are when it moves. */
function keyIn({ cells }: SheetRow, key: CellKey | null): CellKey | null {
  return columns.some((scope) => cells[scope]?.key === key) ? key : null;
}
