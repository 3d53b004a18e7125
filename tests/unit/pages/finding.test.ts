import { describe, expect, it } from 'vitest';
import { findingOf, findingOfEach, sentenceOf } from '@/lib/pages/finding';
import { latestOf, type ShownNumber, seriesOf } from '@/lib/pages/shown-figure';
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

const rank = { rank: 21, of: 63, expected: 63, period: '2022' };

describe('a finding', () => {
  it('says what a province has, and its rank', () => {
    const finding = findingOf(shown(total, '262'), 'Thái Nguyên', { rank, change: null }, 'vi');
    expect(finding).toBe('Thái Nguyên có 262 hợp tác xã, cao thứ 21 trong 63 tỉnh, thành phố');
    expect(findingOf(shown(total, '262'), 'Thai Nguyen', { rank, change: null }, 'en')).toBe(
      'Thai Nguyen has 262 cooperatives, 21st highest of 63 provinces and cities',
    );
  });

  it('says of a rate what it is, without the bracket that the line below repeats', () => {
    expect(sentenceOf(shown(rate, '1.73'), 'Thái Nguyên', 'vi')).toBe(
      'Tỷ lệ hộ nghèo của Thái Nguyên: 1,73%',
    );
  });

  it('says a rank among those known where not all are', () => {
    const known = { ...rank, of: 60 };
    expect(findingOf(shown(total, '1'), 'X', { rank: known, change: null }, 'vi')).toContain(
      'trong 60 tỉnh, thành phố có số liệu',
    );
  });

  it('sets former provinces side by side', () => {
    expect(findingOfEach([shown(total, '262'), shown(total, '158')], 'vi')).toBe(
      'Tổng số hợp tác xã: Đồi 262; Đồi 158\u00a0hợp tác xã',
    );
  });
});
