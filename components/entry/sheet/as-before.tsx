'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { NumberValue, Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { formatValueWithUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import { cellName, type EntryLine } from '../entry-fields';
import type { EntrySnapshot } from '../entry-snapshot';

interface Props {
  /** Of the section that is open. */
  readonly lines: readonly EntryLine[];
  readonly snapshot: EntrySnapshot;
  readonly before: ReadonlyMap<CellKey, Value>;
  readonly take: (values: ReadonlyMap<CellKey, NumberValue>) => void;
  readonly locale: Locale;
}

/** Copies last quarter's figures into blank stock cells that somebody chooses one by one. */
export function AsBefore({ lines, snapshot, before, take, locale }: Props) {
  const words = sheetMessages[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [chosen, setChosen] = useState<ReadonlySet<CellKey>>(new Set());
  const offered = lines.flatMap((line) => {
    const cell = snapshot.cells.get(line.key);
    const value = before.get(line.key);
    const isBlank = cell?.stored === null && cell.typed === null;
    const isCarriedOver = line.indicator.kind === 'stock' && line.item.measure === 'actual';
    return isCarriedOver && isBlank && value?.type === 'number' ? [{ line, value }] : [];
  });
  const turn = (key: CellKey, isChosen: boolean) =>
    setChosen(
      (one) => new Set(isChosen ? [...one, key] : [...one].filter((other) => other !== key)),
    );
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="small-button"
        onClick={() => {
          setChosen(new Set());
          dialog.current?.showModal();
        }}
      >
        {words.asBefore}…
      </button>
      <dialog ref={dialog} aria-labelledby={title} className="entry-dialog">
        <h2 id={title} className="text-lg">
          {words.asBefore}
        </h2>
        <p className="mt-1 text-ink-2 text-sm">
          {offered.length > 0 ? words.asBeforeText : words.asBeforeNone}
        </p>
        <ul className="entry-dialog-list">
          {offered.map(({ line, value }) => (
            <li key={line.key}>
              <label className="flex min-h-8 items-baseline gap-2">
                <input
                  type="checkbox"
                  checked={chosen.has(line.key)}
                  onChange={({ target }) => turn(line.key, target.checked)}
                  className="size-4 shrink-0 self-center accent-cham"
                />
                <span className="grow">{cellName(line, locale)}</span>
                <span className="whitespace-nowrap font-semibold">
                  {formatValueWithUnit(value, line.indicator, locale)}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-4 flex flex-wrap gap-3">
          {offered.length > 0 && (
            <Button
              type="button"
              look="strong"
              aria-disabled={chosen.size === 0}
              onClick={() => {
                if (chosen.size === 0) return;
                take(
                  new Map(
                    offered.flatMap(({ line: { key }, value }) =>
                      chosen.has(key) ? [[key, value] as const] : [],
                    ),
                  ),
                );
                close();
              }}
            >
              {words.asBeforeTake(chosen.size)}
            </Button>
          )}
          <Button type="button" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </dialog>
    </>
  );
}
