import { describe, expect, it } from 'vitest';
import {
  type BookletChange,
  type BookletEntry,
  bookletAreas,
  bookletEntries,
  changeBooklet,
  choiceOf,
} from '@/lib/domain/conference/booklet-choice';

const four = bookletEntries(['a', 'b', 'c', 'd'], null);

function changedBy(entries: readonly BookletEntry[], change: BookletChange) {
  const changed = changeBooklet(entries, change);
  if (changed.kind !== 'ok') throw new Error(changed.kind);
  return changed;
}
const said = (entries: readonly BookletEntry[]) =>
  entries.map(({ area, isOut }) => (isOut ? `-${area}` : area)).join('');

describe('a booklet', () => {
  it('has all that take part where nobody chose', () => {
    expect(bookletAreas(four)).toEqual(['a', 'b', 'c', 'd']);
    expect(bookletEntries([], { order: ['a'], out: [] })).toEqual([]);
  });

  it('keeps what was chosen when somebody comes or goes', () => {
    const choice = { order: ['d', 'x', 'b', 'a'], out: ['b', 'x'] };
    expect(said(bookletEntries(['a', 'b', 'c', 'd'], choice))).toBe('d-bac');
    expect(bookletAreas(bookletEntries(['a', 'b', 'c', 'd'], choice))).toEqual(['d', 'a', 'c']);
    const entries = bookletEntries(['a', 'b', 'c', 'd'], choice);
    expect(bookletEntries(['a', 'b', 'c', 'd'], choiceOf(entries))).toEqual(entries);
  });

  it.each<[BookletChange, string]>([
    [{ kind: 'move', area: 'd', before: 'a' }, 'dabc'],
    [{ kind: 'move', area: 'a', before: null }, 'bcda'],
    [{ kind: 'move', area: 'a', before: 'd' }, 'bcad'],
    [{ kind: 'move', area: 'b', before: 'gone' }, 'acdb'],
    [{ kind: 'up', area: 'c' }, 'acbd'],
    [{ kind: 'down', area: 'c' }, 'abdc'],
    [{ kind: 'leave_out', area: 'b' }, 'a-bcd'],
  ])('%j makes it %s, and its inverse takes it back', (change, expected) => {
    const changed = changedBy(four, change);
    expect(said(changed.entries)).toBe(expected);
    if (!changed.inverse) throw new Error('no inverse');
    expect(changedBy(changed.entries, changed.inverse).entries).toEqual(four);
  });

  it.each<BookletChange>([
    { kind: 'up', area: 'a' },
    { kind: 'down', area: 'd' },
    { kind: 'move', area: 'b', before: 'b' },
    { kind: 'move', area: 'b', before: 'c' },
    { kind: 'move', area: 'd', before: null },
    { kind: 'take_in', area: 'a' },
  ])('%j changes nothing', (change) => {
    expect(changedBy(four, change)).toEqual({ kind: 'ok', entries: four, inverse: null });
  });

  it('says so where the area takes no part any more', () => {
    expect(changeBooklet(four, { kind: 'up', area: 'x' })).toEqual({ kind: 'gone' });
  });

  it('takes one change back among those of others', () => {
    const mine = changedBy(four, { kind: 'leave_out', area: 'b' });
    const theirs = changedBy(mine.entries, { kind: 'move', area: 'd', before: 'a' });
    if (!mine.inverse) throw new Error('no inverse');
    expect(said(changedBy(theirs.entries, mine.inverse).entries)).toBe('dabc');
  });
});
