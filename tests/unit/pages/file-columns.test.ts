import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { fileMessages } from '@/lib/messages/files';
import { fileColumns } from '@/lib/pages/file-columns';
import type { FileRow } from '@/lib/pages/file-row';
import { absent, area, figure, indicator, range, source } from '../domain/makers';
import { schemes } from './land';

const named = { kind: 'province', fullNameVi: 'tỉnh Đồi', fullNameEn: 'Hill Province' };

/** A row that says something else in each column. */
const row: FileRow = {
  ...figure({ scope: 'EMM', measure: 'plan', period: '2023-12-31' }),
  ...{ origin: 'reported', revision: 7 },
  printed: 'nguyên văn',
  note: 'Doanh thu tính cho chín tháng',
  area: area('hill', {
    nameVi: 'Đồi',
    nameEn: 'Hill',
    designations: [{ validFrom: null, validUntil: null, ...named, officialCode: '06' }],
  }),
  indicator: indicator('HTX_TOTAL', {
    ...{ nameVi: 'Hợp tác xã', nameEn: 'Co-ops', unitVi: 'đơn vị', unitEn: 'units' },
    ...{ section: 'A', decimals: 2 },
  }),
  value: range('3.25', '4.5', 'E'),
  sources: [
    source({
      ...{ titleVi: 'Báo', titleEn: 'Paper', publishedOn: '2024-02-03' },
      ...{ url: 'https://nguon.example/a', readAs: 'copy' },
    }),
  ],
  coverage: { of: 'quarters', reported: 5, expected: 8 },
};
const inWords: Value = { type: 'text', text: 'bằng lời', themes: [], status: 'P' };
const context = { dataset: 'demo', boundary: '34', schemes, today: '2026-11-23' } as const;

/** What the file for programs says of a row, by the name of each column. */
function forPrograms(of: FileRow) {
  const fields = Object.values(fileColumns).flatMap(({ csv }) => Object.entries(csv));
  const names = fields.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(fields.map(([name, field]) => [name, bare(field(of, context))]));
}

/** What the workbook says of a row, by the head of each column. */
function forPeople(of: FileRow, locale: Locale) {
  const sections = new Map([['A', 'Mục A']]);
  return Object.fromEntries(
    Object.entries(fileColumns).map(([column, { sheet }]) => [
      fileMessages[locale].column[column as keyof typeof fileColumns],
      bare(sheet.cell(of, { ...context, locale, sections })),
    ]),
  );
}

function bare(cell: { readonly number: string } | { readonly text: string } | null) {
  if (cell === null) return null;
  return 'number' in cell ? Number(cell.number) : cell.text;
}

describe('the columns of a file', () => {
  it('have under each name for programs what the name means', () => {
    expect(forPrograms(row)).toEqual({
      dataset: 'demo: số liệu minh họa, không phải số liệu thật / illustrative, not real',
      area: 'hill',
      area_vi: 'Đồi',
      area_en: 'Hill',
      indicator_vi: 'Hợp tác xã',
      indicator_en: 'Co-ops',
      scope: 'EMM',
      measure: 'plan',
      period: '2023-12-31',
      value: 3.25,
      value_high: 4.5,
      unit_vi: 'đơn vị',
      unit_en: 'units',
      precision: 'range',
      absence: null,
      text: null,
      status: 'E',
      origin: 'reported',
      coverage_reported: 5,
      coverage_expected: 8,
      source_vi: 'Báo',
      source_en: 'Paper',
      source_date: '2024-02-03',
      source_url: 'https://nguon.example/a',
      read_as: 'copy',
      printed: 'nguyên văn',
      note_vi: 'Doanh thu tính cho chín tháng',
      note_en: 'Revenue of nine months',
      revision: 7,
      boundary: 34,
      area_code: '06',
      indicator: 'HTX_TOTAL',
    });
    expect(forPrograms({ ...row, value: inWords })).toMatchObject({
      ...{ value: null, value_high: null, precision: null, absence: null },
      ...{ text: 'bằng lời', status: 'P' },
    });
    expect(forPrograms({ ...row, value: absent('L') })).toMatchObject({
      ...{ value: null, value_high: null, precision: null, text: null, status: null },
      absence: 'L',
    });
  });

  it('have under each head for people what the head means', () => {
    expect(forPeople(row, 'vi')).toEqual({
      'Bộ số liệu': 'demo: số liệu minh họa, không phải số liệu thật / illustrative, not real',
      'Địa bàn': 'Đồi',
      'Chỉ tiêu': 'Hợp tác xã',
      'Phạm vi': 'vùng ĐBDTTS&MN',
      'Thực hiện hay kế hoạch': 'kế hoạch năm',
      Kỳ: '31/12/2023',
      'Giá trị': 3.25,
      'Đến (nếu là khoảng)': 4.5,
      'Đơn vị': 'đơn vị',
      'Mức chính xác': 'từ … đến …',
      'Vì sao không có số': null,
      'Nội dung bằng lời': null,
      'Trạng thái': 'ước tính',
      'Nguồn gốc số': 'tỉnh báo cáo',
      'Số tỉnh hoặc quý có số liệu': 5,
      'Trên tổng số': 8,
      Nguồn: 'Báo',
      'Ngày của nguồn': '03/02/2024',
      'Địa chỉ nguồn': 'https://nguon.example/a',
      'Đọc ở đâu': 'đọc qua bản sao công khai',
      'Nguồn in nguyên văn': 'nguyên văn',
      'Ghi chú': 'Doanh thu tính cho chín tháng',
      'Lần công bố': 'đính chính lần 6',
      Mục: 'Mục A',
      'Ranh giới': '34',
      'Mã địa bàn': '06',
      'Mã chỉ tiêu': 'HTX_TOTAL',
      'Mã kỳ': '2023-12-31',
    });
    expect(forPeople(row, 'en')).toEqual({
      Dataset: 'demo: số liệu minh họa, không phải số liệu thật / illustrative, not real',
      Area: 'Hill',
      Indicator: 'Co-ops',
      Scope: 'ethnic-minority and mountainous',
      'Carried out or planned': 'plan for the year',
      Period: '31 December 2023',
      Value: 3.25,
      'To (of a range)': 4.5,
      Unit: 'units',
      Precision: 'from … to …',
      'Why there is no figure': null,
      'In words': null,
      Status: 'estimated',
      Origin: 'reported by the province',
      'Provinces or quarters with a figure': 5,
      'Out of': 8,
      Source: 'Paper',
      'Date of the source': '3 February 2024',
      'Address of the source': 'https://nguon.example/a',
      'Where it was read': 'read in a public copy',
      'As the source printed it': 'nguyên văn',
      Note: 'Revenue of nine months',
      Revision: 'correction 6',
      Section: 'Mục A',
      Boundaries: '34',
      'Area code': '06',
      'Indicator code': 'HTX_TOTAL',
      'Period code': '2023-12-31',
    });
  });
});
