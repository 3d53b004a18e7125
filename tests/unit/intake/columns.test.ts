import { describe, expect, it } from 'vitest';
import { placeName } from '@/lib/intake/proposed';
import { pasted, reasons, texts } from './proposing';

describe('the columns of a table with names', () => {
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
});
