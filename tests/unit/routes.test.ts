import { describe, expect, it } from 'vitest';
import { boundaryOf, datasetOf, routes, scopeOf } from '@/lib/routes';

describe('addresses', () => {
  it('stand at the root in Vietnamese and under /en in English', () => {
    expect(routes.home('vi')).toBe('/');
    expect(routes.home('en')).toBe('/en');
    expect(routes.province('vi', 'thai-nguyen')).toBe('/tinh/thai-nguyen');
    expect(routes.province('en', 'thai-nguyen')).toBe('/en/tinh/thai-nguyen');
  });

  it('carry what a reader chose, in one order whatever was given', () => {
    expect(routes.home('en', { boundary: '63', indicator: 'dan-so', dataset: 'demo' })).toBe(
      '/en?so-lieu=minh-hoa&chi-tieu=dan-so&ranh-gioi=63',
    );
    expect(routes.provinceFile('vi', 'lao-cai', 'csv', { boundary: '63' })).toBe(
      '/tinh/lao-cai.csv?ranh-gioi=63',
    );
    expect(routes.provinces('vi', { search: 'Điện Biên & Huế', byCode: true })).toBe(
      '/tinh?sap-xep=ma&tim=%C4%90i%E1%BB%87n+Bi%C3%AAn+%26+Hu%E1%BA%BF',
    );
  });

  it('say nothing of the defaults', () => {
    expect(routes.releases('vi', { dataset: 'real' })).toBe('/phat-hanh');
  });

  it('are read back; what is unknown counts as not asked', () => {
    expect([datasetOf('minh-hoa'), datasetOf('x'), datasetOf(undefined)]).toEqual([
      'demo',
      'real',
      'real',
    ]);
    expect([scopeOf('dtts'), scopeOf('toan-tinh'), scopeOf('EMM'), scopeOf(undefined)]).toEqual([
      'EMM',
      'ALL',
      undefined,
      undefined,
    ]);
    expect([boundaryOf('63'), boundaryOf('2020'), boundaryOf('<6')]).toEqual([
      '63',
      '2020',
      undefined,
    ]);
  });
});
