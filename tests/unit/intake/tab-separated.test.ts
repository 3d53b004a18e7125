import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTabSeparated } from '@/lib/intake/tab-separated';

function texts(text: string): (string | null)[][] {
  return readTabSeparated(text).rows.map((row) => row.map((cell) => cell?.text ?? null));
}

describe('readTabSeparated', () => {
  it.each([
    ['Excel', 'Chỉ tiêu\tSố liệu\r\nTổng số HTX\t1.234\r\n'],
    ['LibreOffice', 'Chỉ tiêu\tSố liệu\nTổng số HTX\t1.234\n'],
    ['Google Sheets', 'Chỉ tiêu\tSố liệu\nTổng số HTX\t1.234'],
    ['an old program', 'Chỉ tiêu\tSố liệu\rTổng số HTX\t1.234\r'],
  ])('reads what %s puts on the clipboard', (_, text) => {
    expect(texts(text)).toEqual([
      ['Chỉ tiêu', 'Số liệu'],
      ['Tổng số HTX', '1.234'],
    ]);
  });

  it.each([
    ['"hai\ndòng"\t5', [['hai\ndòng', '5']]],
    ['"hai\r\ndòng"\r\n5\r\n', [['hai\ndòng'], ['5']]],
    ['"một\ttab"\t5', [['một\ttab', '5']]],
    ['"HTX ""Xanh""\nmới"\t5', [['HTX "Xanh"\nmới', '5']]],
    ['"Xanh" HTX\t5', [['"Xanh" HTX', '5']]],
    ['"Xanh"\t5', [['"Xanh"', '5']]],
    ['5"\t"', [['5"', '"']]],
    ['"chưa\thết\n5', [['"chưa', 'hết'], ['5']]],
    ['\t\t5', [[null, null, '5']]],
    ['5\t', [['5', null]]],
    ['5\t\n\n6', [['5', null], [null], ['6']]],
    ['  \t\u00a0', [[null, null]]],
    ['', []],
    ['\n', [[null]]],
  ])('reads %j', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it('gives back any cells that were quoted where they need it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((row) => row.map((one) => (/[\t\n]/.test(one) ? quote(one) : one)).join('\t'))
          .join('\n');
        fc.pre(!rows.flat().some((one) => /^"/.test(one) && !/[\t\n]/.test(one)));
        expect(texts(`${text}\n`)).toEqual(
          rows.map((row) => row.map((one) => (one.trim() === '' ? null : one))),
        );
      }),
    );
  });

  it('takes no longer than the length asks for, whatever the quotes', () => {
    for (const piece of ['"\t', '""\t', '"""\t', '"a""b\t', '"\n', 'a\t"b']) {
      const started = performance.now();
      readTabSeparated(piece.repeat(200_000));
      expect(performance.now() - started, piece).toBeLessThan(2000);
    }
  });
});

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
