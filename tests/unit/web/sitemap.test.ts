import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PublishedRelease } from '@/lib/domain/release';
import { topicSlugs } from '@/lib/domain/topic';
import { isListedPage, publicRoutes } from '@/lib/public-routes';
import { type SitemapInput, sitemapEntries, sitemapXml } from '@/lib/web/sitemap';
import { land, schemes } from '../pages/land';

const release = (slug: string, publishedAt: string, revision: number): PublishedRelease => ({
  slug,
  titleVi: slug,
  titleEn: slug,
  noteVi: '',
  noteEn: '',
  publishedAt,
  reports: [
    {
      area: { id: 'hill', slug: 'hill', nameVi: 'Đồi', nameEn: 'Hill' },
      quarter: '2026-Q2',
      revision,
    },
  ],
});

const input: SitemapInput = {
  areas: land,
  schemes,
  conferences: [{ slug: 'thai-nguyen-2023', publishedAt: '2023-12-21T00:00:00.000Z' }],
  releases: [
    release('dinh-chinh', '2026-10-20T02:00:00.000Z', 2),
    release('quy-2', '2026-08-01T18:00:00.000Z', 1),
  ],
  indicators: ['so-hop-tac-xa'],
  newest: [
    { area: 'west', publishedAt: '2026-09-30T17:30:00.000Z' },
    { area: 'hill', publishedAt: '2026-10-20T02:00:00.000Z' },
  ],
  today: '2026-10-22',
};

const days = (of: SitemapInput) =>
  new Map(sitemapEntries(of).map(({ addresses, changedOn }) => [addresses.vi, changedOn]));

describe('the sitemap', () => {
  it('has every page of the table of routes and no file or substitute', () => {
    const found = [...days(input).keys()];
    for (const { path, named } of publicRoutes.filter(isListedPage)) {
      if (named === undefined) expect(found).toContain(path);
    }
    expect(found.filter((address) => /\.|khong-tim-thay|\/loi$/.test(address))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('names the provinces alive, what went into a merged one, and no former one', () => {
    const provinces = [...days(input).keys()].filter((address) => address.startsWith('/tinh/'));
    expect(provinces).toEqual([
      '/tinh/east',
      '/tinh/east?ranh-gioi=63',
      '/tinh/hill',
      '/tinh/lake',
    ]);
  });

  it('has a page for each indicator of which a province says something', () => {
    const found = days({ ...input, indicators: ['a', 'b'] });
    expect([...found.keys()].filter((one) => one.startsWith('/chi-tieu/'))).toEqual([
      '/chi-tieu/a',
      '/chi-tieu/b',
    ]);
    expect(found.get('/chi-tieu/a')).toBe('2026-10-20');
  });

  it('has every topic, with those of words once', () => {
    const topics = [...days(input).keys()].filter((one) => one.startsWith('/chu-de/'));
    expect(new Set(topics)).toEqual(new Set(topicSlugs.map((slug) => `/chu-de/${slug}`)));
  });

  it('tells the day in Vietnam: of a province its own and its predecessors’ newest figure', () => {
    const found = days(input);
    expect(found.get('/tinh/east')).toBe('2026-10-01');
    expect(found.get('/tinh/hill')).toBe('2026-10-20');
    expect(found.get('/tinh/lake')).toBeNull();
    expect(found.get('/')).toBe('2026-10-20');
  });

  it('changes a release’s page with the release that corrects it, not with another', () => {
    expect(days(input).get('/phat-hanh/quy-2')).toBe('2026-10-20');
    const alone = { ...input, releases: input.releases.slice(1) };
    expect(days(alone).get('/phat-hanh/quy-2')).toBe('2026-08-02');
    expect(days(alone).get('/phat-hanh')).toBe('2026-08-02');
    expect(days({ ...input, releases: [] }).get('/phat-hanh')).toBeNull();
  });

  it('writes each page in each language with all its alternates', () => {
    const xml = sitemapXml('https://so.example', [
      { addresses: { vi: '/a?x=1&y="2"', en: '/en/a' }, changedOn: '2026-01-02' },
      { addresses: { vi: '/b', en: '/en/b' }, changedOn: null },
    ]);
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
    const pages = [...document.querySelectorAll('url')];
    expect(pages.map((page) => page.querySelector('loc')?.textContent)).toEqual([
      'https://so.example/a?x=1&y="2"',
      'https://so.example/en/a',
      'https://so.example/b',
      'https://so.example/en/b',
    ]);
    expect(pages.map((page) => page.querySelector('lastmod')?.textContent)).toEqual([
      '2026-01-02',
      '2026-01-02',
      undefined,
      undefined,
    ]);
    for (const page of pages.slice(0, 2)) {
      const links = [...page.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
      expect(
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      ).toEqual([
        ['vi', 'https://so.example/a?x=1&y="2"'],
        ['en', 'https://so.example/en/a'],
        ['x-default', 'https://so.example/a?x=1&y="2"'],
      ]);
    }
  });
});
