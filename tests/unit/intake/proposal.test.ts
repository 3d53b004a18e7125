import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import { readNumberEntry } from '@/lib/domain/number/number-entry';
import { formatNumber } from '@/lib/format/number';
import type { Grid, GridCell } from '@/lib/intake/grid';
import { readHtmlTable } from '@/lib/intake/html-table';
import { propose } from '@/lib/intake/proposal';
import { type Answers, type IntakeForm, type Proposal, placeName } from '@/lib/intake/proposed';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { decimalText } from '../domain/makers';
import { currentLines } from './real-forms';

/** The sheet as the form shows it: a row an indicator, the whole and the region's part. */
const sheet = [...new Set(currentLines.map(({ indicator }) => indicator.code))].map((code) =>
  (['ALL', 'EMM'] as const).map(
    (scope): CellKey | null =>
      currentLines.find(({ key }) => key === cellKey(code, scope))?.key ?? null,
  ),
);
const form: IntakeForm = { lines: currentLines, sheet, period: '2026-Q3' };

function pasted(text: string, focused: CellKey | null = null, answers: Answers = {}): Proposal {
  return propose(readTabSeparated(text), form, focused, answers);
}

function texts({ cells }: Proposal): Record<string, string> {
  return Object.fromEntries(
    cells.map(({ key, text, problem }) => [key, problem ? `${problem}: ${text}` : text]),
  );
}

function reasons({ left }: Proposal): string[] {
  return left.map(({ text, reason, ...place }) => `${placeName(place)} ${text}: ${reason}`);
}

function number(text: string, kind: GridCell['kind'] = 'number'): GridCell {
  return { text, kind };
}

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

const ownTable = `BIỂU SỐ LIỆU QUÝ III/2026
\t\t\t\tĐơn vị tính: triệu đồng
STT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026\tThực hiện quý III/2026\t\tSo với cùng kỳ (%)\tGhi chú
\t\t\t\tToàn tỉnh\tTrong đó: vùng ĐBDTTS&MN
A\tB\tC\t1\t2\t3\t4\t5
I\tTỔ CHỨC KINH TẾ TẬP THỂ
1\tTổng số HTX\tHTX\t600\t585\t\t102,5\tgồm QTDND
\t- Đang hoạt động\tnt\t\t540\t120\t\t
2\tSố tổ hợp tác\tTHT\t\t1.240\t310\t\t
3\tVốn điều lệ\ttỷ đồng\t\t900,5\t\t\t
II\tTHU NHẬP
4\tTNBQ của LĐ thường xuyên (triệu đồng/người/tháng)\t\t\t5,4\t\t\t
5\tDoanh thu BQ 1 HTX\tTỷ đồng\t\t2,5\t0,9\t\t
`;

