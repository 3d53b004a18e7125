import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isUnasked,
  readTableChoice,
  tableParameters,
  writeTableChoice,
} from '@/lib/domain/table/table-choice';
import { scopeParameters } from '@/lib/routes';

const read = (query: string) => {
  const given = new URLSearchParams(query);
  return readTableChoice((name) => given.getAll(name));
};
const canonical = (query: string) => String(new URLSearchParams(writeTableChoice(read(query))));

describe('a table’s address', () => {
  it('is one for one choice, in whatever order and how often it was made', () => {
    expect(canonical('ky=2023&chi-tieu=b&dia-ban=x&chi-tieu=a&chi-tieu=b&la=1')).toBe(
      'chi-tieu=a&chi-tieu=b&dia-ban=x&ky=2023',
    );
    expect(canonical('chi-tieu=b,a')).toBe(canonical('chi-tieu=a&chi-tieu=b'));
  });

  it('says nothing of what is usual', () => {
    expect(canonical('hang=dia-ban&cot=ky&trang=1&chieu=giam&dong-trong=an&ranh-gioi=')).toBe('');
    expect(canonical('hang=ky&cot=chi-tieu')).toBe('hang=ky');
    expect(canonical('hang=ky&cot=ky')).toBe('hang=ky');
    expect(isUnasked(read('cot=chi-tieu'))).toBe(true);
    expect(canonical(`pham-vi=${scopeParameters.ALL}`)).toBe('');
    expect(canonical('pham-vi=toan-tinh&pham-vi=dtts')).toBe('pham-vi=dtts&pham-vi=toan-tinh');
  });

  it('keeps what is sorted by, both ways', () => {
    expect(read('sap-xep=2026-Q3&chieu=tang').sort).toEqual({
      column: '2026-Q3',
      ascending: true,
    });
    expect(canonical('sap-xep=moi-nhat')).toBe('sap-xep=moi-nhat');
    expect(canonical('chieu=tang')).toBe('');
  });

  it('has no letters that a page would have to guard against', () => {
    expect(read('chi-tieu=<script>&ky=<b>2023&dia-ban=Điện Biên')).toMatchObject({
      indicators: ['script'],
      periods: ['b-2023'],
      areas: ['dien-bien'],
    });
    expect(read('trang=0').page).toBe(1);
    expect(read('trang=99999').page).toBe(1);
    expect(read('trang=7').page).toBe(7);
  });

  it('is read back as it was written, whatever was asked', () => {
    const pair = fc.tuple(
      fc.constantFrom(...Object.values(tableParameters)),
      fc.oneof(
        fc.string(),
        fc.constantFrom('2026-Q3', 'quy-8', 'ky', 'chi-tieu', 'tang', 'hien', 'chon', '63', '2'),
      ),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const once = canonical(String(new URLSearchParams(pairs)));
        expect(canonical(once)).toBe(once);
        expect(read(once).rows).not.toBe(read(once).columns);
        expect(once).toMatch(/^[0-9A-Za-z&=.%/-]*$/);
      }),
    );
  });
});
