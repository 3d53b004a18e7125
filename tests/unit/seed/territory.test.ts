import { describe, expect, it } from 'vitest';
import { slugFromFullName, slugFromVietnamese } from '@/lib/domain/slug';
import { isValidOn } from '@/lib/domain/territory/area';
import { readTerritory } from '@/prisma/seed/territory';

const territory = readTerritory();
const provincesOn = (day: string) =>
  territory.areas.filter((area) => area.level === 'province' && isValidOn(area, day));
const areaById = (id: string) => territory.areas.find((area) => area.id === id);

describe('the territory', () => {
  it('has 63 provinces until 30 June 2025 and 34 since the day after', () => {
    expect(provincesOn('2025-06-30')).toHaveLength(63);
    expect(provincesOn('2025-07-01')).toHaveLength(34);
    expect(provincesOn('2023-12-20')).toHaveLength(63);
  });

  it('gives an area one identifier, and a slug to one area at a time', () => {
    expect(new Set(territory.areas.map(({ id }) => id)).size).toBe(territory.areas.length);
    for (const day of ['2025-06-30', '2025-07-01']) {
      const living = territory.areas.filter((area) => isValidOn(area, day));
      const named = living.map(({ level, slug }) => `${level} ${slug}`);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('keeps what did not change as one area, alive in both schemes', () => {
    const both = provincesOn('2025-06-30').filter((area) => isValidOn(area, '2025-07-01'));
    expect(both).toHaveLength(11);
    expect(both.map(({ id }) => id)).toContain('dien-bien');
    expect(areaById('hue')?.validUntil).toBeNull();
  });

  it('lets 52 provinces go into 23, and every one that ended has one successor', () => {
    expect(territory.successions).toHaveLength(52);
    expect(new Set(territory.successions.map(({ successorId }) => successorId)).size).toBe(23);
    const ended = territory.areas.filter(
      ({ level, validUntil }) => level === 'province' && validUntil !== null,
    );
    expect(territory.successions.map(({ predecessorId }) => predecessorId).sort()).toEqual(
      ended.map(({ id }) => id).sort(),
    );
  });

  it('tells Lào Cai before from Lào Cai since, under one slug', () => {
    expect(areaById('lao-cai')).toMatchObject({ slug: 'lao-cai', validUntil: '2025-07-01' });
    expect(areaById('lao-cai-2025')).toMatchObject({ slug: 'lao-cai', validFrom: '2025-07-01' });
    const into = territory.successions.filter(({ successorId }) => successorId === 'lao-cai-2025');
    expect(into.map(({ predecessorId }) => predecessorId).sort()).toEqual(['lao-cai', 'yen-bai']);
  });

  it('knows that a code names another province since: 15 was Yên Bái and is Lào Cai', () => {
    expect(territory.areaIdOf('63', '15')).toBe('yen-bai');
    expect(territory.areaIdOf('34', '15')).toBe('lao-cai-2025');
    expect(territory.areaIdOf('63', '22')).toBe(territory.areaIdOf('34', '22'));
  });

  it('writes a change of kind as a new name of the same area', () => {
    const named = (areaId: string, day: string) =>
      territory.designations.find((each) => each.areaId === areaId && isValidOn(each, day));
    expect(named('hue', '2023-12-20')).toMatchObject({
      kind: 'province',
      fullNameVi: 'Tỉnh Thừa Thiên Huế',
    });
    expect(named('hue', '2025-01-01')).toMatchObject({ kind: 'city', fullNameVi: 'Thành phố Huế' });
    expect(named('dong-nai-2025', '2026-04-29')?.kind).toBe('province');
    expect(named('dong-nai-2025', '2026-04-30')).toMatchObject({
      kind: 'city',
      officialCode: '75',
    });
    expect(named('ho-chi-minh-2025', '2026-01-01')?.fullNameVi).toBe('Thành phố Hồ Chí Minh');
  });

  it('names every area on every day of its life', () => {
    for (const area of territory.areas) {
      const names = territory.designations.filter(({ areaId }) => areaId === area.id);
      expect(names[0]?.validFrom).toBe(area.validFrom);
      expect(names.at(-1)?.validUntil).toBe(area.validUntil);
      for (const [index, name] of names.entries()) {
        if (index > 0) expect(name.validFrom).toBe(names[index - 1]?.validUntil);
      }
    }
  });

  it('puts each province in one region of its time, 14/11/14/5/6/13 then 9/6/5/6/3/5', () => {
    const sizes = (day: string) => {
      const living = new Set(provincesOn(day).map(({ id }) => id));
      const rows = territory.memberships.filter(
        (each) => living.has(each.memberId) && isValidOn(each, day),
      );
      expect(rows).toHaveLength(living.size);
      const counts = new Map<string, number>();
      for (const { parentId } of rows) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
      return Object.fromEntries(counts);
    };
    expect(sizes('2025-06-30')).toEqual({
      'r63-tdmnpb': 14,
      'r63-dbsh': 11,
      'r63-btbdhmt': 14,
      'r63-tn': 5,
      'r63-dnb': 6,
      'r63-dbscl': 13,
    });
    expect(sizes('2025-07-01')).toEqual({
      'r34-tdmnpb': 9,
      'r34-dbsh': 6,
      'r34-btb': 5,
      'r34-ntbtn': 6,
      'r34-dnb': 3,
      'r34-dbscl': 5,
    });
  });

  it('counts 51 of the 63 with a part in the ethnic-minority and mountainous region', () => {
    const parts = (day: string) =>
      territory.scopeParts.filter((part) => part.hasPart && isValidOn(part, day));
    expect(parts('2025-06-30')).toHaveLength(51);
    expect(parts('2025-07-01').map(({ areaId }) => areaId)).toContain('hai-phong-2025');
    expect(parts('2025-07-01').map(({ areaId }) => areaId)).not.toContain('hung-yen-2025');
    expect(parts('2025-12-31')).toHaveLength(parts('2025-07-01').length);
    expect(parts('2026-01-01').every(({ confidence }) => confidence === 'background')).toBe(true);
    for (const day of ['2025-06-30', '2025-07-01', '2026-01-01']) {
      const known = territory.scopeParts.filter((part) => isValidOn(part, day));
      expect(known.map(({ areaId }) => areaId).sort()).toEqual(
        provincesOn(day)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('does not claim to know the members of the groups', () => {
    const groups = territory.areas.filter(({ level }) => level === 'group');
    expect(groups.map(({ id }) => id)).toEqual(['nhom-28-2023', 'nhom-28-2022']);
    expect(groups.every(({ membersKnown }) => !membersKnown)).toBe(true);
  });

  it('spells names in NFC', () => {
    for (const { nameVi } of territory.areas) expect(nameVi).toBe(nameVi.normalize('NFC'));
  });
});

describe('slugs', () => {
  it('come from composed and decomposed names alike', () => {
    expect(slugFromVietnamese('Đắk Lắk')).toBe('dak-lak');
    expect(slugFromVietnamese('Bà Rịa - Vũng Tàu'.normalize('NFD'))).toBe('ba-ria-vung-tau');
  });

  it('of a former full name lead to what it is called today', () => {
    expect(slugFromFullName('Tỉnh Thừa Thiên Huế')).toBe('thua-thien-hue');
    expect(slugFromFullName('Thành phố Hồ Chí Minh')).toBe('ho-chi-minh');
  });
});