describe('by names', () => {
  it('reads a province’s own table: titles, two rows of heads, plans and comparisons', () => {
    const found = pasted(ownTable);
    expect(found.layout).toBe('by_names');
    expect(found.questions).toEqual([]);
    expect(found.convention).toBe('vi');
    expect(texts(found)).toEqual({
      'HTX_TOTAL.ALL': '585',
      'HTX_ACTIVE.ALL': '540',
      'HTX_ACTIVE.EMM': '120',
      'THT_TOTAL.ALL': '1.240',
      'THT_TOTAL.EMM': '310',
      'INCOME_AVG_M.ALL': '5,4',
      'REV_AVG.ALL': '2,5 Tỷ đồng',
    });
    expect(found.cells[0]).toMatchObject({ note: 'gồm QTDND', place: { row: 6, column: 4 } });
    expect(reasons(found)).toEqual([
      'D3 Kế hoạch năm 2026: other_column',
      'G3 So với cùng kỳ (%): other_column',
      'B10 Vốn điều lệ: unknown_label',
      'F13 0,9: no_such_part',
    ]);
  });

  it('takes a block with names wherever the focus is, and one code is enough', () => {
    expect(texts(pasted('Số HTX\t5\nSố THT\t6', 'POOR_HH.ALL'))).toEqual({
      'HTX_TOTAL.ALL': '5',
      'THT_TOTAL.ALL': '6',
    });
    expect(texts(pasted('htx_active.emm\t7', 'POOR_HH.ALL'))).toEqual({ 'HTX_ACTIVE.EMM': '7' });
    expect(texts(pasted('Hộ nghèo\t8', 'HTX_TOTAL.ALL'))).toEqual({ 'POOR_HH.ALL': '8' });
    expect(pasted('Nguyên nhân', 'TXT_CAUSE.ALL').layout).toBe('by_position');
    expect(pasted('5\t6', null)).toMatchObject({ layout: 'by_names', cells: [] });
  });

  it('takes names that are only likely for names where there are no others', () => {
    const found = pasted(
      'Kế hoạch vốn, chương trình hợp nhất\t900\nLao động nữ\t5',
      'HTX_TOTAL.ALL',
    );
    expect(found.layout).toBe('by_names');
    expect(found.questions.map(({ id }) => id)).toEqual(['line:A1', 'line:A2']);
  });

  it('knows a column of units without a head, and converts by it', () => {
    const found = pasted('Tổng số HTX\tHTX\t5\nLãi bình quân một HTX\ttỷ đồng\t2,5\nTHT\tTHT\t4');
    expect(found.left).toEqual([]);
    expect(texts(found)).toEqual({
      'HTX_TOTAL.ALL': '5',
      'PROFIT_AVG.ALL': '2,5 tỷ đồng',
      'THT_TOTAL.ALL': '4',
    });
  });

  it('takes the region’s row for the part of the row above, and of no other', () => {
    const found = pasted(
      'Hợp tác xã đang hoạt động\t540\nTrong đó: vùng ĐBDTTS&MN\t120\nHộ nghèo\t9\n- Vùng DTTS và miền núi\t3\nVốn điều lệ\t7\nTrong đó vùng ĐBDTTS&MN\t2',
    );
    expect(texts(found)).toEqual({
      'HTX_ACTIVE.ALL': '540',
      'HTX_ACTIVE.EMM': '120',
      'POOR_HH.ALL': '9',
    });
    expect(reasons(found)).toEqual([
      'A4 - Vùng DTTS và miền núi: no_such_part',
      'A5 Vốn điều lệ: unknown_label',
      'A6 Trong đó vùng ĐBDTTS&MN: unknown_label',
    ]);
  });

  it('asks what a label means that may be several lines, and no more once it is told', () => {
    const block = 'Tổng số HTX\t10\nHTX hiệu quả\t5\nHTX siêu nhỏ\t\nHộ nghèo\t3';
    const found = pasted(block);
    expect(found.questions).toEqual([
      {
        id: 'line:A2',
        kind: 'line',
        place: { row: 1, column: 0 },
        text: 'HTX hiệu quả',
        lines: ['HTX_EFFECTIVE.ALL', 'HTX_NTM_EFFECTIVE.ALL'],
      },
    ]);
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '10', 'POOR_HH.ALL': '3' });
    const told = pasted(block, null, { 'line:A2': 'HTX_EFFECTIVE.ALL' });
    expect(told.questions).toEqual([]);
    expect(texts(told)).toMatchObject({ 'HTX_EFFECTIVE.ALL': '5' });
    const none = pasted(block, null, { 'line:A2': 'none' });
    expect(none.questions).toEqual([]);
    expect(reasons(none)).toEqual(['A2 HTX hiệu quả: unknown_label']);
  });

  it('reads rows that are set in under another together with it, and asks where both make sense', () => {
    const block = (mark: string) =>
      `Chủ thể OCOP\t100\n${mark}Doanh nghiệp\t30\n${mark}HTX\t40\n${mark}Tổ hợp tác\t10\n${mark}Hội, đoàn thể\t5`;
    for (const mark of ['- ', '+ ', '', 'Trong đó: ', 'a) ']) {
      const found = pasted(block(mark));
      expect(texts(found), mark).toEqual({ 'OCOP_SUBJ.ALL': '100', 'OCOP_SUBJ_DN.ALL': '30' });
      expect(
        found.questions.map((question) => question.kind === 'line' && question.lines),
        mark,
      ).toEqual([
        ['OCOP_SUBJ_HTX.ALL', 'HTX_TOTAL.ALL'],
        ['OCOP_SUBJ_THT.ALL', 'THT_TOTAL.ALL'],
      ]);
    }
    const stars = pasted(
      'Sản phẩm OCOP đạt 3 sao trở lên\t9\nSản phẩm OCOP\t9\n3 sao\t5\n4 sao\t4',
    );
    expect(texts(stars)).toEqual({
      'OCOP_PROD.ALL': '9',
      'OCOP_PROD_3.ALL': '5',
      'OCOP_PROD_4.ALL': '4',
    });
    expect(stars.questions).toEqual([]);
    const far = pasted('Chủ thể OCOP\t9\nHội, đoàn thể\t5\nDoanh nghiệp\t4');
    expect(texts(far)).toEqual({ 'OCOP_SUBJ.ALL': '9' });
    expect(far.questions).toMatchObject([{ kind: 'line', lines: ['OCOP_SUBJ_DN.ALL'] }]);
  });

  it('asks which column is meant where heads do not say it', () => {
    const block = 'Tổng số HTX\t10\t11\nHộ nghèo\t3\t4';
    const found = pasted(block);
    expect(found.cells).toEqual([]);
    expect(found.questions).toEqual([
      {
        id: 'column:ALL',
        kind: 'column',
        scope: 'ALL',
        columns: [
          { place: { row: 0, column: 1 }, text: '' },
          { place: { row: 0, column: 2 }, text: '' },
        ],
      },
    ]);
    const told = pasted(block, null, { 'column:ALL': 'C1' });
    expect(told.questions).toEqual([]);
    expect(texts(told)).toEqual({ 'HTX_TOTAL.ALL': '11', 'POOR_HH.ALL': '4' });
    expect(reasons(told)).toEqual(['B1 : other_column']);
    expect(pasted(block, null, { 'column:ALL': 'none' }).cells).toEqual([]);
    const withPart = pasted('HTX đang hoạt động\t10\t4', null, { 'column:ALL': 'B1' });
    expect(withPart.questions).toMatchObject([
      { id: 'column:EMM', columns: [{ place: { column: 2 } }] },
    ]);
  });

  it.each([
    ['Quý II/2026\tQuý III/2026', '11'],
    ['Quý 3 năm 2026\tQuý 3 năm 2025', '10'],
    ['Kế hoạch\tThực hiện', '11'],
    ['Số liệu\tCùng kỳ năm trước', '10'],
    ['Kỳ báo cáo\tLũy kế từ đầu năm', '10'],
    ['Năm 2025\tToàn tỉnh', '11'],
    ['Q3/2026\tQ2/2026', '10'],
    ['Value\tPrevious quarter', '10'],
    ['Đến 31/12/2025\tĐến 30/9/2026', '11'],
    ['Ước thực hiện quý III\t% so với kế hoạch', '10'],
    ['Vùng ĐBDTTS&MN\tTổng số', '11'],
  ])('knows this quarter’s column by its head: %s', (heads, value) => {
    const found = pasted(`Chỉ tiêu\t${heads}\nTổng số HTX\t10\t11\nHộ nghèo\t3\t4`);
    expect(found.questions).toEqual([]);
    expect(texts(found)['HTX_TOTAL.ALL']).toBe(value);
  });

  it.each(['Xã A', 'Năm 2025', 'Năm 2025\tCùng kỳ', 'Thực hiện\tToàn tỉnh'])(
    'asks about columns such as %s',
    (heads) => {
      const found = pasted(`Chỉ tiêu\t${heads}\nTổng số HTX\t10\t11\nHộ nghèo\t3\t4`);
      expect(found.questions).toMatchObject([{ id: 'column:ALL' }]);
      expect(found.cells).toEqual([]);
    },
  );

  it('takes what is counted since January from its own column', () => {
    const found = pasted(
      'Chỉ tiêu\tQuý III/2026\tLũy kế\nHTX thành lập mới\t5\t15\nDoanh thu bình quân một HTX\t800\t2.300',
    );
    expect(found.cells.map(({ key, place }) => `${key} ${placeName(place)}`)).toEqual([
      'HTX_NEW.ALL B2',
      'REV_AVG.ALL C3',
    ]);
    expect(reasons(found)).toEqual(['B3 800: other_column']);
  });

  it('reads tables below one another each by its own heads', () => {
    const found = pasted(
      [
        'I. HỢP TÁC XÃ',
        'Chỉ tiêu\tKế hoạch\tThực hiện',
        'Tổng số HTX\t9\t10',
        '',
        'II. HỘ NGHÈO',
        '\t\tĐơn vị tính: nghìn hộ',
        'Chỉ tiêu\tSố liệu\tCùng kỳ',
        'Hộ nghèo\t3\t4',
        'III. VỐN',
        'Chỉ tiêu\tXã A\tXã B',
        'Giải ngân lũy kế năm, chương trình mục tiêu quốc gia hợp nhất 2026–2030\t5\t6',
      ].join('\n'),
    );
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '10', 'POOR_HH.ALL': '3 nghìn hộ' });
    expect(found.cells.map(({ place }) => placeName(place))).toEqual(['C3', 'B8']);
    expect(found.questions.map(({ id }) => id)).toEqual(['column:ALL:A9']);
    expect(reasons(found)).toEqual(['B2 Kế hoạch: other_column', 'C7 Cùng kỳ: other_column']);
  });

  it('takes no row of values for one of heads', () => {
    const found = pasted(
      'Chỉ tiêu\tKế hoạch\tThực hiện\nTổng số HTX\t9\t10\nChỉ tiêu việc làm\t100\t90\nHộ nghèo\t3\t4',
    );
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '10', 'POOR_HH.ALL': '4' });
  });

  it('leaves no row of values unsaid, wherever it stands', () => {
    const unknown = (from: number) =>
      Array.from({ length: 5 }, (_, at) => `Loại ${from + at}a\t${at}`).join('\n');
    const found = pasted(`${unknown(0)}\nTổng số HTX\t10\n${unknown(5)}\n\t8\nHộ nghèo\t3`);
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '10', 'POOR_HH.ALL': '3' });
    expect(found.left).toHaveLength(11);
    const headed = pasted(`${unknown(0)}\nChỉ tiêu\tSố liệu\nTổng số HTX\t10\nHộ nghèo\t3`);
    expect(headed.left.map(({ reason }) => reason)).toEqual(Array(5).fill('unknown_label'));
  });

  it('reads a large sheet in little time', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Thôn ${at}\t${at}`).join('\n');
    const started = performance.now();
    const found = pasted(`Tổng số HTX\t5\nHộ nghèo\t6\n${rows}`);
    expect(found.cells).toHaveLength(2);
    expect(found.left).toHaveLength(20_000);
    expect(pasted(`HTX_TOTAL\t5${'\t1'.repeat(100_000)}`, 'HTX_TOTAL.ALL').cells).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('asks about a field that is named twice with different contents', () => {
    const block = 'Tổng số HTX\t10\nHộ nghèo\t3\nSố HTX\t12\nHộ nghèo\t3';
    const found = pasted(block);
    expect(texts(found)).toEqual({ 'POOR_HH.ALL': '3' });
    expect(found.questions).toEqual([
      {
        id: 'twice:HTX_TOTAL.ALL',
        kind: 'twice',
        key: 'HTX_TOTAL.ALL',
        cells: [
          { place: { row: 0, column: 1 }, text: '10' },
          { place: { row: 2, column: 1 }, text: '12' },
        ],
      },
    ]);
    const told = pasted(block, null, { 'twice:HTX_TOTAL.ALL': 'B3' });
    expect([told.questions, texts(told)['HTX_TOTAL.ALL']]).toEqual([[], '12']);
    const none = pasted(block, null, { 'twice:HTX_TOTAL.ALL': 'none' });
    expect(none.questions).toEqual([]);
    expect(reasons(none)).toEqual(['B1 10: named_twice', 'B3 12: named_twice']);
  });

  it('puts the words of columns beside a number into its field', () => {
    const found = pasted(
      [
        'Mã\tPhạm vi\tSố liệu\tMức chính xác\tTình trạng số liệu\tGhi chú',
        'HTX_ACTIVE\ttoàn địa bàn\t540\tkhoảng\tsơ bộ\ttheo sở',
        'HTX_ACTIVE\tvùng ĐBDTTS&MN\t120\tchính xác\tchính thức\t',
        'HTX_NEW\ttoàn địa bàn\t7\thơn, trên\tước tính\t',
        'HTX_AGRI\ttoàn địa bàn\tkhoảng 8\tkhoảng\tlạ\t',
        'THT_TOTAL\ttoàn địa bàn\t\t\tchưa có báo cáo\t',
        'HTX_LARGE\ttoàn địa bàn\t\t\t\tmất sổ',
        'HTX_SMALL\ttoàn địa bàn\t…\tkhoảng\tsơ bộ\t',
      ].join('\n'),
    );
    expect(found.questions).toEqual([]);
    expect(texts(found)).toEqual({
      'HTX_ACTIVE.ALL': 'khoảng 540 (sơ bộ)',
      'HTX_ACTIVE.EMM': '120',
      'HTX_NEW.ALL': 'hơn 7 (ước tính)',
      'HTX_AGRI.ALL': 'khoảng 8',
      'THT_TOTAL.ALL': 'chưa có báo cáo',
      'HTX_SMALL.ALL': '…',
    });
    expect(found.cells[0]?.note).toBe('theo sở');
    expect(reasons(found)).toEqual(['F7 mất sổ: note_without_value', 'C5 lạ: unknown_words']);
  });

  it('reads a head over several columns for each of them', () => {
    const found = pasted(
      'Chỉ tiêu\tKế hoạch\t\tThực hiện\t\n\tToàn tỉnh\tVùng DTTS\tToàn tỉnh\tVùng DTTS\nHTX đang hoạt động\t1\t2\t3\t4',
    );
    expect(found.questions).toEqual([]);
    expect(texts(found)).toEqual({ 'HTX_ACTIVE.ALL': '3', 'HTX_ACTIVE.EMM': '4' });
  });

  it('takes the unit of a whole table only where it can be the line’s', () => {
    const found = pasted(
      'ĐVT: tỷ đồng\nChỉ tiêu\tSố liệu\nHộ nghèo\t3\nDoanh thu bình quân một HTX\t2',
    );
    expect(texts(found)).toEqual({ 'POOR_HH.ALL': '3', 'REV_AVG.ALL': '2 tỷ đồng' });
  });

  it.each([
    'HTX hiệu quả\tHTX\t1\nHTX vận tải\tHTX\t2\nTHT mới\tTHT\t5\nLao động nữ\tngười\t6',
    'HTX hiệu quả\tHTX\t1\nLao động nữ\tTHT\t2',
  ])('takes no column of units for names: %j', (block) => {
    const found = pasted(block);
    expect(found.cells).toEqual([]);
    expect(found.questions.map(({ id }) => id)).toContain('line:A1');
  });

  it('takes names that are also units where nothing else is named', () => {
    expect(texts(pasted('HTX\t5\nTHT\t6\nQTDND\t1'))).toEqual({
      'HTX_TOTAL.ALL': '5',
      'THT_TOTAL.ALL': '6',
      'QTDND_TOTAL.ALL': '1',
    });
    const moved = pasted('ĐVT\tChỉ tiêu\tSố liệu\nHTX\tHTX hiệu quả\t5\nTHT\tLao động nữ\t6');
    expect(moved.cells).toEqual([]);
  });

  it('leaves the scope of a code to the name beside it', () => {
    const found = pasted(
      'Mã\tChỉ tiêu\tSố liệu\nHTX_ACTIVE\tHTX đang hoạt động\t9\nHTX_ACTIVE\tTrong đó vùng ĐBDTTS&MN\t4',
    );
    expect(texts(found)).toEqual({ 'HTX_ACTIVE.ALL': '9', 'HTX_ACTIVE.EMM': '4' });
  });

  it('asks where a code and a name say different lines', () => {
    const found = pasted(
      'Mã\tChỉ tiêu\tSố liệu\nHTX_TOTAL\tHộ nghèo\t10\nTHT_TOTAL\tTổ hợp tác\t4',
    );
    expect(texts(found)).toEqual({ 'THT_TOTAL.ALL': '4' });
    expect(found.questions).toMatchObject([
      { kind: 'line', lines: ['HTX_TOTAL.ALL', 'POOR_HH.ALL'] },
    ]);
  });

  it('reads names that stand across', () => {
    const found = pasted(
      'Đơn vị\tTổng số HTX\tTổ hợp tác\tHộ nghèo\nXã A\t1\t2\t3\nXã B\t4\t5\t6\nToàn tỉnh\t5\t7\t9',
    );
    expect(found.questions).toEqual([]);
    expect(found.cells.map(({ key, text, place }) => `${key} ${text} ${placeName(place)}`)).toEqual(
      ['HTX_TOTAL.ALL 5 B4', 'THT_TOTAL.ALL 7 C4', 'POOR_HH.ALL 9 D4'],
    );
  });

  it('reports labels in old encodings by name', () => {
    const found = pasted('Tổng số HTX\t5\nTæ hîp t¸c\t6\nHộ nghèo\tkho¶ng 7');
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '5' });
    expect(reasons(found)).toEqual(['A2 Tæ hîp t¸c: old_encoding', 'B3 kho¶ng 7: old_encoding']);
  });

  it('takes words into the form’s words', () => {
    const found = pasted(
      'Hộ nghèo\t5\nKhó khăn, vướng mắc\t"Thiếu vốn.\n3,5 tỷ"\nNguyên nhân\tTRUE',
    );
    expect(texts(found)).toEqual({
      'POOR_HH.ALL': '5',
      'TXT_DIFF.ALL': 'Thiếu vốn.\n3,5 tỷ',
      'TXT_CAUSE.ALL': 'TRUE',
    });
    expect(found.convention).toBe('either');
  });

  it('says the same of a table from a web clipboard as of its text', () => {
    const rows = ownTable
      .trimEnd()
      .split('\n')
      .map(
        (row) =>
          `<tr>${row
            .split('\t')
            .map((cell) => `<td>${cell.replace('&', '&amp;')}</td>`)
            .join('')}</tr>`,
      );
    const grid = readHtmlTable(`<table>${rows.join('')}</table>`);
    expect(grid && texts(propose(grid, form, null, {}))).toEqual(texts(pasted(ownTable)));
  });
});

describe('the form’s own names', () => {
  const row = fc.record({
    line: fc.constantFrom(...currentLines.filter(({ indicator }) => indicator.kind !== 'text')),
    value: fc.bigInt({ min: 0n, max: 999_999n }).map(String),
  });
  const table = fc
    .uniqueArray(row, { selector: ({ line }) => line.key, minLength: 2, maxLength: 70 })
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: 2 }));
  const heads = ['Chỉ tiêu', 'Mã số', 'Số liệu', 'Quý trước', 'Ghi chú'];

  it('bring every value to its field, in any order of rows and columns, composed or not', () => {
    fc.assert(
      fc.property(
        table,
        fc.shuffledSubarray([0, 2, 3, 4], { minLength: 4 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('vi', 'en'),
        fc.constantFrom('text', 'number'),
        (rows, order, normal, locale, kind) => {
          const cells = rows.map(({ line, value }) => {
            const name = locale === 'vi' ? line.indicator.nameVi : line.indicator.nameEn;
            const isSaid = line.scope === 'ALL' || /miền núi|mountainous/.test(name);
            const label = isSaid ? name : `${name} (vùng ĐBDTTS&MN)`;
            return [label, line.key, value, '1', ''];
          });
          const grid: Grid = {
            name: null,
            rows: [heads, ...cells].map((texts, at) =>
              order.map((column): GridCell | null => {
                const text = (texts[column] ?? '').normalize(normal);
                const isValue = at > 0 && column === 2;
                return text === '' ? null : { text, kind: isValue ? kind : 'text' };
              }),
            ),
          };
          const found = propose(grid, form, null, {});
          expect(found.questions).toEqual([]);
          expect(texts(found)).toEqual(
            Object.fromEntries(rows.map(({ line, value }) => [line.key, value])),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never put anything into a field that is not asked for, whatever the block', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'HTX', 'Hộ nghèo', '- HTX', 'Trong đó vùng ĐBDTTS&MN', 'Chỉ tiêu', 'nữ'),
      fc.constantFrom('Toàn tỉnh', 'Quý II/2026', '1.234', '1,5', '#REF!', 'HTX_TOTAL', 'Tỷ đồng'),
      fc.string({ maxLength: 8 }),
    );
    const known = new Set(currentLines.map(({ key }) => key));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(...currentLines.map(({ key }) => key), null),
        (rows, focused) => {
          const grid: Grid = {
            name: null,
            rows: rows.map((one) =>
              one.map((text) => (text.trim() === '' ? null : { text, kind: 'text' as const })),
            ),
          };
          const { cells, questions } = propose(grid, form, focused, {});
          expect(cells.every(({ key }) => known.has(key))).toBe(true);
          expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
          expect(cells.every(({ text }) => text !== '')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
