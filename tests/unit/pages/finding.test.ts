import { describe, expect, it } from 'vitest';
import { findingOf, findingOfEach, rankText, sentenceOf } from '@/lib/pages/finding';
import { changeOf, latestOf, type ShownNumber, seriesOf } from '@/lib/pages/shown-figure';
import { indicator } from '../domain/makers';
import { bookOf, hill, said } from './land';

const total = indicator('HTX_TOTAL', {
  nameVi: 'Tổng số hợp tác xã',
  nameEn: 'Cooperatives',
  unitVi: 'hợp tác xã',
});
const rate = indicator('POOR_RATE_GSO', {
  nameVi: 'Tỷ lệ hộ nghèo (cơ quan thống kê)',
  nameEn: 'Poverty rate (statistics office)',
  unitVi: '%',
  unitEn: '%',
  decimals: 2,
});

function shown(of: typeof total, value: string): ShownNumber {
  const book = bookOf([said('hill', '2022', value, { indicator: of.code })], [of]);
  return latestOf(seriesOf(book, hill, ['hill'], of, 'ALL')) as ShownNumber;
}

const rank = {
  ...{ rank: 21, fromLowest: 43, of: 63, expected: 63, period: '2022', end: null },
  isFormer: true,
};

describe('a finding', () => {
  it('says what a province has, and its rank', () => {
    const finding = findingOf(shown(total, '262'), 'Thái Nguyên', { rank, change: null }, 'vi');
    expect(finding).toBe('Thái Nguyên có 262 hợp tác xã, cao thứ 21 trong 63 tỉnh, thành phố cũ');
    expect(findingOf(shown(total, '262'), 'Thai Nguyen', { rank, change: null }, 'en')).toBe(
      'Thai Nguyen has 262 cooperatives, 21st highest of 63 former provinces and cities',
    );
  });

  it('says of a rate what it is, with whose count it is', () => {
    expect(sentenceOf(shown(rate, '1.73'), 'Thái Nguyên', 'vi')).toBe(
      'Tỷ lệ hộ nghèo (cơ quan thống kê) của Thái Nguyên: 1,73%',
    );
  });

  it('says a rank among those known where not all are', () => {
    const known = { ...rank, of: 60 };
    expect(findingOf(shown(total, '1'), 'X', { rank: known, change: null }, 'vi')).toContain(
      'trong 60 tỉnh, thành phố cũ có số liệu',
    );
  });

  it('names the ends, and none of them leads', () => {
    const say = (end: 'highest' | 'lowest') =>
      rankText({ ...rank, rank: 1, of: 34, expected: 34, isFormer: false, end }, 'vi');
    expect(say('highest')).toBe('cao nhất trong 34 tỉnh, thành phố');
    expect(say('lowest')).toBe('thấp nhất trong 34 tỉnh, thành phố');
  });

  it('counts from the nearer end', () => {
    const low = { ...rank, rank: 59, fromLowest: 5 };
    expect(rankText(low, 'vi')).toBe('thấp thứ 5 trong 63 tỉnh, thành phố cũ');
    expect(rankText(low, 'en')).toBe('5th lowest of 63 former provinces and cities');
    const middle = { ...rank, rank: 32, fromLowest: 32 };
    expect(rankText(middle, 'vi')).toContain('cao thứ 32 trong 63');
  });

  it('says how it moved, and nothing of what did not', () => {
    const moved = (before: string, now: string) => {
      const figures = [said('hill', '2021', before), said('hill', '2022', now)];
      const book = bookOf(figures, [total]);
      const series = seriesOf(book, hill, ['hill'], total, 'ALL');
      const latest = latestOf(series) as ShownNumber;
      const change = changeOf(book, latest, series);
      return findingOf(latest, 'Đồi', { rank: null, change }, 'vi');
    };
    expect(moved('10', '12')).toBe('Đồi có 12 hợp tác xã, +2 (+20%) so với năm 2021');
    expect(moved('12', '12')).toBe('Đồi có 12 hợp tác xã');
  });

  it('gives former provinces of different periods each its own', () => {
    const [a, b] = [shown(total, '262'), { ...shown(total, '158'), period: '2021' }];
    expect(findingOfEach([a, b], 'vi')).toBe(
      'Tổng số hợp tác xã: Đồi 262 (năm 2022); Đồi 158 (năm 2021)',
    );
  });

  it('sets former provinces side by side', () => {
    expect(findingOfEach([shown(total, '262'), shown(total, '158')], 'vi')).toBe(
      'Tổng số hợp tác xã: Đồi 262; Đồi 158\u00a0hợp tác xã',
    );
  });
});
