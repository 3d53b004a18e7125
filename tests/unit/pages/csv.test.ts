import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/pages/csv';
import { decimalText } from '../domain/makers';

const separators = [',', ';', '\t', '\r', '\n'];

/** What stands in each field, whichever character ends one, without quotes and spaces around it. */
function pieces(file: string): string[] {
  return separators.flatMap((separator) =>
    file
      .replace(/^\uFEFF/, '')
      .split(/\r\n/)
      .flatMap((line) => line.split(separator))
      .map((piece) => piece.replace(/^[\s"']*(?=')|^[\s"]+/, '')),
  );
}

function fieldOf(text: string): string {
  const [[field] = []] = parse(toCsv(['text'], [[{ text }]]), { bom: true, from_line: 2 });
  return field as unknown as string;
}

describe('the file', () => {
  it('begins with a byte order mark and quotes what needs it', () => {
    expect(toCsv(['a'], [[{ text: 'say "x", y' }], [null]])).toBe(
      '\uFEFFa\r\n"say ""x"", y"\r\n\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['chú thích;=3+4', "chú thích;'=3+4"],
    ['a, +84; -5\t@b', "a, '+84; '-5\t'@b"],
    ['a;"=1"', 'a;"\'=1"'],
    ['hai - ba, bốn+năm', 'hai - ba, bốn+năm'],
  ])('lets no part of %j run as a formula', (typed, written) => {
    expect(fieldOf(typed)).toBe(written);
  });

  it('lets no text run as a formula, whatever separates the fields', () => {
    const hostile = fc.array(
      fc.constantFrom(...separators, ' ', '"', '=', '+', '-', '@', 'a', '1'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(hostile, (letters) => {
        const file = toCsv(['x', 'text'], [[{ text: 'a' }, { text: letters.join('') }]]);
        expect(pieces(file).filter((piece) => /^[=+\-@]/.test(piece))).toEqual([]);
      }),
    );
  });

  it.each([
    '06',
    '2/2',
    '2023-12-31',
    '2023-12',
    '12,5',
    '46,9%',
    '1E5',
    '8:30',
    '2023-12-31T08:30Z',
    'Dec 2023',
    'March 5, 2024',
    '8:30 PM',
    'TRUE',
    'đúng',
    "'06",
    "'=1+1",
    "'tis",
  ])('keeps %j a text', (typed) => {
    expect(fieldOf(typed)).toBe(`'${typed}`);
  });

  it.each(['2026-Q3', 'quý 3', 'A1', '', 'TT 01/2020', '5 tháng 12', 'sai số 5', 'Decree 92/2024'])(
    'leaves %j as it is',
    (typed) => {
      expect(fieldOf(typed)).toBe(typed);
    },
  );

  it.each([
    ['0', '0'],
    ['31364', '31364'],
    ['-5.2', '-52E-1'],
    ['46.875', '46875E-3'],
    ['0.05', '5E-2'],
    ['-0.5', '-5E-1'],
  ])('writes %s as %s, which no setting reads as another number', (value, written) => {
    expect(toCsv(['a'], [[{ number: value }]])).toBe(`\uFEFFa\r\n${written}\r\n`);
  });

  it('writes every number exactly and without a sign for decimals', () => {
    fc.assert(
      fc.property(decimalText(4), (value) => {
        const [, written = ''] = toCsv(['a'], [[{ number: value }]]).split('\r\n');
        expect(written).toMatch(/^-?\d+(E-\d+)?$/);
        const [digits = '', places = '0'] = written.split('E-');
        const [whole = '', fraction = ''] = value.split('.');
        expect(BigInt(digits)).toBe(
          BigInt(whole.replace('-', '') + fraction) * (value.startsWith('-') ? -1n : 1n),
        );
        expect(Number(places)).toBe(fraction.length);
      }),
    );
  });
});
