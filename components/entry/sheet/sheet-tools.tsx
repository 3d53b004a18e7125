import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { numberText } from '@/lib/format/entry-text';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import type { EntryLine } from '../entry-fields';
import type { EntrySnapshot } from '../entry-snapshot';
import { AsBefore } from './as-before';
import { FindIndicator } from './find-indicator';
import type { useSheet } from './use-sheet';

interface Props {
  /** Of the whole form, and of the section that is open. */
  readonly allLines: readonly EntryLine[];
  readonly lines: readonly EntryLine[];
  readonly snapshot: EntrySnapshot;
  readonly before: ReadonlyMap<CellKey, Value>;
  readonly sheet: ReturnType<typeof useSheet>;
  readonly current: (key: CellKey) => TypedCell;
  readonly open: (key: CellKey) => void;
  /** Cells were copied from last quarter. */
  readonly copied: (keys: readonly CellKey[]) => void;
  readonly locale: Locale;
}

/** What stands over the sheet: finding, going back and forth, last quarter's figures. */
export function SheetTools(props: Props) {
  const { sheet, current, open, copied, locale } = props;
  const words = sheetMessages[locale];
  return (
    <div className="sheet-tools" data-needs-script="">
      <FindIndicator
        lines={props.allLines}
        open={open}
        leave={() => sheet.current && open(sheet.current)}
        locale={locale}
      />
      <button type="button" className="small-button" disabled={!sheet.canUndo} onClick={sheet.undo}>
        {words.undo}
      </button>
      <button type="button" className="small-button" disabled={!sheet.canRedo} onClick={sheet.redo}>
        {words.redo}
      </button>
      <AsBefore
        lines={props.lines}
        snapshot={props.snapshot}
        before={props.before}
        take={(values) => {
          sheet.putAll(
            [...values].map(([key, value]) => ({ ...current(key), value: numberText(value) })),
          );
          copied([...values.keys()]);
        }}
        locale={locale}
      />
    </div>
  );
}
