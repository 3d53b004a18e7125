import { describe, expect, it } from 'vitest';
import { blockText } from '@/components/entry/sheet/clipboard';
import { intentOf, type KeyMode } from '@/components/entry/sheet/sheet-keys';
import {
  type CellGrid,
  cellsOf,
  endOf,
  isInBlock,
  jumpFrom,
  nextInOrder,
  placeOf,
  stepFrom,
} from '@/components/entry/sheet/sheet-place';
import { typed } from '../domain/makers';

/** Three indicators, of which the second is asked in the region too, then one in the region alone. */
const grid: CellGrid = [
  ['A.ALL', null],
  ['B.ALL', 'B.EMM'],
  [null, null],
  ['C.ALL', null],
  [null, 'D.EMM'],
];
const at = (row: number, column = 0) => ({ row, column });

describe('the way from cell to cell', () => {
  it('leads over what is not asked', () => {
    expect(stepFrom(grid, at(1), 'down')).toEqual(at(3));
    expect(stepFrom(grid, at(1), 'right')).toEqual(at(1, 1));
    expect(stepFrom(grid, at(0), 'right')).toBeNull();
    expect(stepFrom(grid, at(1, 1), 'down')).toEqual(at(4, 1));
    expect(stepFrom(grid, at(0), 'up')).toBeNull();
  });

  it('in reading order takes every cell once, both ways', () => {
    const keys = ['A.ALL', 'B.ALL', 'B.EMM', 'C.ALL', 'D.EMM'] as const;
    for (const [backwards, order] of [
      [false, [...keys]],
      [true, keys.toReversed()],
    ] as const) {
      const passed: string[] = [];
      let place = placeOf(grid, order[0] ?? 'A.ALL');
      while (place) {
        passed.push(grid[place.row]?.[place.column] ?? '');
        place = nextInOrder(grid, place, backwards);
      }
      expect(passed).toEqual(order);
    }
  });

  it('with Ctrl goes to the end of a filled run, over blank cells to the next filled one, else to the edge', () => {
    const column: CellGrid = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => [`${code}.ALL` as const]);
    const filled =
      (...keys: string[]) =>
      (key: string) =>
        keys.includes(key);
    const down = (from: number, ...keys: string[]) =>
      jumpFrom(column, at(from), 'down', filled(...keys))?.row;
    expect(down(0, 'A.ALL', 'B.ALL', 'C.ALL')).toBe(2);
    expect(down(2, 'A.ALL', 'B.ALL', 'C.ALL', 'E.ALL')).toBe(4);
    expect(down(0, 'D.ALL')).toBe(3);
    expect(down(0)).toBe(5);
    expect(down(5)).toBeUndefined();
  });

  it('knows the ends of a row and of the sheet', () => {
    expect(endOf(grid, 'first')).toEqual(at(0));
    expect(endOf(grid, 'last')).toEqual(at(4, 1));
    expect(endOf(grid, 'last', 1)).toEqual(at(1, 1));
    expect(endOf(grid, 'first', 4)).toEqual(at(4, 1));
    expect(endOf(grid, 'first', 2)).toBeNull();
  });
});

describe('a block', () => {
  it('is what lies between its corners, whichever came first', () => {
    for (const block of [
      { anchor: at(0), end: at(1, 1) },
      { anchor: at(1, 1), end: at(0) },
      { anchor: at(0, 1), end: at(1) },
    ]) {
      expect(cellsOf(grid, block)).toEqual([
        ['A.ALL', null],
        ['B.ALL', 'B.EMM'],
      ]);
      expect(isInBlock(block, at(1))).toBe(true);
      expect(isInBlock(block, at(2))).toBe(false);
    }
    expect(isInBlock(null, at(0))).toBe(false);
  });

  it('is copied as a Vietnamese spreadsheet reads it, and claims no more than its figures', () => {
    const cell = (value: string) => typed('A.ALL', { value });
    expect(
      blockText([
        [cell('1.234.567'), cell('12,5')],
        [cell('khoảng 3.000'), cell('3–4')],
        [cell('−5,2'), cell('')],
        [null, cell('ước 1.200')],
      ]),
    ).toBe('1234567\t12,5\nkhoảng 3.000\t3–4\n-5,2\t\n\tước 1.200');
  });

  it('carries a text with line ends as one cell', () => {
    expect(blockText([[typed('A.ALL', { text: 'a\n"b"' })]])).toBe('"a\n""b"""');
  });
});

describe('a key', () => {
  const press = (key: string, held: readonly string[] = [], mode: KeyMode = 'sheet') =>
    intentOf(
      {
        key,
        shiftKey: held.includes('shift'),
        ctrlKey: held.includes('ctrl'),
        metaKey: false,
        altKey: held.includes('alt'),
      },
      mode,
    );

  it.each([
    ['ArrowDown', [], { kind: 'step', direction: 'down', extends: false }],
    ['ArrowLeft', ['shift'], { kind: 'step', direction: 'left', extends: true }],
    ['ArrowUp', ['ctrl'], { kind: 'jump', direction: 'up', extends: false }],
    ['Enter', [], { kind: 'step', direction: 'down', extends: false }],
    ['Enter', ['shift'], { kind: 'step', direction: 'up', extends: false }],
    ['Tab', [], { kind: 'next', backwards: false }],
    ['Tab', ['shift'], { kind: 'next', backwards: true }],
    ['Home', [], { kind: 'end', end: 'first', of: 'row' }],
    ['End', ['ctrl'], { kind: 'end', end: 'last', of: 'sheet' }],
    ['F2', [], { kind: 'edit' }],
    ['F6', [], { kind: 'panel' }],
    ['Escape', [], { kind: 'restore' }],
    ['Delete', [], { kind: 'clear' }],
    ['z', ['ctrl'], { kind: 'undo' }],
    ['Z', ['ctrl', 'shift'], { kind: 'redo' }],
    ['y', ['ctrl'], { kind: 'redo' }],
    ['f', ['ctrl'], { kind: 'find' }],
    ['a', ['ctrl'], { kind: 'select_all' }],
  ] as const)('%s with %j', (key, held, intent) => {
    expect(press(key, held)).toEqual(intent);
  });

  it('belongs to the caret inside a cell, and letters are always letters', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Delete']) {
      expect(press(key, [], 'cell')).toBeNull();
    }
    expect(press('ArrowDown', [], 'cell')).toMatchObject({ kind: 'step' });
    for (const key of ['1', 'k', 'â', ',', 'Backspace', ' ']) expect(press(key)).toBeNull();
    expect(press('ArrowDown', ['alt'])).toBeNull();
    expect(press('c', ['ctrl'])).toBeNull();
    expect(press('v', ['ctrl'])).toBeNull();
  });
});
