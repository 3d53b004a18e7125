import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { areaPage } from '@/lib/pages/area-page';
import { dataText } from '@/lib/web/data-text';
import { areaData, releaseData, siteData } from '@/lib/web/structured-data';
import { indicator, source } from '../domain/makers';
import { bookOf, hill, said } from '../pages/land';

const about = {
  origin: 'https://so.example',
  locale: 'vi' as const,
  name: 'Đồi',
  description: 'Số liệu của Đồi.',
  address: '/tinh/hill',
};

function dataOf(figures: readonly Figure[]) {
  const total = indicator('HTX_TOTAL', { section: 'UNITS', nameVi: 'Tổng số hợp tác xã' });
  const page = areaPage({
    area: hill,
    boundary: null,
    subjects: [hill],
    book: bookOf(figures, [total]),
    sections: [{ code: 'UNITS', slug: 'u', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' }],
    rankings: new Map(),
    earlier: [],
  });
  return areaData(page, { ...about, csv: '/tinh/hill.csv', area: hill });
}

describe('what a page says of itself', () => {
  it('spans all periods shown, names what is counted, its place, its file and its sources', () => {
    const data = dataOf([
      said('hill', '2023-Q4', '5'),
      said('hill', '2021', '4', { source: source({ id: 'a', url: 'https://bao.example/1' }) }),
    ]);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url: 'https://so.example/tinh/hill',
      temporalCoverage: '2021-01-01/2023-12-31',
      spatialCoverage: { '@type': 'AdministrativeArea', name: 'Đồi' },
      variableMeasured: ['Tổng số hợp tác xã'],
      distribution: [{ contentUrl: 'https://so.example/tinh/hill.csv' }],
    });
    const article = { '@type': 'CreativeWork', name: 'Bài báo' };
    expect(data?.isBasedOn).toEqual(
      expect.arrayContaining([article, { ...article, url: 'https://bao.example/1' }]),
    );
    expect(data).not.toHaveProperty('license');
  });

  it('is nothing where there is no figure', () => {
    expect(dataOf([])).toBeNull();
  });

  it('tells of a release the day, the quarters and the places of its reports', () => {
    const report = (id: string, quarter: '2026-Q1' | '2026-Q2') => ({
      area: { id, slug: id, nameVi: id, nameEn: id },
      quarter,
      revision: 1,
    });
    const data = releaseData(
      {
        slug: 'quy-2',
        titleVi: 'Quý II',
        titleEn: 'Q2',
        noteVi: '',
        noteEn: '',
        publishedAt: '2026-08-01T18:00:00.000Z',
        reports: [report('hill', '2026-Q2'), report('hill', '2026-Q1'), report('lake', '2026-Q2')],
        figures: [],
        corrections: [],
        supersededBy: [],
      },
      about,
    );
    expect(data).toMatchObject({
      datePublished: '2026-08-01T18:00:00.000Z',
      temporalCoverage: '2026-01-01/2026-06-30',
      spatialCoverage: [{ name: 'hill' }, { name: 'lake' }],
    });
  });

  it('says how to search the site', () => {
    expect(JSON.stringify(siteData('https://so.example', 'en'))).toContain(
      'https://so.example/en/tinh?tim={province}',
    );
  });

  it('cannot leave its element, whatever words stand in it', () => {
    const words = '</script><script>alert(1)</script><!-- & \u2028';
    const text = dataText({ name: words });
    const { document } = new JSDOM(`<script type="application/ld+json">${text}</script>`).window;
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({
      name: words,
    });
  });
});
