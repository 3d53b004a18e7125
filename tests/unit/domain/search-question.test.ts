import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandSearch } from '@/lib/domain/search-question';

const named = (...names: string[]) => ({ names });
const areas = [
  named('Thái Nguyên'),
  named('Thái Bình'),
  named('Điện Biên'),
  named('Đắk Lắk', 'Dak Lak'),
  named('TP. Hồ Chí Minh', 'HCM', 'Sài Gòn'),
  named('Cả nước', 'Việt Nam'),
];
const subjects = [
  named('Tổng số hợp tác xã', 'Cooperatives'),
  named('Hợp tác xã đang hoạt động', 'Active cooperatives'),
  named('Tổ hợp tác', 'Cooperative groups'),
  named('Hộ nghèo', 'Poor households'),
  named('Tỷ lệ hộ nghèo', 'Poverty rate'),
  named('Sản phẩm OCOP từ 3 sao trở lên', 'OCOP products'),
];

function ask(query: string) {
  const { places, subjects: found, period, unknown } = understandSearch(query, areas, subjects);
  return { place: places[0]?.[0]?.names[0], first: found[0]?.names[0], period, unknown };
}

describe('a search', () => {
  it.each([
    ['htx thai nguyen 2025', 'Thái Nguyên', 'Tổng số hợp tác xã', '2025'],
    ['HTX Thái Nguyên', 'Thái Nguyên', 'Tổng số hợp tác xã', null],
    ['thai nguyen htx', 'Thái Nguyên', 'Tổng số hợp tác xã', null],
    ['số hợp tác xã của tỉnh Thái Nguyên năm 2025', 'Thái Nguyên', 'Tổng số hợp tác xã', '2025'],
    ['tht dien bien quy 3 2026', 'Điện Biên', 'Tổ hợp tác', '2026-Q3'],
    ['hộ nghèo Điện Biên quý III/2026', 'Điện Biên', 'Hộ nghèo', '2026-Q3'],
    ['ty le ho ngheo dien bien Q1/2025', 'Điện Biên', 'Tỷ lệ hộ nghèo', '2025-Q1'],
    ['poverty rate dak lak', 'Đắk Lắk', 'Tỷ lệ hộ nghèo', null],
    ['daklak ocop', 'Đắk Lắk', 'Sản phẩm OCOP từ 3 sao trở lên', null],
    ['htx dien bien 6 thang dau nam 2026', 'Điện Biên', 'Tổng số hợp tác xã', '2026'],
    ['hcm htx', 'TP. Hồ Chí Minh', 'Tổng số hợp tác xã', null],
    ['hợp tác xã đang hoạt động cả nước', 'Cả nước', 'Hợp tác xã đang hoạt động', null],
  ])('understands %j', (query, place, first, period) => {
    expect(ask(query)).toEqual({ place, first, period, unknown: [] });
  });

  it('forgives a slip in a long word, and an exact name comes first', () => {
    expect(ask('thai nguyne htx').place).toBe('Thái Nguyên');
    expect(ask('dien bine').place).toBe('Điện Biên');
    expect(ask('dak lan').place).toBeUndefined();
    expect(ask('thai binh').place).toBe('Thái Bình');
    expect(ask('hop tac xa dang hoatt dong').first).toBe('Hợp tác xã đang hoạt động');
    expect(ask('ho ngeo').first).toBe('Hộ nghèo');
    // "tổng" is no slip of "Đông".
    expect(understandSearch('tong so', [named('Đông')], subjects).places).toEqual([]);
  });

  it('says which words nothing answers, and answers the others', () => {
    expect(ask('htx zzzz thai nguyen')).toMatchObject({
      place: 'Thái Nguyên',
      first: 'Tổng số hợp tác xã',
      unknown: ['zzzz'],
    });
    expect(ask('zzzz')).toEqual({
      place: undefined,
      first: undefined,
      period: null,
      unknown: ['zzzz'],
    });
    expect(ask('  ')).toEqual({ place: undefined, first: undefined, period: null, unknown: [] });
  });

  it('takes the name that has the words in one piece, and several places', () => {
    const both = [named('Tổng số hộ dân'), named('Dân số trung bình')];
    expect(understandSearch('dan so', areas, both).subjects[0]).toBe(both[1]);
    const { places, subjects: found } = understandSearch(
      'htx thai nguyen va dien bien',
      areas,
      subjects,
    );
    expect(places.flat().map(({ names: [name] }) => name)).toEqual(['Thái Nguyên', 'Điện Biên']);
    expect(found[0]?.names[0]).toBe('Tổng số hợp tác xã');
  });

  it('finds several areas of one name', () => {
    const both = [named('Lào Cai'), named('Lào Cai'), named('Yên Bái')];
    expect(understandSearch('lao cai', both, subjects).places[0]).toHaveLength(2);
  });

  it('never throws and invents nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const found = understandSearch(query, areas, subjects);
        expect(areas).toEqual(expect.arrayContaining(found.places.flat()));
        expect(subjects).toEqual(expect.arrayContaining([...found.subjects]));
      }),
    );
  });
});
