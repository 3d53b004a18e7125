import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  commandOf,
  elapsedText,
  type ShowState,
  slideName,
  slideOfHash,
  stateAfter,
} from '@/lib/domain/conference/show-control';

const start: ShowState = { at: 1, total: 17, screen: 'slide', typed: '', isPaused: false };

/** The show after keys that are pressed one after the other. */
function pressed(keys: readonly string[], from: ShowState = start): ShowState {
  return keys.reduce((state, key) => {
    const command = commandOf(key);
    return command === null || typeof command === 'string' ? state : stateAfter(state, command);
  }, from);
}

describe('keys', () => {
  it('lead forth and back, as keyboards and remote controls send them', () => {
    expect(pressed(['ArrowRight', ' ', 'PageDown', 'ArrowDown', 'Enter']).at).toBe(6);
    expect(pressed(['End', 'PageUp', 'ArrowLeft', 'ArrowUp']).at).toBe(14);
    expect(pressed(['End', 'Home']).at).toBe(1);
  });

  it('stop at both ends', () => {
    expect(pressed(['PageUp', 'PageUp']).at).toBe(1);
    expect(pressed(['End', 'PageDown']).at).toBe(17);
  });

  it('go to the slide whose digits are typed, or to the last where there are fewer', () => {
    expect(pressed(['1', '2', 'Enter']).at).toBe(12);
    expect(pressed(['9', '9', 'Enter']).at).toBe(17);
    expect(pressed(['0', 'Enter']).at).toBe(1);
    expect(pressed(['1', '2', 'Escape', 'Enter']).at).toBe(2);
    expect(pressed(['4', 'ArrowRight'])).toMatchObject({ at: 2, typed: '' });
  });

  it('cover the slide and bring it back, where it was', () => {
    expect(pressed(['End', 'b']).screen).toBe('black');
    expect(pressed(['End', 'B', '.'])).toMatchObject({ screen: 'slide', at: 17 });
    expect(pressed(['w', 'q', '?']).screen).toBe('keys');
    expect(pressed(['b', 'PageDown'])).toMatchObject({ screen: 'slide', at: 1 });
    expect(pressed(['b', 'Escape']).screen).toBe('slide');
  });

  it('ask the browser for what only it can do, and mean nothing else', () => {
    expect(commandOf('F5')).toBe('fullscreen');
    expect(commandOf('F')).toBe('fullscreen');
    expect(commandOf('s')).toBe('speaker');
    expect(['Tab', 'x', 'Shift', 'F1', 'ư'].map(commandOf)).toEqual([null, null, null, null, null]);
  });
});

describe('a show that runs by itself', () => {
  it('begins again after its last slide, and waits while it is paused or covered', () => {
    const run: Command = { kind: 'run' };
    expect(stateAfter({ ...start, at: 17 }, run).at).toBe(1);
    expect(stateAfter(start, run).at).toBe(2);
    expect(stateAfter({ ...start, isPaused: true }, run).at).toBe(1);
    expect(stateAfter({ ...start, screen: 'black' }, run)).toMatchObject({
      at: 1,
      screen: 'black',
    });
  });
});

describe('whatever is pressed', () => {
  const keys = fc.array(
    fc.oneof(
      fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter', 'Escape', 'b', 'w', 'q'),
      fc.constantFrom('0', '1', '7', '9', ' ', 'PageUp', 'PageDown', 'p', '?'),
      fc.string({ maxLength: 3 }),
    ),
  );

  it('stands on one of the slides', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 200 }), (sequence, total) => {
        const { at, typed } = pressed(sequence, { ...start, total });
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(total);
        expect(typed.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the end of an address', () => {
  it('names a slide, and nothing else does', () => {
    for (const at of [1, 9, 200]) expect(slideOfHash(`#${slideName(at)}`)).toBe(at);
    for (const hash of ['', '#trang-', '#trang-0', '#trang-x', '#noi-dung', '#trang-1000']) {
      expect(slideOfHash(hash)).toBeNull();
    }
  });
});

describe('the time that somebody has spoken', () => {
  it('is told in minutes, with hours when there are any', () => {
    expect(elapsedText(0)).toBe('00:00');
    expect(elapsedText(309_999)).toBe('05:09');
    expect(elapsedText(3_909_000)).toBe('1:05:09');
    expect(elapsedText(-5)).toBe('00:00');
  });
});
