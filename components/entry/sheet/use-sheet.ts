import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { holdsSeveralCells } from '@/lib/domain/number/number-entry';
import type { TypedCell } from '@/lib/domain/report/report';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import type { Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import { cellOf, type EntryLine, fieldId } from '../entry-fields';
import { type Choice, cleared, withText } from '../qualifiers';
import type { ReportEntry } from '../report-entry';
import { writeFields } from '../typed-fields';
import {
  type CellEdit,
  noted,
  nothingDone,
  redone,
  settledTyping,
  type UndoHistory,
  undone,
} from '../undo-history';
import { blockText } from './clipboard';
import { intentOf, type KeyMode, type SheetIntent } from './sheet-keys';
import {
  type Block,
  type CellGrid,
  cellAt,
  cellsOf,
  endOf,
  extentOf,
  jumpFrom,
  nextInOrder,
  type Place,
  placeOf,
  stepFrom,
} from './sheet-place';

interface Options {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly entry: ReportEntry;
  readonly lines: readonly EntryLine[];
  /** Of the section that is open. */
  readonly grid: CellGrid;
  /** Opens the section of a cell and puts the focus into it. */
  readonly open: (key: CellKey) => void;
  /** A cell was left and is judged now. */
  readonly onLeave: (key: CellKey) => void;
  /** Several cells were pasted upon one. */
  readonly onPaste: (clip: { readonly text: string; readonly html: string }, at: CellKey) => void;
  /** Says something that happened, for who cannot see it. */
  readonly say: (text: string) => void;
  readonly locale: Locale;
}

export const findBoxId = 'tim-chi-tieu';
export const panelId = 'o-dang-chon';

/** The keyboard, the pointer and the clipboard of the sheet, as people know them from Excel. */
export function useSheet(options: Options) {
  const { form, entry, lines, grid, open, say, locale } = options;
  const words = sheetMessages[locale];
  const [current, setCurrent] = useState<CellKey | null>(null);
  const [block, setBlock] = useState<Block | null>(null);
  const [history, setHistory] = useState<UndoHistory>(nothingDone);
  const visit = useRef<{ mode: KeyMode; at: TypedCell | null; chosen: Set<Choice['field']> }>({
    mode: 'sheet',
    at: null,
    chosen: new Set(),
  });
  const indicatorOf = (key: CellKey) => lines.find((line) => line.key === key)?.indicator;

  const visitCell = (key: CellKey) => {
    if (key !== visit.current.at?.key) {
      visit.current = { mode: 'sheet', at: entry.current(key), chosen: new Set() };
      setCurrent(key);
      setBlock((one) => (one && isOutside(grid, one, key) ? null : one));
      showAddress(key);
    }
    entry.enter(key);
  };
  // Somebody may be in a cell before the page comes alive: they stay in it, with what they typed.
  const arrive = useEffectEvent(() => {
    const field = document.activeElement;
    const key = cellOf(field);
    if (!key) return;
    visitCell(key);
    if (isNumberField(field) && field.value === field.defaultValue) field.select();
  });
  useEffect(() => arrive(), []);

  /** Gives a cell another content; keystrokes in it are one act until it is left. */
  const edit = (after: TypedCell, isTyping: boolean) => {
    const before = entry.current(after.key);
    entry.type(after);
    setHistory((one) => noted(one, [{ before, after }], isTyping ? after.key : null));
  };

  /** The same for a choice in the panel, which the field then says in words. */
  const choose = (after: TypedCell, field?: Choice['field']) => {
    if (field) visit.current.chosen.add(field);
    edit(after, field === undefined);
    if (form.current) writeFields(form.current, after);
  };

  /** Puts contents into cells as one act. */
  const putAll = (contents: readonly TypedCell[]): number => {
    const edits: CellEdit[] = contents.map((after) => ({
      before: entry.current(after.key),
      after,
    }));
    entry.put(contents);
    setHistory((one) => noted(one, edits, null));
    return edits.length;
  };

  const goBack = (way: typeof undone, told: (cells: number) => string) => {
    const done = way(history);
    if (!done) return;
    const [left, contents] = done;
    setHistory(left);
    entry.put(contents);
    const [first] = contents;
    if (first) open(first.key);
    say(told(contents.length));
  };
  const undo = () => goBack(undone, words.undone);
  const redo = () => goBack(redone, words.redone);

  const focusAt = (place: Place | null) => {
    const key = place && cellAt(grid, place);
    if (key) open(key);
  };

  const chosenCells = (at: Place): CellGrid => cellsOf(grid, block ?? { anchor: at, end: at });

  const clear = (at: Place) => {
    const filled = chosenCells(at)
      .flat()
      .flatMap((key) => (key === null ? [] : [entry.current(key)]));
    const count = putAll(filled.map(cleared));
    say(words.cleared(count));
  };

  const extendTo = (at: Place, end: Place | null) => {
    if (end === null) return;
    const chosen = { anchor: block?.anchor ?? at, end };
    setBlock(chosen);
    const { top, bottom, left, right } = extentOf(chosen);
    say(words.chosen(bottom - top + 1, right - left + 1));
    const key = cellAt(grid, end);
    document
      .getElementById(key ? fieldId(key) : '')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  /** Does what a key asks; gives whether the key is used up. */
  const perform = (intent: SheetIntent, at: Place, field: HTMLInputElement): boolean => {
    const key = cellAt(grid, at);
    if (key === null) return false;
    const isFilled = (one: CellKey) => {
      const { value, absence } = entry.current(one);
      return value.trim() !== '' || absence !== '';
    };
    switch (intent.kind) {
      case 'step':
      case 'jump': {
        const from = intent.extends ? (block?.end ?? at) : at;
        const to =
          intent.kind === 'step'
            ? stepFrom(grid, from, intent.direction)
            : jumpFrom(grid, from, intent.direction, isFilled);
        if (intent.extends) extendTo(at, to);
        else if (to) focusAt(to);
        else {
          // The last row: what was typed is done all the same.
          entry.leave(key);
          entry.enter(key);
        }
        return true;
      }
      case 'next': {
        const to = nextInOrder(grid, at, intent.backwards);
        if (to) focusAt(to);
        return to !== null;
      }
      case 'end':
        focusAt(endOf(grid, intent.end, intent.of === 'row' ? at.row : undefined));
        return true;
      case 'edit':
        visit.current.mode = 'cell';
        field.setSelectionRange(field.value.length, field.value.length);
        return true;
      case 'restore':
        return restore(key, field);
      case 'clear':
        clear(at);
        return true;
      case 'undo':
        undo();
        return true;
      case 'redo':
        redo();
        return true;
      case 'find':
        document.getElementById(findBoxId)?.focus();
        return true;
      case 'select_all': {
        const [anchor, end] = [endOf(grid, 'first'), endOf(grid, 'last')];
        if (anchor && end) {
          setBlock({ anchor, end: { row: end.row, column: grid[0] ? grid[0].length - 1 : 0 } });
        }
        return true;
      }
      case 'panel':
        return focusPanel();
    }
  };

  const restore = (key: CellKey, field: HTMLInputElement): boolean => {
    if (block) {
      setBlock(null);
      return true;
    }
    const { at } = visit.current;
    visit.current.mode = 'sheet';
    if (!at || at.key !== key) return false;
    choose(at);
    field.select();
    return true;
  };

  return {
    current,
    block,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo,
    redo,
    choose,
    putAll,
    handlers: {
      onFocus: ({ target, nativeEvent }: FocusEvent<HTMLElement>) => {
        const key = cellOf(target);
        if (!key) return;
        visitCell(key);
        // One that came before the page was alive is told again later, when more may be typed.
        if (isNumberField(target) && nativeEvent.isTrusted) target.select();
      },
      onBlur: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
        const key = cellOf(target);
        if (!key || cellOf(relatedTarget) === key) return;
        entry.leave(key);
        options.onLeave(key);
        visit.current.at = null;
        setHistory(settledTyping);
      },
      onInput: ({ target }: SyntheticEvent<HTMLElement>) => {
        const key = cellOf(target);
        const indicator = key && indicatorOf(key);
        if (!key || !indicator || (target as Element).closest(`#${panelId}`)) return;
        const now = entry.current(key);
        if (isNumberField(target)) {
          edit(withText(now, target.value, indicator, visit.current.chosen), true);
          setBlock(null);
        } else if (target instanceof HTMLTextAreaElement) {
          edit({ ...now, text: target.value }, true);
        } else if (form.current) edit({ ...now, themes: themesIn(form.current, key) }, false);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        // A composition (Telex, VNI) owns every key until it ends; 229 is its key code.
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        const { target } = event;
        const isText = target instanceof HTMLTextAreaElement;
        if (!isNumberField(target) && !isText) return;
        const intent = intentOf(event, isText ? 'cell' : visit.current.mode);
        const key = cellOf(target);
        if (!intent || !key) return;
        if (isText) {
          if (performInText(intent, key)) event.preventDefault();
          return;
        }
        const at = placeOf(grid, key);
        if (at && perform(intent, at, target)) event.preventDefault();
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const { target } = event;
        if (!isNumberField(target)) return;
        const key = cellOf(target);
        const at = key && placeOf(grid, key);
        const from = current && placeOf(grid, current);
        if (event.shiftKey && at && from) {
          event.preventDefault();
          extendTo(from, at);
        } else if (document.activeElement === target) visit.current.mode = 'cell';
        else setBlock(null);
      },
      onPointerOver: ({ target, buttons, pointerType }: PointerEvent<HTMLElement>) => {
        if (buttons !== 1 || pointerType !== 'mouse') return;
        const key = cellOf(target);
        const at = key && placeOf(grid, key);
        const from = current && placeOf(grid, current);
        if (!at || !from || (key === current && !block)) return;
        getSelection()?.removeAllRanges();
        extendTo(from, at);
      },
      onClick: ({ target }: MouseEvent<HTMLElement>) => {
        if (isNumberField(target) && visit.current.mode === 'sheet') target.select();
      },
      onCopy: (event: ClipboardEvent<HTMLElement>) => copy(event, false),
      onCut: (event: ClipboardEvent<HTMLElement>) => copy(event, true),
      onPaste: (event: ClipboardEvent<HTMLElement>) => {
        const key = cellOf(event.target as Element);
        if (!key || !isNumberField(event.target)) return;
        const text = event.clipboardData.getData('text/plain');
        const html = event.clipboardData.getData('text/html');
        if (!holdsSeveralCells(text)) return;
        event.preventDefault();
        options.onPaste({ text, html }, key);
      },
    },
  };

  /** In a text the caret's keys are the browser's, and so is undoing while something is typed. */
  function performInText(intent: SheetIntent, key: CellKey): boolean {
    const { at } = visit.current;
    const isTyping = at !== null && at.text !== entry.current(key).text;
    if (intent.kind === 'find') document.getElementById(findBoxId)?.focus();
    else if (intent.kind === 'panel') return focusPanel();
    else if (intent.kind === 'undo' && !isTyping) undo();
    else if (intent.kind === 'redo' && !isTyping) redo();
    else return false;
    return true;
  }

  function copy(event: ClipboardEvent<HTMLElement>, isCut: boolean): void {
    const key = cellOf(event.target as Element);
    const at = key && placeOf(grid, key);
    if (!at || !isNumberField(event.target)) return;
    if (visit.current.mode === 'cell' && !block) return;
    event.preventDefault();
    const cells = chosenCells(at).map((row) => row.map((one) => one && entry.current(one)));
    event.clipboardData.setData('text/plain', blockText(cells));
    const count = cells.flat().filter((one) => one !== null).length;
    if (isCut) clear(at);
    else if (count > 1) say(words.copied(count));
  }
}

function focusPanel(): boolean {
  const panel = document.getElementById(panelId);
  // On a phone and at twice the size the rest of the panel is folded.
  const rest = panel?.querySelector('details');
  if (rest) rest.open = true;
  // To words: what is typed on the way there must not choose in a list.
  const field = panel?.querySelector<HTMLElement>('[data-first-asked]');
  field?.focus();
  return field !== null && field !== undefined;
}

function isNumberField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.classList.contains('sheet-number');
}

function themesIn(form: HTMLFormElement, key: CellKey): string[] {
  return [...form.elements].flatMap((element) =>
    element instanceof HTMLInputElement &&
    element.name === cellFieldName(key, 'themes') &&
    element.checked
      ? [element.value]
      : [],
  );
}

function isOutside(grid: CellGrid, { anchor }: Block, key: CellKey): boolean {
  return cellAt(grid, anchor) !== key;
}

/** The page's address leads to the cell, for a reload and for whoever it is passed on to. */
function showAddress(key: CellKey): void {
  const { pathname, search } = location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#${fieldId(key)}`);
}
