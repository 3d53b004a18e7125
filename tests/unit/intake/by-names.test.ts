import { describe, expect, it } from 'vitest';
import { readHtmlTable } from '@/lib/intake/html-table';
import { propose } from '@/lib/intake/proposal';
import { placeName } from '@/lib/intake/proposed';
import { form, pasted, reasons, texts } from './proposing';

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
