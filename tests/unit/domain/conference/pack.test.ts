import { describe, expect, it } from 'vitest';
import { chosenPack, packTitleSchema } from '@/lib/domain/conference/pack';

const packs = [
  { id: 'one', slides: [{ id: 'a' }] },
  { id: 'two', slides: [{ id: 'b' }, { id: 'c' }] },
  { id: 'three', slides: [] },
];
const [one, two, three] = packs;

describe('the pack that an address asks for', () => {
  it('is the first where it asks for none, without a name', () => {
    const first = { pack: one, name: undefined, isMissing: false };
    expect(chosenPack(packs, undefined)).toEqual(first);
    expect(chosenPack(packs, '')).toEqual(first);
    expect(chosenPack(packs, 'one')).toEqual(first);
    expect(chosenPack([], undefined)).toEqual({ ...first, pack: undefined });
  });

  it('is the one it names, or that holds the slide it names', () => {
    expect(chosenPack(packs, 'three', 'b')).toMatchObject({ pack: three, name: 'three' });
    expect(chosenPack(packs, undefined, 'c')).toMatchObject({ pack: two, name: 'two' });
    expect(chosenPack(packs, undefined, 'x')).toMatchObject({ pack: one, isMissing: false });
  });

  it('is said to be missing where it is gone, and the first stands in for it', () => {
    expect(chosenPack(packs, 'gone', 'c')).toEqual({
      ...{ pack: one, name: undefined, isMissing: true },
    });
  });
});

describe('what a pack is called', () => {
  it('is a line with something in it', () => {
    expect(packTitleSchema.parse('  Cho  đại biểu ')).toBe('Cho đại biểu');
    for (const [title, code] of [
      [' ', 'required'],
      ['x'.repeat(121), 'too_long'],
      ['a\uFFFD', 'lost_letters'],
      [undefined, 'required'],
    ] as const) {
      expect(packTitleSchema.safeParse(title).error?.issues[0]?.message).toBe(code);
    }
  });
});
