import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVietnamese,
  looksLikeLegacyEncoding,
  nameKey,
  searchByName,
  searchKey,
  searchRank,
} from '@/lib/domain/search-text';
import { readAreaAliases } from '@/prisma/seed/area-aliases';
import { readTerritory } from '@/prisma/seed/territory';

const provinces = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bắc Kạn',
  'Bắc Ninh',
  'Cao Bằng',
  'Đà Nẵng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Gia Lai',
  'Hà Nội',
  'Hà Tĩnh',
  'Hòa Bình',
  'Huế',
  'Khánh Hòa',
  'Lào Cai',
  'Quảng Ngãi',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'TP. Hồ Chí Minh',
  'Tuyên Quang',
  'Yên Bái',
];

const territory = readTerritory();
const aliases = readAreaAliases(territory.areas);
const nameOf = new Map(territory.areas.map(({ id, nameVi }) => [id, nameVi]));

function find(query: string): string[] {
  return searchByName(
    provinces,
    query,
    (name) => [name],
    (name) => aliases.filter(({ areaId }) => nameOf.get(areaId) === name).map(({ alias }) => alias),
  );
}

describe('searchKey', () => {
  it('drops marks, the bar of đ, case and signs', () => {
    expect(searchKey('Bà Rịa - Vũng Tàu')).toBe('ba ria vung tau');
    expect(searchKey('ĐẮK LẮK')).toBe('dak lak');
    expect(searchKey('Thừa Thiên Huế')).toBe('thua thien hue');
  });

  it('gives the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...provinces), (name) => {
        expect(searchKey(name.normalize('NFD'))).toBe(searchKey(name.normalize('NFC')));
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thanh Hoá', 'Thanh Hóa'],
    ['thuỷ sản', 'thủy sản'],
    ['sức khoẻ', 'sức khỏe'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['HOÀ BÌNH', 'hòa bình'],
  ])('takes %s and %s for one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each(['quý', 'toán', 'hoàn', 'quả', 'khoản', 'xoắn', 'loại'])('leaves %s alone', (word) => {
    expect(nameKey(word)).toBe(word);
  });

  it('keeps apart what marks keep apart', () => {
    expect(nameKey('Hà Tĩnh')).not.toBe(nameKey('Hạ Tinh'));
  });
});

describe('searchByName', () => {
  it.each([
    ['dien bien', 'Điện Biên'],
    ['Điện Biên', 'Điện Biên'],
    ['thanh hoa', 'Thanh Hóa'],
    ['Thanh Hoá', 'Thanh Hóa'],
    ['tp hcm', 'TP. Hồ Chí Minh'],
    ['TPHCM', 'TP. Hồ Chí Minh'],
    ['sài gòn', 'TP. Hồ Chí Minh'],
    ['brvt', 'Bà Rịa - Vũng Tàu'],
    ['vung tau', 'Bà Rịa - Vũng Tàu'],
    ['huế', 'Huế'],
    ['daklak', 'Đắk Lắk'],
    ['thainguyen', 'Thái Nguyên'],
    ['bac can', 'Bắc Kạn'],
    ['TP. Huế', 'Huế'],
    ['tp hue', 'Huế'],
    ['tphue', 'Huế'],
    ['thành phố Huế', 'Huế'],
    ['tt huế', 'Huế'],
    ['tinh lao cai', 'Lào Cai'],
    ['Tỉnh Lào Cai'.normalize('NFD'), 'Lào Cai'],
    ['tp. hcm', 'TP. Hồ Chí Minh'],
    ['TP.HCM', 'TP. Hồ Chí Minh'],
    ['hcm city', 'TP. Hồ Chí Minh'],
    ['ho chi minh city', 'TP. Hồ Chí Minh'],
    ['hochiminh', 'TP. Hồ Chí Minh'],
    ['HCMC', 'TP. Hồ Chí Minh'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['đắc lắc', 'Đắk Lắk'],
    ['đăklăk', 'Đắk Lắk'],
  ])('answers %j with %s first', (query, name) => {
    expect(find(query)[0]).toBe(name);
  });

  it('leads from a word of several to all that it may mean', () => {
    expect(find('Hà Bắc')).toEqual(['Bắc Ninh']);
    expect(find('hoàng liên sơn')).toEqual(['Lào Cai', 'Yên Bái']);
    expect(find('đn')).toEqual(['Đà Nẵng', 'Đồng Nai']);
  });

  it('takes a letter for no abbreviation', () => {
    expect(find('s')).not.toContain('TP. Hồ Chí Minh');
    expect(find('hc')).not.toContain('TP. Hồ Chí Minh');
  });

  it('finds đ by d', () => {
    expect(find('d')).toEqual(
      expect.arrayContaining(['Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Đồng Nai']),
    );
  });

  it('finds everything for nothing, in the order of the alphabet', () => {
    expect(find('  ')).toEqual([...provinces].sort(compareVietnamese));
    expect(find('xyz')).toEqual([]);
  });

  it('finds every name by itself, its key and any of its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...provinces), fc.nat(4), (name, index) => {
        const words = searchKey(name).split(' ');
        for (const query of [name, searchKey(name), words[index % words.length] ?? '']) {
          expect(searchRank(query, name)).not.toBeNull();
        }
      }),
    );
  });
});

describe('compareVietnamese', () => {
  it('sorts by letter before tone, đ after d', () => {
    const sorted = ['đa', 'da', 'ba', 'bá', 'bà', 'ăn', 'an', 'ân', 'ơn', 'on', 'ôn'];
    expect([...sorted].sort(compareVietnamese)).toEqual([
      'an',
      'ăn',
      'ân',
      'ba',
      'bà',
      'bá',
      'da',
      'đa',
      'on',
      'ôn',
      'ơn',
    ]);
  });
});

describe('looksLikeLegacyEncoding', () => {
  it.each([
    'Hîp t¸c x·',
    'n«ng nghiÖp',
    '®ång bµo d©n téc thiÓu sè',
    'Th¸i Nguyªn',
    'Hôïp taùc xaõ noâng nghieäp',
    'Ñieän Bieân',
    'Thaùi Nguyeân',
    'khoù khaên, vöôùng maéc',
  ])('knows %j', (text) => {
    expect(looksLikeLegacyEncoding(text)).toBe(true);
  });

  it.each([
    '',
    'Hợp tác xã nông nghiệp đồng bào dân tộc thiểu số',
    'quá trình, hoà giải, thuỷ lợi, khoẻ, quý, què, loà xoà',
    'tai, cao, sao, nhau: thao tác',
    '“HTX” «kiểu mới» · 25 m² · ½ · ±2 · © 2024 · VietGAP®',
    'São Paulo, Genève, España',
    'Toà nhà, tuân thủ, quê, quân, tiêu, yêu, nguyên nhân',
    'oan, oai, uya, khuya',
  ])('leaves %j alone', (text) => {
    expect(looksLikeLegacyEncoding(text)).toBe(false);
  });
});
