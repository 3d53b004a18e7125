'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { searchByName } from '@/lib/domain/search-text';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import { cellName, type EntryLine } from '../entry-fields';
import { findBoxId } from './use-sheet';

interface Props {
  readonly lines: readonly EntryLine[];
  readonly open: (key: CellKey) => void;
  /** Back to where the typist was. */
  readonly leave: () => void;
  readonly locale: Locale;
}

const most = 8;

/** Finds a line of the whole form by a part of its name, without marks, and goes there. */
export function FindIndicator({ lines, open, leave, locale }: Props) {
  const words = sheetMessages[locale];
  const list = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const namesOf = (line: EntryLine) => [
    cellName(line, locale),
    line.indicator.nameVi,
    line.indicator.nameEn,
    line.indicator.shortNameVi,
    line.key,
  ];
  const found = text.trim() === '' ? [] : searchByName(lines, text, namesOf).slice(0, most);
  const go = (line: EntryLine | undefined) => {
    if (!line) return;
    setText('');
    open(line.key);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setChosen((one) => Math.min(Math.max(one + step, 0), found.length - 1));
    else if (event.key === 'Enter') go(found[chosen]);
    else if (event.key === 'Escape') {
      setText('');
      leave();
    } else return;
    event.preventDefault();
  };
  const idOf = (line: EntryLine) => `${list}-${line.key}`;
  const active = found[chosen];
  return (
    <div className="find-indicator">
      <input
        id={findBoxId}
        type="search"
        role="combobox"
        aria-label={words.find}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active ? idOf(active) : undefined}
        placeholder={words.find}
        title={words.findHint}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <p role="status" className="sr-only">
        {text.trim() === '' ? '' : found.length > 0 ? words.found(found.length) : words.findNone}
      </p>
      <div id={list} role="listbox" aria-label={words.find} hidden={text.trim() === ''}>
        {found.map((line, index) => (
          <button
            type="button"
            key={line.key}
            id={idOf(line)}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(line)}
          >
            {cellName(line, locale)}
          </button>
        ))}
        {found.length === 0 && <p className="text-ink-3">{words.findNone}</p>}
      </div>
    </div>
  );
}
