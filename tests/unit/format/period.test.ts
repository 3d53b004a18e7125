import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayInWords,
  formatDayOfInstant,
  formatInstant,
  formatPrintedDate,
} from '@/lib/format/date';
import { formatPeriod, formatPeriodInSentence, formatPeriodShort } from '@/lib/format/period';

describe('formatPeriod', () => {
  it.each([
    ['2026-Q3', 'Quý III/2026', 'Q3 2026', 'III/26', 'Q3 26'],
    ['2026-Q1', 'Quý I/2026', 'Q1 2026', 'I/26', 'Q1 26'],
    ['2023', 'Năm 2023', '2023', '2023', '2023'],
    ['2023-12', 'Tháng 12/2023', 'December 2023', '12/23', '12/23'],
    ['2023-02', 'Tháng 2/2023', 'February 2023', '02/23', '02/23'],
    ['2024-H1', '6 tháng đầu năm 2024', 'First half of 2024', '6T/24', 'H1/24'],
    ['2024-H2', '6 tháng cuối năm 2024', 'Second half of 2024', '6T cuối/24', 'H2/24'],
    ['2023-YTD10', '10 tháng đầu năm 2023', 'January–October 2023', '10T/23', 'Jan–10/23'],
    ['2023-YTD12', 'Cả năm 2023', 'January–December 2023', '12T/23', 'Jan–12/23'],
    ['2023-12-20', '20/12/2023', '20 December 2023', '20/12/23', '20/12/23'],
    [
      '2022-12-01/2022-12-04',
      '01/12/2022–04/12/2022',
      '1 December 2022 – 4 December 2022',
      '01/12–04/12/22',
      '01/12–04/12/22',
    ],
  ])('writes %s', (code, vi, en, shortVi, shortEn) => {
    expect(formatPeriod(code, 'vi')).toBe(vi);
    expect(formatPeriod(code, 'en')).toBe(en);
    expect(formatPeriodShort(code, 'vi')).toBe(shortVi);
    expect(formatPeriodShort(code, 'en')).toBe(shortEn);
  });

  it('goes into a sentence', () => {
    expect(formatPeriodInSentence('2026-Q3', 'vi')).toBe('quý III/2026');
    expect(formatPeriodInSentence('2026-Q3', 'en')).toBe('Q3 2026');
  });
});

describe('days and instants', () => {
  it('are written as the country writes them', () => {
    expect(formatDay('2023-12-20', 'vi')).toBe('20/12/2023');
    expect(formatDay('2023-02-01', 'en')).toBe('1 February 2023');
    expect(formatDayInWords('2023-12-20', 'vi')).toBe('ngày 20 tháng 12 năm 2023');
    expect(formatDayInWords('2024-02-05', 'vi')).toBe('ngày 05 tháng 02 năm 2024');
    expect(formatDayInWords('2024-03-05', 'vi')).toBe('ngày 05 tháng 3 năm 2024');
    expect(formatDayInWords('2024-03-05', 'en')).toBe('5 March 2024');
  });

  it('tell the time in Vietnam, over midnight too', () => {
    expect(formatInstant('2026-10-20T09:30:00Z', 'vi')).toBe('16:30, 20/10/2026');
    expect(formatInstant('2026-10-20T17:00:00Z', 'vi')).toBe('00:00, 21/10/2026');
    expect(formatInstant('2026-10-20T17:00:00Z', 'en')).toBe('00:00, 21 October 2026');
    expect(formatDayOfInstant('2026-10-20T17:00:00Z', 'vi')).toBe('21/10/2026');
  });

  it('leave a source’s date as printed where it is no date', () => {
    expect(formatPrintedDate('2023-12-20', 'vi')).toBe('20/12/2023');
    expect(formatPrintedDate('2023-12', 'vi')).toBe('12/2023');
    expect(formatPrintedDate('2023-12', 'en')).toBe('December 2023');
    expect(formatPrintedDate('2023', 'vi')).toBe('2023');
    expect(formatPrintedDate('2024 (GSO, preliminary)', 'vi')).toBe('2024 (GSO, preliminary)');
  });
});
