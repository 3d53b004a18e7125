import { describe, expect, it } from 'vitest';
import {
  type Area,
  designationOn,
  isValidOn,
  livingSuccessors,
  withPredecessors,
} from '@/lib/domain/territory/area';
import { area } from './makers';

describe('a life span', () => {
  it('has its first day and not its last', () => {
    const span = { validFrom: '2025-07-01', validUntil: '2026-04-30' };
    expect(isValidOn(span, '2025-06-30')).toBe(false);
    expect(isValidOn(span, '2025-07-01')).toBe(true);
    expect(isValidOn(span, '2026-04-29')).toBe(true);
    expect(isValidOn(span, '2026-04-30')).toBe(false);
    expect(isValidOn({ validFrom: null, validUntil: null }, '1900-01-01')).toBe(true);
  });
});

describe('designationOn', () => {
  it('knows that Đồng Nai became a city on 30 April 2026', () => {
    const designation = (kind: string, validFrom: string | null, validUntil: string | null) => ({
      kind,
      validFrom,
      validUntil,
      officialCode: '75',
      fullNameVi: '',
      fullNameEn: '',
    });
    const dongNai = area('dong-nai-2025', {
      designations: [
        designation('province', '2025-07-01', '2026-04-30'),
        designation('city', '2026-04-30', null),
      ],
    });
    expect(designationOn(dongNai, '2026-04-29')?.kind).toBe('province');
    expect(designationOn(dongNai, '2026-04-30')?.kind).toBe('city');
    expect(designationOn(dongNai, '2025-06-30')).toBeNull();
  });
});

describe('succession', () => {
  const areas = new Map<string, Area>(
    [
      area('a', { successors: ['ab'] }),
      area('b', { successors: ['ab'] }),
      area('c', { successors: ['abc'] }),
      area('ab', { predecessors: ['a', 'b'], successors: ['abc'] }),
      area('abc', { predecessors: ['ab', 'c'] }),
      area('s', { successors: ['n1', 'n2'] }),
      area('n1', { predecessors: ['s'] }),
      area('n2', { predecessors: ['s'] }),
    ].map((one) => [one.id, one]),
  );

  it('follows mergers of mergers, and splits', () => {
    expect(livingSuccessors('a', areas)).toEqual(['abc']);
    expect(livingSuccessors('abc', areas)).toEqual(['abc']);
    expect(livingSuccessors('s', areas)).toEqual(['n1', 'n2']);
    expect(livingSuccessors('nowhere', areas)).toEqual([]);
  });

  it('gathers all that went into an area', () => {
    expect(withPredecessors('abc', areas)).toEqual(['abc', 'ab', 'a', 'b', 'c']);
    expect(withPredecessors('a', areas)).toEqual(['a']);
  });
});
