import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lettersOf, printable } from '@/lib/print/font-letters';

const letters = lettersOf(
  readFileSync(
    'node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
);

/** Every letter that Vietnamese is written with. */
const vietnamese = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
      (vowel + tone).normalize('NFC'),
    ),
  )
  .concat('đ');

describe('what the fonts of paper can draw', () => {
  it('has every Vietnamese letter, small and large, and our signs', () => {
    const wanted = [...vietnamese, ...vietnamese.map((one) => one.toUpperCase()), ...'…×−–₫²½·“”'];
    expect(wanted.filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('changes nothing that can be drawn', () => {
    const text = 'Đắk Lắk: khoảng 3.000 HTX\n– “gần 4.700” #panic("x") $y$ <b>';
    expect(printable(text, letters)).toBe(text);
  });

  it('puts a sign where a letter has no shape, and leaves out what has none by nature', () => {
    expect(printable('lúa 🌾, 漢, \uf0b7', letters)).toBe('lúa □, □, □');
    expect(printable('a\u0000b\u0007c\ud800d', letters)).toBe('abc□d');
    expect(printable('e\u0302\u0301', letters)).toBe('ế');
  });
});
