import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberEntry } from '@/lib/domain/number/number-entry';
import { formatNumber } from '@/lib/format/number';
import { propose } from '@/lib/intake/proposal';
import { placeName } from '@/lib/intake/proposed';
import { decimalText } from '../domain/makers';
import { form, number, pasted, reasons, texts } from './proposing';

describe('by position', () => {
  it('lays the block over the sheet from the focused cell', () => {
    const found = pasted('1.234\t\n900,5\t80\n12\n', 'HTX_TOTAL.ALL');
    expect(found.layout).toBe('by_position');
    expect(texts(found)).toEqual({
      'HTX_TOTAL.ALL': '1.234',
      'HTX_ACTIVE.ALL': '900,5',
      'HTX_ACTIVE.EMM': '80',
      'HTX_SUSPENDED.ALL': '12',
    });
    expect(found.cells.map(({ place }) => placeName(place))).toEqual(['A1', 'A2', 'B2', 'A3']);
    expect([found.questions, found.left]).toEqual([[], []]);
  });

  it('tells what falls outside the sheet, and proposes nothing for a blank', () => {
    const found = pasted('5\t6\t7\n\t8\n', 'HTX_TOTAL.ALL');
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '5', 'HTX_ACTIVE.EMM': '8' });
    expect(reasons(found)).toEqual(['B1 6: outside', 'C1 7: outside']);
    const last = pasted('Đường lối\nthừa\n', 'TXT_NEXT.ALL');
    expect(texts(last)).toEqual({ 'TXT_NEXT.ALL': 'Đường lối' });
    expect(reasons(last)).toEqual(['A2 thừa: outside']);
    expect(reasons(pasted('5', 'NTM_STD.EMM'))).toEqual(['A1 5: outside']);
  });

  it('asks how numbers are written where the block leaves it open, and suggests what counts can be', () => {
    const found = pasted('1,234\n2,345\n7', 'HTX_TOTAL.ALL');
    expect(found.convention).toBe('open');
    expect(found.questions).toEqual([
      { id: 'convention', kind: 'convention', example: '1,234', suggested: 'en' },
    ]);
    expect(texts(found)).toEqual({
      'HTX_TOTAL.ALL': 'convention_open: 1,234',
      'HTX_ACTIVE.ALL': 'convention_open: 2,345',
      'HTX_SUSPENDED.ALL': '7',
    });
    const english = pasted('1,234\n2,345\n7', 'HTX_TOTAL.ALL', { convention: 'en' });
    expect(english.questions).toEqual([]);
    expect(texts(english)).toMatchObject({ 'HTX_TOTAL.ALL': '1.234', 'HTX_ACTIVE.ALL': '2.345' });
    const vietnamese = pasted('1,234\n2,345\n7', 'HTX_TOTAL.ALL', { convention: 'vi' });
    expect(texts(vietnamese)).toMatchObject({ 'HTX_TOTAL.ALL': '1,234' });
    expect(pasted('5', 'HTX_TOTAL.ALL', { convention: 'en' }).convention).toBe('either');
    expect(pasted('6.123', 'INCOME_AVG_M.ALL').questions).toMatchObject([{ suggested: null }]);
  });

  it('never reads a number in the writing that was not chosen', () => {
    const mixed = '1,5\n1.5\n3';
    expect(pasted(mixed, 'INCOME_AVG_M.ALL').questions).toHaveLength(1);
    expect(texts(pasted(mixed, 'INCOME_AVG_M.ALL', { convention: 'en' }))).toEqual({
      'INCOME_AVG_M.ALL': 'other_convention: 1,5',
      'REV_AVG.ALL': '1,5',
      'PROFIT_AVG.ALL': '3',
    });
    expect(texts(pasted(mixed, 'INCOME_AVG_M.ALL', { convention: 'vi' }))).toMatchObject({
      'REV_AVG.ALL': 'other_convention: 1.5',
    });
  });

  it('takes what a program knows as a number exactly, and says what is none', () => {
    const rows = [
      [number('1234')],
      [number('12,5%', 'percent')],
      [number('20/12/2023', 'date')],
      [number('#REF!', 'error')],
      [number('', 'formula_without_value')],
      [number('TRUE', 'boolean')],
      [number('#DIV/0!', 'text')],
      [number('20/12/2023', 'text')],
      [number('#####', 'text')],
      [number('FALSE', 'text')],
      [number('03-Apr', 'text')],
    ];
    const found = propose({ name: null, rows }, form, 'HTX_TOTAL.ALL', {});
    expect(found.convention).toBe('either');
    expect(found.cells.map(({ text, problem }) => problem ?? text)).toEqual([
      ...['1234', 'percent', 'date', 'error', 'formula_without_value', 'boolean'],
      ...['error', 'date', 'error', 'boolean', 'date'],
    ]);
    const three = { name: null, rows: [[number('1.234')]] };
    expect(texts(propose(three, form, 'INCOME_AVG_M.ALL', {}))).toEqual({
      'INCOME_AVG_M.ALL': '1,2340',
    });
  });

  it('refuses old encodings by name', () => {
    expect(reasons(pasted('kho¶ng 120', 'HTX_TOTAL.ALL'))).toEqual(['A1 kho¶ng 120: old_encoding']);
  });

  it('reads any values in Vietnamese and English as the same ones', () => {
    const keys = ['INCOME_AVG_M.ALL', 'REV_AVG.ALL', 'PROFIT_AVG.ALL'] as const;
    fc.assert(
      fc.property(
        fc.tuple(decimalText(1), decimalText(1), decimalText(1)),
        fc.constantFrom('vi', 'en'),
        fc.constantFrom('', 'khoảng '),
        (values, locale, word) => {
          const block = values.map((value) => `${word}${formatNumber(value, locale)}`).join('\n');
          const first = pasted(block, keys[0]);
          const asked = first.questions.some(({ kind }) => kind === 'convention');
          const found = asked ? pasted(block, keys[0], { convention: locale }) : first;
          expect(found.questions).toEqual([]);
          const shape = { decimals: 1, unitVi: 'triệu đồng', unitEn: 'million VND' };
          expect(
            found.cells.map(({ text, problem }) => {
              const entry = readNumberEntry(text, shape);
              return problem ?? (entry.kind === 'number' ? entry.value : entry.kind);
            }),
          ).toEqual(values);
        },
      ),
      { numRuns: 300 },
    );
  });
});
