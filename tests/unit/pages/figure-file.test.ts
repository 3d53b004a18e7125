import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { areaPage } from '@/lib/pages/area-page';
import { figureFile, figureFileName } from '@/lib/pages/figure-file';
import { figureWorkbook } from '@/lib/pages/figure-workbook';
import { areaContent, fileRows } from '@/lib/pages/file-row';
import type { WorkbookSheet } from '@/lib/workbook/workbook';
import { absent, indicator, range, source } from '../domain/makers';
import { bookOf, hill, said, schemes } from './land';

const total = indicator('HTX_TOTAL');

function pageOf(figures: readonly Figure[], indicators: readonly Indicator[] = [total]) {
  return areaPage({
    area: hill,
    boundary: null,
    subjects: [hill],
    book: bookOf(figures, indicators),
    sections: [],
    rankings: new Map(),
    earlier: [],
  });
}

function fileOf(figures: readonly Figure[], dataset: 'real' | 'demo' = 'real') {
  const text = figureFile(areaContent(pageOf(figures), hill), {
    dataset,
    boundary: '34',
    schemes,
    today: '2026-11-23',
  });
  return parse(text, { bom: true, columns: true }) as Record<string, string>[];
}

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
    expect(figureFileName({ subject: hill }, 'demo', '34', 'csv')).toBe('hill-34-minh-hoa.csv');
    expect(figureFileName({ subject: hill }, 'real', '34', 'xlsx')).toBe('hill-34.xlsx');
  });
});

describe('a province’s workbook', () => {
  const sheetsOf = (
    figures: readonly Figure[],
    { dataset = 'real', locale = 'vi' }: { dataset?: 'real' | 'demo'; locale?: 'vi' | 'en' } = {},
  ) =>
    figureWorkbook(areaContent(pageOf(figures), hill), {
      ...{ dataset, locale, boundary: '34', schemes, today: '2026-11-23' },
      address: 'https://solieu.example/tinh/hill',
    });
  const column = (sheet: WorkbookSheet | undefined, name: string) => {
    const [head = [], ...rows] = sheet?.rows ?? [];
    const index = head.findIndex((cell) => cell && 'text' in cell && cell.text === name);
    expect(index, name).toBeGreaterThanOrEqual(0);
    return rows.map((row) => row[index]);
  };

  it('keeps a zero a number, an absence an empty cell with its reason, a date a text', () => {
    const [, figures] = sheetsOf([
      said('hill', '2022', '0'),
      said('hill', '2023-06-30', '46.875'),
      said('hill', '2024', '1', { value: absent('L') }),
    ]);
    expect(column(figures, 'Giá trị')).toEqual([
      { number: '0', decimals: 0 },
      { number: '46.875', decimals: 0 },
      null,
    ]);
    expect(column(figures, 'Vì sao không có số')).toEqual([
      null,
      null,
      { text: 'chưa có báo cáo' },
    ]);
    expect(column(figures, 'Kỳ')[1]).toEqual({ text: '30/06/2023' });
  });

  it('speaks English where its reader does', () => {
    const [about, figures] = sheetsOf([said('hill', '2023', '3')], { locale: 'en' });
    expect(about?.name).toBe('About this file');
    expect(column(figures, 'Area')).toEqual([{ text: 'Hill' }]);
    expect(column(figures, 'Source')).toEqual([{ text: 'Article' }]);
    expect(column(figures, 'Status')).toEqual([{ text: 'official' }]);
  });

  it('says what it is, from where, of which day and boundaries', () => {
    const [about] = sheetsOf([said('hill', '2023', '3')]);
    const text = JSON.stringify(about?.rows);
    for (const part of [
      'Đồi',
      'https://solieu.example/tinh/hill',
      '23/11/2026',
      'mới; số trước khi sắp xếp',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('cries out a demonstration at its head, in its sheet’s name and in every row', () => {
    const figures = [said('hill', '2023', '1', { dataset: 'demo' })];
    const [about, sheet] = sheetsOf(figures, { dataset: 'demo' });
    expect(JSON.stringify(about?.rows[1])).toContain('"look":"alarm"');
    expect(sheet?.name).toContain('MINH HỌA');
    expect(JSON.stringify(column(sheet, 'Bộ số liệu'))).toContain('không phải số liệu thật');
    expect(JSON.stringify(sheetsOf([said('hill', '2023', '1')]))).not.toMatch(/minh họa/i);
  });
});

describe('what was computed', () => {
  it('is rounded to the indicator’s decimals; what a source says is not', () => {
    const share = indicator('RATE', { decimals: 1 });
    const rows = fileRows(
      pageOf(
        [
          said('hill', '2022', '33.333333333333333', { indicator: 'RATE', origin: 'computed' }),
          said('hill', '2023', '46.875', { indicator: 'RATE' }),
        ],
        [share],
      ),
    );
    expect(rows.map(({ value }) => value.type === 'number' && value.value)).toEqual([
      '33.3',
      '46.875',
    ]);
  });
});
