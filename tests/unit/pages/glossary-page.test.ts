import { describe, expect, it } from 'vitest';
import { searchKey } from '@/lib/domain/search-text';
import { glossaryTerms } from '@/lib/messages/glossary';
import { glossaryPage, searchGlossary, termsAsked } from '@/lib/pages/glossary-page';
import { indicators as seeded } from '@/prisma/seed/catalogue/catalogue';
import { indicator } from '../domain/makers';

const section = (code: string, position: number) => ({
  code,
  position,
  slug: code.toLowerCase(),
  nameVi: code,
  nameEn: code,
});

const catalogue = [
  indicator('HTX_TOTAL', { nameVi: 'Tổng số hợp tác xã', section: 'UNITS' }),
  indicator('POP', { nameVi: 'Dân số', section: null, definitionVi: 'Người ở đó cả năm.' }),
  indicator('OCOP', { nameVi: 'Sản phẩm OCOP', section: 'OCOP' }),
];
const entries = { terms: glossaryTerms, indicators: catalogue };
const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

describe('the terms of the glossary', () => {
  it('have each an address, a name and a text of their own in both languages', () => {
    for (const pick of ['id', 'nameVi', 'nameEn', 'textVi', 'textEn'] as const) {
      const said = glossaryTerms.map((term) => term[pick]);
      expect(
        said.filter((one) => one.trim() === ''),
        pick,
      ).toEqual([]);
      expect(
        said.filter((one, index) => said.indexOf(one) !== index),
        pick,
      ).toEqual([]);
    }
    expect(glossaryTerms.filter(({ id }) => !/^[a-z0-9][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  it('lead to indicators that are in the catalogue alone', () => {
    const codes = new Set(seeded.map(({ code }) => code));
    const named = glossaryTerms.flatMap((term) => term.indicators ?? []);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it('are called by no two things the same', () => {
    const names = glossaryTerms.flatMap(({ nameVi, alsoVi = [] }) =>
      [...new Set([nameVi, ...alsoVi].map(searchKey))].map((name) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the page of the glossary', () => {
  it('has every term once, under the letters of the reader’s alphabet', () => {
    for (const locale of ['vi', 'en'] as const) {
      const { letters } = glossaryPage({ ...entries, sections: [] }, locale);
      expect(ids(letters.flatMap(({ terms }) => terms)).sort()).toEqual(ids(glossaryTerms).sort());
      expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
      expect(letters.every(({ id }) => /^chu-[a-z]{1,2}$/.test(id))).toBe(true);
    }
    const letters = glossaryPage({ ...entries, sections: [] }, 'vi').letters;
    const order = letters.map(({ letter }) => letter);
    expect(order.indexOf('D')).toBe(-1);
    expect(order.indexOf('C')).toBeLessThan(order.indexOf('Đ'));
    expect(order.indexOf('Đ')).toBeLessThan(order.indexOf('G'));
    const d = letters.find(({ letter }) => letter === 'Đ');
    expect(d?.id).toBe('chu-dd');
    expect(ids(d?.terms ?? [])).toContain('dinh-chinh');
  });

  it('has every indicator of the catalogue, those of no section at the end', () => {
    const { sections: groups } = glossaryPage(
      { ...entries, sections: [section('EMPTY', 0), section('OCOP', 1), section('UNITS', 2)] },
      'vi',
    );
    expect(
      groups.map((group) => [group.section?.code, group.indicators.map(({ code }) => code)]),
    ).toEqual([
      ['OCOP', ['OCOP']],
      ['UNITS', ['HTX_TOTAL']],
      [undefined, ['POP']],
    ]);
  });

  it('finds by name without marks first, then by what is said', () => {
    expect(ids(searchGlossary(entries, 'lhhtx').terms)[0]).toBe('lhhtx');
    expect(ids(searchGlossary(entries, 'ho can ngheo').terms)[0]).toBe('ho-can-ngheo');
    const found = searchGlossary(entries, 'ca nam');
    expect(found.indicators.map(({ code }) => code)).toEqual(['POP']);
    expect(searchGlossary(entries, 'xyzzy')).toEqual({ terms: [], indicators: [] });
  });
});

describe('a question after a meaning', () => {
  it.each([
    ['htx', ['htx']],
    ['HTX là gì?', ['htx']],
    ['định nghĩa hộ cận nghèo', ['ho-can-ngheo']],
    ['what is a cooperative group', ['tht']],
    ['luỹ kế nghĩa là gì', ['luy-ke']],
    ['sơ bộ', ['so-bo']],
    ['ethnic minorities', ['dbdtts']],
    ['là gì', []],
    ['xyzzy', []],
    ['', []],
  ])('%s', (query, expected) => {
    expect(ids(termsAsked(query, glossaryTerms))).toEqual(expected);
  });

  it('gives a few near ones where none is named', () => {
    const near = ids(termsAsked('nông thôn mới nâng', glossaryTerms));
    expect(near).toEqual(['ntm-nang-cao']);
    expect(termsAsked('nghèo', glossaryTerms)).toHaveLength(3);
  });
});
