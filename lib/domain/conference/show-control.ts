/** How a show is led: what keys mean, and where they lead. Of browsers and windows it knows nothing. */

/** What stands on the wall. */
export const screens = ['slide', 'black', 'white', 'code', 'keys'] as const;
type Screen = (typeof screens)[number];

export interface ShowState {
  /** The slide that is shown, from 1. */
  readonly at: number;
  readonly total: number;
  readonly screen: Screen;
  /** Digits of the slide that is being asked for. */
  readonly typed: string;
  /** Whether slides wait instead of following each other by themselves. */
  readonly isPaused: boolean;
}

export type Command =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly end: 'first' | 'last' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'screen'; readonly screen: Exclude<Screen, 'slide'> }
  | { readonly kind: 'leave' }
  | { readonly kind: 'pause' }
  /** One slide further of itself, from the last to the first. */
  | { readonly kind: 'run' };

/** What the browser has to do, which changes nothing of the show. */
export type Asked = 'fullscreen' | 'speaker';

/** Digits of the largest number that is typed; more are the beginning of another. */
const mostDigits = 3;

/**
 * What a key means, by its name (`KeyboardEvent.key`): arrows and space, what remote controls send
 * (Page Up and Down, B, full stop, F5, Escape), digits. Null where it means nothing here.
 */
export function commandOf(key: string): Command | Asked | null {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'n':
      return { kind: 'step', by: 1 };
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return { kind: 'step', by: -1 };
    case 'Home':
      return { kind: 'edge', end: 'first' };
    case 'End':
      return { kind: 'edge', end: 'last' };
    case 'Enter':
      return { kind: 'enter' };
    case 'Escape':
      return { kind: 'leave' };
    case 'b':
    case '.':
      return { kind: 'screen', screen: 'black' };
    case 'w':
    case ',':
      return { kind: 'screen', screen: 'white' };
    case 'q':
      return { kind: 'screen', screen: 'code' };
    case '?':
    case 'h':
      return { kind: 'screen', screen: 'keys' };
    case 'p':
      return { kind: 'pause' };
    case 'f':
    case 'F5':
      return 'fullscreen';
    case 's':
      return 'speaker';
    default:
      return /^[0-9]$/.test(key) ? { kind: 'digit', digit: key } : null;
  }
}

/** The show after a command. It always stands on one of its slides. */
export function stateAfter(state: ShowState, command: Command): ShowState {
  const { at, total, screen, typed } = state;
  const to = (place: number): ShowState => ({
    ...state,
    at: Math.min(total, Math.max(1, place)),
    screen: 'slide',
    typed: '',
  });
  switch (command.kind) {
    case 'step':
      // The first press brings back the slide that was covered.
      return screen === 'slide' ? to(at + command.by) : to(at);
    case 'edge':
      return to(command.end === 'first' ? 1 : total);
    case 'digit':
      return { ...state, typed: (typed + command.digit).slice(-mostDigits) };
    case 'enter':
      return typed === '' ? stateAfter(state, { kind: 'step', by: 1 }) : to(Number(typed));
    case 'go':
      return Number.isInteger(command.to) ? to(command.to) : state;
    case 'screen':
      return { ...state, screen: screen === command.screen ? 'slide' : command.screen, typed: '' };
    case 'leave':
      return { ...state, screen: 'slide', typed: '' };
    case 'pause':
      return { ...state, isPaused: !state.isPaused };
    case 'run':
      return state.isPaused || screen !== 'slide' ? state : to(at === total ? 1 : at + 1);
  }
}

/** The slide that an address's end names (`#trang-3`); null where it names none. */
export function slideOfHash(hash: string): number | null {
  const found = /^#trang-([1-9]\d{0,2})$/.exec(hash);
  return found ? Number(found[1]) : null;
}

export function slideName(at: number): string {
  return `trang-${at}`;
}

/** `1:05:09`, `05:09`: how long somebody has spoken, of milliseconds. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
