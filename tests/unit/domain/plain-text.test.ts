import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLostLetters, tidyLine, tidyText } from '@/lib/domain/plain-text';

/** Marks of direction, the zero-width, soft hyphens, tags: what has no shape. */
const shapeless = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0xfeff, 0xfff9, 0xe0041, 0, 7, 0x1b, 0x7f, 0x9f,
].map((code) => String.fromCodePoint(code));

describe('tidyText', () => {
  it('composes letters and drops what cannot be seen', () => {
    expect(tidyText('Hoa\u0300\u0000 Bi\u0300nh\u0007\t1')).toBe('Hoà Bình\t1');
  });

  it.each(shapeless.map((mark) => [mark.codePointAt(0)?.toString(16), mark]))(
    'drops U+%s wherever it stands',
    (_, mark) => {
      expect(tidyText(`a${mark}b`)).toBe('ab');
      expect(tidyText(`${mark}ab${mark}`)).toBe('ab');
    },
  );

  it('has one kind of line end', () => {
    expect(tidyText('a\r\nb\rc\u2028d\u2029e\u0085f\vg\n')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('keeps the joiners with which Khmer and Cham are spelt', () => {
    expect(tidyText('ក\u200dខ\u200cគ')).toBe('ក\u200dខ\u200cគ');
  });

  it('tidies once and for all, and leaves nothing that shows another order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...shapeless))),
        (parts) => {
          const tidied = tidyText(parts.join(''));
          expect(tidyText(tidied)).toBe(tidied);
          expect(tidied).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        },
      ),
    );
  });
});

describe('tidyLine', () => {
  it('makes one line of it', () => {
    expect(tidyLine(' Số liệu\r\n  quý\tIII ')).toBe('Số liệu quý III');
  });
});

describe('hasLostLetters', () => {
  it('knows what bytes without meaning become', () => {
    expect(hasLostLetters(new TextDecoder().decode(new Uint8Array([0x61, 0xff, 0x62])))).toBe(true);
    expect(hasLostLetters('a\ud83d')).toBe(true);
    expect(hasLostLetters('Hợp tác xã 😀')).toBe(false);
  });
});
