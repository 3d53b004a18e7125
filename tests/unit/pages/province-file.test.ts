import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure';
import { toCsv } from '@/lib/pages/csv';
import { provinceFile, provinceFileName } from '@/lib/pages/province-file';
import { provincePage } from '@/lib/pages/province-page';
import { absent, indicator, range, source } from '../domain/makers';
import { bookOf, hill, said } from './land';

const total = indicator('HTX_TOTAL');

function fileOf(figures: readonly Figure[], dataset: 'real' | 'demo' = 'real') {
  const page = provincePage({
    area: hill,
    boundary: null,
    subjects: [hill],
    book: bookOf(figures, [total]),
    sections: [],
    rankings: new Map(),
    earlier: [],
  });
  const text = provinceFile(page, { dataset, boundary: '34', today: '2026-11-23' });
  return parse(text, { bom: true, columns: true }) as Record<string, string>[];
}

describe('the file', () => {
  it('begins with a byte order mark and quotes what needs it', () => {
    expect(toCsv(['a'], [[{ text: 'say "x", y' }], [null]])).toBe(
      '\uFEFFa\r\n"say ""x"", y"\r\n\r\n',
    );
  });

  it.each(['=1+1', '+84', '-x', '@SUM(A1)', '\tx'])('never lets %j run as a formula', (typed) => {
    expect(toCsv(['a'], [[{ text: typed }]])).toContain(`'${typed}`);
  });

  it('leaves a negative number a number', () => {
    expect(toCsv(['a'], [[{ number: '-5.2' }]])).toContain('\r\n-5.2\r\n');
  });
});

describe('a province’s file', () => {
  it('keeps a zero, a range and an absence apart', () => {
    const rows = fileOf([
      said('hill', '2022', '0'),
      said('hill', '2023', '3', { value: range('3', '4') }),
      said('hill', '2024', '1', { value: absent('L') }),
    ]);
    expect(rows.map((row) => [row.value, row.value_high, row.absence, row.precision])).toEqual([
      ['0', '', '', 'exact'],
      ['3', '4', '', 'range'],
      ['', '', 'L', ''],
    ]);
  });

  it('holds what other sources say too', () => {
    const rows = fileOf([
      said('hill', '2023', '31364', { source: source({ id: 'a', class: 'alliance' }) }),
      said('hill', '2023', '32103', { source: source({ id: 'b' }) }),
    ]);
    expect(rows.map((row) => row.value)).toEqual(['31364', '32103']);
  });

  it('says demo in each row and in its name', () => {
    const rows = fileOf([said('hill', '2023', '1', { dataset: 'demo' })], 'demo');
    expect(rows.every((row) => row.dataset?.startsWith('demo'))).toBe(true);
    expect(provinceFileName(hill, 'demo', '34')).toBe('hill-34-minh-hoa.csv');
    expect(provinceFileName(hill, 'real', '34')).toBe('hill-34.csv');
  });
});
