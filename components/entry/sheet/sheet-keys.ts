import type { Direction } from './sheet-place';

/** What a key asks of the sheet. */
export type SheetIntent =
  | { readonly kind: 'step'; readonly direction: Direction; readonly extends: boolean }
  | { readonly kind: 'jump'; readonly direction: Direction; readonly extends: boolean }
  /** In reading order; past the last cell the browser goes on by itself. */
  | { readonly kind: 'next'; readonly backwards: boolean }
  | { readonly kind: 'end'; readonly end: 'first' | 'last'; readonly of: 'row' | 'sheet' }
  | {
      readonly kind:
        | 'edit'
        | 'restore'
        | 'clear'
        | 'undo'
        | 'redo'
        | 'find'
        | 'select_all'
        | 'panel';
    };

/** What a key event must tell. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * `sheet`: the cell is chosen as a whole, keys move between cells. `cell`: the typist is inside its
 * text (F2, a second click), so that sideways arrows, Home, End and Delete belong to the caret.
 */
export type KeyMode = 'sheet' | 'cell';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key means in a number's field, as in a spreadsheet; null: it is the browser's own. */
export function intentOf(pressed: PressedKey, mode: KeyMode): SheetIntent | null {
  const { key, shiftKey, altKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return null;
  const direction = arrows[key];
  if (direction) {
    const isSideways = direction === 'left' || direction === 'right';
    if (mode === 'cell' && isSideways) return null;
    return { kind: control ? 'jump' : 'step', direction, extends: shiftKey };
  }
  if (control) return withControl(key.toLowerCase(), shiftKey, mode);
  switch (key) {
    case 'Enter':
      return { kind: 'step', direction: shiftKey ? 'up' : 'down', extends: false };
    case 'Tab':
      return { kind: 'next', backwards: shiftKey };
    case 'Home':
      return mode === 'cell' ? null : { kind: 'end', end: 'first', of: 'row' };
    case 'End':
      return mode === 'cell' ? null : { kind: 'end', end: 'last', of: 'row' };
    case 'F2':
      return { kind: 'edit' };
    case 'F6':
      return { kind: 'panel' };
    case 'Escape':
      return { kind: 'restore' };
    case 'Delete':
      return mode === 'cell' ? null : { kind: 'clear' };
    default:
      return null;
  }
}

function withControl(key: string, shiftKey: boolean, mode: KeyMode): SheetIntent | null {
  switch (key) {
    case 'home':
      return { kind: 'end', end: 'first', of: 'sheet' };
    case 'end':
      return { kind: 'end', end: 'last', of: 'sheet' };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'f':
      return { kind: 'find' };
    case 'a':
      return mode === 'cell' ? null : { kind: 'select_all' };
    default:
      return null;
  }
}
