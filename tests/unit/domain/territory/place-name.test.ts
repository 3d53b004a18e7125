import { describe, expect, it } from 'vitest';
import { areasByName, namedPlace, placeNames } from '@/lib/domain/territory/place-name';
import { east, hill, joined, land, schemes } from '../../pages/land';

const places = [...land.values()].map((area) => namedPlace(area, schemes));

describe('the name of a place in an address', () => {
  it('is bare where it is of today, and has its boundaries where it is not', () => {
    const byName = areasByName(land.values(), schemes);
    expect(byName.get('east')).toBe(joined);
    expect(byName.get('east-63')).toBe(east);
    expect(byName.get('hill')).toBe(hill);
    expect([...byName.keys()].sort()).toEqual(
      ['ca-nuoc', 'east', 'east-63', 'hill', 'lake', 'vung-north', 'west-63'].sort(),
    );
  });

  it('may leave its boundaries out where nobody else bears it, or say them where it need not', () => {
    const names = placeNames(places, '34');
    expect(names.get('west')).toBe('west-63');
    expect(names.get('hill-63')).toBe('hill');
    expect(names.get('east')).toBe('east');
    expect(names.get('east-34')).toBe('east');
    expect(names.get('atlantis')).toBeUndefined();
  });

  it('leads from every word to a name that leads to itself', () => {
    const names = placeNames(places, '34');
    for (const name of names.values()) expect(names.get(name)).toBe(name);
  });
});
