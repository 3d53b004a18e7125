import { describe, expect, it } from 'vitest';
import { provincesByRegion, regionOn, searchProvinces } from '@/lib/pages/provinces-page';
import { before, east, hill, land, schemes, today } from './land';

const day = '2026-11-23';

describe('the list of provinces', () => {
  it('stands by region in the order of names; each links to where it is found today', () => {
    const groups = provincesByRegion(land, before, day, false);
    expect(groups.map(({ region }) => region?.id ?? null)).toEqual([null, 'north']);
    expect(groups[1]?.entries.map((entry) => [entry.area.id, entry.slug, entry.boundary])).toEqual([
      ['hill', 'hill', undefined],
      ['east', 'east', '63'],
      ['west', 'east', '63'],
    ]);
  });

  it('says what went into a merged province', () => {
    const entries = provincesByRegion(land, today, day, false).flatMap((group) => group.entries);
    const joined = entries.find(({ area }) => area.id === 'east-2025');
    expect(joined?.mergedFrom.map(({ id }) => id)).toEqual(['east', 'west']);
    expect(joined?.livesOnIn).toBeNull();
  });

  it('knows to which region a province belonged on a day', () => {
    expect(regionOn(hill, day, land)?.id).toBe('north');
    expect(regionOn({ ...east, parents: [] }, day, land)).toBeNull();
  });
});

describe('the search', () => {
  const find = (query: string) =>
    searchProvinces(land, schemes, query, day).map(({ area, slug, boundary }) => [
      area.id,
      slug,
      boundary,
    ]);

  it('finds names typed without marks, and đ by d', () => {
    expect(find('doi')).toEqual([['hill', 'hill', undefined]]);
  });

  it('leads from a province that is gone to the one in which it lives on', () => {
    expect(find('tay')).toEqual([['west', 'east', '63']]);
  });

  it('shows a province that only gained land once', () => {
    expect(find('dong')).toEqual([['east-2025', 'east', undefined]]);
  });

  it('finds nothing of nothing', () => {
    expect(find('atlantis')).toEqual([]);
  });
});
