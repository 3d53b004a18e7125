/**
 * The letters that a font file can draw, by its `cmap` table (OpenType, "Character to Glyph Index
 * Mapping"): of its Unicode subtables in formats 4 and 12, which all fonts have.
 */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  const table = tableAt(font, 'cmap');
  const count = font.readUInt16BE(table + 2);
  for (let index = 0; index < count; index++) {
    const subtable = table + font.readUInt32BE(table + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, letters);
    if (format === 12) addGroups(font, subtable, letters);
  }
  return letters;
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`a font without ${name}`);
}

/** Format 4: segments of the first 65,536, each an offset to its glyphs or a list of them. */
function addSegments(font: Buffer, subtable: number, letters: Set<number>): void {
  const size = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let place = 0; place < size; place += 2) {
    const start = font.readUInt16BE(starts + place);
    const end = font.readUInt16BE(ends + place);
    const delta = font.readUInt16BE(deltas + place);
    const offset = font.readUInt16BE(offsets + place);
    for (let letter = start; letter <= end && letter < 0xffff; letter++) {
      const glyph =
        offset === 0
          ? (letter + delta) & 0xffff
          : font.readUInt16BE(offsets + place + offset + (letter - start) * 2);
      if (glyph !== 0) letters.add(letter);
    }
  }
}

/** Format 12: groups of letters in a row. */
function addGroups(font: Buffer, subtable: number, letters: Set<number>): void {
  const count = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + index * 12;
    const start = font.readUInt32BE(group);
    const end = font.readUInt32BE(group + 4);
    const glyph = font.readUInt32BE(group + 8);
    for (let letter = start; letter <= end; letter++) {
      if (glyph + letter - start !== 0) letters.add(letter);
    }
  }
}

/** What stands where a letter cannot be drawn. */
const MISSING = '□';

/**
 * A text with nothing in it that the letters at hand cannot draw: a PDF for readers' programs may hold
 * no letter without a shape, and one pictograph in a province's words would be the end of its page.
 */
export function printable(text: string, letters: ReadonlySet<number>): string {
  const written = [...text.normalize('NFC')].map((letter) => {
    if (letter === '\n' || letter === '\t' || letters.has(letter.codePointAt(0) ?? 0))
      return letter;
    return /[\p{Cc}\p{Cf}\p{M}]/u.test(letter) ? '' : MISSING;
  });
  return written.join('');
}
