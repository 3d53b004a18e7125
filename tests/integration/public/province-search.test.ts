import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/database';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import { searchProvinces } from '@/lib/pages/provinces-page';

/** Names as people write them find their place; what they are called besides is rows. */

afterAll(closeDatabase);

async function find(query: string): Promise<string[]> {
  const areas = new Map((await listAreas()).map((area) => [area.id, area]));
  return searchProvinces(areas, await listBoundarySchemes(), query, '2026-11-26').map(
    ({ area }) => area.id,
  );
}

describe('the search for a province', () => {
  it.each([
    ['TP. Huế', 'hue'],
    ['tp hue', 'hue'],
    ['thừa thiên huế', 'hue'],
    ['tp hcm', 'ho-chi-minh-2025'],
    ['TP.HCM', 'ho-chi-minh-2025'],
    ['tphcm', 'ho-chi-minh-2025'],
    ['hcm city', 'ho-chi-minh-2025'],
    ['sai gon', 'ho-chi-minh-2025'],
    ['brvt', 'ba-ria-vung-tau'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['daklak', 'dak-lak-2025'],
    ['đắc lắc'.normalize('NFD'), 'dak-lak-2025'],
    ['tỉnh Thái Nguyên', 'thai-nguyen-2025'],
    ['thành phố Hà Nội', 'ha-noi'],
    ['đà lạt', 'lam-dong-2025'],
  ])('answers %j with its place first', async (query, id) => {
    expect((await find(query))[0]).toBe(id);
  });

  it('leads from a word of several to all that it may mean', async () => {
    expect((await find('Hà Bắc')).sort()).toEqual(['bac-giang', 'bac-ninh-2025']);
    expect((await find('ĐN')).sort()).toEqual(['da-nang-2025', 'dak-nong', 'dong-nai-2025']);
    // A province until 2025, and until 1991 a larger one.
    expect((await find('hậu giang')).sort()).toEqual(['can-tho-2025', 'hau-giang', 'soc-trang']);
  });

  it('learns a new word from a row', async () => {
    expect(await find('quê lụa')).toEqual([]);
    await database().areaAlias.create({ data: { areaId: 'ha-noi', alias: 'Quê lụa' } });
    expect(await find('que lua')).toEqual(['ha-noi']);
    await database().areaAlias.deleteMany({ where: { alias: 'Quê lụa' } });
  });
});
